package id.tuntas.jdbc;

import id.tuntas.port.ContactKey;
import id.tuntas.port.ReporterVault;
import id.tuntas.testkit.ReporterVaultContract;

/** One database for all tries of all properties, emptied for each. */
class PostgresReporterVaultContractTest extends ReporterVaultContract {

    private static final class Shared {
        static final TestDatabase DATABASE = TestDatabase.postgres("");
    }

    @Override
    protected Rig rig(ContactKey key) {
        PostgresServer.assumeServed();
        TestDatabase database = Shared.DATABASE;
        database.clear();
        ReporterVault vault = TuntasJdbc.on(database.source()).reporterVault(key);
        database.execute("ALTER TABLE tuntas_vault_entry DROP CONSTRAINT IF EXISTS refused");
        return new Rig(
                vault,
                () -> database.execute(
                        "ALTER TABLE tuntas_vault_entry ADD CONSTRAINT refused CHECK (number < 0) NOT VALID"));
    }
}
