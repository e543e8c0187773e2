package id.tuntas.jdbc;

import id.tuntas.base.RegencyId;
import id.tuntas.jdbc.Durability.Level;
import id.tuntas.jdbc.SchemaException.Problem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** MariaDB, as a server, with its own driver. */
final class MariaDbDialect implements Dialect {

    private static final String COLLATION = "utf8mb4_nopad_bin";

    /** MariaDB's own numbers for what can go wrong. */
    private static final int DUPLICATE_KEY = 1062;

    private static final int TABLE_EXISTS = 1050;
    private static final int DEADLOCK = 1213;
    private static final int LOCK_TIMEOUT = 1205;
    private static final int CHANGED_SINCE_READ = 1020;

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
                .map(file -> Migration.of("mariadb", file))
                .toList();
    }

    @Override
    public String tableOptions() {
        return " ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE " + COLLATION;
    }

    /**
     * Nothing is set here: what a server is told belongs to whoever runs it. Below innodb_flush_log_at_trx_commit=1 a commit
     * is answered before it is on the disk; with a binary log it has to be there as well, because a server that starts again
     * undoes what it does not find in it. Without the doublewrite buffer a page may be half written.
     */
    @Override
    public Durability makeDurable(DataSource dataSource) {
        return new Database(dataSource).ask("the durability check", connection -> {
            Map<String, String> found = new TreeMap<>();
            for (String setting :
                    List.of("innodb_flush_log_at_trx_commit", "innodb_doublewrite", "log_bin", "sync_binlog")) {
                found.put(
                        setting,
                        Queries.text(connection, "SELECT @@GLOBAL." + setting).orElse("unknown"));
            }
            found.put(
                    "sql_mode",
                    Queries.text(connection, "SELECT @@SESSION.sql_mode").orElse("unknown"));
            return verdict(found);
        });
    }

    /** Settings as SELECT gives them, where on is 1 or ON. */
    static Durability verdict(Map<String, String> settings) {
        List<String> wrong = new ArrayList<>();
        if (!Set.of("1", "3").contains(settings.get("innodb_flush_log_at_trx_commit"))) {
            wrong.add(wanted(settings, "innodb_flush_log_at_trx_commit", "1"));
        }
        if (!isOn(settings.get("innodb_doublewrite"))) {
            wrong.add(wanted(settings, "innodb_doublewrite", "ON"));
        }
        if (!isOff(settings.get("log_bin")) && !"1".equals(settings.get("sync_binlog"))) {
            wrong.add(wanted(settings, "sync_binlog", "1") + " beside a binary log");
        }
        if (!String.valueOf(settings.get("sql_mode")).matches(".*\\b(STRICT_TRANS_TABLES|STRICT_ALL_TABLES)\\b.*")) {
            wrong.add("a sql_mode that cuts what is too long where STRICT_TRANS_TABLES is wanted");
        }
        return wrong.isEmpty()
                ? new Durability(
                        Level.DURABLE,
                        "MariaDB with innodb_doublewrite and innodb_flush_log_at_trx_commit="
                                + settings.get("innodb_flush_log_at_trx_commit"))
                : new Durability(
                        Level.AT_RISK,
                        "MariaDB has " + String.join(", ", wrong) + ": see its option files, and SET GLOBAL");
    }

    private static String wanted(Map<String, String> settings, String setting, String value) {
        return setting + "=" + settings.get(setting) + " where " + value + " is wanted";
    }

    private static boolean isOn(@Nullable String value) {
        return "1".equals(value) || "ON".equals(value);
    }

    private static boolean isOff(@Nullable String value) {
        return "0".equals(value) || "OFF".equals(value);
    }

    /**
     * The files give every table a collation that compares code points, and the engine that knows transactions; a server
     * without that engine may have taken another.
     */
    @Override
    public void checkOrder(DataSource dataSource) {
        Database database = new Database(dataSource);
        Optional<String> other = database.ask(
                "the check of the order of texts",
                connection -> Queries.text(
                        connection,
                        "SELECT CONCAT(table_name, '.', column_name, ' has COLLATE ', collation_name)"
                                + " FROM information_schema.columns WHERE table_schema = DATABASE()"
                                + " AND table_name LIKE 'tuntas\\_%' AND table_name <> 'tuntas_schema_history'"
                                + " AND collation_name <> '" + COLLATION + "' ORDER BY 1 LIMIT 1"));
        if (other.isPresent()) {
            throw new SchemaException(Problem.TEXT_ORDER, other.get() + " where " + COLLATION + " is wanted");
        }
        Optional<String> engine = database.ask(
                "the check of the engine",
                connection -> Queries.text(
                        connection,
                        "SELECT CONCAT(table_name, ' has ENGINE ', engine) FROM information_schema.tables"
                                + " WHERE table_schema = DATABASE() AND table_name LIKE 'tuntas\\_%'"
                                + " AND engine <> 'InnoDB' ORDER BY 1 LIMIT 1"));
        if (engine.isPresent()) {
            throw new SchemaException(Problem.NO_TRANSACTIONS, engine.get() + " where InnoDB is wanted");
        }
    }

    @Override
    public Turns turns(DataSource dataSource) {
        return Turns.NONE;
    }

    /** There are no arrays; a list of a thousand ids is still looked up one by one through the key. */
    @Override
    public PreparedStatement eventsOfIds(Connection connection, RegencyId regency, List<String> ids)
            throws SQLException {
        PreparedStatement query = connection.prepareStatement(eventsOfIds(ids.size()));
        query.setString(1, regency.value());
        for (int i = 0; i < ids.size(); i++) {
            query.setString(2 + i, ids.get(i));
        }
        return query;
    }

    static String eventsOfIds(int count) {
        return "SELECT complaint, version, payload FROM tuntas_event WHERE regency = ? AND complaint IN ("
                + NoticeRows.marks(count) + ") ORDER BY regency, complaint, version";
    }

    @Override
    public String stored(String text) {
        return CodeUnits.stored(text);
    }

    @Override
    public String restored(String stored) {
        return CodeUnits.restored(stored);
    }

    /** A date and time of UTC without its zone, which no setting of the connection shifts. */
    @Override
    public Object moment(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    @Override
    public Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    @Override
    public boolean isDuplicateKey(SQLException failed) {
        return Set.of(DUPLICATE_KEY, TABLE_EXISTS).contains(failed.getErrorCode());
    }

    /** A lock timeout undoes the statement alone; the transaction is rolled back by whoever began it. */
    @Override
    public boolean isPassing(SQLException failed) {
        return Set.of(DEADLOCK, LOCK_TIMEOUT, CHANGED_SINCE_READ).contains(failed.getErrorCode());
    }
}
