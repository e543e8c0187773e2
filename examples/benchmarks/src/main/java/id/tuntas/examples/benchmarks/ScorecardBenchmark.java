package id.tuntas.examples.benchmarks;

import id.tuntas.base.RegencyId;
import id.tuntas.directory.Directory;
import id.tuntas.scorecard.Dimension;
import id.tuntas.scorecard.FactTable;
import id.tuntas.scorecard.Grouping;
import id.tuntas.scorecard.ScorecardAccumulator;
import id.tuntas.scorecard.ScorecardTerms;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The scorecard of complaints by unit and month, 84 units x 24 months: counts by bucket, completion, mean, median and 90th
 * percentile of the days to the first answer, what is overdue. Timed is all from the rows to a list of figures; loading the
 * rows is not: ours stand as facts in a {@link FactTable}, DuckDB's in a table in its memory, those of the streams as records
 * in a list. On two threads ours counts halves and merges them. Each peer is held to our figures before it is timed.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ScorecardBenchmark {

    private static final Grouping GROUPING = Grouping.of(Dimension.UNIT, Dimension.MONTH);
    private static final ScorecardTerms TERMS =
            ScorecardTerms.builder().zone(ZoneId.of("Asia/Jakarta")).build();

    /** Ours, with the rows in a table. */
    @State(Scope.Thread)
    public static class Ours {

        /** How many complaints. */
        @Param({"1000000"})
        public int size;

        /** By how many threads. */
        @Param({"1", "2"})
        public int threads;

        private FactTable table = new FactTable();
        private ExecutorService pool = Executors.newSingleThreadExecutor();

        /** Draws them, and says what counting them takes of the heap. */
        @Setup
        public void load() {
            table = new ScorecardColumns(size).table();
            pool.shutdown();
            pool = Executors.newFixedThreadPool(threads);
            System.out.println("# " + threads + " threads over " + size + " rows: "
                    + HeapUse.of(() -> figures(table, pool, threads)));
        }

        /** Lets the threads go. */
        @TearDown
        public void end() {
            pool.shutdown();
        }
    }

    /** A peer, held to our figures. */
    public abstract static class Held {

        private ScorecardPeers.Peer peer = new ScorecardPeers.Streams(new ScorecardColumns(0), 1);

        void hold(String name, ScorecardColumns rows, ScorecardPeers.Peer loaded) {
            peer.close();
            peer = loaded;
            ExecutorService own = Executors.newSingleThreadExecutor();
            List<UnitMonth> ours = figures(rows.table(), own, 1);
            own.shutdown();
            List<UnitMonth> theirs = peer.figures();
            Checks.same(name, "the number of groups", ours.size(), theirs.size());
            for (int i = 0; i < ours.size(); i++) {
                Checks.same(name, "group " + i, ours.get(i), theirs.get(i));
            }
            System.out.println("# " + name + " agrees on "
                    + String.format(
                            Locale.ROOT, "%,d", ours.size() * (long) UnitMonth.class.getRecordComponents().length)
                    + " figures of " + ours.size() + " groups");
        }

        /** Lets go of what it holds. */
        @TearDown
        public void end() {
            peer.close();
        }
    }

    /** DuckDB in memory. */
    @State(Scope.Thread)
    public static class DuckDb extends Held {

        /** How many complaints. */
        @Param({"1000000"})
        public int size;

        /** By how many threads. */
        @Param({"1", "2"})
        public int threads;

        /** Loads it and holds it to our figures. */
        @Setup
        public void load() {
            ScorecardColumns rows = new ScorecardColumns(size);
            hold("DuckDB", rows, new ScorecardPeers.DuckDb(rows, threads));
        }
    }

    /** Plain streams. */
    @State(Scope.Thread)
    public static class Streams extends Held {

        /** How many complaints. */
        @Param({"1000000"})
        public int size;

        /** By how many threads. */
        @Param({"1", "2"})
        public int threads;

        /** Loads them and holds them to our figures. */
        @Setup
        public void load() {
            ScorecardColumns rows = new ScorecardColumns(size);
            hold("a stream", rows, new ScorecardPeers.Streams(rows, threads));
        }
    }

    private static List<UnitMonth> figures(FactTable table, ExecutorService pool, int threads) {
        List<Future<ScorecardAccumulator>> parts = new ArrayList<>();
        for (int part = 1; part < threads; part++) {
            int from = (int) (table.size() * (long) part / threads);
            int to = (int) (table.size() * (part + 1L) / threads);
            parts.add(pool.submit(() -> counted(table, from, to)));
        }
        ScorecardAccumulator all = counted(table, 0, table.size() / threads);
        try {
            for (Future<ScorecardAccumulator> part : parts) {
                all.merge(part.get());
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return UnitMonth.of(
                all.scorecard(RegencyId.of("contoh"), Directory.empty(), TERMS, Optional.empty(), Optional.empty()),
                GROUPING);
    }

    private static ScorecardAccumulator counted(FactTable table, int from, int to) {
        ScorecardAccumulator accumulator = ScorecardAccumulator.of(List.of(GROUPING));
        accumulator.addAll(table, from, to);
        return accumulator;
    }

    /** Ours. */
    @Benchmark
    public List<UnitMonth> unitByMonth_tuntas(Ours ours) {
        return figures(ours.table, ours.pool, ours.threads);
    }

    /** DuckDB. */
    @Benchmark
    public List<UnitMonth> unitByMonth_duckdb(DuckDb duckDb) {
        return ((Held) duckDb).peer.figures();
    }

    /** Streams. */
    @Benchmark
    public List<UnitMonth> unitByMonth_streams(Streams streams) {
        return ((Held) streams).peer.figures();
    }
}
