package id.tuntas.jdbc;

import java.sql.SQLException;

class PostgresJoinedTest extends JoinedCases {

    @Override
    TestDatabase database() {
        return TestDatabase.postgres("");
    }

    @Override
    SQLException deadlock() {
        return new SQLException("planned", "40P01");
    }
}
