package id.tuntas.jdbc;

import id.tuntas.port.ContactKey;
import id.tuntas.port.ReporterVault;
import id.tuntas.testkit.ReporterVaultContract;

/** One database for all tries of all properties, emptied for each. */
class MariaDbReporterVaultContractTest extends ReporterVaultContract {

    private static final class Shared {
        static final TestDatabase DATABASE = MariaDb.database("");
    }

    @Override
    protected Rig rig(ContactKey key) {
        MariaDb.assumeServed();
        TestDatabase database = Shared.DATABASE;
        database.clear();
        ReporterVault vault = TuntasJdbc.on(database.source()).reporterVault(key);
        database.execute("DROP TRIGGER IF EXISTS refused");
        return new Rig(
                vault,
                () -> database.execute("CREATE TRIGGER refused BEFORE INSERT ON tuntas_vault_entry"
                        + " FOR EACH ROW SIGNAL SQLSTATE '45000'"));
    }
}
