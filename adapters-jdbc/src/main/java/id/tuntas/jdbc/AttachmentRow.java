package id.tuntas.jdbc;

import id.tuntas.base.RegencyId;
import id.tuntas.port.AttachmentBytes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * A row of {@code tuntas_attachment}.
 *
 * @param bytes what was found out about the bytes when they came
 * @param erased whether they are gone
 */
record AttachmentRow(AttachmentBytes bytes, boolean erased) {

    static Optional<AttachmentRow> find(Connection connection, RegencyId regency, String id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT digest, size, media_type, erased"
                + " FROM tuntas_attachment WHERE regency = ? AND attachment = ?")) {
            query.setString(1, regency.value());
            query.setString(2, id);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(new AttachmentRow(
                                new AttachmentBytes(id, rows.getString(1), rows.getLong(2), rows.getString(3)),
                                rows.getBoolean(4)))
                        : Optional.empty();
            }
        }
    }

    void insert(Connection connection, RegencyId regency) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO tuntas_attachment"
                + " (regency, attachment, digest, size, media_type, erased) VALUES (?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, regency.value());
            insert.setString(2, bytes.id());
            insert.setString(3, bytes.digest());
            insert.setLong(4, bytes.size());
            insert.setString(5, bytes.mediaType());
            insert.setBoolean(6, erased);
            insert.executeUpdate();
        }
    }
}
