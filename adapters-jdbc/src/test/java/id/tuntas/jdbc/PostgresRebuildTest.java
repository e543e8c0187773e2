package id.tuntas.jdbc;

class PostgresRebuildTest extends RebuildCases {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres("");
    }
}
