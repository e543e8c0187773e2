package id.tuntas.jdbc;

import id.tuntas.port.ComplaintQueries;
import id.tuntas.port.ComplaintStore;
import id.tuntas.testkit.ComplaintQueriesContract;
import org.junit.jupiter.api.AfterEach;

class H2ComplaintQueriesContractTest extends ComplaintQueriesContract {

    private final TestDatabase database = TestDatabase.memory("");

    @Override
    protected ComplaintStore store() {
        return TuntasJdbc.on(database.source()).dueDates(DATES).complaintStore();
    }

    @Override
    protected ComplaintQueries queries() {
        return TuntasJdbc.on(database.source()).dueDates(DATES).complaintQueries();
    }

    @AfterEach
    void close() {
        database.close();
    }
}
