package id.tuntas.jdbc;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.port.Claim;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeQueue;
import id.tuntas.port.NoticeState;
import id.tuntas.port.NoticeStatus;
import id.tuntas.port.Settlement;
import id.tuntas.port.StoreUnavailableException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Notices in the table {@code tuntas_notice}. Whoever changes a row names the token that it had when it was read, and
 * learns by the number of rows whether somebody else was faster; that holds at any isolation level.
 */
final class JdbcNoticeQueue implements NoticeQueue {

    private static final String OPEN = "IN ('WAITING', 'CLAIMED')";

    /** The second part leaves out what has to wait for an earlier notice to the same addressee about the same thing. */
    private static final String DUE = "SELECT " + NoticeRows.COLUMNS + ", token, attempts, seq FROM tuntas_notice n"
            + " WHERE n.regency = ? AND n.state = '%s' AND n.due <= ? AND n.expires_at > ?"
            + " AND NOT EXISTS (SELECT 1 FROM tuntas_notice e WHERE e.regency = n.regency"
            + " AND e.addressee = n.addressee AND e.complaint = n.complaint AND e.state " + OPEN
            + " AND e.expires_at > ? AND (e.not_before < n.not_before OR e.not_before = n.not_before AND e.seq < n.seq))"
            + " ORDER BY n.regency, n.state, n.not_before, n.seq";

    private static final String EXPIRE = "UPDATE tuntas_notice SET state = 'EXPIRED', token = token + 1"
            + " WHERE regency = ? AND expires_at <= ? AND state = ";

    static final String EXPIRE_WAITING = EXPIRE + "'WAITING'";
    static final String EXPIRE_CLAIMED = EXPIRE + "'CLAIMED' AND due <= ?";

    private final Database database;
    private final Dialect dialect;
    private final NoticeRows noticeRows;

    JdbcNoticeQueue(Database database, Dialect dialect) {
        this.database = database;
        this.dialect = dialect;
        this.noticeRows = new NoticeRows(dialect);
    }

    /**
     * What is due, with four parameters for those that wait and the same for those that were claimed. Each are a range of an index
     * in its order; asked for in one condition H2 reads all that ever were, and others sort all that are open. The limit stands in
     * the text: a server that plans without knowing it expects to read much more.
     */
    static String due(int limit) {
        String first = " FETCH FIRST " + limit + " ROWS ONLY";
        return "(" + DUE.formatted("WAITING") + first + ") UNION ALL (" + DUE.formatted("CLAIMED") + first
                + ") ORDER BY not_before, seq" + first;
    }

    /** Where as many notices stand. */
    static String statusOf(Dialect dialect, int count) {
        return "SELECT notice, state, attempts, reason, due FROM tuntas_notice WHERE " + dialect.among("notice", count);
    }

    @Override
    public List<Claim> claim(RegencyId regency, int limit, Instant now, Duration lease) {
        if (limit < 1 || limit > LARGEST_CLAIM) {
            throw InvalidValueException.of("limit", "1 to " + LARGEST_CLAIM);
        }
        if (lease.isNegative() || lease.isZero() || lease.compareTo(LONGEST_LEASE) > 0) {
            throw InvalidValueException.of("lease", "more than 0, at most " + LONGEST_LEASE);
        }
        Instant until = now.plus(lease).truncatedTo(ChronoUnit.MICROS);
        return database.change("claiming notices", connection -> {
            List<Claim> due = due(connection, regency, limit, now, until);
            return due.isEmpty() ? due : taken(connection, regency, due, now);
        });
    }

    /** Claims as they will be if nobody is faster. */
    private List<Claim> due(Connection connection, RegencyId regency, int limit, Instant now, Instant until)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(due(limit))) {
            for (int first : List.of(1, 5)) {
                query.setString(first, regency.value());
                query.setObject(first + 1, dialect.moment(now));
                query.setObject(first + 2, dialect.moment(now));
                query.setObject(first + 3, dialect.moment(now));
            }
            List<Claim> due = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Notice notice = noticeRows.notice(regency, rows);
                    due.add(new Claim(notice, rows.getLong(10) + 1, rows.getInt(11) + 1, until));
                }
            }
            return due;
        }
    }

    private List<Claim> taken(Connection connection, RegencyId regency, List<Claim> due, Instant now)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE tuntas_notice"
                + " SET state = 'CLAIMED', due = ?, token = ?, attempts = ?"
                + " WHERE regency = ? AND notice = ? AND token = ? AND due <= ? AND state " + OPEN)) {
            for (Claim claim : due) {
                update.setObject(1, dialect.moment(claim.until()));
                update.setLong(2, claim.token());
                update.setInt(3, claim.attempt());
                update.setString(4, regency.value());
                update.setString(5, dialect.stored(claim.notice().id()));
                update.setLong(6, claim.token() - 1);
                update.setObject(7, dialect.moment(now));
                update.addBatch();
            }
            int[] changed = update.executeBatch();
            List<Claim> taken = new ArrayList<>();
            for (int i = 0; i < changed.length; i++) {
                if (changed[i] < 0) {
                    throw new StoreUnavailableException(
                            "the driver does not say how many rows a statement of a batch changed");
                }
                if (changed[i] == 1) {
                    taken.add(due.get(i));
                }
            }
            return taken;
        }
    }

    @Override
    public boolean settle(RegencyId regency, String noticeId, long token, Settlement settlement) {
        return database.change("settling notice " + noticeId, connection -> {
            try (PreparedStatement update = connection.prepareStatement("UPDATE tuntas_notice"
                    + " SET state = ?, reason = COALESCE(?, reason), due = COALESCE(?, due), attempts = attempts - ?"
                    + " WHERE regency = ? AND notice = ? AND token = ? AND state = 'CLAIMED'")) {
                update.setString(1, settlement.state().name());
                update.setString(2, settlement.why().orElse(null));
                Optional<Instant> next = settlement.next();
                if (next.isPresent()) {
                    update.setObject(3, dialect.moment(next.get()));
                } else {
                    update.setNull(3, Types.TIMESTAMP_WITH_TIMEZONE);
                }
                update.setInt(4, settlement instanceof Settlement.Untried ? 1 : 0);
                update.setString(5, regency.value());
                update.setString(6, dialect.stored(noticeId));
                update.setLong(7, token);
                return update.executeUpdate() == 1 || stands(connection, regency, noticeId, token, settlement);
            }
        });
    }

    /** Whether the same was said before. */
    private boolean stands(Connection connection, RegencyId regency, String noticeId, long token, Settlement settlement)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM tuntas_notice"
                + " WHERE regency = ? AND notice = ? AND token = ? AND token > 0 AND state = ?")) {
            query.setString(1, regency.value());
            query.setString(2, dialect.stored(noticeId));
            query.setLong(3, token);
            query.setString(4, settlement.state().name());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    @Override
    public int expire(RegencyId regency, Instant now) {
        return database.change("ending notices that have expired", connection -> {
            Object moment = dialect.moment(now);
            return expire(connection, EXPIRE_WAITING, regency, moment)
                    + expire(connection, EXPIRE_CLAIMED, regency, moment, moment);
        });
    }

    /** One state at a time: what is open in either is no range of an index. */
    private static int expire(Connection connection, String sql, RegencyId regency, Object... moments)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, regency.value());
            for (int i = 0; i < moments.length; i++) {
                update.setObject(2 + i, moments[i]);
            }
            return update.executeUpdate();
        }
    }

    @Override
    public Map<String, NoticeStatus> status(RegencyId regency, Collection<String> noticeIds) {
        List<String> ids = List.copyOf(new LinkedHashSet<>(noticeIds));
        Map<String, NoticeStatus> known = new HashMap<>();
        for (int from = 0; from < ids.size(); from += NoticeRows.LOT) {
            List<String> lot = ids.subList(from, Math.min(ids.size(), from + NoticeRows.LOT));
            known.putAll(database.ask("where notices stand", connection -> status(connection, regency, lot)));
        }
        return known;
    }

    private Map<String, NoticeStatus> status(Connection connection, RegencyId regency, List<String> ids)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(statusOf(dialect, ids.size()))) {
            noticeRows.bind(query, regency, ids);
            Map<String, NoticeStatus> known = new HashMap<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    known.put(
                            dialect.restored(rows.getString(1)),
                            new NoticeStatus(
                                    NoticeState.valueOf(rows.getString(2)),
                                    rows.getInt(3),
                                    Optional.ofNullable(rows.getString(4)),
                                    dialect.moment(rows, 5)));
                }
            }
            return known;
        }
    }

    @Override
    public Map<NoticeState, Long> counts(RegencyId regency) {
        Map<NoticeState, Long> counts = new EnumMap<>(NoticeState.class);
        for (NoticeState state : NoticeState.values()) {
            counts.put(state, 0L);
        }
        return database.ask("counting notices", connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                    "SELECT state, COUNT(*) FROM tuntas_notice WHERE regency = ? GROUP BY state")) {
                query.setString(1, regency.value());
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        counts.put(NoticeState.valueOf(rows.getString(1)), rows.getLong(2));
                    }
                }
            }
            return counts;
        });
    }
}
