package id.tuntas.examples.benchmarks;

import id.tuntas.complaint.Bucket;
import id.tuntas.scorecard.Dimension;
import id.tuntas.scorecard.Grouping;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The same figures under the same names by the SQL of a database. Of every query the first column is the group and each other
 * one a figure under its own name, in which the column {@code name} of the row stands for a star.
 */
final class SqlFigures {

    /** Half up to one decimal, by whole numbers; nothing of none. */
    private static final String SHOWN = "CREATE MACRO shown(part, whole) AS"
            + " CASE WHEN whole > 0 THEN ((part::BIGINT * 20 + whole) // (whole * 2)) * 0.1 END";

    /** The spelling that most complaints are with stands for both. */
    private static final String NAMES = """
            CREATE TABLE name AS
            WITH spelled AS (SELECT unit, count(*) AS times FROM fact WHERE unit IS NOT NULL GROUP BY unit),
                 alike AS (SELECT unit, times, replace(lower(unit), '&', 'dan') AS plain FROM spelled)
            SELECT unit, first_value(unit) OVER (PARTITION BY plain ORDER BY times DESC) AS canonical FROM alike""";

    private static final String COUNTS = """
            WITH c AS (
                SELECT k, count(*) AS n, count(*) FILTER (bucket = 'FINISHED') AS done,
                       count(*) FILTER (bucket = 'IN_PROCESS') AS inside,
                       count(*) FILTER (bucket = 'ARCHIVED') AS archived,
                       count(*) FILTER (bucket = 'NOT_FOLLOWED_UP') AS waiting
                FROM g GROUP BY k),
            d AS (
                SELECT k, count(length) AS m, sum(length)::BIGINT AS seconds FROM gl
                WHERE measure = 'received-to-first-follow-up' GROUP BY k),
            z AS (SELECT 1.959963984540054::DOUBLE * 1.959963984540054 AS z2)
            SELECT k, n AS total,
                   done || '/' || n AS "completion:finished/total",
                   shown(done * 100, n) AS "percent:finished/total", shown(done * 100, n) AS percentage,
                   (done + inside) || '/' || n AS "completion:(finished+inProcess)/total",
                   shown((done + inside) * 100, n) AS "percent:(finished+inProcess)/total",
                   CASE WHEN n > archived THEN done || '/' || (n - archived) END
                       AS "completion:finished/(total-archived)",
                   shown(done * 100, n - archived) AS "percent:finished/(total-archived)",
                   shown(seconds, m * 86400) AS averageFollowUpDays,
                   CASE WHEN done * 100 >= n * 90 AND m > 0 AND seconds <= m * 86400 * 14 THEN 'SANGAT_BAIK'
                        WHEN done * 100 >= n * 75 THEN 'BAIK' WHEN done * 100 >= n * 50 THEN 'SEDANG'
                        ELSE 'KURANG' END AS quality,
                   n >= 10 AS ranked, inside + waiting AS workload,
                   n || '/' || (SELECT count(*) FROM fact) AS share,
                   100 * (2 * done + z2 - sqrt(z2 * (z2 + 4 * done * (n - done)::DOUBLE / n))) / (2 * (n + z2))
                       AS "interval:lower",
                   100 * (2 * done + z2 + sqrt(z2 * (z2 + 4 * done * (n - done)::DOUBLE / n))) / (2 * (n + z2))
                       AS "interval:upper"
            FROM c LEFT JOIN d USING (k) CROSS JOIN z""";

    private static final String LENGTHS = """
            SELECT k, measure AS name, count(length) AS "followUp:*:n", count(*) - count(length) AS "followUp:*:open",
                   sum(length) AS "followUp:*:sum", shown(sum(length), count(length) * per_day) AS "followUp:*:mean",
                   shown(quantile_disc(length, 0.1), per_day) AS "followUp:*:p10",
                   shown(quantile_disc(length, 0.5), per_day) AS "followUp:*:median",
                   shown(quantile_disc(length, 0.9), per_day) AS "followUp:*:p90",
                   shown(max(length), per_day) AS "followUp:*:longest"
            FROM gl GROUP BY k, measure, per_day""";

    private static final String OUTCOMES = """
            SELECT k, obligation AS name, count(*) FILTER (result = 'MET') AS met,
                   count(*) FILTER (result = 'BREACHED') AS breached,
                   met AS "sla:*:MET", breached AS "sla:*:BREACHED",
                   count(*) FILTER (result = 'OPEN') AS "sla:*:OPEN",
                   count(*) FILTER (result = 'UNKNOWN') AS "sla:*:UNKNOWN",
                   CASE WHEN met + breached > 0 THEN met || '/' || (met + breached) END AS "sla:*:share",
                   shown(met * 100, met + breached) AS "sla:*:percent"
            FROM go GROUP BY k, obligation""";

    private static final String CHANGES = """
            WITH c AS (
                SELECT k, p, t, count(*) AS n, shown(count(*) FILTER (bucket = 'FINISHED') * 100, count(*)) AS done
                FROM g GROUP BY k, p, t),
            d AS (
                SELECT k, shown(sum(length), count(length) * 86400) AS days FROM gl
                WHERE measure = 'received-to-first-follow-up' GROUP BY k),
            e AS (
                SELECT k, n - lag(n) OVER w AS more, done - lag(done) OVER w AS points, days - lag(days) OVER w AS longer
                FROM c LEFT JOIN d USING (k) WINDOW w AS (PARTITION BY p ORDER BY t))
            SELECT k, printf('%+d', more::BIGINT) AS "change:total", printf('%+d', (points * 10)::BIGINT) AS "change:points",
                   printf('%+d', (longer * 10)::BIGINT) AS "change:days"
            FROM e""";

    private final Connection connection;

    /** On tables that are filled. */
    SqlFigures(Connection connection) throws SQLException {
        this.connection = connection;
        execute(SHOWN);
        execute(NAMES);
        execute(
                "CREATE VIEW f AS SELECT fact.* EXCLUDE (unit), canonical AS unit FROM fact LEFT JOIN name USING (unit)");
        execute("CREATE VIEW o AS SELECT f.* EXCLUDE (unit), obligation, result, canonical AS unit"
                + " FROM outcome JOIN f USING (id) LEFT JOIN name ON name.unit = outcome.unit");
    }

    Map<String, Map<String, String>> of(Grouping grouping) throws SQLException {
        List<Dimension> dimensions = grouping.dimensions();
        boolean overTime =
                !dimensions.isEmpty() && dimensions.get(dimensions.size() - 1).isOfTime();
        String key = key(dimensions);
        String rest = overTime ? key(dimensions.subList(0, dimensions.size() - 1)) : key;
        String time = overTime ? part(dimensions.get(dimensions.size() - 1)) : "''";
        execute("CREATE OR REPLACE TEMP VIEW g AS SELECT " + key + " AS k, " + rest + " AS p, " + time
                + " AS t, * FROM f");
        execute("CREATE OR REPLACE TEMP VIEW gl AS SELECT " + key + " AS k, length.* FROM f JOIN length USING (id)");
        execute("CREATE OR REPLACE TEMP VIEW go AS SELECT " + key + " AS k, * FROM o");
        Map<String, Map<String, String>> figures = new TreeMap<>();
        List<String> queries = new ArrayList<>(List.of(COUNTS, buckets(), few(), LENGTHS, OUTCOMES));
        queries.add("SELECT k, coalesce(literal, 'unknown') AS name, count(*) AS \"literal:*\" FROM g GROUP BY ALL");
        queries.add("SELECT k, stars AS name, count(*) AS \"stars:*\" FROM g WHERE stars IS NOT NULL GROUP BY ALL");
        if (overTime) {
            queries.add(CHANGES);
        }
        for (String query : queries) {
            read(query, figures);
        }
        return figures;
    }

    private static String key(List<Dimension> dimensions) {
        return dimensions.isEmpty()
                ? "''"
                : dimensions.stream().map(SqlFigures::part).collect(Collectors.joining(" || '|' || "));
    }

    private static String part(Dimension dimension) {
        return switch (dimension) {
            case MONTH -> "strftime(arrived, '%Y-%m')";
            case QUARTER -> "(year(arrived) || '-Q' || quarter(arrived))";
            case YEAR -> "year(arrived)::VARCHAR";
            default -> "coalesce(" + dimension.field() + ", '-')";
        };
    }

    private static String buckets() {
        return Stream.of(Bucket.values())
                .map(bucket -> "count(*) FILTER (bucket = '" + bucket + "') AS \"bucket:" + bucket + "\"")
                .collect(Collectors.joining(", ", "SELECT k, ", " FROM g GROUP BY k"));
    }

    /** What happens to few. */
    private static String few() {
        List<String> columns = new ArrayList<>(List.of(
                "k",
                "count(*) FILTER (duplicate) AS duplicates",
                "CASE WHEN count(stars) > 0 THEN sum(stars) || '/' || count(stars) END AS averageStars",
                "shown(sum(stars), count(stars)) AS \"averageStars:shown\"",
                "count(*) FILTER (obligations > 0) AS overdue",
                "sum(obligations) AS \"overdue:obligations\"",
                "count(*) FILTER (obligations > 0) || '/' || count(*) AS \"overdue:rate\"",
                "count(*) FILTER (obligations > 0 AND late IS NULL) AS \"overdue:UNKNOWN\""));
        age(columns, "UP_TO_2", 0, 2);
        age(columns, "UP_TO_5", 3, 5);
        age(columns, "UP_TO_10", 6, 10);
        age(columns, "UP_TO_15", 11, 15);
        age(columns, "UP_TO_20", 16, 20);
        age(columns, "OVER_20", 21, 1_000_000);
        setback(columns, "REOPENED", "reopened");
        setback(columns, "RETURNED", "returned");
        setback(columns, "FOLLOW_UP_REJECTED", "rejected");
        return "SELECT " + String.join(", ", columns) + " FROM g GROUP BY k";
    }

    private static void age(List<String> columns, String name, int from, int to) {
        columns.add("count(*) FILTER (late BETWEEN " + from + " AND " + to + ") AS \"overdue:" + name + "\"");
        columns.add("count(*) FILTER (late >= " + from + ") AS \"overdue:from:" + name + "\"");
    }

    private static void setback(List<String> columns, String name, String column) {
        columns.add("count(*) FILTER (" + column + " > 0) AS \"" + name + ":complaints\"");
        columns.add("sum(" + column + ") AS \"" + name + ":times\"");
        columns.add("count(*) FILTER (" + column + " > 0) || '/' || count(*) AS \"" + name + ":rate\"");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void read(String query, Map<String, Map<String, String>> figures) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                String name = "";
                Map<String, String> group = figures.computeIfAbsent(rows.getString(1), absent -> new TreeMap<>());
                for (int column = 2; column <= rows.getMetaData().getColumnCount(); column++) {
                    String figure = rows.getMetaData().getColumnLabel(column);
                    String value = rows.getString(column);
                    if (figure.equals("name")) {
                        name = value;
                    } else if (value != null && !value.equals("0") && isWanted(figure)) {
                        group.put(figure.replace("*", name), value);
                    }
                }
            }
        }
    }

    /** Two are there for others to rest on. */
    private static boolean isWanted(String figure) {
        return !figure.equals("met") && !figure.equals("breached");
    }
}
