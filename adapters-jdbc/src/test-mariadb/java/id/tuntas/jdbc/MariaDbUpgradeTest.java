package id.tuntas.jdbc;

class MariaDbUpgradeTest extends UpgradeCases {

    @Override
    TestDatabase database() {
        return MariaDb.database("");
    }

    @Override
    String name() {
        return "mariadb";
    }
}
