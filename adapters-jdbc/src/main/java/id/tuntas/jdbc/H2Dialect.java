package id.tuntas.jdbc;

import id.tuntas.base.RegencyId;
import id.tuntas.jdbc.Durability.Level;
import id.tuntas.jdbc.SchemaException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** H2 2, embedded, in a file or in memory. */
final class H2Dialect implements Dialect {

    /**
     * H2 does not use an index for the second column of a key by {@code IN} or {@code ANY} and reads the whole regency
     * instead; a join from the ids to the events does. It is an outer join because H2 then keeps that direction.
     */
    static final String EVENTS_OF_IDS = "SELECT e.complaint, e.version, e.payload FROM UNNEST(?) AS wanted(id)"
            + " LEFT JOIN tuntas_event e ON e.regency = ? AND e.complaint = wanted.id"
            + " ORDER BY e.complaint, e.version";

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
                        "V5__queries.sql",
                        "V6__documents.sql",
                        "V7__words.sql")
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
            if (path.isEmpty() || isInMemory(path.get())) {
                return new Durability(Level.IN_MEMORY, "H2 in memory: all is gone when the process ends");
            }
            Optional<String> shared = sharing(first, path.get());
            if (shared.isPresent()) {
                return new Durability(
                        Level.AT_RISK,
                        "H2 " + shared.get()
                                + ", so that others may write into the file in the middle of a transaction and"
                                + " a kill may leave a part of it: open the file in this process alone");
            }
            if (losesItsLastCommits(first)) {
                return new Durability(
                        Level.AT_RISK,
                        "H2 " + first.getMetaData().getDatabaseProductVersion()
                                + " in a file may not find its last commits after a kill:"
                                + " take 2.4.240, or put ;REUSE_SPACE=FALSE into its URL");
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

    /** From 2.5 on the header may name a piece of the file from which the last ones are not reached; its end always is. */
    private static boolean losesItsLastCommits(Connection connection) throws SQLException {
        DatabaseMetaData about = connection.getMetaData();
        return losesItsLastCommits(
                about.getDatabaseMajorVersion(),
                about.getDatabaseMinorVersion(),
                Queries.text(
                                connection,
                                "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'REUSE_SPACE'")
                        .orElse("unknown"));
    }

    static boolean losesItsLastCommits(int major, int minor, String reusesSpace) {
        boolean isKnownToKeepThem = major < 2 || (major == 2 && minor < 5);
        return !isKnownToKeepThem && !reusesSpace.equalsIgnoreCase("FALSE");
    }

    /** How the file is open to other processes; empty where it is not. */
    private static Optional<String> sharing(Connection connection, String path) throws SQLException {
        Optional<String> server = Queries.text(
                connection, "SELECT server FROM information_schema.sessions WHERE session_id = SESSION_ID()");
        if (server.isPresent()) {
            return Optional.of("is a server for several processes");
        }
        return isAutoServer(Path.of(path + ".lock.db"))
                ? Optional.of("lets other processes in by AUTO_SERVER")
                : Optional.empty();
    }

    /** Whoever lets others in tells them where, in a file beside that of the database. */
    private static boolean isAutoServer(Path lock) {
        try {
            return Files.exists(lock) && Files.readString(lock).lines().anyMatch(line -> line.startsWith("server="));
        } catch (IOException unreadable) {
            return true;
        }
    }

    private static boolean isInMemory(String path) {
        return MEMORY.stream().anyMatch(path::startsWith);
    }

    /**
     * One writer at a time to a file. H2 writes its file whenever somebody commits, with whatever others are in the middle of;
     * if the process is killed then, what they had done so far may be there when it is opened again, neither whole nor undone.
     */
    @Override
    public Turns turns(DataSource dataSource) {
        Optional<String> path = new Database(dataSource)
                .ask("the path of the database", connection -> Queries.text(connection, "SELECT DATABASE_PATH()"));
        return path.isEmpty() || isInMemory(path.get()) ? Turns.NONE : Turns.of(path.get());
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

    @Override
    public PreparedStatement eventsOfIds(Connection connection, RegencyId regency, List<String> ids)
            throws SQLException {
        PreparedStatement query = connection.prepareStatement(EVENTS_OF_IDS);
        query.setArray(1, connection.createArrayOf("VARCHAR", ids.toArray()));
        query.setString(2, regency.value());
        return query;
    }

    /** Of pairs H2 uses the index for both columns, and the parameters are numbered to name the regency once. */
    @Override
    public String among(String column, int count) {
        return IntStream.rangeClosed(2, count + 1)
                .mapToObj(number -> "(?1, ?" + number + ")")
                .collect(Collectors.joining(", ", "(regency, " + column + ") IN (", ")"));
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
