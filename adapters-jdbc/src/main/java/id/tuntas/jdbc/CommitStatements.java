package id.tuntas.jdbc;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.exchange.json.EventJson;
import id.tuntas.jdbc.Change.Column;
import id.tuntas.port.Append;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitKey;
import id.tuntas.port.CommitResult;
import id.tuntas.port.DueDates;
import id.tuntas.port.IdReusedException;
import id.tuntas.port.KeyReusedException;
import id.tuntas.port.Notice;
import id.tuntas.port.StaleVersionException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one commit. The key goes first, so that of two callers with one key the later waits and then finds
 * it; rows go in the order of their ids, so that two commits do not wait for each other in a circle.
 */
final class CommitStatements {

    private static final List<Column> KEY =
            List.of(Column.text("regency"), Column.text("commit_key"), Column.text("digest"));
    private static final List<Column> EVENT = List.of(
            Column.text("regency"),
            Column.text("complaint"),
            Column.integer("version"),
            Column.text("type"),
            Column.moment("at"),
            Column.moment("recorded_at"),
            Column.text("payload"));

    /** Which of the changes sets complaints to their next version. */
    private static final int MOVED = 2;

    private final Commit commit;
    private final Dialect dialect;
    private final DueDates dates;
    private final NoticeRows noticeRows;
    private final List<Append> begun;
    private final List<Append> continued;
    private final List<Change> changes;

    CommitStatements(Commit commit, Dialect dialect, DueDates dates) {
        this.commit = commit;
        this.dialect = dialect;
        this.dates = dates;
        this.noticeRows = new NoticeRows(dialect);
        List<Append> inOrder = commit.appends().stream()
                .sorted(Comparator.comparing((Append append) -> append.base().id()))
                .toList();
        this.begun =
                inOrder.stream().filter(append -> append.base().version() == 0).toList();
        this.continued =
                inOrder.stream().filter(append -> append.base().version() > 0).toList();
        this.changes = changes();
    }

    /**
     * Writes all of it.
     *
     * @throws StaleVersionException if a complaint is no longer at its version; to be rolled back
     * @throws SQLException also where the key or the id of a notice is taken, or a new complaint is there already, all as a
     *     duplicate key
     */
    CommitResult write(Connection connection) throws SQLException {
        List<int[]> counts = dialect.write(connection, changes);
        int[] moved = counts.get(MOVED);
        for (int i = 0; i < moved.length; i++) {
            if (moved[i] == 0) {
                throw stale(continued.get(i));
            }
        }
        return CommitResult.COMMITTED;
    }

    private List<Change> changes() {
        return List.of(
                Change.insert("tuntas_commit_key", KEY, List.<@Nullable Object[]>of(new @Nullable Object[] {
                    commit.regency().value(), dialect.stored(commit.key().value()), commit.bodyDigest()
                })),
                Change.insert(
                        "tuntas_complaint",
                        Standing.COLUMNS,
                        begun.stream().map(this::standing).toList()),
                Change.update(
                        Standing.MOVE,
                        Standing.MOVING,
                        continued.stream().map(this::moving).toList()),
                Change.insert("tuntas_event", EVENT, events()),
                noticeRows.insert(commit.notices()));
    }

    private @Nullable Object[] standing(Append append) {
        return Standing.values(append.base().plus(append.events()), dates, dialect);
    }

    private @Nullable Object[] moving(Append append) {
        return Standing.moving(standing(append), append.base().version());
    }

    private List<@Nullable Object[]> events() {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Append append : commit.appends()) {
            String complaint = dialect.stored(append.base().id().value());
            int version = append.base().version();
            for (DatedEvent dated : append.events()) {
                version++;
                rows.add(new @Nullable Object[] {
                    commit.regency().value(),
                    complaint,
                    version,
                    dated.event().type().literal(),
                    dialect.moment(dated.at()),
                    dialect.moment(dated.recordedAt()),
                    EventJson.write(dated)
                });
            }
        }
        return rows;
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
