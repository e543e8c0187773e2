package id.tuntas.examples.benchmarks;

import id.tuntas.complaint.History;
import id.tuntas.desk.Progress;
import id.tuntas.desk.TakeInHistories;
import id.tuntas.jdbc.TuntasJdbc;
import id.tuntas.port.ComplaintStore;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
 * Histories of six events each are taken into an empty PostgreSQL: {@link TakeInHistories} beside batches of the same rows, of
 * which as many go into one transaction. {@code bare} is {@code addBatch} and {@code executeBatch}, {@code joined} the same with
 * the driver's {@code reWriteBatchedInserts}; neither looks what is there already, and their rows are there before the clock
 * starts: no fold, no JSON, no digest.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(1)
public class BulkImportBenchmark {

    private static final int LOT = 500;

    /** An empty database and what is to go into it. */
    @State(Scope.Benchmark)
    public static class Import {

        /** How many complaints. */
        @Param({"10000"})
        public int complaints;

        private final StoreServer server;
        private final ComplaintStore store;
        private List<History> histories = List.of();
        private BareRows keys;
        private BareRows standing;
        private BareRows events;
        private List<Integer> eventsOfLots = List.of();

        /** Starts the server. */
        public Import() {
            try {
                server = StoreServer.start();
                store = TuntasJdbc.on(server.pool()).complaintStore();
                try (Connection connection = server.connect(false)) {
                    keys = BareRows.read(connection, "tuntas_commit_key", "");
                    standing = BareRows.read(connection, "tuntas_complaint", "");
                    events = BareRows.read(connection, "tuntas_event", "");
                }
            } catch (IOException | SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        /** Takes them in once and reads back which rows that made. */
        @Setup
        public void makeRows() throws SQLException {
            histories = StoredHistories.of(complaints);
            takeIn();
            try (Connection connection = server.connect(false)) {
                keys = BareRows.read(connection, "tuntas_commit_key", "");
                standing = BareRows.read(connection, "tuntas_complaint", "ORDER BY complaint");
                events = BareRows.read(connection, "tuntas_event", "ORDER BY complaint, version");
            }
            Map<Integer, Integer> sizes = new LinkedHashMap<>();
            int lot = -1;
            String last = "";
            int seen = 0;
            for (Object[] row : events.rows()) {
                String complaint = events.text(row, "complaint");
                if (!complaint.equals(last)) {
                    lot = seen++ / LOT;
                    last = complaint;
                }
                sizes.merge(lot, 1, Integer::sum);
            }
            eventsOfLots = new ArrayList<>(sizes.values());
        }

        /** Empties the tables. */
        @Setup(Level.Iteration)
        public void empty() throws SQLException {
            server.execute("TRUNCATE tuntas_commit_key, tuntas_complaint, tuntas_event");
            server.execute("CHECKPOINT");
        }

        /** Looks that all of it is there. */
        @TearDown(Level.Iteration)
        public void check() {
            Checks.same(
                    "the complaints stored", "those given", (long) complaints, store.count(StoredHistories.REGENCY));
        }

        /** Stops the server. */
        @TearDown
        public void stop() throws IOException {
            server.close();
        }

        TakeInHistories.Outcome takeIn() {
            return new TakeInHistories(store)
                    .takeIn(StoredHistories.REGENCY, histories, histories.size(), Progress.NONE);
        }

        void write(boolean joining) throws SQLException {
            try (Connection connection = server.connect(joining);
                    PreparedStatement key = keys.prepare(connection);
                    PreparedStatement complaint = standing.prepare(connection);
                    PreparedStatement event = events.prepare(connection)) {
                connection.setAutoCommit(false);
                int nextEvent = 0;
                for (int lot = 0; lot < eventsOfLots.size(); lot++) {
                    write(key, keys.rows().subList(lot, lot + 1));
                    int from = lot * LOT;
                    write(complaint, standing.rows().subList(from, Math.min(complaints, from + LOT)));
                    int behind = nextEvent + eventsOfLots.get(lot);
                    write(event, events.rows().subList(nextEvent, behind));
                    nextEvent = behind;
                    connection.commit();
                }
            }
        }

        private static void write(PreparedStatement insert, List<Object[]> rows) throws SQLException {
            for (Object[] row : rows) {
                BareRows.bind(insert, row);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** As the library does it. */
    @Benchmark
    public TakeInHistories.Outcome takeIn_tuntas(Import given) {
        return given.takeIn();
    }

    /** Batches by hand. */
    @Benchmark
    public void takeIn_bare(Import given) throws SQLException {
        given.write(false);
    }

    /** Batches by hand, of which the driver makes longer statements. */
    @Benchmark
    public void takeIn_joined(Import given) throws SQLException {
        given.write(true);
    }
}
