package id.tuntas.jdbc;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.ReporterId;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.port.VaultAccess;
import id.tuntas.port.VaultEntry;
import id.tuntas.port.VaultEntry.Act;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The audit of a regency's vault while it is open: its row is held, so that numbers have neither gaps nor forks. */
final class VaultAudit {

    private static final String COLUMNS = "SELECT number, act, reporter, found, role, unit, officer, why, at"
            + " FROM tuntas_vault_entry WHERE regency = ?";

    static final String OF_REPORTER = COLUMNS + " AND reporter = ? ORDER BY regency, reporter, number";
    static final String PAGE = COLUMNS + " AND number > ? ORDER BY regency, number FETCH FIRST ? ROWS ONLY";

    private final Connection connection;
    private final Dialect dialect;
    private final RegencyId regency;
    private final long before;
    private long last;

    private VaultAudit(Connection connection, Dialect dialect, RegencyId regency, long before) {
        this.connection = connection;
        this.dialect = dialect;
        this.regency = regency;
        this.before = before;
        this.last = before;
    }

    /** Waits for whoever has it open. */
    static VaultAudit open(Connection connection, Dialect dialect, RegencyId regency) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT entries FROM tuntas_vault WHERE regency = ? FOR UPDATE")) {
            query.setString(1, regency.value());
            try (ResultSet rows = query.executeQuery()) {
                if (rows.next()) {
                    return new VaultAudit(connection, dialect, regency, rows.getLong(1));
                }
            }
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO tuntas_vault (regency, entries) VALUES (?, 0)")) {
            insert.setString(1, regency.value());
            insert.executeUpdate();
        }
        return new VaultAudit(connection, dialect, regency, 0);
    }

    void note(Act act, Optional<ReporterId> reporter, boolean found, VaultAccess access) throws SQLException {
        last++;
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO tuntas_vault_entry"
                + " (regency, number, act, reporter, found, role, unit, officer, why, at)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            Actor who = access.who();
            insert.setString(1, regency.value());
            insert.setLong(2, last);
            insert.setString(3, act.name());
            insert.setString(4, reporter.map(ReporterId::value).orElse(null));
            insert.setBoolean(5, found);
            insert.setString(6, who.role().map(Role::name).orElse(""));
            insert.setString(
                    7, who.unit().map(UnitName::value).map(dialect::stored).orElse(null));
            insert.setString(
                    8, who.officer().map(OfficerId::value).map(dialect::stored).orElse(null));
            insert.setString(9, dialect.stored(access.why()));
            insert.setObject(10, dialect.moment(access.at()));
            insert.executeUpdate();
        }
    }

    /** Before the commit: how far the numbers have come. */
    void close() throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE tuntas_vault SET entries = ? WHERE regency = ? AND entries = ?")) {
            update.setLong(1, last);
            update.setString(2, regency.value());
            update.setLong(3, before);
            if (update.executeUpdate() != 1) {
                throw new StoreUnavailableException("the audit of a vault was written by another at the same time");
            }
        }
    }

    static List<VaultEntry> entries(Connection connection, Dialect dialect, RegencyId regency, ReporterId reporter)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(OF_REPORTER)) {
            query.setString(1, regency.value());
            query.setString(2, reporter.value());
            return entries(query, dialect);
        }
    }

    static List<VaultEntry> entries(Connection connection, Dialect dialect, RegencyId regency, long after, int limit)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(PAGE)) {
            query.setString(1, regency.value());
            query.setLong(2, after);
            query.setInt(3, limit);
            return entries(query, dialect);
        }
    }

    private static List<VaultEntry> entries(PreparedStatement query, Dialect dialect) throws SQLException {
        List<VaultEntry> entries = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Actor who = new Actor(
                        Optional.of(Role.valueOf(rows.getString(5))),
                        Optional.ofNullable(rows.getString(6))
                                .map(dialect::restored)
                                .map(UnitName::of),
                        Optional.ofNullable(rows.getString(7))
                                .map(dialect::restored)
                                .map(OfficerId::of));
                entries.add(VaultEntry.builder()
                        .number(rows.getLong(1))
                        .act(Act.valueOf(rows.getString(2)))
                        .reporter(Optional.ofNullable(rows.getString(3)).map(ReporterId::of))
                        .found(rows.getBoolean(4))
                        .access(new VaultAccess(who, dialect.restored(rows.getString(8)), dialect.moment(rows, 9)))
                        .build());
            }
        }
        return List.copyOf(entries);
    }
}
