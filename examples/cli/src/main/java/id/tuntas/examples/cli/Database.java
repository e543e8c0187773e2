package id.tuntas.examples.cli;

import id.tuntas.base.RegencyId;
import id.tuntas.examples.cli.Failures.NothingDone;
import id.tuntas.jdbc.TuntasJdbc;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.StoreUnavailableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.h2.jdbcx.JdbcConnectionPool;

/** The database of {@code --db}: H2 in a file or, unless said, in memory. */
final class Database implements AutoCloseable {

    private static final String IN_MEMORY = "jdbc:h2:mem:tuntas;DB_CLOSE_DELAY=-1";

    /** What H2 answers where another process has the file open. */
    private static final int IN_USE = 90020;

    /** What H2 answers where it is not to make a database that is not there. */
    private static final Set<Integer> ABSENT = Set.of(90013, 90146, 90149);

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

    /** The same for a database that has to be there already. */
    static Database openExisting(String url) {
        boolean inMemory = url.toLowerCase(Locale.ROOT).startsWith("jdbc:h2:mem:");
        return open(Optional.of(inMemory ? url : url + ";IFEXISTS=TRUE"));
    }

    /** The regencies of which anything is stored. */
    List<RegencyId> regencies() {
        return TuntasJdbc.on(pool).regencies();
    }

    ComplaintStore complaintStore() {
        try {
            return TuntasJdbc.on(pool).complaintStore();
        } catch (StoreUnavailableException failure) {
            if (failure.getCause() instanceof SQLException cause && ABSENT.contains(cause.getErrorCode())) {
                throw new NothingDone("--db: basis data tidak ditemukan (the database was not found)");
            }
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
