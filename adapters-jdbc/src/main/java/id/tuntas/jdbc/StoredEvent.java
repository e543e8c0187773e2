package id.tuntas.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A row of {@code tuntas_event} as it is read. */
record StoredEvent(String complaint, int version, String payload) {

    /** What a query of {@code complaint, version, payload} gives; rows without a complaint stand for none. */
    static List<StoredEvent> all(PreparedStatement query, Dialect dialect) throws SQLException {
        List<StoredEvent> events = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                String complaint = rows.getString(1);
                if (complaint != null) {
                    events.add(new StoredEvent(dialect.restored(complaint), rows.getInt(2), rows.getString(3)));
                }
            }
        }
        return events;
    }
}
