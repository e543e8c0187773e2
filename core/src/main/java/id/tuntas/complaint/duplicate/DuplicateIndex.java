package id.tuntas.complaint.duplicate;

import id.tuntas.complaint.ComplaintId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Open complaints, so held that the candidates of a new one are found without comparing it with all. Exact: it proposes
 * what {@link DuplicateFinder#compare} proposes of every pair, no more and no less, in whatever order cases were added.
 *
 * <p>A case is kept under those of its words that a near-same text cannot all lack, in the order of arrival; looking up
 * compares what is kept under the words of the new case within the window of days. Mutable, and not thread-safe: one thread
 * at a time. It holds words of the complaints in memory, and none in {@code toString}.
 */
public final class DuplicateIndex {

    private final DuplicateRules rules;
    private final Map<ComplaintId, Compared> cases = new TreeMap<>();
    private final Map<String, NavigableSet<Compared>> byKey = new HashMap<>();

    DuplicateIndex(DuplicateRules rules) {
        this.rules = rules;
    }

    /**
     * Adds a complaint, in place of an earlier case of the same id.
     *
     * @param added the case
     */
    public void add(DuplicateCase added) {
        remove(added.id());
        Compared compared = Compared.of(added, rules);
        cases.put(compared.id(), compared);
        for (String key : keys(compared)) {
            byKey.computeIfAbsent(key, none -> new TreeSet<>(Compared.ARRIVAL)).add(compared);
        }
    }

    /**
     * Removes a complaint, such as one that was closed or merged.
     *
     * @param id which
     * @return whether it was there
     */
    public boolean remove(ComplaintId id) {
        Compared removed = cases.remove(id);
        if (removed == null) {
            return false;
        }
        for (String key : keys(removed)) {
            byKey.computeIfPresent(key, (same, kept) -> kept.remove(removed) && kept.isEmpty() ? null : kept);
        }
        return true;
    }

    /**
     * How many complaints it holds.
     *
     * @return 0 or more
     */
    public int size() {
        return cases.size();
    }

    /**
     * What a complaint may be a duplicate of.
     *
     * @param looked a case, held or not; a case of the same id is no candidate
     * @return the highest score first, of equal ones in the order of the ids
     */
    public List<DuplicateCandidate> candidatesFor(DuplicateCase looked) {
        Compared compared = Compared.of(looked, rules);
        List<DuplicateCandidate> found = new ArrayList<>();
        for (Compared other : sharing(compared)) {
            compared.with(other, rules).ifPresent(found::add);
        }
        found.sort(DuplicateCandidate.ORDER);
        return List.copyOf(found);
    }

    /**
     * All pairs to be proposed among the complaints held.
     *
     * @return each pair once; the highest score first, of equal ones in the order of the ids
     */
    public List<DuplicateCandidate> allCandidates() {
        List<DuplicateCandidate> found = new ArrayList<>();
        for (Compared one : cases.values()) {
            for (Compared other : sharing(one)) {
                if (one.id().compareTo(other.id()) < 0) {
                    one.with(other, rules).ifPresent(found::add);
                }
            }
        }
        found.sort(DuplicateCandidate.ORDER);
        return List.copyOf(found);
    }

    /** How many of the complaints held are compared with a case when it is looked up. */
    int comparisons(DuplicateCase looked) {
        return sharing(Compared.of(looked, rules)).size();
    }

    /** How many words it keeps something under. */
    int keys() {
        return byKey.size();
    }

    private Set<Compared> sharing(Compared looked) {
        Duration window = Duration.ofDays(rules.windowDays());
        Instant from = looked.receivedAt().minus(window);
        Instant until = looked.receivedAt().plus(window).plusNanos(1);
        Compared least = Compared.bound(looked.id(), from.minusNanos(1));
        Compared most = Compared.bound(looked.id(), until);
        Set<Compared> sharing = Collections.newSetFromMap(new IdentityHashMap<>());
        for (String key : keys(looked)) {
            NavigableSet<Compared> kept = byKey.get(key);
            if (kept != null) {
                sharing.addAll(kept.subSet(least, false, most, false));
            }
        }
        return sharing;
    }

    private Set<String> keys(Compared compared) {
        return compared.shingles().keys(rules.leastNearnessPercent() / 100.0);
    }

    @Override
    public String toString() {
        return "DuplicateIndex[" + size() + "]";
    }
}
