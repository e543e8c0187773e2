package id.tuntas.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of a database as statements of SQL, which an empty one takes. */
final class RowScript {

    static final String HISTORY = "tuntas_schema_history";

    private static final Set<Integer> BINARY = Set.of(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB);
    private static final Set<Integer> BOOLEAN = Set.of(Types.BOOLEAN, Types.BIT);

    private final TestDatabase database;

    RowScript(TestDatabase database) {
        this.database = database;
    }

    /** The tables but that of the history, each with its columns but those that it counts up by itself. */
    Map<String, List<String>> columns() {
        Map<String, List<String>> columns = new TreeMap<>();
        for (String table : database.tables()) {
            if (!table.equals(HISTORY)) {
                columns.put(table, columns(table));
            }
        }
        return columns;
    }

    private List<String> columns(String table) {
        return answer("SELECT * FROM " + table + " WHERE 1 = 0", rows -> {
            ResultSetMetaData about = rows.getMetaData();
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                String name = about.getColumnName(i).toLowerCase(Locale.ROOT);
                if (!name.equals("seq")) {
                    names.add(name);
                }
            }
            return names;
        });
    }

    /** What puts the rows of some tables into some of their columns. */
    List<String> inserts(Map<String, List<String>> columns) {
        return columns.entrySet().stream()
                .flatMap(table -> inserts(table.getKey(), table.getValue()).stream())
                .toList();
    }

    private List<String> inserts(String table, List<String> columns) {
        String names = String.join(", ", columns);
        String order = table.equals("tuntas_notice") ? "seq" : names;
        return answer("SELECT " + names + " FROM " + table + " ORDER BY " + order, rows -> {
            List<String> inserts = new ArrayList<>();
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= columns.size(); i++) {
                    values.add(value(rows, i));
                }
                inserts.add("INSERT INTO " + table + " (" + names + ") VALUES (" + String.join(", ", values) + ")");
            }
            return inserts;
        });
    }

    private String value(ResultSet row, int column) throws SQLException {
        int type = row.getMetaData().getColumnType(column);
        if (BINARY.contains(type)) {
            return bytes(row.getBytes(column));
        }
        if (BOOLEAN.contains(type)) {
            boolean value = row.getBoolean(column);
            return row.wasNull() ? "NULL" : String.valueOf(value).toUpperCase(Locale.ROOT);
        }
        return text(row.getString(column));
    }

    private String bytes(byte @Nullable [] value) {
        if (value == null) {
            return "NULL";
        }
        String digits = HexFormat.of().formatHex(value);
        return database.dialect() instanceof PostgresDialect ? "'\\x" + digits + "'" : "X'" + digits + "'";
    }

    /** Numbers and dates are taken from texts as well. */
    private String text(@Nullable String value) {
        if (value == null) {
            return "NULL";
        }
        String escaped = database.dialect() instanceof MariaDbDialect ? value.replace("\\", "\\\\") : value;
        return "'" + escaped.replace("'", "''") + "'";
    }

    /** Tables, rows and what was written down of the migrations: all that an empty database needs to be like this one. */
    String whole() {
        Dialect dialect = database.dialect();
        List<String> statements = new ArrayList<>();
        dialect.migrations().forEach(migration -> statements.addAll(migration.statements()));
        statements.add("CREATE TABLE " + HISTORY + " (version INTEGER NOT NULL PRIMARY KEY,"
                + " description VARCHAR(200) NOT NULL, checksum VARCHAR(64) NOT NULL)" + dialect.tableOptions());
        statements.addAll(inserts(Map.of(HISTORY, List.of("version", "description", "checksum"))));
        statements.addAll(inserts(columns()));
        return statements.stream().map(statement -> statement + ";\n").collect(Collectors.joining());
    }

    /** Runs such a script. */
    static void run(TestDatabase empty, String script) {
        new Migration(1, "script", script).statements().forEach(empty::execute);
    }

    /** What becomes of the rows of a query. */
    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }

    private <T> T answer(String query, Reading<T> reading) {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return reading.of(rows);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
