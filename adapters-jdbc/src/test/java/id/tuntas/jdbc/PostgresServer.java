package id.tuntas.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One PostgreSQL for all tests of a process, with the settings that keep what was committed. Each test gets a schema of its
 * own in a database whose collation is no help: ids have to be ordered by what the tables say.
 */
final class PostgresServer {

    private static final String PLATFORM =
            (System.getProperty("os.name") + " " + System.getProperty("os.arch")).toLowerCase(Locale.ROOT);
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final boolean SERVED = PLATFORM.equals("linux amd64");

    static {
        if (!SERVED) {
            System.out.println(
                    "PostgreSQL is not tested: the tests have a server for linux amd64, this is " + PLATFORM);
        }
    }

    private PostgresServer() {}

    /** Begun when it is first asked for, ended with the process. */
    private static final class Running {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setLocaleConfig("locale-provider", "icu")
                        .setLocaleConfig("icu-locale", "id")
                        .start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    static void assumeServed() {
        Assumptions.assumeTrue(SERVED, "no PostgreSQL for " + PLATFORM);
    }

    /** An empty schema. */
    static String newSchema() {
        assumeServed();
        String schema = "t" + NUMBER.incrementAndGet();
        execute("CREATE SCHEMA " + schema);
        return schema;
    }

    static void drop(String schema) {
        execute("DROP SCHEMA " + schema + " CASCADE");
    }

    /** Connections that are in a schema, with further options of the server's, such as {@code -c lock_timeout=10}. */
    static PGSimpleDataSource source(String schema, String options) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {Running.SERVER.getPort()});
        source.setDatabaseName("postgres");
        source.setUser("postgres");
        source.setCurrentSchema(schema);
        if (!options.isEmpty()) {
            source.setOptions(options);
        }
        return source;
    }

    private static void execute(String sql) {
        try (Connection connection = source("public", "").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
