package id.tuntas.jdbc;

import id.tuntas.testkit.DocumentStoreContract;

/** One database for all tests, emptied for each. */
class H2DocumentStoreContractTest extends DocumentStoreContract {

    private static final class Shared {
        static final TestDatabase DATABASE = TestDatabase.memory("");
    }

    @Override
    protected Rig rig() {
        TestDatabase database = Shared.DATABASE;
        database.clear();
        return new Rig(
                TuntasJdbc.on(database.source()).documentStore(),
                (regency, key) -> FlippedBit.in(database.source(), regency, key));
    }
}
