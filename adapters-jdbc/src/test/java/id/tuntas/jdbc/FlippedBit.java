package id.tuntas.jdbc;

import id.tuntas.base.RegencyId;
import id.tuntas.port.DocumentKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What whoever gets at the disk could do to the last block of an attachment or a document. */
final class FlippedBit {

    private FlippedBit() {}

    static void in(DataSource source, RegencyId regency, String id) {
        in(source, "tuntas_attachment_block", "attachment", regency, id);
    }

    static void in(DataSource source, RegencyId regency, DocumentKey key) {
        in(source, "tuntas_document_block", "version", regency, key.version());
    }

    private static void in(DataSource source, String table, String column, RegencyId regency, String id) {
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT number, bytes FROM " + table
                        + " WHERE regency = ? AND " + column + " = ? ORDER BY number DESC");
                PreparedStatement update = connection.prepareStatement("UPDATE " + table + " SET bytes = ?"
                        + " WHERE regency = ? AND " + column + " = ? AND number = ?")) {
            query.setString(1, regency.value());
            query.setString(2, id);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                byte[] bytes = rows.getBytes(2);
                bytes[0] ^= 1;
                update.setBytes(1, bytes);
                update.setString(2, regency.value());
                update.setString(3, id);
                update.setInt(4, rows.getInt(1));
                update.executeUpdate();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
