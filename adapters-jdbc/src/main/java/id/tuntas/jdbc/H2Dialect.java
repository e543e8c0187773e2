package id.tuntas.jdbc;

import id.tuntas.jdbc.Durability.Level;
import id.tuntas.jdbc.SchemaException.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** H2 2, embedded, in a file or in memory. */
final class H2Dialect implements Dialect {

    private static final List<String> MEMORY = List.of("memFS:", "memLZF:", "nioMemFS:", "nioMemLZF:");

    /** H2's own numbers for what can go wrong. */
    private static final int DUPLICATE_KEY = 23505;

    private static final int LOCK_TIMEOUT = 50200;
    private static final int DEADLOCK = 40001;
    private static final int CONCURRENT_UPDATE = 90131;
    private static final int NOT_ADMIN = 90040;

    @Override
    public List<Migration> migrations() {
        return Stream.of(
                        "V1__complaints.sql",
                        "V2__notices.sql",
                        "V3__texts_and_reporters.sql",
                        "V4__attachments.sql",
                        "V5__queries.sql")
                .map(file -> Migration.of("h2", file))
                .toList();
    }

    /**
     * By default H2 keeps a commit back for half a second: a kill then loses what was acknowledged. WRITE_DELAY=0
     * hands it to the operating system at once. It is read back on a second connection, because a URL that says
     * otherwise sets it again with every connection that is opened.
     */
    @Override
    public Durability makeDurable(DataSource dataSource) {
        Database database = new Database(dataSource);
        return database.ask("the durability check", first -> {
            Optional<String> path = Queries.text(first, "SELECT DATABASE_PATH()");
            if (isInMemory(path)) {
                return new Durability(Level.IN_MEMORY, "H2 in memory: all is gone when the process ends");
            }
            setWriteDelay(first);
            String delay = database.ask("the durability check", H2Dialect::writeDelay);
            return delay.equals("0")
                    ? new Durability(Level.DURABLE, "H2 in a file with WRITE_DELAY=0")
                    : new Durability(
                            Level.AT_RISK,
                            "H2 in a file has WRITE_DELAY=" + delay
                                    + " where 0 is wanted: put ;WRITE_DELAY=0 into its URL, or let the user be an administrator");
        });
    }

    private static boolean isInMemory(Optional<String> path) {
        return path.isEmpty() || MEMORY.stream().anyMatch(path.get()::startsWith);
    }

    /**
     * One writer at a time to a file. H2 writes its file whenever somebody commits, with whatever others are in the middle of;
     * if the process is killed then, what they had done so far may be there when it is opened again, neither whole nor undone.
     */
    @Override
    public Turns turns(DataSource dataSource) {
        Optional<String> path = new Database(dataSource)
                .ask("the path of the database", connection -> Queries.text(connection, "SELECT DATABASE_PATH()"));
        return path.isEmpty() || isInMemory(path) ? Turns.NONE : Turns.of(path.get());
    }

    /** Only an administrator may; what is read back afterwards decides. */
    private static void setWriteDelay(Connection connection) throws SQLException {
        if (!writeDelay(connection).equals("0")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET WRITE_DELAY 0");
            } catch (SQLException refused) {
                if (refused.getErrorCode() != NOT_ADMIN) {
                    throw refused;
                }
            }
        }
    }

    /** A setting stands there more than once when it was made in more than one way; the worst is what counts. */
    private static String writeDelay(Connection connection) throws SQLException {
        return Queries.text(
                        connection,
                        "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'WRITE_DELAY'")
                .orElse("unknown");
    }

    /**
     * H2 compares by code unit unless the database has a collation, or was told to ignore case when tables are made.
     */
    @Override
    public void checkOrder(DataSource dataSource) {
        Database database = new Database(dataSource);
        String collation = database.ask(
                "the check of the order of texts",
                connection -> Queries.text(
                                connection,
                                "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'COLLATION'")
                        .orElse("OFF"));
        if (!collation.equals("OFF")) {
            throw new SchemaException(Problem.TEXT_ORDER, "H2 has COLLATION " + collation + " where OFF is wanted");
        }
        Optional<String> folded = database.ask(
                "the check of the order of texts",
                connection -> Queries.text(
                        connection,
                        "SELECT table_name FROM information_schema.columns WHERE table_schema = CURRENT_SCHEMA"
                                + " AND LOWER(table_name) LIKE 'tuntas~_%' ESCAPE '~' AND data_type = 'VARCHAR_IGNORECASE'"));
        if (folded.isPresent()) {
            throw new SchemaException(
                    Problem.TEXT_ORDER, "table " + folded.get() + " was made with IGNORECASE, which confuses ids");
        }
    }

    /**
     * H2 does not use an index for the second column of a key by {@code IN} or {@code ANY} and reads the whole regency
     * instead; a join from the ids to the events does. It is an outer join because H2 then keeps that direction.
     */
    @Override
    public String eventsOfIds() {
        return "SELECT e.complaint, e.version, e.payload FROM UNNEST(?) AS wanted(id)"
                + " LEFT JOIN tuntas_event e ON e.regency = ? AND e.complaint = wanted.id"
                + " ORDER BY e.complaint, e.version";
    }

    /** H2 takes and orders whatever Java has. */
    @Override
    public String stored(String text) {
        return text;
    }

    @Override
    public String restored(String stored) {
        return stored;
    }

    @Override
    public boolean isDuplicateKey(SQLException failed) {
        return failed.getErrorCode() == DUPLICATE_KEY;
    }

    @Override
    public boolean isPassing(SQLException failed) {
        return Set.of(DEADLOCK, LOCK_TIMEOUT, CONCURRENT_UPDATE).contains(failed.getErrorCode());
    }
}
