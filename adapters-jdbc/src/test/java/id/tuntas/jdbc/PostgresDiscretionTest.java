package id.tuntas.jdbc;

class PostgresDiscretionTest extends DiscretionCases {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres("");
    }

    @Override
    String refusal() {
        return "23514/0";
    }
}
