package id.tuntas.jdbc;

import id.tuntas.port.ContactKey;
import id.tuntas.port.ReporterVault;
import id.tuntas.testkit.ReporterVaultContract;

/** One database for all tries of all properties, emptied for each. */
class H2ReporterVaultContractTest extends ReporterVaultContract {

    private static final class Shared {
        static final TestDatabase DATABASE = TestDatabase.memory("");
    }

    @Override
    protected Rig rig(ContactKey key) {
        TestDatabase database = Shared.DATABASE;
        database.clear();
        ReporterVault vault = TuntasJdbc.on(database.source()).reporterVault(key);
        database.execute("ALTER TABLE tuntas_vault_entry DROP CONSTRAINT IF EXISTS refused");
        return new Rig(
                vault,
                () -> database.execute(
                        "ALTER TABLE tuntas_vault_entry ADD CONSTRAINT refused CHECK (number < 0) NOCHECK"));
    }
}
