package id.tuntas.jdbc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What many clients did at once to lists that only grow, and what of it no database that keeps its word could have done.
 * Each write appends a token that no other write has; each read sees a whole list. Time is a count that every beginning and
 * every end of an operation moves on, so that what ended before another began is known.
 *
 * <p>Takes time in proportion to the operations, not to their pairs.
 */
final class HistoryChecker {

    /** What a client was told of its write. */
    enum Outcome {
        DONE,
        REFUSED,
        UNKNOWN
    }

    /** A list as somebody saw it. */
    record Read(String list, long from, long to, List<Integer> seen) {}

    /** A token that somebody wanted behind a list of {@code base} tokens. */
    record Write(String list, long from, long to, int base, int token, Outcome outcome) {}

    private final AtomicLong clock = new AtomicLong();
    private final List<Read> reads = Collections.synchronizedList(new ArrayList<>());
    private final List<Write> writes = Collections.synchronizedList(new ArrayList<>());

    /** A moment that no other operation has. */
    long tick() {
        return clock.incrementAndGet();
    }

    void add(Read read) {
        reads.add(read);
    }

    void add(Write write) {
        writes.add(write);
    }

    long count(Outcome outcome) {
        return writes.stream().filter(write -> write.outcome() == outcome).count();
    }

    int operations() {
        return reads.size() + writes.size();
    }

    /**
     * Everything that cannot be.
     *
     * @param ends every list as it is when all clients have finished
     * @return a sentence each; none where all is well
     */
    List<String> anomalies(Map<String, List<Integer>> ends) {
        List<String> found = new ArrayList<>();
        checkReads(ends, found);
        checkWrites(ends, found);
        checkOrder(found);
        return found;
    }

    /** Every list that was seen is the beginning of what it became: nothing was lost, changed or seen before its time. */
    private void checkReads(Map<String, List<Integer>> ends, List<String> found) {
        for (Read read : reads) {
            List<Integer> end = ends.getOrDefault(read.list(), List.of());
            boolean begins = read.seen().size() <= end.size()
                    && end.subList(0, read.seen().size()).equals(read.seen());
            if (!begins) {
                found.add("list " + read.list() + " was seen with "
                        + read.seen().size() + " tokens that are not the first of its " + end.size());
            }
        }
    }

    /** What was done is there once and where it was put, what was refused is not, and nothing is there of nobody's. */
    private void checkWrites(Map<String, List<Integer>> ends, List<String> found) {
        Map<String, Set<Integer>> there = new HashMap<>();
        ends.forEach((list, end) -> {
            there.put(list, new HashSet<>(end));
            if (there.get(list).size() != end.size()) {
                found.add("list " + list + " holds a token twice");
            }
        });
        Map<String, Set<Integer>> nobodys = new HashMap<>();
        there.forEach((list, tokens) -> nobodys.put(list, new HashSet<>(tokens)));
        for (Write write : writes) {
            List<Integer> end = ends.getOrDefault(write.list(), List.of());
            boolean present = there.getOrDefault(write.list(), Set.of()).contains(write.token());
            boolean inPlace = end.size() > write.base() && end.get(write.base()) == write.token();
            nobodys.getOrDefault(write.list(), new HashSet<>()).remove(write.token());
            if (write.outcome() == Outcome.DONE && !inPlace) {
                found.add("token " + write.token() + " was acknowledged and is " + (present ? "elsewhere" : "lost"));
            } else if (write.outcome() == Outcome.REFUSED && present) {
                found.add("token " + write.token() + " was refused and is there");
            } else if (write.outcome() == Outcome.UNKNOWN && present && !inPlace) {
                found.add("token " + write.token() + " took effect behind another version than its own");
            }
        }
        nobodys.forEach((list, tokens) -> {
            if (!tokens.isEmpty()) {
                found.add("list " + list + " holds tokens that nobody wrote");
            }
        });
    }

    /** One moment of the sweep: a length that became known then, or that must be known from then on. */
    private record Moment(long at, String list, int length, int mustBe) {}

    /** Whoever begins after somebody ended sees at least what they saw or wrote. */
    private void checkOrder(List<String> found) {
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < reads.size(); i++) {
            Read read = reads.get(i);
            moments.add(new Moment(read.from(), read.list(), -1, read.seen().size()));
            moments.add(new Moment(read.to(), read.list(), read.seen().size(), -1));
        }
        for (Write write : writes) {
            if (write.outcome() == Outcome.DONE) {
                moments.add(new Moment(write.to(), write.list(), write.base() + 1, -1));
            }
        }
        moments.sort((some, other) -> Long.compare(some.at(), other.at()));
        Map<String, Integer> known = new HashMap<>();
        for (Moment moment : moments) {
            int least = known.getOrDefault(moment.list(), 0);
            if (moment.mustBe() >= 0 && moment.mustBe() < least) {
                found.add("list " + moment.list() + " was seen with " + moment.mustBe()
                        + " tokens after somebody knew of " + least);
            }
            known.put(moment.list(), Math.max(least, moment.length()));
        }
    }
}
