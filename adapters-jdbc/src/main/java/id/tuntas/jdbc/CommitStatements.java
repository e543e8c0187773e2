package id.tuntas.jdbc;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.directory.UnitName;
import id.tuntas.exchange.json.EventJson;
import id.tuntas.port.Append;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitKey;
import id.tuntas.port.CommitResult;
import id.tuntas.port.IdReusedException;
import id.tuntas.port.KeyReusedException;
import id.tuntas.port.Notice;
import id.tuntas.port.StaleVersionException;
import id.tuntas.port.StoreUnavailableException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one commit. The key goes first, so that of two callers with one key the later waits and then finds
 * it; rows go in the order of their ids, so that two commits do not wait for each other in a circle.
 */
final class CommitStatements {

    private static final int BATCH = 1_000;

    private final Commit commit;
    private final Dialect dialect;
    private final NoticeRows noticeRows;
    private final List<Append> begun;
    private final List<Append> continued;

    CommitStatements(Commit commit, Dialect dialect) {
        this.commit = commit;
        this.dialect = dialect;
        this.noticeRows = new NoticeRows(dialect);
        List<Append> inOrder = commit.appends().stream()
                .sorted(Comparator.comparing((Append append) -> append.base().id()))
                .toList();
        this.begun =
                inOrder.stream().filter(append -> append.base().version() == 0).toList();
        this.continued =
                inOrder.stream().filter(append -> append.base().version() > 0).toList();
    }

    /**
     * Writes all of it.
     *
     * @throws StaleVersionException if a complaint is no longer at its version; to be rolled back
     * @throws SQLException also where the key or the id of a notice is taken, or a new complaint is there already, all as a
     *     duplicate key
     */
    CommitResult write(Connection connection) throws SQLException {
        writeKey(connection);
        begin(connection);
        moveOn(connection);
        writeEvents(connection);
        noticeRows.insert(connection, commit.notices());
        return CommitResult.COMMITTED;
    }

    private void writeKey(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO tuntas_commit_key (regency, commit_key, digest) VALUES (?, ?, ?)")) {
            insert.setString(1, commit.regency().value());
            insert.setString(2, dialect.stored(commit.key().value()));
            insert.setString(3, commit.bodyDigest());
            insert.executeUpdate();
        }
    }

    private void begin(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO tuntas_complaint"
                + " (version, status, bucket, lead, received_at, regency, complaint) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (int from = 0; from < begun.size(); from += BATCH) {
                for (Append append : begun.subList(from, Math.min(begun.size(), from + BATCH))) {
                    bindState(insert, append);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }

    private void moveOn(Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE tuntas_complaint"
                + " SET version = ?, status = ?, bucket = ?, lead = ?, received_at = ?"
                + " WHERE regency = ? AND complaint = ? AND version = ?")) {
            for (int from = 0; from < continued.size(); from += BATCH) {
                List<Append> some = continued.subList(from, Math.min(continued.size(), from + BATCH));
                for (Append append : some) {
                    bindState(update, append);
                    update.setInt(8, append.base().version());
                    update.addBatch();
                }
                checkMoved(some, update.executeBatch());
            }
        }
    }

    private static void checkMoved(List<Append> appends, int[] rows) {
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] == 0) {
                throw stale(appends.get(i));
            }
            if (rows[i] != 1) {
                throw new StoreUnavailableException(
                        "the driver does not say how many rows a statement of a batch changed");
            }
        }
    }

    private void bindState(PreparedStatement statement, Append append) throws SQLException {
        Complaint after = append.after();
        statement.setInt(1, append.nextVersion());
        statement.setString(2, after.status().name());
        statement.setString(3, after.status().bucket().name());
        statement.setString(
                4, after.lead().map(UnitName::value).map(dialect::stored).orElse(null));
        statement.setObject(5, after.receivedAt().map(dialect::moment).orElse(null));
        statement.setString(6, after.id().regency().value());
        statement.setString(7, dialect.stored(after.id().value()));
    }

    private void writeEvents(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO tuntas_event"
                + " (regency, complaint, version, type, at, recorded_at, payload) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            int waiting = 0;
            for (Append append : commit.appends()) {
                int version = append.base().version();
                for (DatedEvent event : append.events()) {
                    version++;
                    bindEvent(insert, append.base().id(), version, event);
                    insert.addBatch();
                    waiting++;
                    if (waiting == BATCH) {
                        insert.executeBatch();
                        waiting = 0;
                    }
                }
            }
            if (waiting > 0) {
                insert.executeBatch();
            }
        }
    }

    private void bindEvent(PreparedStatement insert, ComplaintId id, int version, DatedEvent dated)
            throws SQLException {
        insert.setString(1, id.regency().value());
        insert.setString(2, dialect.stored(id.value()));
        insert.setInt(3, version);
        insert.setString(4, dated.event().type().literal());
        insert.setObject(5, dialect.moment(dated.at()));
        insert.setObject(6, dialect.moment(dated.recordedAt()));
        insert.setString(7, EventJson.write(dated));
    }

    /**
     * After a duplicate key: what somebody else made of the key, of the complaints and of the notices.
     *
     * @return the answer to the commit; empty if nobody has taken effect after all
     * @throws KeyReusedException if the key stands for another body
     * @throws StaleVersionException if a complaint is no longer at its version
     * @throws IdReusedException if the id of a notice is taken
     */
    Optional<CommitResult> answer(Connection connection) throws SQLException {
        String digest = digest(connection, dialect, commit.regency(), commit.key());
        if (digest != null) {
            if (digest.equals(commit.bodyDigest())) {
                return Optional.of(CommitResult.REPEATED);
            }
            throw new KeyReusedException(commit.key());
        }
        for (Append append : commit.appends()) {
            if (version(connection, append.base().id()) != append.base().version()) {
                throw stale(append);
            }
        }
        List<String> ids = commit.notices().stream().map(Notice::id).toList();
        Optional<String> taken =
                noticeRows.taken(connection, commit.regency(), ids).stream().min(Comparator.naturalOrder());
        if (taken.isPresent()) {
            throw new IdReusedException("notice", taken.get());
        }
        return Optional.empty();
    }

    /** What took effect under a key. */
    static @Nullable String digest(Connection connection, Dialect dialect, RegencyId regency, CommitKey key)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT digest FROM tuntas_commit_key WHERE regency = ? AND commit_key = ?")) {
            query.setString(1, regency.value());
            query.setString(2, dialect.stored(key.value()));
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    private int version(Connection connection, ComplaintId id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT version FROM tuntas_complaint WHERE regency = ? AND complaint = ?")) {
            query.setString(1, id.regency().value());
            query.setString(2, dialect.stored(id.value()));
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        }
    }

    private static StaleVersionException stale(Append append) {
        return new StaleVersionException(append.base().id(), append.base().version());
    }
}
