package id.tuntas.jdbc;

import id.tuntas.port.StoreUnavailableException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes changes as every database takes them: one after the other, the rows of each in batches. */
final class Changes {

    private static final int BATCH = 1_000;

    private Changes() {}

    /** How many rows each row of a change changed. */
    static List<int[]> write(Connection connection, List<Change> changes) throws SQLException {
        List<int[]> counts = new ArrayList<>();
        for (Change change : changes) {
            counts.add(write(connection, change));
        }
        return counts;
    }

    static int[] write(Connection connection, Change change) throws SQLException {
        List<@Nullable Object[]> rows = change.rows();
        int[] counts = new int[rows.size()];
        if (rows.isEmpty()) {
            return counts;
        }
        try (PreparedStatement statement = connection.prepareStatement(change.sql())) {
            for (int from = 0; from < rows.size(); from += BATCH) {
                List<@Nullable Object[]> some = rows.subList(from, Math.min(rows.size(), from + BATCH));
                for (@Nullable Object[] row : some) {
                    change.bind(statement, 0, row);
                    statement.addBatch();
                }
                int[] changed = statement.executeBatch();
                System.arraycopy(changed, 0, counts, from, changed.length);
            }
        }
        return checked(change, counts);
    }

    private static int[] checked(Change change, int[] counts) {
        for (int count : counts) {
            if (count < 0 && !change.isInsert()) {
                throw new StoreUnavailableException(
                        "the driver does not say how many rows a statement of a batch changed");
            }
        }
        return counts;
    }
}
