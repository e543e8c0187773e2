package id.tuntas.jdbc;

import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

class MariaDbGrantsTest extends GrantsCases {

    /** MariaDB's own numbers for a command and for a table that are denied. */
    private static final Set<Integer> DENIED = Set.of(1044, 1142);

    @Override
    TestDatabase database() {
        return MariaDb.database("");
    }

    @Override
    String file() {
        return "mariadb";
    }

    @BeforeEach
    void login() {
        database.execute("CREATE OR REPLACE USER 'clerk'@'127.0.0.1'");
        database.execute("GRANT tuntas_app TO 'clerk'@'127.0.0.1'");
        database.execute("SET DEFAULT ROLE tuntas_app FOR 'clerk'@'127.0.0.1'");
    }

    @Override
    DataSource member() {
        String name = database.rows("SELECT DATABASE()").get(0);
        return DriverSource.of(MariaDb.server().url(name, "").replace("user=root", "user=clerk"));
    }

    @Override
    boolean isDenied(SQLException failed) {
        return DENIED.contains(failed.getErrorCode());
    }
}
