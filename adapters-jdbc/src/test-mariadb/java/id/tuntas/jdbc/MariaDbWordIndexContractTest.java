package id.tuntas.jdbc;

import id.tuntas.port.ComplaintStore;
import id.tuntas.port.WordIndex;
import id.tuntas.testkit.WordIndexContract;
import org.junit.jupiter.api.BeforeEach;

/** One database for all tests, emptied for each. */
class MariaDbWordIndexContractTest extends WordIndexContract {

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
        return Shared.DATABASE.store();
    }

    @Override
    protected WordIndex index() {
        return TuntasJdbc.on(Shared.DATABASE.source()).wordIndex();
    }
}
