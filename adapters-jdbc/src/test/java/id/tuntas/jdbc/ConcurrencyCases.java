package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.tuntas.jdbc.HistoryChecker.Outcome;
import id.tuntas.jdbc.HistoryChecker.Read;
import id.tuntas.jdbc.HistoryChecker.Write;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * 16 clients at work on 50 complaints, half of the time on a database whose commits fail: nothing happens that one client
 * after the other could not have brought about. 5,000 operations at the level of isolation that a database has by itself; in
 * {@code -Plong} 100,000 at each.
 */
@Timeout(3_600)
abstract class ConcurrencyCases {

    private static final int ROUNDS = Integer.getInteger("tuntas.rounds", 1);
    private static final int OPERATIONS = 5_000 * Math.min(ROUNDS, 20);
    private static final int CLIENTS = 16;
    private static final int LISTS = 50;

    /** After as many tokens the clients turn to fresh complaints, so that none grows without end. */
    private static final int GENERATION = 3_000;

    /** An empty one whose connections are at a level of isolation, or at its own. */
    abstract TestDatabase database(String level);

    /** Whether every level is tried, and not only the one that connections come at. */
    boolean everyLevel() {
        return ROUNDS > 1;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE"})
    void manyClients_areServedAsIfOneAfterTheOther(String level) throws Exception {
        assumeThat(level.isEmpty() || everyLevel()).as("every level in -Plong").isTrue();
        assertServed(level);
    }

    /** As if one after the other. */
    final void assertServed(String level) throws Exception {
        try (TestDatabase database = database(level)) {
            database.store();
            Unreliable unreliable = new Unreliable(database.source());
            HistoryChecker checker = new HistoryChecker();
            GrowingLists lists = new GrowingLists.OfComplaints(
                    TuntasJdbc.on(unreliable.source()).withoutMigration().complaintStore());
            unreliable.begin();
            int tokens = drive(lists, checker, OPERATIONS);
            unreliable.end();
            List<String> anomalies = checker.anomalies(ends(lists, tokens));
            System.out.printf(
                    "%s %s: %d operations, %d done, %d refused, %d unknown, %d commits failed, %d anomalies%n",
                    getClass().getSimpleName(),
                    level.isEmpty() ? "at its default" : level,
                    checker.operations(),
                    checker.count(Outcome.DONE),
                    checker.count(Outcome.REFUSED),
                    checker.count(Outcome.UNKNOWN),
                    unreliable.failures(),
                    anomalies.size());
            assertThat(anomalies).isEmpty();
            assertThat(checker.count(Outcome.DONE)).isGreaterThan(OPERATIONS / 8);
            assertThat(unreliable.failures()).isPositive();
        }
    }

    /** Or the checker would prove nothing. */
    @Test
    void storeThatDoesNotAskWhoWasFaster_isCaught() throws Exception {
        try (TestDatabase database = database("")) {
            database.execute(GrowingLists.Naive.TABLE);
            for (int list = 0; list < LISTS; list++) {
                database.execute("INSERT INTO naive VALUES ('" + name(0, list) + "', '')");
            }
            HistoryChecker checker = new HistoryChecker();
            GrowingLists lists = new GrowingLists.Naive(database.source());
            int tokens = drive(lists, checker, GENERATION);
            List<String> anomalies = checker.anomalies(ends(lists, tokens));
            System.out.printf(
                    "%s: %d anomalies of a store that does not ask who was faster are noticed, %d updates lost%n",
                    getClass().getSimpleName(),
                    anomalies.size(),
                    anomalies.stream().filter(some -> some.endsWith("lost")).count());
            assertThat(anomalies).anyMatch(some -> some.endsWith("lost"));
        }
    }

    private static String name(int generation, int list) {
        return "g" + generation + "-" + list;
    }

    /** Each client reads a list, and three times of four appends to what it saw. Gives the greatest token. */
    private static int drive(GrowingLists lists, HistoryChecker checker, int operations) throws Exception {
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                SplittableRandom random = new SplittableRandom(client);
                running.add(pool.submit(() -> {
                    while (checker.operations() < operations) {
                        int number = next.incrementAndGet();
                        String list = name(number / GENERATION, random.nextInt(LISTS));
                        long from = checker.tick();
                        List<Integer> seen = lists.read(list);
                        checker.add(new Read(list, from, checker.tick(), seen));
                        if (random.nextInt(4) > 0) {
                            long begun = checker.tick();
                            Outcome outcome = lists.append(list, seen, number);
                            checker.add(new Write(list, begun, checker.tick(), seen.size(), number, outcome));
                        }
                    }
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            pool.shutdownNow();
        }
        return next.get();
    }

    private static Map<String, List<Integer>> ends(GrowingLists lists, int tokens) {
        Map<String, List<Integer>> ends = new HashMap<>();
        for (int generation = 0; generation <= tokens / GENERATION; generation++) {
            for (int list = 0; list < LISTS; list++) {
                String name = name(generation, list);
                ends.put(name, lists.read(name));
            }
        }
        return ends;
    }
}
