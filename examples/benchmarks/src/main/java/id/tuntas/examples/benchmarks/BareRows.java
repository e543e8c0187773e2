package id.tuntas.examples.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of one table as somebody would write them by hand who has them already: read back from what Tuntas wrote. */
final class BareRows {

    private final String table;
    private final List<String> columns;
    private final List<Object[]> rows = new ArrayList<>();

    private BareRows(String table, List<String> columns) {
        this.table = table;
        this.columns = columns;
    }

    /** All that a query of {@code SELECT * FROM table ...} gives, without what the table numbers itself. */
    static BareRows read(Connection connection, String table, String rest) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT * FROM " + table + " " + rest)) {
            ResultSetMetaData about = found.getMetaData();
            List<Integer> numbers = IntStream.rangeClosed(1, about.getColumnCount())
                    .filter(number -> !isNumbered(about, number))
                    .boxed()
                    .toList();
            List<String> columns = new ArrayList<>();
            for (int number : numbers) {
                columns.add(about.getColumnName(number));
            }
            BareRows read = new BareRows(table, columns);
            while (found.next()) {
                Object[] row = new Object[columns.size()];
                for (int i = 0; i < row.length; i++) {
                    boolean moment = about.getColumnTypeName(numbers.get(i)).equals("timestamptz");
                    row[i] = moment
                            ? found.getObject(numbers.get(i), OffsetDateTime.class)
                            : found.getObject(numbers.get(i));
                }
                read.rows.add(row);
            }
            return read;
        }
    }

    private static boolean isNumbered(ResultSetMetaData about, int number) {
        try {
            return about.isAutoIncrement(number);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    List<Object[]> rows() {
        return rows;
    }

    /** What a column of a row says. */
    String text(Object[] row, String column) {
        return String.valueOf(row[columns.indexOf(column)]);
    }

    PreparedStatement prepare(Connection connection) throws SQLException {
        return connection.prepareStatement("INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")");
    }

    /** The rows of a template, each text with another number in the place of the template's. */
    void bind(PreparedStatement insert, Object[] row, String template, String number) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            insert.setObject(i + 1, row[i] instanceof String text ? text.replace(template, number) : row[i]);
        }
    }

    static void bind(PreparedStatement insert, Object[] row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            insert.setObject(i + 1, row[i]);
        }
    }
}
