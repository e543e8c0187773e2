package id.tuntas.jdbc;

import id.tuntas.testkit.DocumentStoreContract;

/** One database for all tests, emptied for each. */
class MariaDbDocumentStoreContractTest extends DocumentStoreContract {

    private static final class Shared {
        static final TestDatabase DATABASE = MariaDb.database("");
    }

    @Override
    protected Rig rig() {
        MariaDb.assumeServed();
        TestDatabase database = Shared.DATABASE;
        database.clear();
        return new Rig(
                TuntasJdbc.on(database.source()).documentStore(),
                (regency, key) -> FlippedBit.in(database.source(), regency, key));
    }
}
