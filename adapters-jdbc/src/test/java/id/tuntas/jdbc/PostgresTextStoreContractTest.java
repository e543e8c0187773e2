package id.tuntas.jdbc;

import id.tuntas.testkit.TextStoreContract;

/** One database for all tries of all properties, emptied for each. */
class PostgresTextStoreContractTest extends TextStoreContract {

    private static final class Shared {
        static final TestDatabase DATABASE = TestDatabase.postgres("");
    }

    @Override
    protected Rig rig() {
        PostgresServer.assumeServed();
        TestDatabase database = Shared.DATABASE;
        database.clear();
        return new Rig(
                TuntasJdbc.on(database.source()).textStore(),
                (regency, id) -> database.execute("UPDATE tuntas_text SET words = words || '!' WHERE regency = '"
                        + regency.value() + "' AND text_id = '" + id + "'"));
    }
}
