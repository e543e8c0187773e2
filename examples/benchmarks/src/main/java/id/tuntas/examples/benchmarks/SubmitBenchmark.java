package id.tuntas.examples.benchmarks;

import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.TextRef;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Role;
import id.tuntas.jdbc.TuntasJdbc;
import id.tuntas.port.Addressee;
import id.tuntas.port.Append;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitKey;
import id.tuntas.port.CommitResult;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeKind;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A complaint comes in: what the desk stores of it in one commit (where it stands, its event, the caller's key, a notice to the
 * coordinator and one to the reporter), on PostgreSQL, with one connection and with sixteen. {@code bare} is the statements
 * alone, prepared once on a connection of one's own, with rows that are there already: no fold, no JSON, no pool, and nothing for
 * the case that anything fails.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class SubmitBenchmark {

    private static final List<String> TABLES =
            List.of("tuntas_commit_key", "tuntas_complaint", "tuntas_event", "tuntas_notice");
    private static final String TEMPLATE = number(0);
    private static final Instant MONDAY = Instant.parse("2024-03-04T01:00:00Z");
    private static final String DIGEST = "c0".repeat(32);

    /** The server with its tables. */
    @State(Scope.Benchmark)
    public static class Server {

        private final StoreServer server;
        private final ComplaintStore store;
        private final AtomicInteger numbers = new AtomicInteger();
        private final List<BareRows> rows = new ArrayList<>();

        /** Starts it. */
        public Server() {
            try {
                server = StoreServer.start();
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
            store = TuntasJdbc.on(server.pool()).complaintStore();
        }

        /** Submits one complaint and reads back which rows that made. */
        @Setup
        public void makeRows() throws SQLException {
            store.commit(commit(TEMPLATE));
            try (Connection connection = server.connect(false)) {
                for (String table : TABLES) {
                    BareRows read = BareRows.read(connection, table, "");
                    Checks.same(
                            "the rows of " + table,
                            "those of one commit",
                            1L,
                            Math.min(1L, read.rows().size()));
                    rows.add(read);
                }
            }
        }

        String next() {
            return number(numbers.incrementAndGet());
        }

        /** Stops it. */
        @TearDown
        public void stop() throws IOException {
            Checks.same(
                    "the complaints stored",
                    "those submitted",
                    1L + numbers.get(),
                    store.count(StoredHistories.REGENCY));
            server.close();
        }
    }

    /** A connection of one's own with what is prepared on it. */
    @State(Scope.Thread)
    public static class Bare {

        private final List<PreparedStatement> statements = new ArrayList<>();

        @SuppressWarnings("NullAway.Init")
        private Connection connection;

        /** Prepares the statements. */
        @Setup
        public void prepare(Server server) throws SQLException {
            connection = server.server.connect(false);
            connection.setAutoCommit(false);
            for (BareRows rows : server.rows) {
                statements.add(rows.prepare(connection));
            }
        }

        /** Leaves. */
        @TearDown
        public void close() throws SQLException {
            connection.close();
        }
    }

    /** Nine digits and a letter in front. */
    private static String number(int number) {
        return "x" + (100_000_000 + number);
    }

    private static Commit commit(String number) {
        ComplaintId id = ComplaintId.of(StoredHistories.REGENCY, number);
        DatedEvent received = DatedEvent.builder()
                .at(MONDAY)
                .actor(Actor.of(Role.REPORTER))
                .particulars(Particulars.builder()
                        .classification(Classification.NOT_OVERSIGHT_GRADE)
                        .channel(Channel.of("Website"))
                        .category("Jalan rusak")
                        .confidentiality(new Confidentiality(false, true))
                        .build())
                .addTexts(new TextRef(TextKind.BODY, "t-" + number, DIGEST))
                .event(new Received(Basis.LOGGED))
                .build();
        return Commit.builder()
                .regency(StoredHistories.REGENCY)
                .key(new CommitKey("form-" + number))
                .bodyDigest(DIGEST)
                .addAppends(new Append(History.none(id), List.of(received)))
                .addNotices(notice(id, "laporan-baru"), notice(id, "laporan-diterima"))
                .build();
    }

    private static Notice notice(ComplaintId id, String kind) {
        return Notice.builder()
                .regency(StoredHistories.REGENCY)
                .id(id.value() + "-" + kind)
                .kind(NoticeKind.of(kind))
                .to(Addressee.of(Role.COORDINATOR))
                .about(id)
                .tracking(TrackingId.of(id.value()))
                .notBefore(MONDAY)
                .expires(MONDAY.plus(Duration.ofDays(3)))
                .build();
    }

    static CommitResult submit(Server server) {
        return server.store.commit(commit(server.next()));
    }

    static void write(Server server, Bare bare) throws SQLException {
        String number = server.next();
        for (int i = 0; i < bare.statements.size(); i++) {
            PreparedStatement insert = bare.statements.get(i);
            BareRows rows = server.rows.get(i);
            for (Object[] row : rows.rows()) {
                rows.bind(insert, row, TEMPLATE, number);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        bare.connection.commit();
    }

    /** One at a time. */
    @Benchmark
    @Threads(1)
    public CommitResult one_tuntas(Server server) {
        return submit(server);
    }

    /** One at a time, the statements alone. */
    @Benchmark
    @Threads(1)
    public void one_bare(Server server, Bare bare) throws SQLException {
        write(server, bare);
    }

    /** Sixteen at a time. */
    @Benchmark
    @Threads(16)
    public CommitResult sixteen_tuntas(Server server) {
        return submit(server);
    }

    /** Sixteen at a time, the statements alone. */
    @Benchmark
    @Threads(16)
    public void sixteen_bare(Server server, Bare bare) throws SQLException {
        write(server, bare);
    }
}
