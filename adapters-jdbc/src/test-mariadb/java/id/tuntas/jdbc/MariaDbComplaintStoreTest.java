package id.tuntas.jdbc;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Particulars;
import id.tuntas.port.Append;
import id.tuntas.port.CommitResult;
import id.tuntas.port.NoticeQueue;
import id.tuntas.testkit.Commits;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MariaDbComplaintStoreTest extends ComplaintStoreCases {

    @Override
    TestDatabase database() {
        return MariaDb.database("");
    }

    @Override
    String moment(String utc) {
        return "TIMESTAMP'" + utc + "'";
    }

    /** Without the index a search for a few ids reads the whole regency; from 1,000 on MariaDB treats a list otherwise. */
    @ParameterizedTest
    @ValueSource(ints = {2, 999, 1_000})
    void finding_usesTheKey(int wanted) {
        store.commit(Commits.of("k", none("c"), VERIFIED));
        database.execute(
                "INSERT INTO tuntas_event SELECT regency, CONCAT('c', seq), version, type, at, recorded_at, payload"
                        + " FROM tuntas_event, seq_1_to_20000");
        database.execute("ANALYZE TABLE tuntas_event");
        String ids = IntStream.range(0, wanted).mapToObj(i -> "'c" + i + "'").collect(joining(", "));
        assertThat(database.rows("EXPLAIN "
                        + MariaDbDialect.eventsOfIds(wanted)
                                .replace(NoticeRows.marks(wanted), ids)
                                .replace("?", "'local'")))
                .singleElement()
                .asString()
                .contains("range PRIMARY PRIMARY 772", " " + wanted + " ")
                .doesNotContain("filesort");
    }

    @Test
    void ids_areToldApartAndOrderedAsJavaDoes() {
        List<String> values = Stream.of(
                        "a", "a!", "a~", "A", "\u00e4", "a\u0308", "\u00df", "ss", "\uff21", "\ud83d\ude00", "b", "B")
                .sorted()
                .toList();
        store.commit(Commits.of(
                REGENCY,
                "k",
                "import",
                values.stream()
                        .map(value -> new Append(none(value), List.of(VERIFIED)))
                        .toList()));
        assertThat(store.page(REGENCY, Optional.empty(), 100))
                .extracting(history -> history.id().value())
                .containsExactlyElementsOf(values);
        assertThat(store.page(REGENCY, Optional.of(id("a")), 1))
                .extracting(history -> history.id().value())
                .containsExactly("a!");
        assertThat(store.find(REGENCY, List.of(id("a"), id("SS")))).containsOnlyKeys(id("a"));
    }

    /** utf8mb4_bin, of which one thinks first, passes over blanks at the end. */
    @Test
    void keysThatDifferInABlank_areTwo() {
        assertThat(store.commit(Commits.of("k", none("1"), VERIFIED))).isEqualTo(CommitResult.COMMITTED);
        assertThat(store.commit(Commits.of("k ", none("2"), VERIFIED))).isEqualTo(CommitResult.COMMITTED);
        assertThat(store.commit(Commits.of("K", none("3"), VERIFIED))).isEqualTo(CommitResult.COMMITTED);
    }

    /** TIMESTAMP would end in 2038, and be another moment for whoever connects from another zone. */
    @ParameterizedTest
    @ValueSource(strings = {"", "&connectionTimeZone=Asia/Jayapura", "&connectionTimeZone=SERVER"})
    void moments_areOfUtcWhateverTheZones(String options) {
        TimeZone before = TimeZone.getDefault();
        try (TestDatabase elsewhere = MariaDb.database(options)) {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Jakarta"));
            NoticeQueue queue = elsewhere.queue();
            Instant late = Instant.parse("2061-12-31T23:59:59.999999999Z");
            elsewhere.store().commit(Commits.of("k", none("1"), DatedEvent.of(late, new Verified())));
            assertThat(elsewhere.rows("SELECT at FROM tuntas_event")).containsExactly("2061-12-31 23:59:59.999999");
            assertThat(elsewhere.store().find(REGENCY, List.of(id("1"))).get(id("1")))
                    .isEqualTo(none("1").plus(List.of(DatedEvent.of(late, new Verified()))));
            assertThat(queue.counts(REGENCY)).isNotEmpty();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    /** An event as long as one may be, and an import of many of them. */
    @Test
    void longEvents_areStoredWhole() {
        List<DatedEvent> events = IntStream.range(0, 40)
                .mapToObj(i -> DatedEvent.builder()
                        .from(VERIFIED)
                        .particulars(Particulars.builder()
                                .category("\ud83d\ude00".repeat(80_000))
                                .build())
                        .build())
                .toList();
        store.commit(Commits.of(REGENCY, "k", "long", List.of(new Append(none("1"), events))));
        assertThat(store.find(REGENCY, List.of(id("1"))).get(id("1")))
                .isEqualTo(none("1").plus(events));
    }

    /** What this level does to whoever trusts it: both read version 1, both write, and nobody is told. */
    @Test
    void updateLostAtRepeatableRead_isCaughtByTheNumberOfRows() throws SQLException {
        History base = none("1").plus(List.of(VERIFIED));
        store.commit(Commits.of("k", none("1"), VERIFIED));
        String read = "SELECT version FROM tuntas_complaint WHERE complaint = '1'";
        try (Connection slow = database.source().getConnection();
                Statement statement = slow.createStatement()) {
            assertThat(slow.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_REPEATABLE_READ);
            slow.setAutoCommit(false);
            statement.executeQuery(read).close();
            store.commit(Commits.of("l", base, VERIFIED));
            try (var rows = statement.executeQuery(read)) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).as("as if nothing had happened").isEqualTo(1);
            }
            assertThat(statement.executeUpdate(
                            "UPDATE tuntas_complaint SET version = 2 WHERE complaint = '1' AND version = 1"))
                    .isZero();
            slow.rollback();
            slow.setAutoCommit(true);
        }
        assertThat(store.find(REGENCY, List.of(id("1"))).values()).containsExactly(base.plus(List.of(VERIFIED)));
    }
}
