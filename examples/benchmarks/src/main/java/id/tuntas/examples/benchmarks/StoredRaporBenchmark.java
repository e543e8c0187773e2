package id.tuntas.examples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.desk.DrawUpRapor;
import id.tuntas.desk.RaporQuestion;
import id.tuntas.directory.Directory;
import id.tuntas.jdbc.H2Url;
import id.tuntas.jdbc.TuntasJdbc;
import id.tuntas.port.ComplaintStore;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.ScorecardTerms;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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
 * From stored histories of six events each to the rapor, as {@code rapor --db} draws it up: embedded H2 in a file with
 * {@code WRITE_DELAY=0}, the national calendar, Permenpan-RB 62/2018, every measure and grouping, progress told. What is
 * timed is reading, folding, assessing and counting; storing the histories is not, nor is writing files. The first iteration
 * of a fork is what a command costs whose JVM has only just begun.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 5)
@Fork(1)
public class StoredRaporBenchmark {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /** A database of histories. */
    @State(Scope.Thread)
    public static class Stored {

        /** How many complaints. */
        @Param({"10000"})
        public int complaints;

        private final Directory directory = RoutingBooks.directory();
        private final SlaCalculator calculator =
                SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(ZONE));
        private final ScorecardTerms terms = ScorecardTerms.builder().zone(ZONE).build();
        private final OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        private Path folder = Path.of("");
        private JdbcConnectionPool pool = JdbcConnectionPool.create(H2Url.memory("none"), "sa", "");
        private ComplaintStore store = TuntasJdbc.on(pool).complaintStore();
        private long told;
        private long began;
        private long used;

        /** Stores them. */
        @Setup
        public void store() throws IOException {
            pool.dispose();
            folder = Files.createTempDirectory("tuntas-benchmark");
            pool = JdbcConnectionPool.create(H2Url.file(folder.resolve("tuntas")), "sa", "");
            store = TuntasJdbc.on(pool).complaintStore();
            StoredHistories.store(store, complaints);
        }

        /** Notes the time. */
        @Setup(Level.Iteration)
        public void begin() {
            told = 0;
            began = System.nanoTime();
            used = system.getProcessCpuTime();
        }

        /** Says how long it took, by the clock and by the processors. */
        @TearDown(Level.Iteration)
        public void say() {
            System.out.printf(
                    Locale.ROOT,
                    "# %,d complaints, %d events each: %.2f s, %.2f s of CPU; progress told %d times%n",
                    complaints,
                    StoredHistories.EVENTS,
                    (System.nanoTime() - began) / 1e9,
                    (system.getProcessCpuTime() - used) / 1e9,
                    told);
        }

        /** Says where the time goes, and takes the database away. */
        @TearDown
        public void end() throws IOException, SQLException {
            System.out.println("# " + StoredStages.of(store, calculator, terms));
            try (Connection connection = pool.getConnection();
                    Statement shutdown = connection.createStatement()) {
                shutdown.execute("SHUTDOWN");
            }
            pool.dispose();
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> innermostFirst =
                        files.sorted(Comparator.reverseOrder()).toList();
                innermostFirst.forEach(Stored::delete);
            }
        }

        private static void delete(Path file) {
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The rapor, without its files. */
    @Benchmark
    public Rapor rapor_tuntas(Stored stored) {
        Rapor rapor = new DrawUpRapor(stored.store, stored.calculator, stored.directory)
                .drawUp(
                        StoredHistories.REGENCY,
                        RaporQuestion.builder().build(),
                        stored.terms,
                        (step, done, total) -> stored.told++);
        Checks.same(
                "the rapor",
                "the histories stored",
                (long) stored.complaints,
                rapor.scorecard().whole().tally().total());
        return rapor;
    }
}
