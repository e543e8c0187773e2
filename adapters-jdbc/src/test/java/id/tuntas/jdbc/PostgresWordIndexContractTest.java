package id.tuntas.jdbc;

import id.tuntas.port.ComplaintStore;
import id.tuntas.port.WordIndex;
import id.tuntas.testkit.WordIndexContract;
import org.junit.jupiter.api.AfterEach;

class PostgresWordIndexContractTest extends WordIndexContract {

    private final TestDatabase database = TestDatabase.postgres("");

    @Override
    protected ComplaintStore store() {
        return database.store();
    }

    @Override
    protected WordIndex index() {
        return TuntasJdbc.on(database.source()).wordIndex();
    }

    @AfterEach
    void close() {
        database.close();
    }
}
