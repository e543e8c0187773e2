package id.tuntas.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes changes to PostgreSQL in as few round trips as can be. Few rows go together, statements joined by semicolons, which the
 * driver sends at once and the server runs in their order. Many rows of one table go
 * as statements of many rows.
 */
final class PostgresChanges {

    /** The most rows that go together. */
    private static final int FEW = 12;

    /** How many rows one statement inserts at most; a power of two. */
    private static final int BLOCK = 128;

    private PostgresChanges() {}

    static List<int[]> write(Connection connection, List<Change> changes) throws SQLException {
        int rows = changes.stream().mapToInt(change -> change.rows().size()).sum();
        if (rows > 0 && rows <= FEW) {
            return together(connection, changes);
        }
        List<int[]> counts = new ArrayList<>();
        for (Change change : changes) {
            counts.add(change.isInsert() ? inBlocks(connection, change) : Changes.write(connection, change));
        }
        return counts;
    }

    private static List<int[]> together(Connection connection, List<Change> changes) throws SQLException {
        String sql = changes.stream()
                .flatMap(change -> change.rows().stream().map(row -> change.sql()))
                .collect(Collectors.joining(";\n"));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int bound = 0;
            for (Change change : changes) {
                for (@Nullable Object[] row : change.rows()) {
                    change.bind(statement, bound, row);
                    bound += row.length;
                }
            }
            statement.execute();
            List<int[]> counts = new ArrayList<>();
            for (Change change : changes) {
                int[] each = new int[change.rows().size()];
                for (int i = 0; i < each.length; i++) {
                    each[i] = statement.getUpdateCount();
                    statement.getMoreResults();
                }
                counts.add(each);
            }
            return counts;
        }
    }

    /** Blocks of a few sizes only, each a statement that the driver keeps prepared; those of one size are sent at once. */
    private static int[] inBlocks(Connection connection, Change change) throws SQLException {
        int from = 0;
        for (int block = BLOCK; from < change.rows().size(); block /= 2) {
            int behind = from + (change.rows().size() - from) / block * block;
            if (behind > from) {
                write(connection, change, block, change.rows().subList(from, behind));
                from = behind;
            }
        }
        int[] counts = new int[change.rows().size()];
        Arrays.fill(counts, 1);
        return counts;
    }

    private static void write(Connection connection, Change change, int block, List<@Nullable Object[]> rows)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(change.ofRows(block))) {
            int bound = 0;
            for (@Nullable Object[] row : rows) {
                change.bind(insert, bound, row);
                bound += row.length;
                if (bound == block * row.length) {
                    insert.addBatch();
                    bound = 0;
                }
            }
            insert.executeBatch();
        }
    }
}
