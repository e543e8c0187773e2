package id.tuntas.jdbc;

import id.tuntas.base.RegencyId;
import id.tuntas.jdbc.Durability.Level;
import id.tuntas.jdbc.SchemaException.Problem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** PostgreSQL, as a server. */
final class PostgresDialect implements Dialect {

    static final String EVENTS_OF_IDS =
            "SELECT e.complaint, e.version, e.payload FROM UNNEST(?) AS wanted(id) CROSS JOIN LATERAL"
                    + " (SELECT complaint, version, payload FROM tuntas_event"
                    + " WHERE regency = ? AND complaint = wanted.id OFFSET 0) e"
                    + " ORDER BY e.complaint, e.version";

    /** The states of a row, a table or an index that is there already; the latter two where two make it at once. */
    private static final Set<String> TAKEN = Set.of("23505", "42P07", "42710");

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String SERIALIZATION_FAILURE = "40001";
    private static final String DEADLOCK = "40P01";

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
                .map(file -> Migration.of("postgresql", file))
                .toList();
    }

    /**
     * Nothing is set here: what a server is told belongs to whoever runs it. With synchronous_commit=off a commit is
     * answered before it is written down; without fsync and full_page_writes what was written down may not be there, or
     * not be whole, after the machine stopped.
     */
    @Override
    public Durability makeDurable(DataSource dataSource) {
        return new Database(dataSource).ask("the durability check", connection -> {
            Map<String, String> found = new TreeMap<>();
            for (String setting : List.of("synchronous_commit", "fsync", "full_page_writes")) {
                found.put(setting, Queries.text(connection, "SHOW " + setting).orElse("unknown"));
            }
            return verdict(found);
        });
    }

    /** Everything but "off" waits until the commit is on the server's own disk; the stronger ones wait for others too. */
    static Durability verdict(Map<String, String> settings) {
        List<String> off = settings.entrySet().stream()
                .filter(setting -> Set.of("off", "unknown").contains(setting.getValue()))
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .toList();
        return off.isEmpty()
                ? new Durability(
                        Level.DURABLE,
                        "PostgreSQL with fsync, full_page_writes and synchronous_commit="
                                + settings.get("synchronous_commit"))
                : new Durability(
                        Level.AT_RISK,
                        "PostgreSQL has " + String.join(", ", off)
                                + " where on is wanted: see postgresql.conf, and ALTER ROLE or ALTER DATABASE ... SET");
    }

    /** The files give every text COLLATE "C", which compares bytes; those are in the order of code points in UTF-8. */
    @Override
    public void checkOrder(DataSource dataSource) {
        Database database = new Database(dataSource);
        String encoding = database.ask(
                "the check of the order of texts",
                connection -> Queries.text(connection, "SHOW server_encoding").orElse("unknown"));
        if (!encoding.equals("UTF8")) {
            throw new SchemaException(
                    Problem.TEXT_ORDER, "the database has server_encoding " + encoding + " where UTF8 is wanted");
        }
        Optional<String> other = database.ask(
                "the check of the order of texts",
                connection -> Queries.text(
                        connection,
                        "SELECT c.relname || '.' || a.attname || ' has COLLATE ' || l.collname FROM pg_attribute a"
                                + " JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
                                + " JOIN pg_collation l ON l.oid = a.attcollation"
                                + " WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p')"
                                + " AND starts_with(c.relname, 'tuntas_') AND c.relname <> 'tuntas_schema_history'"
                                + " AND a.attnum > 0 AND NOT a.attisdropped AND l.collname NOT IN ('C', 'POSIX')"
                                + " ORDER BY 1"));
        if (other.isPresent()) {
            throw new SchemaException(Problem.TEXT_ORDER, other.get() + " where \"C\" is wanted");
        }
    }

    @Override
    public Turns turns(DataSource dataSource) {
        return Turns.NONE;
    }

    /**
     * An id after the other, each by the key: a join is planned anew only when the server has counted its rows again, and while a
     * new table fills the plan of an empty one would read all of it every time. OFFSET 0 keeps the planner from making a join
     * of it.
     */
    @Override
    public PreparedStatement eventsOfIds(Connection connection, RegencyId regency, List<String> ids)
            throws SQLException {
        PreparedStatement query = connection.prepareStatement(EVENTS_OF_IDS);
        query.setArray(1, connection.createArrayOf("VARCHAR", ids.toArray()));
        query.setString(2, regency.value());
        return query;
    }

    @Override
    public List<int[]> write(Connection connection, List<Change> changes) throws SQLException {
        return PostgresChanges.write(connection, changes);
    }

    @Override
    public String stored(String text) {
        return CodeUnits.stored(text);
    }

    @Override
    public String restored(String stored) {
        return CodeUnits.restored(stored);
    }

    @Override
    public boolean isDuplicateKey(SQLException failed) {
        return TAKEN.contains(state(failed));
    }

    @Override
    public boolean isPassing(SQLException failed) {
        return Set.of(SERIALIZATION_FAILURE, DEADLOCK, LOCK_NOT_AVAILABLE).contains(state(failed));
    }

    private static String state(SQLException failed) {
        String state = failed.getSQLState();
        return state == null ? "" : state;
    }
}
