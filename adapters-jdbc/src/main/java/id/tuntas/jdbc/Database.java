package id.tuntas.jdbc;

import id.tuntas.port.StoreUnavailableException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs transactions on connections of the host, and gives them back as they came; or runs its work inside of the transaction
 * that the host has open on one, which only the host ends.
 */
final class Database {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final Source source;

    /** Where the host has a transaction open that all work takes part in. */
    private final @Nullable Connection joined;

    /** The level at which connections come and go, where transactions run at READ COMMITTED instead. */
    private final @Nullable Integer given;

    private final Retries retries;
    private final Turns turns;
    private final boolean discreet;

    Database(DataSource dataSource) {
        this(dataSource::getConnection, null, null, Retries.NONE, Turns.NONE, false);
    }

    private Database(
            Source source,
            @Nullable Connection joined,
            @Nullable Integer given,
            Retries retries,
            Turns turns,
            boolean discreet) {
        this.source = source;
        this.joined = joined;
        this.given = given;
        this.retries = retries;
        this.turns = turns;
        this.discreet = discreet;
    }

    /** For work inside of the transaction that is open on a connection. */
    static Database joined(Connection connection) {
        return new Database(() -> connection, connection, null, Retries.NONE, Turns.NONE, false);
    }

    /** The same for transactions that take turns. */
    Database inTurns(Turns some) {
        return new Database(source, joined, given, retries, some, discreet);
    }

    /** The same for work that may be begun anew where the database gave it up. */
    Database retrying(Retries some) {
        return new Database(source, joined, given, some, turns, discreet);
    }

    /** The same for what nobody may find in a log: what the database says of a failure may hold values, and is left out. */
    Database discreet() {
        return new Database(source, joined, given, retries, turns, true);
    }

    /**
     * The same for work that must not see what may still be rolled back: where connections come at READ UNCOMMITTED,
     * its transactions run at READ COMMITTED. Asked once, because asking costs some databases a round trip.
     */
    Database withoutDirtyReads() {
        int level = level();
        return level == Connection.TRANSACTION_READ_UNCOMMITTED ? movedFrom(level) : this;
    }

    /** The same with all transactions at READ COMMITTED, whatever level connections come at. */
    Database atReadCommitted() {
        int level = level();
        return level == Connection.TRANSACTION_READ_COMMITTED ? this : movedFrom(level);
    }

    private int level() {
        return ask("the isolation level", Connection::getTransactionIsolation);
    }

    private Database movedFrom(int level) {
        return new Database(source, joined, level, retries, turns, discreet);
    }

    /** Where connections come from. */
    private interface Source {
        Connection connection() throws SQLException;
    }

    /** Statements of one transaction. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /**
     * Runs a transaction that only reads, and whose failure nobody can make more of.
     *
     * @param what what it is for, to be named where it fails
     * @throws StoreUnavailableException if it failed
     */
    <T> T ask(String what, Work<T> work) {
        try {
            return run(work, false);
        } catch (SQLException failed) {
            throw unavailable(what, failed);
        }
    }

    /**
     * The same for one that writes.
     *
     * @param what what it is for, to be named where it fails
     * @throws StoreUnavailableException if it failed
     */
    <T> T change(String what, Work<T> work) {
        try {
            return run(work, true);
        } catch (SQLException failed) {
            throw unavailable(what, failed);
        }
    }

    StoreUnavailableException unavailable(String what, SQLException failed) {
        return new StoreUnavailableException(
                what + ": the database answered " + failed.getSQLState() + "/" + failed.getErrorCode(),
                discreet ? withoutWords(failed) : failed);
    }

    private static SQLException withoutWords(SQLException failed) {
        SQLException bare =
                new SQLException("what the database said is left out", failed.getSQLState(), failed.getErrorCode());
        bare.setStackTrace(failed.getStackTrace());
        return bare;
    }

    /**
     * Runs a transaction that writes: committed when the work returns, rolled back whole when it throws anything. Where the database
     * gave it up, all of it is begun anew, on another connection, as often as is worth it.
     *
     * @throws UnknownOutcomeException if the commit failed, so that whether it took effect is unknown
     * @throws SQLException if a statement failed; nothing took effect
     */
    <T> T transaction(Work<T> work) throws SQLException {
        return run(work, true);
    }

    private <T> T run(Work<T> work, boolean writing) throws SQLException {
        if (joined != null) {
            return inside(joined, work);
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return inTurn(work, writing);
            } catch (SQLException failed) {
                if (!retries.another(attempt, failed)) {
                    throw failed;
                }
                LOG.debug("a transaction is begun anew after {}", failed.getSQLState());
            }
        }
    }

    /** What fails is undone up to here, and the host's transaction stands as it did. */
    private static <T> T inside(Connection connection, Work<T> work) throws SQLException {
        Savepoint before = connection.setSavepoint();
        T result;
        try {
            result = work.on(connection);
        } catch (Throwable failed) {
            try {
                connection.rollback(before);
            } catch (SQLException worse) {
                failed.addSuppressed(worse);
            }
            throw failed;
        }
        connection.releaseSavepoint(before);
        return result;
    }

    private <T> T inTurn(Work<T> work, boolean writing) throws SQLException {
        turns.begin(writing);
        try {
            return once(work);
        } finally {
            turns.end(writing);
        }
    }

    private <T> T once(Work<T> work) throws SQLException {
        Connection connection = source.connection();
        try {
            boolean autoCommit = connection.getAutoCommit();
            T result;
            try {
                begin(connection);
                result = work.on(connection);
                commit(connection);
            } catch (Throwable failed) {
                rollBack(connection, autoCommit, failed);
                throw failed;
            }
            restore(connection, autoCommit);
            return result;
        } finally {
            close(connection);
        }
    }

    private void begin(Connection connection) throws SQLException {
        if (given != null) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
        connection.setAutoCommit(false);
    }

    private void commit(Connection connection) throws SQLException {
        try {
            connection.commit();
        } catch (SQLException failed) {
            throw retries.passing().test(failed) ? failed : new UnknownOutcomeException(failed);
        }
    }

    /** Auto-commit is not switched on after a rollback that failed, because switching it on commits. */
    private void rollBack(Connection connection, boolean autoCommit, Throwable failed) {
        try {
            connection.rollback();
            reset(connection, autoCommit);
        } catch (SQLException worse) {
            failed.addSuppressed(worse);
            abort(connection);
        }
    }

    /** What was committed stays so, whatever becomes of the connection. */
    private void restore(Connection connection, boolean autoCommit) {
        try {
            reset(connection, autoCommit);
        } catch (SQLException broken) {
            LOG.debug("a connection could not be given back as it came", broken);
            abort(connection);
        }
    }

    private void reset(Connection connection, boolean autoCommit) throws SQLException {
        connection.setAutoCommit(autoCommit);
        if (given != null) {
            connection.setTransactionIsolation(given);
        }
    }

    private static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException broken) {
            LOG.debug("a broken connection could not be aborted", broken);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException broken) {
            LOG.debug("a connection could not be closed", broken);
        }
    }
}
