package id.tuntas.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

class H2GrantsTest extends GrantsCases {

    private static final int NOT_ENOUGH_RIGHTS = 90096;
    private static final int NOT_ADMIN = 90040;

    @Override
    TestDatabase database() {
        return TestDatabase.memory("");
    }

    @Override
    String file() {
        return "h2";
    }

    @BeforeEach
    void login() {
        database.execute("CREATE USER clerk PASSWORD ''");
        database.execute("GRANT tuntas_app TO clerk");
    }

    @Override
    DataSource member() {
        try (Connection connection = database.source().getConnection()) {
            return TestDatabase.unpooled(connection.getMetaData().getURL(), "clerk");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    boolean isDenied(SQLException failed) {
        return failed.getErrorCode() == NOT_ENOUGH_RIGHTS || failed.getErrorCode() == NOT_ADMIN;
    }
}
