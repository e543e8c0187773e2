package id.tuntas.examples.cli;

import com.zaxxer.hikari.HikariDataSource;
import id.tuntas.base.RegencyId;
import id.tuntas.examples.cli.Failures.NothingDone;
import id.tuntas.jdbc.TuntasJdbc;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.StoreUnavailableException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The database of {@code --db}: H2 in a file or, unless said, in memory; or a server whose driver is on the class path, as
 * PostgreSQL's is. Who logs in to a server is in the URL or in the environment, so that no password need stand on a command line.
 */
final class Database implements AutoCloseable {

    static final String USER = "TUNTAS_DB_USER";
    static final String PASSWORD = "TUNTAS_DB_PASSWORD";

    private static final String IN_MEMORY = "jdbc:h2:mem:tuntas;DB_CLOSE_DELAY=-1";

    /** Without it H2 puts a trace file beside the database whenever a statement fails. */
    private static final String NO_TRACE_FILE = ";TRACE_LEVEL_FILE=0";

    private static final int CONNECTIONS = 2;

    private final DataSource source;
    private final Runnable end;

    private Database(DataSource source, Runnable end) {
        this.source = source;
        this.end = end;
    }

    static Database open(Optional<String> url) {
        String found = url.orElse(IN_MEMORY);
        return isH2(found) ? file(found, url.isEmpty()) : server(found);
    }

    /** The same for a database that has to be there already. */
    static Database openExisting(String url) {
        boolean inFile = isH2(url) && !url.toLowerCase(Locale.ROOT).startsWith("jdbc:h2:mem:");
        return open(Optional.of(inFile ? url + ";IFEXISTS=TRUE" : url));
    }

    /** A URL as it may be shown: without what comes behind the name of the database, such as a password. */
    static String shown(String url) {
        return url.split("[?;]", 2)[0].replaceFirst("//[^/@]*@", "//");
    }

    private static boolean isH2(String url) {
        return url.toLowerCase(Locale.ROOT).startsWith("jdbc:h2:");
    }

    private static Database file(String url, boolean forget) {
        String trace = url.toUpperCase(Locale.ROOT).contains(";TRACE_LEVEL_FILE=") ? "" : NO_TRACE_FILE;
        JdbcConnectionPool pool = JdbcConnectionPool.create(url + trace, "sa", "");
        return new Database(pool, () -> {
            if (forget) {
                shutDown(pool);
            }
            pool.dispose();
        });
    }

    /** Asked for one connection first, because a pool only says that it waited in vain. */
    private static Database server(String url) {
        Properties login = new Properties();
        login(USER, "user", login);
        login(PASSWORD, "password", login);
        try {
            DriverManager.getConnection(url, login).close();
        } catch (SQLException refused) {
            throw DatabaseFailures.of(refused).orElseGet(() -> DatabaseFailures.refused(refused));
        }
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setDataSourceProperties(login);
        pool.setMaximumPoolSize(CONNECTIONS);
        return new Database(pool, pool::close);
    }

    private static void login(String variable, String property, Properties login) {
        String value = System.getenv(variable);
        if (value != null && !value.isEmpty()) {
            login.setProperty(property, value);
        }
    }

    /** The regencies of which anything is stored. */
    List<RegencyId> regencies() {
        return TuntasJdbc.on(source).regencies();
    }

    ComplaintStore complaintStore() {
        try {
            return TuntasJdbc.on(source).complaintStore();
        } catch (StoreUnavailableException failure) {
            Optional<NothingDone> known =
                    failure.getCause() instanceof SQLException cause ? DatabaseFailures.of(cause) : Optional.empty();
            throw known.isPresent() ? known.get() : failure;
        }
    }

    /** A database in memory would outlive the run as long as the process does. */
    private static void shutDown(DataSource memory) {
        try (Connection connection = memory.getConnection();
                Statement shutdown = connection.createStatement()) {
            shutdown.execute("SHUTDOWN");
        } catch (SQLException failure) {
            throw new StoreUnavailableException("The database in memory could not be shut down", failure);
        }
    }

    @Override
    public void close() {
        end.run();
    }
}
