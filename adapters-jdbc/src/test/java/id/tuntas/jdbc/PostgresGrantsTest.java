package id.tuntas.jdbc;

import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresGrantsTest extends GrantsCases {

    private static final String LOGIN = "clerk";

    @Override
    TestDatabase database() {
        return TestDatabase.postgres("");
    }

    @Override
    String file() {
        return "postgresql";
    }

    @BeforeEach
    void login() {
        database.execute("DROP ROLE IF EXISTS " + LOGIN);
        database.execute("CREATE ROLE " + LOGIN + " LOGIN IN ROLE tuntas_app");
    }

    @Override
    DataSource member() {
        PGSimpleDataSource source =
                PostgresServer.source(database.rows("SELECT current_schema()").get(0), "");
        source.setUser(LOGIN);
        return source;
    }

    @Override
    boolean isDenied(SQLException failed) {
        return Objects.equals(failed.getSQLState(), "42501");
    }
}
