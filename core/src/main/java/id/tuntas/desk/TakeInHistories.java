package id.tuntas.desk;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.port.ComplaintStore;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in whole histories, such as those of the system that a regency used before: 100,000 complaints in one go.
 *
 * <p>Complaints are stored in lots of many, each lot whole or not at all, so there is never half a complaint. A run that was cut
 * off anywhere is repeated: what is there is passed over, what is missing is added, nothing comes twice. Only a lot at a time is
 * held in memory. Nobody is told of anything: what was so in the other system was said there. Safe for use by many threads if the
 * store is.
 *
 * <p>Example: a file of 100,000 lives, cut off behind 40,000, is taken in again; the second run answers with 100,000 complaints,
 * of which 60,000 are new.
 */
public final class TakeInHistories {

    private static final Logger LOG = LoggerFactory.getLogger(TakeInHistories.class);

    /** The most events of a lot, unless one complaint alone has more. */
    private static final int MOST_EVENTS = 10_000;

    private final Lots lots;

    /**
     * The use case on a store.
     *
     * @param store where the histories are kept
     */
    public TakeInHistories(ComplaintStore store) {
        this.lots = new Lots(store, "histories");
    }

    /**
     * What came of it.
     *
     * @param complaints how many histories were given
     * @param newComplaints how many complaints were not known before
     * @param newEvents how many events were stored
     * @param conflicting complaints of which another history is stored, which neither begins with the given one nor the other way
     *     round; they were left as they are
     */
    public record Outcome(long complaints, long newComplaints, long newEvents, Set<ComplaintId> conflicting) {

        /**
         * Keeps the order.
         *
         * @param complaints how many histories were given
         * @param newComplaints how many complaints were not known before
         * @param newEvents how many events were stored
         * @param conflicting complaints of which another history is stored
         */
        public Outcome {
            conflicting = Collections.unmodifiableSet(new LinkedHashSet<>(conflicting));
        }
    }

    /**
     * Takes in histories.
     *
     * @param regency whose complaints they are
     * @param histories in any order; gone through once. Of a complaint that comes twice the longer history is stored
     * @param total how many there are, for {@code progress} alone
     * @param progress hears how many complaints are done, after each lot
     * @return how much of it was new
     * @throws InvalidValueException if a history is of another regency or without events; lots before it are stored
     * @throws id.tuntas.port.PortException if the store failed; lots before it are stored, and repeating the call is safe
     */
    public Outcome takeIn(RegencyId regency, Iterable<History> histories, long total, Progress progress) {
        Run run = new Run(regency, total, progress);
        progress.on(Progress.Step.STORING, 0, total);
        for (History history : histories) {
            if (!history.id().regency().equals(regency) || history.version() == 0) {
                throw InvalidValueException.of("histories", "histories of the regency with events");
            }
            run.add(history);
        }
        run.storeLot();
        Outcome outcome = run.outcome();
        LOG.info(
                "Took in {} histories of {}: {} complaints and {} events are new, {} conflict with what is stored",
                outcome.complaints(),
                regency,
                outcome.newComplaints(),
                outcome.newEvents(),
                outcome.conflicting().size());
        return outcome;
    }

    /** One run, and the lot that it is gathering. */
    private final class Run {

        private final RegencyId regency;
        private final long total;
        private final Progress progress;
        private final Map<ComplaintId, History> lot = new LinkedHashMap<>();
        private final Set<ComplaintId> conflicting = new LinkedHashSet<>();
        private int eventsOfLot;
        private long complaints;
        private long newComplaints;
        private long newEvents;

        Run(RegencyId regency, long total, Progress progress) {
            this.regency = regency;
            this.total = total;
            this.progress = progress;
        }

        void add(History history) {
            if (lot.size() == Lots.LONGEST
                    || lot.containsKey(history.id())
                    || eventsOfLot + history.version() > MOST_EVENTS) {
                storeLot();
            }
            lot.put(history.id(), history);
            eventsOfLot += history.version();
        }

        void storeLot() {
            if (lot.isEmpty()) {
                return;
            }
            Lots.Stored stored = lots.store(regency, lot.keySet(), this::missing);
            complaints += lot.size();
            newComplaints += stored.newComplaints();
            newEvents += stored.newEvents();
            lot.clear();
            eventsOfLot = 0;
            progress.on(Progress.Step.STORING, complaints, total);
        }

        private List<DatedEvent> missing(History known) {
            List<DatedEvent> given = lot.getOrDefault(known.id(), known).events();
            List<DatedEvent> stored = known.events();
            int common = Math.min(given.size(), stored.size());
            if (!given.subList(0, common).equals(stored.subList(0, common))) {
                conflicting.add(known.id());
                return List.of();
            }
            return given.subList(common, given.size());
        }

        Outcome outcome() {
            return new Outcome(complaints, newComplaints, newEvents, conflicting);
        }
    }
}
