package id.tuntas.examples.benchmarks;

import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.jdbc.TuntasJdbc;
import id.tuntas.port.ComplaintQueries;
import id.tuntas.port.InboxPage;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * A page of fifty of the inbox of one of 84 units, by due date, among many complaints on PostgreSQL, a fifth of which are with a
 * unit; each call takes the next unit, and the page behind the first of it as well.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class InboxBenchmark {

    private static final int UNITS = 84;
    private static final int PAGE = 50;

    /** The complaints. */
    @State(Scope.Benchmark)
    public static class Stored {

        /** How many complaints. */
        @Param({"100000"})
        public int complaints;

        private final StoreServer server;
        private final ComplaintQueries queries;
        private final List<InboxPage.Cursor> firsts = new ArrayList<>();
        private int unit;

        /** Starts the server. */
        public Stored() {
            try {
                server = StoreServer.start();
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
            queries = TuntasJdbc.on(server.pool()).complaintQueries();
        }

        /** Makes up the rows. */
        @Setup
        public void fill() throws SQLException {
            server.execute(
                    "INSERT INTO tuntas_complaint (regency, complaint, version, status, bucket, lead, owner_role,"
                            + " owner_unit, due, dated, category, anonymous, secret) SELECT '" + StoredHistories.REGENCY
                            + "', 'c' || n, 1, CASE WHEN n % 5 = 0 THEN 'DISPOSED' ELSE 'CLOSED' END, 'FINISHED',"
                            + " 'Dinas ' || (n / 5) % 84, CASE WHEN n % 5 = 0 THEN 'penghubung' ELSE '' END,"
                            + " CASE WHEN n % 5 = 0 THEN 'dinas ' || (n / 5) % 84 ELSE '' END,"
                            + " CASE WHEN n % 5 = 0 THEN TIMESTAMPTZ '2024-01-01 17:00:00+00' + (n % 100003) * 7919 % 700 * INTERVAL '1 day'"
                            + " ELSE '9999-12-31 00:00:00+00' END, n % 5 = 0, 'Jalan rusak', false, n % 20 = 0"
                            + " FROM generate_series(1, " + complaints + ") AS numbers(n)");
            server.execute("VACUUM ANALYZE tuntas_complaint");
            for (int i = 0; i < UNITS; i++) {
                InboxPage first = page(i, Optional.empty());
                Checks.same("a page", "its rows", PAGE, first.rows().size());
                firsts.add(first.next().orElseThrow());
            }
        }

        private InboxPage page(int number, Optional<InboxPage.Cursor> after) {
            return queries.inbox(
                    StoredHistories.REGENCY,
                    Role.LIAISON_OFFICER,
                    Optional.of(UnitName.of("Dinas " + number)),
                    after,
                    PAGE);
        }

        /** Stops the server. */
        @TearDown
        public void stop() throws IOException {
            server.close();
        }
    }

    /** The first page. */
    @Benchmark
    public InboxPage first_tuntas(Stored stored) {
        stored.unit = (stored.unit + 1) % UNITS;
        return stored.page(stored.unit, Optional.empty());
    }

    /** The second page. */
    @Benchmark
    public InboxPage second_tuntas(Stored stored) {
        stored.unit = (stored.unit + 1) % UNITS;
        return stored.page(stored.unit, Optional.of(stored.firsts.get(stored.unit)));
    }
}
