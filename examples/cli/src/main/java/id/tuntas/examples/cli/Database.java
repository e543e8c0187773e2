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

    /** What H2 answers where another process has the file open. */
    private static final int IN_USE = 90020;

    /** Without it H2 puts a trace file beside the database whenever a statement fails. */
    private static final String NO_TRACE_FILE = ";TRACE_LEVEL_FILE=0";

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
        String trace = found.toUpperCase(Locale.ROOT).contains(";TRACE_LEVEL_FILE=") ? "" : NO_TRACE_FILE;
        return new Database(JdbcConnectionPool.create(found + trace, "sa", ""), url.isEmpty());
    }

    ComplaintStore complaintStore() {
        try {
            return TuntasJdbc.on(pool).complaintStore();
        } catch (StoreUnavailableException failure) {
            if (failure.getCause() instanceof SQLException cause && cause.getErrorCode() == IN_USE) {
                throw new NothingDone(
                        "--db: basis data sedang dipakai proses lain, misalnya tuntas serve; hentikan dulu"
                                + " (another process has the database open; stop it first)");
            }
            throw failure;
        }
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
