package id.tuntas.examples.cli;

import id.tuntas.examples.cli.Failures.NothingDone;
import id.tuntas.jdbc.TuntasJdbc;
import id.tuntas.port.ComplaintStore;
import java.util.Locale;
import java.util.Optional;
import org.h2.jdbcx.JdbcConnectionPool;

/** The database of {@code --db}: H2 in a file or, unless said, in memory. */
final class Database implements AutoCloseable {

    private static final String IN_MEMORY = "jdbc:h2:mem:tuntas;DB_CLOSE_DELAY=-1";

    private final JdbcConnectionPool pool;

    private Database(JdbcConnectionPool pool) {
        this.pool = pool;
    }

    static Database open(Optional<String> url) {
        String found = url.orElse(IN_MEMORY);
        if (!found.toLowerCase(Locale.ROOT).startsWith("jdbc:h2:")) {
            throw new NothingDone("--db: versi ini hanya melayani H2, misalnya jdbc:h2:file:./tuntas"
                    + " (this version serves H2 only; PostgreSQL and MariaDB come later)");
        }
        return new Database(JdbcConnectionPool.create(found, "sa", ""));
    }

    ComplaintStore complaintStore() {
        return TuntasJdbc.on(pool).complaintStore();
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
