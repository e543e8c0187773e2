package id.tuntas.jdbc;

import id.tuntas.jdbc.SchemaException.Problem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the tables up to date and writes down what was run, with the checksum of the file.
 *
 * <p>One runner at a time: it holds the row of version 0 on one connection and works on another, because some databases
 * commit with every definition and would let go of a lock held on the same connection. If its process dies, the
 * database lets go of the row; the next runner goes on behind the last step that was written down. Both connections are at
 * READ COMMITTED, because where reading locks, one would wait for the other.
 */
final class Migrator {

    private static final Logger LOG = LoggerFactory.getLogger(Migrator.class);

    /**
     * How often a lock is waited for, each time as long as the database waits: two seconds on H2 unless told otherwise, on
     * MariaDB 50, on PostgreSQL without end.
     */
    private static final int PATIENCE = 60;

    private static final String WHAT = "bringing the tables up to date";

    private final Database database;
    private final Dialect dialect;
    private final List<Migration> migrations;

    Migrator(DataSource dataSource, Dialect dialect, List<Migration> migrations) {
        this.database = new Database(dataSource).atReadCommitted();
        this.dialect = dialect;
        this.migrations = List.copyOf(migrations);
    }

    void migrate() {
        makeHistory();
        for (int attempt = 1; ; attempt++) {
            try {
                database.transaction(this::migrateLocked);
                return;
            } catch (SQLException failed) {
                if (attempt == PATIENCE || !dialect.isPassing(failed)) {
                    throw database.unavailable(WHAT, failed);
                }
            }
        }
    }

    /** Two may make it at the same moment, so failing to is no failure as long as it is there in the end. */
    private void makeHistory() {
        for (int attempt = 1; !database.ask(WHAT, Migrator::hasHistory); attempt++) {
            try {
                database.transaction(connection -> execute(
                        connection,
                        "CREATE TABLE IF NOT EXISTS tuntas_schema_history (version INTEGER NOT NULL PRIMARY KEY,"
                                + " description VARCHAR(200) NOT NULL, checksum VARCHAR(64) NOT NULL)"
                                + dialect.tableOptions()));
                database.transaction(connection -> note(connection, 0, "held by the runner at work", "-"));
            } catch (SQLException failed) {
                if (attempt == PATIENCE || !(dialect.isDuplicateKey(failed) || dialect.isPassing(failed))) {
                    throw database.unavailable(WHAT, failed);
                }
            }
        }
    }

    private static boolean hasHistory(Connection connection) throws SQLException {
        return hasHistoryTable(connection) && history(connection).containsKey(0);
    }

    /** Asked of the catalogue, because a query that fails leaves a trace in the host's log or beside its file. */
    private static boolean hasHistoryTable(Connection connection) throws SQLException {
        String schema = connection.getSchema();
        try (ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), schema, "%", null)) {
            while (tables.next()) {
                if (tables.getString("TABLE_NAME").equalsIgnoreCase("tuntas_schema_history")
                        && Objects.equals(tables.getString("TABLE_SCHEM"), schema)) {
                    return true;
                }
            }
            return false;
        }
    }

    private boolean migrateLocked(Connection lock) throws SQLException {
        execute(lock, "SELECT version FROM tuntas_schema_history WHERE version = 0 FOR UPDATE");
        Map<Integer, String> done = database.ask(WHAT, Migrator::history);
        check(done);
        for (Migration migration : migrations) {
            if (!done.containsKey(migration.version())) {
                run(migration);
            }
        }
        return true;
    }

    private void check(Map<Integer, String> done) {
        Map<Integer, String> unknown = new HashMap<>(done);
        unknown.remove(0);
        for (Migration migration : migrations) {
            String checksum = unknown.remove(migration.version());
            if (checksum != null && !checksum.equals(migration.checksum())) {
                throw new SchemaException(
                        Problem.CHANGED,
                        "migration " + migration.version() + " was run from a file of checksum " + checksum
                                + ", here it has " + migration.checksum());
            }
        }
        if (!unknown.isEmpty()) {
            throw new SchemaException(
                    Problem.NEWER,
                    "migrations " + new TreeSet<>(unknown.keySet()) + " were run that this version does not know");
        }
    }

    private void run(Migration migration) {
        for (String statement : migration.statements()) {
            database.change(WHAT, connection -> execute(connection, statement));
        }
        database.change(
                WHAT,
                connection -> note(connection, migration.version(), migration.description(), migration.checksum()));
        LOG.info("tables are at version {}: {}", migration.version(), migration.description());
    }

    private static boolean execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }

    private static Map<Integer, String> history(Connection connection) throws SQLException {
        Map<Integer, String> done = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT version, checksum FROM tuntas_schema_history")) {
            while (rows.next()) {
                done.put(rows.getInt(1), rows.getString(2));
            }
        }
        return done;
    }

    private static int note(Connection connection, int version, String description, String checksum)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO tuntas_schema_history VALUES (?, ?, ?)")) {
            insert.setInt(1, version);
            insert.setString(2, description);
            insert.setString(3, checksum);
            return insert.executeUpdate();
        }
    }
}
