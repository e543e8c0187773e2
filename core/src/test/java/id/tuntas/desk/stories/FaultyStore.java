package id.tuntas.desk.stories;

import id.tuntas.port.Commit;
import id.tuntas.port.CommitResult;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.Notice;
import id.tuntas.port.StoreUnavailableException;
import id.tuntas.testkit.ForwardingComplaintStore;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A store that can be told to fail, and that remembers what took effect in it. */
public final class FaultyStore extends ForwardingComplaintStore {

    /** How a commit goes wrong. */
    public enum Fault {
        /** The store fails and nothing is stored. */
        BEFORE,
        /** All is stored, and the answer is lost. */
        AFTER
    }

    private final Deque<Fault> faults = new ArrayDeque<>();
    private final Deque<Runnable> intruders = new ArrayDeque<>();
    private final List<Commit> effects = new ArrayList<>();

    /**
     * In front of a store that works.
     *
     * @param store the store
     */
    public FaultyStore(ComplaintStore store) {
        super(store);
    }

    /** The next commits go wrong, in this order. */
    public synchronized void failing(Fault... next) {
        faults.addAll(List.of(next));
    }

    /** From now on nothing goes wrong. */
    public synchronized void working() {
        faults.clear();
    }

    /** Something that happens between the reading and the commit of the next request. */
    public synchronized void meanwhile(Runnable intruder) {
        intruders.add(intruder);
    }

    /** The commits that took effect. */
    public synchronized List<Commit> effects() {
        return List.copyOf(effects);
    }

    /** All notices that were stored. */
    public synchronized List<Notice> notices() {
        return effects.stream().flatMap(commit -> commit.notices().stream()).toList();
    }

    @Override
    public CommitResult commit(Commit commit) {
        Runnable intruder = next(intruders).orElse(() -> {});
        intruder.run();
        Optional<Fault> fault = next(faults);
        if (fault.equals(Optional.of(Fault.BEFORE))) {
            throw new StoreUnavailableException("not stored");
        }
        CommitResult result = super.commit(commit);
        synchronized (this) {
            if (result == CommitResult.COMMITTED) {
                effects.add(commit);
            }
        }
        if (fault.isPresent()) {
            throw new StoreUnavailableException("stored, and nobody heard of it");
        }
        return result;
    }

    private synchronized <T> Optional<T> next(Deque<T> some) {
        return Optional.ofNullable(some.poll());
    }
}
