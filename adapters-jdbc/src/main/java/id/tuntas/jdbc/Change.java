package id.tuntas.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One statement for each of some rows.
 *
 * @param sql the statement for one row
 * @param table where the rows go if it is nothing but an insert; empty for any other statement
 * @param columns what is bound, in the order of its parameters; of an insert the columns of the table
 * @param rows the values, a row each
 */
record Change(String sql, String table, List<Column> columns, List<@Nullable Object[]> rows) {

    /** What a parameter holds, so that null has a type too. */
    enum Type {
        /** A {@link String}. */
        TEXT(Types.VARCHAR),
        /** An {@link Integer}. */
        INTEGER(Types.INTEGER),
        /** A {@link Boolean}. */
        BOOLEAN(Types.BOOLEAN),
        /** What {@link Dialect#moment(java.time.Instant)} makes of an instant. */
        MOMENT(Types.TIMESTAMP_WITH_TIMEZONE);

        private final int number;

        Type(int number) {
            this.number = number;
        }
    }

    /** A parameter. */
    record Column(String name, Type type) {

        static Column text(String name) {
            return new Column(name, Type.TEXT);
        }

        static Column integer(String name) {
            return new Column(name, Type.INTEGER);
        }

        static Column bool(String name) {
            return new Column(name, Type.BOOLEAN);
        }

        static Column moment(String name) {
            return new Column(name, Type.MOMENT);
        }
    }

    /** New rows of a table. */
    static Change insert(String table, List<Column> columns, List<@Nullable Object[]> rows) {
        return new Change(insert(table, columns, 1), table, columns, rows);
    }

    /** A statement of which each row gives the parameters. */
    static Change update(String sql, List<Column> columns, List<@Nullable Object[]> rows) {
        return new Change(sql, "", columns, rows);
    }

    private static String insert(String table, List<Column> columns, int count) {
        String row = columns.stream().map(column -> "?").collect(Collectors.joining(", ", "(", ")"));
        return columns.stream()
                        .map(Column::name)
                        .collect(Collectors.joining(", ", "INSERT INTO " + table + " (", ") VALUES "))
                + String.join(", ", Collections.nCopies(count, row));
    }

    /** The insert of as many rows at once. */
    String ofRows(int count) {
        return insert(table, columns, count);
    }

    boolean isInsert() {
        return !table.isEmpty();
    }

    /** Binds a row behind some parameters that are bound already. */
    void bind(PreparedStatement statement, int bound, @Nullable Object[] row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            Object value = row[i];
            if (value == null) {
                statement.setNull(bound + i + 1, columns.get(i).type().number);
            } else if (value instanceof String text) {
                statement.setString(bound + i + 1, text);
            } else if (value instanceof Integer number) {
                statement.setInt(bound + i + 1, number);
            } else if (value instanceof Boolean bool) {
                statement.setBoolean(bound + i + 1, bool);
            } else {
                statement.setObject(bound + i + 1, value);
            }
        }
    }
}
