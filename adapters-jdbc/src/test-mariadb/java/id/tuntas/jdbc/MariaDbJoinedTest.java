package id.tuntas.jdbc;

import java.sql.SQLException;

class MariaDbJoinedTest extends JoinedCases {

    @Override
    TestDatabase database() {
        return MariaDb.database("");
    }

    @Override
    SQLException deadlock() {
        return new SQLException("planned", "40001", 1213);
    }
}
