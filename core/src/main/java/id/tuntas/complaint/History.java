package id.tuntas.complaint;

import id.tuntas.complaint.ComplaintEvent.Corrected;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All that happened to one complaint, in the order in which it was stored.
 *
 * <p>The event at index {@code i} has version {@code i + 1}, so versions are dense from 1 to {@link #version()}. The order
 * of storing is not the order of happening: {@link #asOf(Instant, Optional)} gives that one. Immutable.
 *
 * @param id which complaint
 * @param events what happened, in order of version
 */
public record History(ComplaintId id, List<DatedEvent> events) {

    private static final Comparator<DatedEvent> ORDER = Comparator.comparing(DatedEvent::at)
            .thenComparing(dated -> dated.event().type() == EventType.STATUS_OBSERVED ? 0 : 1);

    /**
     * Copies the list.
     *
     * @param id which complaint
     * @param events what happened, in order of version
     */
    public History {
        events = List.copyOf(events);
    }

    /**
     * The history of a complaint to which nothing has happened yet.
     *
     * @param id which complaint
     * @return a history of version 0
     */
    public static History none(ComplaintId id) {
        return new History(id, List.of());
    }

    /**
     * How many events there are, which is the version of the last.
     *
     * @return 0 or more
     */
    public int version() {
        return events.size();
    }

    /**
     * The history with more events behind it.
     *
     * @param more in the order in which they are stored
     * @return a new history
     */
    public History plus(List<DatedEvent> more) {
        List<DatedEvent> all = new ArrayList<>(events);
        all.addAll(more);
        return new History(id, all);
    }

    /**
     * What had happened by a moment, as far as it was known at another, in the order of happening: by {@code at}; of the
     * same moment what an export observed before what was logged, since a log outranks it; then by version. An event that a
     * correction among them that was stored after it names is left out.
     *
     * @param at events after it are left out; an event of that very moment counts
     * @param knownAt events learnt of after it are left out; empty where nothing is
     * @return the events in the order in which they are folded
     */
    public List<DatedEvent> asOf(Instant at, Optional<Instant> knownAt) {
        return inForce(dated -> !dated.at().isAfter(at)
                && knownAt.map(known -> !dated.recordedAt().isAfter(known)).orElse(true));
    }

    /**
     * All that is known today, in the order of happening.
     *
     * @return every event, in the order in which they are folded
     */
    public List<DatedEvent> inOrder() {
        return inForce(dated -> true);
    }

    /** Whether an event was ever corrected, so that the history is not what was stored. */
    private boolean isCorrected() {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).event().type() == EventType.CORRECTED) {
                return true;
            }
        }
        return false;
    }

    /** Whether all of them count and lie in order, which is the usual case and saves a copy. */
    private boolean areInForceAsTheyAre(Predicate<DatedEvent> counts) {
        for (int i = 0; i < events.size(); i++) {
            if (!counts.test(events.get(i)) || (i > 0 && ORDER.compare(events.get(i - 1), events.get(i)) > 0)) {
                return false;
            }
        }
        return true;
    }

    private List<DatedEvent> inForce(Predicate<DatedEvent> counts) {
        if (!isCorrected()) {
            return areInForceAsTheyAre(counts)
                    ? events
                    : events.stream().filter(counts).sorted(ORDER).toList();
        }
        Set<Integer> mistaken = new HashSet<>();
        for (int version = 1; version <= events.size(); version++) {
            DatedEvent dated = events.get(version - 1);
            if (dated.event() instanceof Corrected corrected && corrected.version() < version && counts.test(dated)) {
                mistaken.add(corrected.version());
            }
        }
        List<DatedEvent> left = new ArrayList<>();
        for (int version = 1; version <= events.size(); version++) {
            DatedEvent dated = events.get(version - 1);
            if (!mistaken.contains(version) && counts.test(dated)) {
                left.add(dated);
            }
        }
        left.sort(ORDER);
        return List.copyOf(left);
    }

    /** Names the complaint and counts the events; what happened is not for logs. */
    @Override
    public String toString() {
        return "History[" + id + ", " + events.size() + " events]";
    }
}
