package id.tuntas.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.FollowedUp;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.directory.UnitName;
import id.tuntas.port.Append;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitResult;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.PortException;
import id.tuntas.port.StaleVersionException;
import id.tuntas.port.StoreUnavailableException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;

/** A store under test, with what its contract says to it again and again. */
abstract class StoreCases {

    static final RegencyId SAMPANG = RegencyId.of("35.27");
    static final RegencyId BANDUNG = RegencyId.of("32.04");
    static final Instant TUESDAY = EventSamples.TUESDAY;

    ComplaintStore store = new InMemoryComplaintStore();

    StoreCases() {}

    /**
     * A store to be tested; called once a test.
     *
     * @return an empty one that shares nothing with those of other tests
     */
    protected abstract ComplaintStore store();

    @BeforeEach
    final void begin() {
        store = store();
    }

    static ComplaintId id(String value) {
        return ComplaintId.of(SAMPANG, value);
    }

    static History none(String value) {
        return History.none(id(value));
    }

    /** An event that tells its number. */
    static DatedEvent verified(int number) {
        return DatedEvent.of(TUESDAY.plusSeconds(number), number % 2 == 0 ? new Verified() : new FollowedUp());
    }

    static DatedEvent disposed(String lead) {
        return DatedEvent.of(TUESDAY, Disposed.to(UnitName.of(lead)));
    }

    static Append append(History base, DatedEvent... events) {
        return new Append(base, List.of(events));
    }

    static Map<ComplaintId, History> byId(List<Append> appends) {
        Map<ComplaintId, History> histories = new HashMap<>();
        for (Append append : appends) {
            histories.put(append.base().id(), append.base().plus(append.events()));
        }
        return histories;
    }

    final void commit(String key, List<Append> appends) {
        assertThat(store.commit(Commits.of(SAMPANG, key, key, appends))).isEqualTo(CommitResult.COMMITTED);
    }

    final History put(String key, History base, DatedEvent... events) {
        assertThat(store.commit(Commits.of(key, base, events))).isEqualTo(CommitResult.COMMITTED);
        return base.plus(List.of(events));
    }

    final History put(String value) {
        return put("put " + value, none(value), verified(1));
    }

    final History stored(String value) {
        History history = store.find(SAMPANG, List.of(id(value))).get(id(value));
        if (history == null) {
            return fail("complaint " + value + " is not there");
        }
        return history;
    }

    final List<History> walk(int limit) {
        List<History> all = new ArrayList<>();
        Optional<ComplaintId> after = Optional.empty();
        while (true) {
            List<History> page = store.page(SAMPANG, after, limit);
            assertThat(page).hasSizeLessThanOrEqualTo(limit);
            for (History history : page) {
                after.ifPresent(last -> assertThat(history.id()).isGreaterThan(last));
                after = Optional.of(history.id());
                all.add(history);
            }
            if (page.size() < limit) {
                return all;
            }
        }
    }

    /** Reads, decides and commits until it takes effect, as a caller does. */
    final void insist(String key, Callable<List<Append>> decide) throws Exception {
        for (int attempt = 0; attempt < 10_000; attempt++) {
            try {
                retried(Commits.of(SAMPANG, key, key, decide.call()));
                return;
            } catch (StaleVersionException late) {
                Thread.onSpinWait();
            }
        }
        fail("no commit in 10,000 attempts");
    }

    /** A store may fail for a moment, of a deadlock say; the same commit may then be tried again. */
    final CommitResult retried(Commit commit) {
        PortException last = new StoreUnavailableException("not tried");
        for (int attempt = 0; attempt < 50; attempt++) {
            try {
                return store.commit(commit);
            } catch (StoreUnavailableException failed) {
                last = failed;
            }
        }
        throw last;
    }

    interface Part {
        void run(int number) throws Exception;
    }

    static void race(int parts, Part part) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(parts);
        try {
            CountDownLatch start = new CountDownLatch(parts);
            List<Future<?>> running = new ArrayList<>();
            for (int number = 0; number < parts; number++) {
                int mine = number;
                running.add(pool.submit(() -> {
                    start.countDown();
                    start.await();
                    part.run(mine);
                    return null;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Exception cause) {
                throw cause;
            }
            if (failed.getCause() instanceof Error cause) {
                throw cause;
            }
            throw failed;
        } finally {
            pool.shutdownNow();
        }
    }
}
