package id.tuntas.examples.cli;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;

/** A PostgreSQL that keeps what was committed, with a schema for each test. */
final class Server implements AutoCloseable {

    private static final String PLATFORM =
            (System.getProperty("os.name") + " " + System.getProperty("os.arch")).toLowerCase(Locale.ROOT);

    private final EmbeddedPostgres postgres;
    private int schemas;

    private Server(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static Server start() throws IOException {
        boolean served = PLATFORM.equals("linux amd64");
        if (!served) {
            System.out.println("PostgreSQL is not tested: there is a server for linux amd64, this is " + PLATFORM);
        }
        Assumptions.assumeTrue(served, "no PostgreSQL for " + PLATFORM);
        return new Server(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start());
    }

    /** The URL of a database by that name, there or not. */
    String url(String name) {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + name + "?user=postgres";
    }

    /** The URL of an empty schema. */
    String newSchema() throws SQLException {
        String schema = "t" + ++schemas;
        try (Connection connection = DriverManager.getConnection(url("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
        }
        return url("postgres") + "&currentSchema=" + schema;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
