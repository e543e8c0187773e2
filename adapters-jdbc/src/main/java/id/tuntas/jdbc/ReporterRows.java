package id.tuntas.jdbc;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ReporterId;
import id.tuntas.port.Contact;
import id.tuntas.port.ReporterIdentity;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of {@code tuntas_reporter} and {@code tuntas_reporter_contact} of one regency, in one transaction. */
final class ReporterRows {

    static final String WITH_HASH = "SELECT reporter FROM tuntas_reporter_contact WHERE regency = ? AND hash = ?";
    static final String DELETE_HASHES = "DELETE FROM tuntas_reporter_contact WHERE regency = ? AND reporter = ?";

    private final Connection connection;
    private final Dialect dialect;
    private final RegencyId regency;

    ReporterRows(Connection connection, Dialect dialect, RegencyId regency) {
        this.connection = connection;
        this.dialect = dialect;
        this.regency = regency;
    }

    boolean isErased(ReporterId reporter) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT erased FROM tuntas_reporter WHERE regency = ? AND reporter = ?")) {
            query.setString(1, regency.value());
            query.setString(2, reporter.value());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    Optional<ReporterIdentity> find(ReporterId reporter) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT name, nik, phone, email, address"
                + " FROM tuntas_reporter WHERE regency = ? AND reporter = ? AND erased = FALSE")) {
            query.setString(1, regency.value());
            query.setString(2, reporter.value());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(identity(rows)) : Optional.empty();
            }
        }
    }

    private ReporterIdentity identity(ResultSet row) throws SQLException {
        ReporterIdentity identity = ReporterIdentity.NOTHING;
        String name = row.getString(1);
        String nik = row.getString(2);
        String phone = row.getString(3);
        String email = row.getString(4);
        String address = row.getString(5);
        identity = name == null ? identity : identity.withName(dialect.restored(name));
        identity = nik == null ? identity : identity.withNik(nik);
        identity = phone == null ? identity : identity.withPhone(phone);
        identity = email == null ? identity : identity.withEmail(dialect.restored(email));
        return address == null ? identity : identity.withAddress(dialect.restored(address));
    }

    /** Whether there was one to be replaced. */
    boolean replace(ReporterId reporter, ReporterIdentity identity) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE tuntas_reporter"
                + " SET name = ?, nik = ?, phone = ?, email = ?, address = ?"
                + " WHERE regency = ? AND reporter = ? AND erased = FALSE")) {
            bind(update, reporter, identity);
            return update.executeUpdate() == 1;
        }
    }

    void insert(ReporterId reporter, ReporterIdentity identity) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO tuntas_reporter"
                + " (name, nik, phone, email, address, regency, reporter, erased)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, FALSE)")) {
            bind(insert, reporter, identity);
            insert.executeUpdate();
        }
    }

    private void bind(PreparedStatement statement, ReporterId reporter, ReporterIdentity identity) throws SQLException {
        statement.setString(1, stored(identity.name()));
        statement.setString(2, identity.nik().orElse(null));
        statement.setString(3, identity.phone().map(Contact::value).orElse(null));
        statement.setString(4, stored(identity.email().map(Contact::value)));
        statement.setString(5, stored(identity.address()));
        statement.setString(6, regency.value());
        statement.setString(7, reporter.value());
    }

    private @Nullable String stored(Optional<String> text) {
        return text.map(dialect::stored).orElse(null);
    }

    /** Whether there was one to be erased. */
    boolean erase(ReporterId reporter) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE tuntas_reporter SET erased = TRUE,"
                + " name = NULL, nik = NULL, phone = NULL, email = NULL, address = NULL"
                + " WHERE regency = ? AND reporter = ? AND erased = FALSE")) {
            update.setString(1, regency.value());
            update.setString(2, reporter.value());
            return update.executeUpdate() == 1;
        }
    }

    void replaceHashes(ReporterId reporter, List<String> hashes) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DELETE_HASHES)) {
            delete.setString(1, regency.value());
            delete.setString(2, reporter.value());
            delete.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO tuntas_reporter_contact (regency, hash, reporter) VALUES (?, ?, ?)")) {
            for (String hash : hashes) {
                insert.setString(1, regency.value());
                insert.setString(2, hash);
                insert.setString(3, reporter.value());
                insert.executeUpdate();
            }
        }
    }

    /** In the order of their ids. */
    List<ReporterId> withHash(String hash) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(WITH_HASH)) {
            query.setString(1, regency.value());
            query.setString(2, hash);
            List<ReporterId> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(ReporterId.of(rows.getString(1)));
                }
            }
            Collections.sort(found);
            return List.copyOf(found);
        }
    }
}
