package id.tuntas.jdbc;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitKey;
import id.tuntas.port.CommitResult;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.DueDates;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Histories in the tables {@code tuntas_event}, {@code tuntas_complaint} and {@code tuntas_commit_key}; the notices of
 * commits go into {@code tuntas_notice}.
 */
final class JdbcComplaintStore implements ComplaintStore {

    /** How often a commit that lost a race to a transaction that then failed is begun anew. */
    private static final int ATTEMPTS = 5;

    static final String IDS_BEHIND = "SELECT complaint FROM tuntas_complaint"
            + " WHERE regency = ? AND complaint > ? ORDER BY regency, complaint FETCH FIRST ? ROWS ONLY";
    static final String EVENTS_BETWEEN = "SELECT complaint, version, payload FROM tuntas_event"
            + " WHERE regency = ? AND complaint >= ? AND complaint <= ? ORDER BY regency, complaint, version";

    private final Database database;
    private final Dialect dialect;
    private final DueDates dates;

    JdbcComplaintStore(Database database, Dialect dialect, DueDates dates) {
        this.database = database;
        this.dialect = dialect;
        this.dates = dates;
    }

    @Override
    public Map<ComplaintId, History> find(RegencyId regency, Collection<ComplaintId> ids) {
        Set<String> wanted = new LinkedHashSet<>();
        for (ComplaintId id : ids) {
            if (id.regency().equals(regency)) {
                wanted.add(id.value());
            }
        }
        List<String> values = List.copyOf(wanted);
        Histories found = new Histories(regency);
        for (int from = 0; from < values.size(); from += LONGEST_PAGE) {
            List<String> some = values.subList(from, Math.min(values.size(), from + LONGEST_PAGE));
            found.add(database.ask("finding complaints", connection -> eventsOf(connection, regency, some)));
        }
        return found.byId();
    }

    private List<StoredEvent> eventsOf(Connection connection, RegencyId regency, List<String> ids) throws SQLException {
        try (PreparedStatement query = dialect.eventsOfIds(
                connection, regency, ids.stream().map(dialect::stored).toList())) {
            return StoredEvent.all(query, dialect);
        }
    }

    @Override
    public List<History> page(RegencyId regency, Optional<ComplaintId> after, int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw InvalidValueException.of("limit", "1 to " + LONGEST_PAGE);
        }
        Histories page = new Histories(regency);
        page.add(database.ask("a page of complaints", connection -> {
            List<String> ids = idsBehind(connection, regency, after, limit);
            return ids.isEmpty() ? List.of() : eventsBetween(connection, regency, ids);
        }));
        return List.copyOf(page.byId().values());
    }

    private List<String> idsBehind(Connection connection, RegencyId regency, Optional<ComplaintId> after, int limit)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(IDS_BEHIND)) {
            query.setString(1, regency.value());
            query.setString(2, dialect.stored(after.map(ComplaintId::value).orElse("")));
            query.setInt(3, limit);
            List<String> ids = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(dialect.restored(rows.getString(1)));
                }
            }
            return ids;
        }
    }

    /** What was added between the two statements may lie between two of the ids; it is left for whoever reads again. */
    private List<StoredEvent> eventsBetween(Connection connection, RegencyId regency, List<String> ids)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(EVENTS_BETWEEN)) {
            query.setString(1, regency.value());
            query.setString(2, dialect.stored(ids.get(0)));
            query.setString(3, dialect.stored(ids.get(ids.size() - 1)));
            Set<String> wanted = new HashSet<>(ids);
            return StoredEvent.all(query, dialect).stream()
                    .filter(event -> wanted.contains(event.complaint()))
                    .toList();
        }
    }

    @Override
    public long count(RegencyId regency) {
        return database.ask("counting complaints", connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement("SELECT COUNT(*) FROM tuntas_complaint WHERE regency = ?")) {
                query.setString(1, regency.value());
                try (ResultSet rows = query.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            }
        });
    }

    @Override
    public Optional<String> digest(RegencyId regency, CommitKey key) {
        return database.ask(
                "looking for a key",
                connection -> Optional.ofNullable(CommitStatements.digest(connection, dialect, regency, key)));
    }

    /**
     * Whoever loses a race learns it by a row count or by a primary key, at any isolation level, and reads in a new
     * transaction who won. If by then nobody has, the commit is begun anew. So it is where it is not known whether it took
     * effect: its key stands in its first statement, which waits for whoever holds the key and then finds it.
     */
    @Override
    public CommitResult commit(Commit commit) {
        CommitStatements statements = new CommitStatements(commit, dialect, dates);
        for (int attempt = 1; ; attempt++) {
            try {
                return database.transaction(statements::write);
            } catch (UnknownOutcomeException unknown) {
                if (attempt == ATTEMPTS) {
                    throw database.unavailable(what(commit), unknown);
                }
                continue;
            } catch (SQLException failed) {
                if (attempt == ATTEMPTS || !dialect.isDuplicateKey(failed)) {
                    throw database.unavailable(what(commit), failed);
                }
            }
            Optional<CommitResult> earlier = database.ask("the answer to a commit", statements::answer);
            if (earlier.isPresent()) {
                return earlier.get();
            }
        }
    }

    private static String what(Commit commit) {
        return "commit " + commit.key().value();
    }
}
