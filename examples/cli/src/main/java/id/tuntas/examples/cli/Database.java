package id.tuntas.examples.cli;

import id.tuntas.examples.cli.Failures.NothingDone;
import id.tuntas.jdbc.TuntasJdbc;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.StoreUnavailableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;
import org.h2.jdbcx.JdbcConnectionPool;

/** The database of {@code --db}: H2 in a file or, unless said, in memory. */
final class Database implements AutoCloseable {

    private static final String IN_MEMORY = "jdbc:h2:mem:tuntas;DB_CLOSE_DELAY=-1";

    private final JdbcConnectionPool pool;
    private final boolean forget;

    private Database(JdbcConnectionPool pool, boolean forget) {
        this.pool = pool;
        this.forget = forget;
    }

    static Database open(Optional<String> url) {
        String found = url.orElse(IN_MEMORY);
        if (!found.toLowerCase(Locale.ROOT).startsWith("jdbc:h2:")) {
            throw new NothingDone("--db: versi ini hanya melayani H2, misalnya jdbc:h2:file:./tuntas"
                    + " (this version serves H2 only; PostgreSQL and MariaDB come later)");
        }
        return new Database(JdbcConnectionPool.create(found, "sa", ""), url.isEmpty());
    }

    ComplaintStore complaintStore() {
        return TuntasJdbc.on(pool).complaintStore();
    }

    /** A database in memory would outlive the run as long as the process does, so it is shut down. */
    @Override
    public void close() {
        if (forget) {
            try (Connection connection = pool.getConnection();
                    Statement shutdown = connection.createStatement()) {
                shutdown.execute("SHUTDOWN");
            } catch (SQLException failure) {
                throw new StoreUnavailableException("The database in memory could not be shut down", failure);
            }
        }
        pool.dispose();
    }
}
