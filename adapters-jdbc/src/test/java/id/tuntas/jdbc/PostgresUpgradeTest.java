package id.tuntas.jdbc;

class PostgresUpgradeTest extends UpgradeCases {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres("");
    }

    @Override
    String name() {
        return "postgresql";
    }
}
