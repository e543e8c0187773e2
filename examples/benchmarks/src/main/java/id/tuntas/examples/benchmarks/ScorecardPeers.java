package id.tuntas.examples.benchmarks;

import id.tuntas.complaint.Bucket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** A database and plain streams with our rows in them. Each gives our figures. */
final class ScorecardPeers {

    private static final int PARTS = Bucket.values().length;

    private ScorecardPeers() {}

    /** What a peer is asked. */
    interface Peer extends AutoCloseable {

        List<UnitMonth> figures();

        @Override
        void close();
    }

    /**
     * DuckDB in memory. It has it easier: units, months and buckets stand as small numbers in columns of their own, so that it
     * compares no text and works out no date.
     */
    static final class DuckDb implements Peer {

        private final Connection connection;
        private final PreparedStatement query;

        DuckDb(ScorecardColumns rows, int threads) {
            try {
                connection = DriverManager.getConnection("jdbc:duckdb:");
                try (Statement statement = connection.createStatement()) {
                    statement.execute("SET threads = " + threads);
                    statement.execute("CREATE TABLE fact (unit UTINYINT NOT NULL, month UTINYINT NOT NULL,"
                            + " bucket UTINYINT NOT NULL, seconds INTEGER, late UTINYINT)");
                }
                load(rows);
                query = connection.prepareStatement(SQL);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Half up to tenths by whole numbers; of an even or a broken rank the one above, as ours. */
        private static final String SQL = """
                SELECT unit, month,
                       count(*) FILTER (bucket = 0), count(*) FILTER (bucket = 1), count(*) FILTER (bucket = 2),
                       count(*) FILTER (bucket = 3), count(*) FILTER (bucket = 4), count(*) FILTER (bucket = 5),
                       (count(*) FILTER (bucket = 0) * 2000 + count(*)) // (count(*) * 2),
                       (sum(seconds)::BIGINT * 20 + count(seconds) * 86400) // (count(seconds) * 172800),
                       quantile_disc(seconds, [0.5, 0.9]) AS ranks,
                       (ranks[1]::BIGINT * 20 + 86400) // 172800, (ranks[2]::BIGINT * 20 + 86400) // 172800,
                       count(late)
                FROM fact GROUP BY unit, month ORDER BY unit, month""";

        private void load(ScorecardColumns rows) throws SQLException {
            byte[] months = ScorecardColumns.monthsByDay();
            try (DuckDBAppender appender = ((DuckDBConnection) connection).createAppender("main", "fact")) {
                for (int row = 0; row < rows.size; row++) {
                    appender.beginRow();
                    appender.append(rows.units[row]);
                    appender.append(months[rows.days[row]]);
                    appender.append(rows.buckets[row]);
                    if (rows.seconds[row] < 0) {
                        appender.appendNull();
                    } else {
                        appender.append(rows.seconds[row]);
                    }
                    if (rows.late[row] < 0) {
                        appender.appendNull();
                    } else {
                        appender.append(rows.late[row]);
                    }
                    appender.endRow();
                }
            }
        }

        @Override
        public List<UnitMonth> figures() {
            try (ResultSet rows = query.executeQuery()) {
                List<UnitMonth> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(new UnitMonth(
                            rows.getInt(1),
                            rows.getInt(2),
                            rows.getLong(3),
                            rows.getLong(4),
                            rows.getLong(5),
                            rows.getLong(6),
                            rows.getLong(7),
                            rows.getLong(8),
                            rows.getLong(9),
                            orNothing(rows, 10),
                            orNothing(rows, 12),
                            orNothing(rows, 13),
                            rows.getLong(14)));
                }
                return all;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static long orNothing(ResultSet rows, int column) throws SQLException {
            long value = rows.getLong(column);
            return rows.wasNull() ? -1 : value;
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Streams over records, in one pass: a collector that keeps the lengths of each group and sorts them in the end. */
    static final class Streams implements Peer {

        private final ForkJoinPool pool;
        private final boolean parallel;
        private final List<Row> rows;

        /** What a plain program keeps of a complaint. */
        private record Row(int unit, int month, int bucket, int seconds, boolean isOverdue) {}

        private record Key(int unit, int month) implements Comparable<Key> {
            @Override
            public int compareTo(Key other) {
                return unit != other.unit ? Integer.compare(unit, other.unit) : Integer.compare(month, other.month);
            }
        }

        private static final class Sum {
            private final long[] byBucket = new long[PARTS];
            private int[] lengths = new int[16];
            private int count;
            private long sum;
            private long overdue;

            private void add(Row row) {
                byBucket[row.bucket]++;
                overdue += row.isOverdue ? 1 : 0;
                if (row.seconds >= 0) {
                    room(count + 1);
                    lengths[count++] = row.seconds;
                    sum += row.seconds;
                }
            }

            private void room(int wanted) {
                if (wanted > lengths.length) {
                    lengths = Arrays.copyOf(lengths, Math.max(wanted, lengths.length * 2));
                }
            }

            private Sum plus(Sum other) {
                for (int i = 0; i < PARTS; i++) {
                    byBucket[i] += other.byBucket[i];
                }
                room(count + other.count);
                System.arraycopy(other.lengths, 0, lengths, count, other.count);
                count += other.count;
                sum += other.sum;
                overdue += other.overdue;
                return this;
            }

            private UnitMonth figures(Key key) {
                Arrays.sort(lengths, 0, count);
                return UnitMonth.of(key.unit, key.month, byBucket, lengths, count, sum, overdue);
            }
        }

        Streams(ScorecardColumns columns, int threads) {
            pool = new ForkJoinPool(threads);
            parallel = threads > 1;
            byte[] months = ScorecardColumns.monthsByDay();
            Row[] all = new Row[columns.size];
            for (int row = 0; row < columns.size; row++) {
                all[row] = new Row(
                        columns.units[row],
                        months[columns.days[row]],
                        columns.buckets[row],
                        columns.seconds[row],
                        columns.late[row] >= 0);
            }
            rows = Arrays.asList(all);
        }

        /** Work that is begun in a pool stays in it. */
        @Override
        public List<UnitMonth> figures() {
            return parallel ? pool.submit(ForkJoinTask.adapt(this::collect)).join() : collect();
        }

        private List<UnitMonth> collect() {
            Stream<Row> stream = parallel ? rows.parallelStream() : rows.stream();
            return new TreeMap<>(stream.collect(Collectors.groupingBy(
                            row -> new Key(row.unit, row.month), Collector.of(Sum::new, Sum::add, Sum::plus))))
                    .entrySet().stream()
                            .map(each -> each.getValue().figures(each.getKey()))
                            .toList();
        }

        @Override
        public void close() {
            pool.shutdown();
        }
    }
}
