package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.desk.Progress;
import id.tuntas.desk.TakeInHistories;
import id.tuntas.directory.Role;
import id.tuntas.port.Addressee;
import id.tuntas.port.Append;
import id.tuntas.port.Claim;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitResult;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeKind;
import id.tuntas.port.NoticeQueue;
import id.tuntas.port.Settlement;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.testkit.Commits;
import id.tuntas.testkit.EventSamples;
import id.tuntas.testkit.ForwardingComplaintStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Every call to the database fails once in each of five ways, in every operation: then all of the operation took effect or
 * nothing, what was answered took effect, and trying again has the effect once.
 */
@Timeout(600)
abstract class FaultCases {

    static final boolean LONG = Integer.getInteger("tuntas.rounds", 1) > 1;

    private static final RegencyId REGENCY = RegencyId.LOCAL;
    private static final Instant NOW = EventSamples.TUESDAY;
    private static final long LIVES = 30;
    private static final DatedEvent VERIFIED = DatedEvent.of(NOW, new Verified());

    private final TestDatabase database = database();
    private final Faulty faulty = faulty(database);
    private final ComplaintStore store = database.store();
    private final NoticeQueue queue = database.queue();
    private final ComplaintStore failing =
            TuntasJdbc.on(faulty.source()).withoutMigration().complaintStore();
    private final NoticeQueue failingQueue =
            TuntasJdbc.on(faulty.source()).withoutMigration().noticeQueue();

    /** An empty one; called once a test. */
    abstract TestDatabase database();

    /** Whether a new one costs next to nothing. */
    abstract boolean startsQuickly();

    /** Which calls are to fail. */
    Faulty faulty(TestDatabase some) {
        return new Faulty(some);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void failureAtAnyCall_isAllOrNothingAndHasOneEffectWhenTriedAgain() {
        int points = 0;
        int round = 0;
        List<FaultOperation> operations = new ArrayList<>(operations());
        operations.addAll(new PeopleFaults(database, faulty).operations());
        operations.addAll(new QueryFaults(database, faulty).operations());
        operations.addAll(new WordFaults(database, faulty).operations());
        for (FaultOperation operation : operations) {
            for (Fault fault : Fault.values()) {
                int call = 0;
                boolean reached = true;
                while (reached) {
                    call++;
                    round++;
                    reached = faultIsSurvived(operation, fault, call, round);
                    points += reached ? 1 : 0;
                }
                assertThat(call).as(operation.name()).isGreaterThan(5);
            }
        }
        System.out.printf(
                "%s: %d fault points in %d operations, 0 violations%n",
                getClass().getSimpleName(), points, operations.size());
    }

    private boolean faultIsSurvived(FaultOperation operation, Fault fault, int call, int round) {
        String what = operation.name() + ", " + fault + " at call " + call;
        operation.prepare().accept(round);
        assertThat(operation.probe().apply(round)).as(what).isEqualTo(operation.none());
        faulty.failAt(call, fault);
        Optional<Object> answer;
        try {
            answer = Optional.of(operation.act().apply(round));
        } catch (StoreUnavailableException failed) {
            answer = Optional.empty();
            assertThat(Throwables.getStackTrace(failed)).as(what).containsAnyOf("planned", "left out");
        }
        boolean reached = faulty.calls() >= call;
        faulty.failAt(0, fault);
        Object state = operation.probe().apply(round);
        if (answer.isPresent()) {
            assertThat(answer.get()).as(what).isIn(operation.answers());
            assertThat(state).as(what).isEqualTo(operation.all());
        } else {
            assertThat(state).as(what).isIn(operation.none(), operation.all());
            assertThat(reached).as(what).isTrue();
        }
        assertThat(operation.act().apply(round)).as("%s, again", what).isIn(operation.answers());
        assertThat(operation.probe().apply(round)).as("%s, again", what).isEqualTo(operation.all());
        return reached;
    }

    private List<FaultOperation> operations() {
        return List.of(
                new FaultOperation(
                        "a complaint with a notice",
                        round -> {},
                        round -> failing.commit(submission(round)).name(),
                        round -> version("new" + round) + " " + notices(round),
                        "0 0",
                        "1 1",
                        Set.of("COMMITTED", "REPEATED")),
                new FaultOperation(
                        "two complaints and a notice in one commit",
                        round -> store.commit(Commits.of("begin" + round, none("old" + round), VERIFIED)),
                        round -> failing.commit(merger(round)).name(),
                        round -> version("old" + round) + " " + version("new" + round) + " " + notices(round),
                        "1 0 0",
                        "3 1 1",
                        Set.of("COMMITTED", "REPEATED")),
                new FaultOperation(
                        "taking in histories",
                        round -> {},
                        round -> new TakeInHistories(failing)
                                .takeIn(REGENCY, lives(round), LIVES, Progress.NONE)
                                .complaints(),
                        round -> lives(round).stream()
                                .filter(life -> version(life.id().value()) == 2)
                                .count(),
                        0L,
                        LIVES,
                        Set.of(LIVES)),
                reading(
                        "finding",
                        round -> failing.find(REGENCY, List.of(id("read" + round), id("unknown")))
                                .size()),
                reading(
                        "a page",
                        round -> failing.page(REGENCY, Optional.of(id("read" + round + "!")), 1).stream()
                                .filter(history -> history.version() == 2)
                                .count()),
                reading("counting", round -> failing.count(REGENCY) > 0 ? 1 : 0),
                reading(
                        "a digest",
                        round -> failing.digest(
                                                REGENCY,
                                                Commits.of("read" + round, none("x"), VERIFIED)
                                                        .key())
                                        .isPresent()
                                ? 1
                                : 0),
                new FaultOperation(
                        "claiming a notice",
                        this::queueOne,
                        round -> claimOf(failingQueue, round) <= 1,
                        this::standing,
                        "WAITING 0",
                        "CLAIMED 1",
                        Set.of(true)),
                settling("settling as sent", new Settlement.Sent(), "SENT 1"),
                settling(
                        "settling as to be tried again",
                        new Settlement.Again("timeout", NOW.plusSeconds(600)),
                        "WAITING 1"),
                new FaultOperation(
                        "ending what has expired",
                        this::queueOne,
                        round -> failingQueue.expire(REGENCY, NOW.plusSeconds(3_600)) <= 1,
                        this::standing,
                        "WAITING 0",
                        "EXPIRED 0",
                        Set.of(true)),
                reading(
                        "where notices stand",
                        round -> failingQueue
                                .status(REGENCY, List.of("nread" + round))
                                .size()),
                reading(
                        "counting notices",
                        round -> failingQueue.counts(REGENCY).isEmpty() ? 0 : 1));
    }

    /** More than go into one statement of a lot. */
    private static List<History> lives(int round) {
        return LongStream.range(0, LIVES)
                .mapToObj(i -> new History(id("life" + round + "-" + i), List.of(VERIFIED, VERIFIED)))
                .toList();
    }

    private FaultOperation reading(String name, IntFunction<Object> act) {
        return new FaultOperation(
                name,
                round -> {
                    store.commit(Commit.builder()
                            .from(Commits.of("read" + round, none("read" + round), VERIFIED, VERIFIED))
                            .addNotices(notice("nread" + round))
                            .build());
                    store.commit(Commits.of("behind" + round, none("read" + round + "~"), VERIFIED, VERIFIED));
                },
                round -> String.valueOf(act.apply(round)),
                round -> "read",
                "read",
                "read",
                Set.of("1"));
    }

    private FaultOperation settling(String name, Settlement settlement, String all) {
        return new FaultOperation(
                name,
                round -> {
                    queueOne(round);
                    assertThat(claimOf(queue, round)).isEqualTo(1);
                },
                round -> failingQueue.settle(REGENCY, "n" + round, 1, settlement),
                this::standing,
                "CLAIMED 1",
                all,
                Set.of(true));
    }

    /** What earlier rounds left behind is cleared away first. */
    private void queueOne(int round) {
        database.execute("DELETE FROM tuntas_notice");
        store.commit(submission(round));
    }

    private static Commit submission(int round) {
        return Commit.builder()
                .from(Commits.of("k" + round, none("new" + round), VERIFIED))
                .addNotices(notice("n" + round))
                .build();
    }

    private static Commit merger(int round) {
        History old = none("old" + round).plus(List.of(VERIFIED));
        return Commit.builder()
                .from(Commits.of(
                        REGENCY,
                        "k" + round,
                        "body",
                        List.of(
                                new Append(none("new" + round), List.of(VERIFIED)),
                                new Append(old, List.of(VERIFIED, VERIFIED)))))
                .addNotices(notice("n" + round))
                .build();
    }

    /** How many are claimed of the one that there is to be claimed. */
    private int claimOf(NoticeQueue asked, int round) {
        List<Claim> claims = asked.claim(REGENCY, 10, NOW, Duration.ofMinutes(5));
        return (int) claims.stream()
                .filter(claim -> claim.notice().id().equals("n" + round))
                .count();
    }

    private Object standing(int round) {
        return queue.status(REGENCY, List.of("n" + round)).values().stream()
                .map(status -> status.state() + " " + status.attempts())
                .findFirst()
                .orElse("unknown");
    }

    private static Notice notice(String id) {
        return Notice.builder()
                .regency(REGENCY)
                .id(id)
                .kind(NoticeKind.of("pengaduan-diterima"))
                .to(Addressee.of(Role.COORDINATOR))
                .about(id(id))
                .notBefore(NOW)
                .expires(NOW.plusSeconds(1_800))
                .build();
    }

    private static ComplaintId id(String value) {
        return ComplaintId.of(REGENCY, value);
    }

    private static History none(String value) {
        return History.none(id(value));
    }

    private int version(String value) {
        return store.find(REGENCY, List.of(id(value)))
                .getOrDefault(id(value), none(value))
                .version();
    }

    private int notices(int round) {
        return queue.status(REGENCY, List.of("n" + round)).size();
    }

    /**
     * Starting up makes tables, which no database undoes with the rest; another start finishes what the first began. Two ways
     * of failing, in {@code -Plong} all five.
     */
    @Test
    void failureAtAnyCallOfTheStart_isMadeGoodByTheNext() {
        assumeThat(startsQuickly() || LONG).as("in -Plong").isTrue();
        int points = 0;
        for (Fault fault : LONG ? List.of(Fault.values()) : List.of(Fault.BEFORE, Fault.DEAD)) {
            boolean reached = true;
            for (int call = 1; reached; call++) {
                try (TestDatabase empty = database()) {
                    Faulty failingStart = faulty(empty).withoutBindings();
                    failingStart.failAt(call, fault);
                    try {
                        TuntasJdbc.on(failingStart.source()).complaintStore();
                    } catch (StoreUnavailableException failed) {
                        assertThat(failed).hasStackTraceContaining("planned");
                    }
                    reached = failingStart.calls() >= call;
                    points += reached ? 1 : 0;
                    assertThat(empty.store().commit(submission(1)).name()).isEqualTo("COMMITTED");
                    assertThat(empty.rows(MigratorCases.HISTORY))
                            .as("%s at call %d of the start", fault, call)
                            .hasSize(1 + empty.dialect().migrations().size());
                }
            }
        }
        System.out.printf(
                "%s: %d fault points at the start, 0 violations%n", getClass().getSimpleName(), points);
    }

    /** The same loop over a store that cannot hold what it promises finds that out, or it would prove nothing. */
    @Test
    void storeThatCommitsTwice_isCaught() {
        ComplaintStore torn = new ForwardingComplaintStore(failing) {
            @Override
            public CommitResult commit(Commit commit) {
                CommitResult result = super.commit(
                        Commit.builder().from(commit).notices(List.of()).build());
                super.commit(Commit.builder()
                        .from(Commits.of(REGENCY, commit.key().value() + " notices", "notices", List.of()))
                        .notices(commit.notices())
                        .build());
                return result;
            }
        };
        int caught = 0;
        boolean reached = true;
        for (int call = 1; reached; call++) {
            FaultOperation operation = new FaultOperation(
                    "torn",
                    round -> {},
                    round -> torn.commit(submission(round)).name(),
                    round -> version("new" + round) + " " + notices(round),
                    "0 0",
                    "1 1",
                    Set.of("COMMITTED", "REPEATED"));
            try {
                reached = faultIsSurvived(operation, Fault.BEFORE, call, call);
            } catch (AssertionError violation) {
                caught++;
            }
        }
        System.out.printf(
                "%s: %d violations of a store that commits twice are noticed%n",
                getClass().getSimpleName(), caught);
        assertThat(caught).isPositive();
    }
}
