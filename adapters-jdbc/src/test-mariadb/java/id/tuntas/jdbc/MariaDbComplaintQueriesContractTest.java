package id.tuntas.jdbc;

import id.tuntas.port.ComplaintQueries;
import id.tuntas.port.ComplaintStore;
import id.tuntas.testkit.ComplaintQueriesContract;
import org.junit.jupiter.api.BeforeEach;

/** One database for all tests, emptied for each. */
class MariaDbComplaintQueriesContractTest extends ComplaintQueriesContract {

    private static final class Shared {
        static final TestDatabase DATABASE = MariaDb.database("");
    }

    @BeforeEach
    void empty() {
        MariaDb.assumeServed();
        Shared.DATABASE.clear();
    }

    @Override
    protected ComplaintStore store() {
        return TuntasJdbc.on(Shared.DATABASE.source()).dueDates(DATES).complaintStore();
    }

    @Override
    protected ComplaintQueries queries() {
        return TuntasJdbc.on(Shared.DATABASE.source()).dueDates(DATES).complaintQueries();
    }
}
