package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.RegencyId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.port.Claim;
import id.tuntas.port.ComplaintQueries;
import id.tuntas.port.InboxPage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Among many rows each query reads a range of an index in its order, and nothing else: no whole table, no sorting. 20,000
 * rows a table; a million in {@code -Plong}.
 */
@Timeout(3_600)
abstract class QueryPlanCases {

    static final int ROWS = PlannedQueries.ROWS;

    private Optional<TestDatabase> opened = Optional.empty();

    /** An empty one; called once a test. */
    abstract TestDatabase database();

    /** Numbers from 1 to {@link #ROWS}, in a column n. */
    abstract String numbers();

    /** Has the database count its rows. */
    abstract void analyze(TestDatabase database);

    /** Throws an assertion error unless a query reads a range of its index in its order. */
    abstract void check(TestDatabase database, PlannedQuery query);

    @AfterEach
    void close() {
        opened.ifPresent(TestDatabase::close);
    }

    TestDatabase withComplaints() {
        TestDatabase database = database();
        opened = Optional.of(database);
        database.store();
        PlannedQueries.of(database.dialect()).fillComplaints(database, numbers());
        analyze(database);
        return database;
    }

    TestDatabase withTheRest() {
        TestDatabase database = database();
        opened = Optional.of(database);
        database.store();
        PlannedQueries.of(database.dialect()).fillTheRest(database, numbers());
        analyze(database);
        return database;
    }

    @Test
    void everyQueryOverComplaints_readsARangeOfItsIndexInOrder() {
        TestDatabase database = withComplaints();
        PlannedQueries.of(database.dialect()).ofComplaints().forEach(query -> check(database, query));

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

    @Test
    void everyOtherQuery_readsARangeOfItsIndexInOrder() {
        TestDatabase database = withTheRest();
        PlannedQueries.of(database.dialect()).ofTheRest().forEach(query -> check(database, query));

        List<Claim> claims = database.queue()
                .claim(RegencyId.LOCAL, 10, Instant.parse("2025-06-01T00:00:00Z"), Duration.ofMinutes(5));
        assertThat(claims).extracting(claim -> claim.notice().id()).hasSize(10).contains("n1", "n500");
    }

    TestDatabase withWords() {
        TestDatabase database = withComplaints();
        PlannedQueries.of(database.dialect()).fillWords(database, numbers());
        analyze(database);
        return database;
    }

    @Test
    void everyQueryOfASearch_readsARangeOfItsIndexInOrder() {
        TestDatabase database = withWords();
        PlannedQueries.of(database.dialect()).ofWords().forEach(query -> check(database, query));
    }

    /** What would be found if an index were missing is found, or the test would prove nothing. */
    @Test
    void missingIndex_isNoticed() {
        TestDatabase database = withComplaints();
        database.execute(
                database.dialect() instanceof MariaDbDialect
                        ? "DROP INDEX tuntas_complaint_inbox ON tuntas_complaint"
                        : "DROP INDEX tuntas_complaint_inbox");
        PlannedQuery query = PlannedQueries.of(database.dialect()).inboxOfLaterDates();
        assertThatThrownBy(() -> check(database, query)).isInstanceOf(AssertionError.class);
    }
}
