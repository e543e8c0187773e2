package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.RegencyId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.port.ComplaintQueries;
import id.tuntas.port.InboxPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Among many complaints each query reads a range of an index in its order, and nothing else: no whole table, no sorting. 20,000
 * rows; a million in {@code -Plong}.
 */
@Timeout(1_200)
abstract class QueryPlanCases {

    static final int ROWS = Integer.getInteger("tuntas.rounds", 1) > 1 ? 1_000_000 : 20_000;
    static final int PAGE = 50;

    private static final String DUE = "TIMESTAMP WITH TIME ZONE '2024-03-05 01:00:00+00'";
    private static final String OFFICE = "'penghubung', 'dinas 12', ";

    Optional<TestDatabase> opened = Optional.empty();

    /** An empty one; called once a test. */
    abstract TestDatabase database();

    /** Numbers from 1 to {@link #ROWS}, in a column n. */
    abstract String numbers();

    /** Has the database count its rows. */
    abstract void analyze(TestDatabase database);

    /** Throws an assertion error unless a query reads a range of an index in its order. */
    abstract void check(TestDatabase database, String query, String index);

    @AfterEach
    void close() {
        opened.ifPresent(TestDatabase::close);
    }

    TestDatabase filled() {
        TestDatabase database = database();
        opened = Optional.of(database);
        database.store();
        database.execute("INSERT INTO tuntas_complaint (regency, complaint, version, status, bucket, lead, owner_role,"
                + " owner_unit, due, dated, category, anonymous, secret, upstream, reporter) SELECT CASE WHEN MOD(n, 10) = 9"
                + " THEN 'other' ELSE 'local' END, 'c' || n, 1, 'DISPOSED', 'NOT_FOLLOWED_UP', 'Dinas ' || MOD(n, 84),"
                + " CASE MOD(n, 10) WHEN 0 THEN 'koordinator' WHEN 1 THEN 'penghubung' WHEN 2 THEN 'penghubung'"
                + " ELSE '' END, CASE WHEN MOD(n, 10) IN (1, 2) THEN 'dinas ' || MOD(n, 84) ELSE '' END,"
                + " TIMESTAMP WITH TIME ZONE '2024-01-01 00:00:00+00' + MOD(n, 500000) * INTERVAL '1' MINUTE,"
                + " MOD(n, 10) < 7, 'Jalan rusak', FALSE, FALSE, CASE WHEN MOD(n, 3) = 0 THEN 'u' || n END, 'r' || MOD(n, 50000) FROM "
                + numbers());
        analyze(database);
        return database;
    }

    /** Each query with its parameters, and the index that it is made for. */
    static Map<String, List<String>> queries() {
        Map<String, List<String>> queries = new LinkedHashMap<>();
        queries.put(
                JdbcComplaintQueries.inboxOfOneDate(PAGE + 1),
                List.of("tuntas_complaint_inbox", "'local', " + OFFICE + DUE + ", 'c12'"));
        queries.put(
                JdbcComplaintQueries.inboxOfLaterDates(PAGE + 1),
                List.of("tuntas_complaint_inbox", "'local', " + OFFICE + DUE));
        queries.put(
                JdbcComplaintQueries.overdueOfOneDate(PAGE + 1),
                List.of("tuntas_complaint_due", "'local', " + DUE + ", 'c12'"));
        queries.put(
                JdbcComplaintQueries.overdueOfLaterDates(PAGE + 1),
                List.of(
                        "tuntas_complaint_due",
                        "'local', " + DUE + ", TIMESTAMP WITH TIME ZONE '2024-04-05 01:00:00+00'"));
        queries.put(
                JdbcComplaintQueries.idsBy("upstream", PAGE),
                List.of("tuntas_complaint_upstream", "'local', 'u12', ''"));
        queries.put(
                JdbcComplaintQueries.idsBy("reporter", PAGE),
                List.of("tuntas_complaint_reporter", "'local', 'r12', ''"));
        return queries;
    }

    static String bound(String query, String parameters) {
        String bound = query;
        for (String parameter : parameters.split(", ", -1)) {
            bound = bound.replaceFirst("\\?", parameter);
        }
        assertThat(bound).doesNotContain("?");
        return bound;
    }

    @Test
    void everyQuery_readsARangeOfItsIndexInOrder() {
        TestDatabase database = filled();
        queries().forEach((query, rest) -> check(database, bound(query, rest.get(1)), rest.get(0)));

        ComplaintQueries queries = TuntasJdbc.on(database.source()).complaintQueries();
        List<Integer> pages = new ArrayList<>();
        Optional<InboxPage.Cursor> after = Optional.empty();
        for (int page = 0; page < 3; page++) {
            InboxPage read = queries.inbox(
                    RegencyId.LOCAL, Role.LIAISON_OFFICER, Optional.of(UnitName.of("Dinas 12")), after, 10);
            pages.add(read.rows().size());
            after = read.next();
        }
        assertThat(pages).containsExactly(10, 10, 10);
    }

    /** What would be found if an index were missing is found, or the test would prove nothing. */
    @Test
    void missingIndex_isNoticed() {
        TestDatabase database = filled();
        database.execute("DROP INDEX tuntas_complaint_inbox");
        String query = JdbcComplaintQueries.inboxOfLaterDates(PAGE + 1);
        String bound = bound(query, queries().getOrDefault(query, List.of()).get(1));
        assertThatThrownBy(() -> check(database, bound, "tuntas_complaint_inbox"))
                .isInstanceOf(AssertionError.class);
    }
}
