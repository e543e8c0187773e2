package id.tuntas.jdbc;

import id.tuntas.testkit.TextStoreContract;

/** One database for all tries of all properties, emptied for each. */
class MariaDbTextStoreContractTest extends TextStoreContract {

    private static final class Shared {
        static final TestDatabase DATABASE = MariaDb.database("");
    }

    @Override
    protected Rig rig() {
        MariaDb.assumeServed();
        TestDatabase database = Shared.DATABASE;
        database.clear();
        return new Rig(
                TuntasJdbc.on(database.source()).textStore(),
                (regency, id) -> database.execute("UPDATE tuntas_text SET words = CONCAT(words, '!') WHERE regency = '"
                        + regency.value() + "' AND text_id = '" + id + "'"));
    }
}
