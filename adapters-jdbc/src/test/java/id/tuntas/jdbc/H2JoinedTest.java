package id.tuntas.jdbc;

import java.sql.SQLException;

class H2JoinedTest extends JoinedCases {

    @Override
    TestDatabase database() {
        return TestDatabase.memory("");
    }

    @Override
    SQLException deadlock() {
        return new SQLException("planned", "40001", 40001);
    }
}
