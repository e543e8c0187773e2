package id.tuntas.jdbc;

import id.tuntas.jdbc.WordQuery.Term;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The queries whose plans are looked at, and many rows in the tables that they read: nine tenths of them of one regency, and of the
 * notices one in 250 still open.
 */
final class PlannedQueries {

    static final int ROWS = Integer.getInteger("tuntas.rounds", 1) > 1 ? 1_000_000 : 20_000;
    static final int PAGE = 50;

    private static final String REGENCY = "CASE WHEN MOD(n, 10) = 9 THEN 'other' ELSE 'local' END";
    private static final String LOCAL = "'local'";

    private static final int REPORTERS = 50_000;
    private static final int DOCUMENTS = 1_000;

    private final Dialect dialect;

    /** How a database writes a moment of UTC. */
    private final UnaryOperator<String> moment;

    /** How it writes that plus a number of minutes. */
    private final String dated;

    private PlannedQueries(Dialect dialect, UnaryOperator<String> moment, String dated) {
        this.dialect = dialect;
        this.moment = moment;
        this.dated = dated;
    }

    static PlannedQueries of(Dialect dialect) {
        return dialect instanceof MariaDbDialect
                ? new PlannedQueries(
                        dialect,
                        moment -> "TIMESTAMP '" + moment + "'",
                        "TIMESTAMP '2024-01-01 00:00:00' + INTERVAL MOD(n, 500000) MINUTE")
                : new PlannedQueries(
                        dialect,
                        moment -> "TIMESTAMP WITH TIME ZONE '" + moment + "+00'",
                        "TIMESTAMP WITH TIME ZONE '2024-01-01 00:00:00+00' + MOD(n, 500000) * INTERVAL '1' MINUTE");
    }

    /** The queries over complaints. */
    List<PlannedQuery> ofComplaints() {
        String due = moment.apply("2024-03-05 01:00:00");
        String role = "'penghubung'";
        String unit = "'dinas 12'";
        String last = "'c12'";
        return List.of(
                new PlannedQuery(
                        JdbcComplaintQueries.inboxOfOneDate(PAGE + 1),
                        List.of(LOCAL, role, unit, due, last),
                        "tuntas_complaint_inbox",
                        PAGE + 3),
                inboxOfLaterDates(),
                new PlannedQuery(
                        JdbcComplaintQueries.overdueOfOneDate(PAGE + 1),
                        List.of(LOCAL, due, last),
                        "tuntas_complaint_due",
                        PAGE + 3),
                new PlannedQuery(
                        JdbcComplaintQueries.overdueOfLaterDates(PAGE + 1),
                        List.of(LOCAL, due, moment.apply("2024-04-05 01:00:00")),
                        "tuntas_complaint_due",
                        PAGE + 3),
                new PlannedQuery(
                        JdbcComplaintQueries.idsBy("upstream", PAGE),
                        List.of(LOCAL, "'u12'", "''"),
                        "tuntas_complaint_upstream",
                        PAGE + 3),
                new PlannedQuery(
                        JdbcComplaintQueries.idsBy("reporter", PAGE),
                        List.of(LOCAL, "'r12'", "''"),
                        "tuntas_complaint_reporter",
                        PAGE + 3),
                new PlannedQuery(
                        JdbcComplaintStore.IDS_BEHIND,
                        List.of(LOCAL, last, Integer.toString(PAGE)),
                        "tuntas_complaint_pk",
                        PAGE + 3),
                new PlannedQuery(
                        JdbcComplaintStore.EVENTS_BETWEEN,
                        List.of(LOCAL, "'c12340'", "'c12345'"),
                        "tuntas_event_pk",
                        PAGE + 10));
    }

    PlannedQuery inboxOfLaterDates() {
        return new PlannedQuery(
                JdbcComplaintQueries.inboxOfLaterDates(PAGE + 1),
                List.of(LOCAL, "'penghubung'", "'dinas 12'", moment.apply("2024-03-05 01:00:00")),
                "tuntas_complaint_inbox",
                PAGE + 3);
    }

    /** Those of a search: for a common and a rare word, published or of a unit, and what is unread. */
    List<PlannedQuery> ofWords() {
        Term common = Term.word("jalan", false);
        Term rare = Term.word("w12", false);
        Term published = Term.word("w12", true);
        Term unit = Term.whose(List.of("udinas 12"));
        Term names = Term.whose(List.of("udinas 12", "udpu"));
        String after = "'" + "0".repeat(16) + "c12'";
        return List.of(
                new PlannedQuery(
                        WordQuery.counted(common), List.of(LOCAL, "'jalan'"), "tuntas_word_pk", WordQuery.COUNTED + 3),
                new PlannedQuery(
                        WordQuery.lot(common, List.of(), PAGE + 1),
                        List.of(LOCAL, "'jalan'", after),
                        "tuntas_word_pk",
                        PAGE + 3),
                new PlannedQuery(
                        WordQuery.lot(rare, List.of(common, names), WordQuery.LOT),
                        List.of("'jalan'", "'udinas 12'", "'udpu'", LOCAL, "'w12'", after),
                        "tuntas_word_pk",
                        WordQuery.LOT + 3),
                new PlannedQuery(
                        WordQuery.lot(Term.word("jalan", true), List.of(published), WordQuery.LOT),
                        List.of("'w12'", LOCAL, "'jalan'", after),
                        "tuntas_word_pk",
                        WordQuery.LOT + 3),
                new PlannedQuery(
                        WordQuery.lot(unit, List.of(common, rare), PAGE),
                        List.of("'jalan'", "'w12'", LOCAL, "'udinas 12'", after),
                        "tuntas_word_whose_pk",
                        PAGE + 3),
                new PlannedQuery(
                        JdbcWordIndex.unread(PAGE), List.of(LOCAL, "'c12'"), "tuntas_complaint_unread", PAGE + 3));
    }

    /** Fills what {@link #ofWords} reads: of each complaint a word that all have, and one of a thousand. */
    void fillWords(TestDatabase database, String numbers) {
        String place =
                "CONCAT('00', LPAD(CAST(n AS CHAR(14)), 14, '0'), 'c', n)".replace("CAST(n AS CHAR(14))", text("n"));
        insert(
                database,
                numbers,
                "tuntas_word (regency, word, place, published)",
                REGENCY,
                "'jalan'",
                place,
                "MOD(n, 2) = 0");
        insert(
                database,
                numbers,
                "tuntas_word (regency, word, place, published)",
                REGENCY,
                "CONCAT('w', MOD(n, 1000))",
                place,
                "MOD(n, 3) = 0");
        insert(
                database,
                numbers,
                "tuntas_word_whose (regency, whose, place)",
                REGENCY,
                "CONCAT('udinas ', MOD(n, 84))",
                place);
    }

    private static String text(String number) {
        return "CONCAT('', " + number + ")";
    }

    /** Those over notices, words, reporters and documents. */
    List<PlannedQuery> ofTheRest() {
        String now = moment.apply("2025-06-01 00:00:00");
        String longAgo = moment.apply("2023-06-01 00:00:00");
        List<String> one = List.of(LOCAL, now, now, now);
        List<String> document = List.of(LOCAL, "'RULE_BOOK'", "'d12'");
        return List.of(
                new PlannedQuery(
                        JdbcNoticeQueue.due(PAGE),
                        IntStream.range(0, 8)
                                .mapToObj(i -> one.get(i % one.size()))
                                .toList(),
                        "tuntas_notice_state",
                        PAGE + 3),
                new PlannedQuery(
                        JdbcNoticeQueue.EXPIRE_WAITING, List.of(LOCAL, longAgo), "tuntas_notice_state", ROWS / 500 + 2),
                new PlannedQuery(
                        JdbcNoticeQueue.EXPIRE_CLAIMED,
                        List.of(LOCAL, longAgo, longAgo),
                        "tuntas_notice_state",
                        ROWS / 500 + 2),
                new PlannedQuery(
                        JdbcNoticeQueue.statusOf(dialect, 3),
                        List.of(LOCAL, "'n12'", "'n5000'", "'n17001'"),
                        "tuntas_notice_pk",
                        5),
                new PlannedQuery(
                        JdbcTextStore.ofIds(dialect, 3),
                        List.of(LOCAL, "'t12'", "'t5000'", "'t17001'"),
                        "tuntas_text_pk",
                        5),
                new PlannedQuery(ReporterRows.WITH_HASH, List.of(LOCAL, "'h12'"), "tuntas_reporter_contact_pk", 3),
                new PlannedQuery(
                        ReporterRows.DELETE_HASHES,
                        List.of(LOCAL, "'r12'"),
                        "tuntas_reporter_contact_of",
                        ROWS / REPORTERS + 3),
                new PlannedQuery(
                        VaultAudit.OF_REPORTER, List.of(LOCAL, "'r12'"), "tuntas_vault_entry_of", ROWS / REPORTERS + 3),
                new PlannedQuery(
                        VaultAudit.PAGE,
                        List.of(LOCAL, "12", Integer.toString(PAGE)),
                        "tuntas_vault_entry_pk",
                        PAGE + 3),
                new PlannedQuery(
                        DocumentRows.VERSION, List.of(LOCAL, "'RULE_BOOK'", "'d12'", "'v12'"), "tuntas_document_pk", 2),
                new PlannedQuery(DocumentRows.VERSIONS, document, "tuntas_document_number", ROWS / DOCUMENTS + 2),
                new PlannedQuery(DocumentRows.LAST, document, "tuntas_document_number", ROWS / DOCUMENTS + 2),
                new PlannedQuery(
                        DocumentRows.BLOCKS,
                        List.of(LOCAL, "'RULE_BOOK'", "'d12'", "'v12'"),
                        "tuntas_document_block_pk",
                        3));
    }

    /** Fills what {@link #ofComplaints} reads from numbers in a column n. */
    void fillComplaints(TestDatabase database, String numbers) {
        insert(
                database,
                numbers,
                "tuntas_complaint (regency, complaint, version, status, bucket, lead, owner_role, owner_unit, due, dated,"
                        + " category, anonymous, secret, upstream, reporter)",
                REGENCY,
                "CONCAT('c', n)",
                "1",
                "'DISPOSED'",
                "'NOT_FOLLOWED_UP'",
                "CONCAT('Dinas ', MOD(n, 84))",
                "CASE MOD(n, 10) WHEN 0 THEN 'koordinator' WHEN 1 THEN 'penghubung' WHEN 2 THEN 'penghubung' ELSE '' END",
                "CASE WHEN MOD(n, 10) IN (1, 2) THEN CONCAT('dinas ', MOD(n, 84)) ELSE '' END",
                dated,
                "MOD(n, 10) < 7",
                "'Jalan rusak'",
                "FALSE",
                "FALSE",
                "CASE WHEN MOD(n, 3) = 0 THEN CONCAT('u', n) END",
                "CONCAT('r', MOD(n, " + REPORTERS + "))");
        insert(
                database,
                numbers,
                "tuntas_event (regency, complaint, version, type, at, recorded_at, payload)",
                REGENCY,
                "CONCAT('c', n)",
                "1",
                "'diverifikasi'",
                dated,
                dated,
                "'{}'");
    }

    /** Fills what {@link #ofTheRest} reads. */
    void fillTheRest(TestDatabase database, String numbers) {
        insert(
                database,
                numbers,
                "tuntas_notice (regency, notice, kind, addressee, complaint, not_before, expires_at, content_free, arguments,"
                        + " state, due, token, attempts)",
                REGENCY,
                "CONCAT('n', n)",
                "'pengaduan-diterima'",
                "CONCAT('role:penghubung:Dinas ', MOD(n, 84))",
                "CONCAT('c', n)",
                dated,
                moment.apply("2026-01-01 00:00:00"),
                "FALSE",
                "''",
                "CASE MOD(n, 500) WHEN 0 THEN 'WAITING' WHEN 1 THEN 'CLAIMED' ELSE 'SENT' END",
                dated,
                "1",
                "1");
        insert(
                database,
                numbers,
                "tuntas_text (regency, text_id, kind, digest, words)",
                REGENCY,
                "CONCAT('t', n)",
                "'BODY'",
                "CONCAT('', n)",
                "'Jalan berlubang'");
        insert(
                database,
                numbers,
                "tuntas_reporter_contact (regency, hash, reporter)",
                REGENCY,
                "CONCAT('h', n)",
                "CONCAT('r', MOD(n, " + REPORTERS + "))");
        insert(
                database,
                numbers,
                "tuntas_vault_entry (regency, number, act, reporter, found, role, why, at)",
                REGENCY,
                "n",
                "'READ'",
                "CONCAT('r', MOD(n, " + REPORTERS + "))",
                "TRUE",
                "'COORDINATOR'",
                "'verifikasi'",
                dated);
        String version = "CONCAT('d', MOD(n, " + DOCUMENTS + ")), CONCAT('v', n)";
        insert(
                database,
                numbers,
                "tuntas_document (regency, kind, document, version, number, digest)",
                REGENCY,
                "'RULE_BOOK'",
                version,
                "n",
                "CONCAT('', n)");
        insert(
                database,
                numbers,
                "tuntas_document_block (regency, kind, document, version, number, bytes)",
                REGENCY,
                "'RULE_BOOK'",
                version,
                "0",
                dialect instanceof PostgresDialect ? "'\\x7b7d'::BYTEA" : "X'7b7d'");
    }

    private static void insert(TestDatabase database, String numbers, String table, String... values) {
        database.execute("INSERT INTO " + table + " SELECT " + String.join(", ", values) + " FROM " + numbers);
    }
}
