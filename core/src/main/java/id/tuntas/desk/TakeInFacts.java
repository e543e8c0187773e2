package id.tuntas.desk;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.Fact;
import id.tuntas.complaint.History;
import id.tuntas.port.ComplaintStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in what a source outside says happened: the rows of an export, the lines of an event log.
 *
 * <p>Facts are appended as they are, for they happened. Taking in the same facts again changes nothing, so a run that was
 * cut off is simply repeated. Complaints are stored in lots; a lot is stored whole or not at all. Safe for use by many
 * threads if the store is.
 */
public final class TakeInFacts {

    private static final Logger LOG = LoggerFactory.getLogger(TakeInFacts.class);

    private final Lots lots;

    /**
     * The use case on a store.
     *
     * @param store where the histories are kept
     */
    public TakeInFacts(ComplaintStore store) {
        this.lots = new Lots(store, "facts");
    }

    /**
     * What came of it.
     *
     * @param complaints how many complaints the facts are about
     * @param newComplaints how many of them were not known before
     * @param newEvents how many events were stored
     */
    public record Outcome(long complaints, long newComplaints, long newEvents) {

        private Outcome plus(Outcome other) {
            return new Outcome(
                    complaints + other.complaints, newComplaints + other.newComplaints, newEvents + other.newEvents);
        }
    }

    /**
     * Takes in facts.
     *
     * @param regency whose complaints they are about
     * @param facts in any order; those about one complaint are stored in the order given
     * @param progress hears how many complaints are done
     * @return how much of it was new
     * @throws id.tuntas.port.PortException if the store failed; lots before it are stored, and repeating the call is safe
     */
    public Outcome takeIn(RegencyId regency, List<Fact> facts, Progress progress) {
        Map<ComplaintId, List<DatedEvent>> byComplaint = new LinkedHashMap<>();
        for (Fact fact : facts) {
            byComplaint
                    .computeIfAbsent(ComplaintId.of(regency, fact.trackingId().value()), id -> new ArrayList<>())
                    .add(fact.dated());
        }
        List<ComplaintId> ids = List.copyOf(byComplaint.keySet());
        Outcome outcome = new Outcome(0, 0, 0);
        progress.on(Progress.Step.STORING, 0, ids.size());
        for (int from = 0; from < ids.size(); from += Lots.LONGEST) {
            List<ComplaintId> lot = ids.subList(from, Math.min(from + Lots.LONGEST, ids.size()));
            Lots.Stored stored =
                    lots.store(regency, lot, known -> unseen(known, byComplaint.getOrDefault(known.id(), List.of())));
            outcome = outcome.plus(new Outcome(lot.size(), stored.newComplaints(), stored.newEvents()));
            progress.on(Progress.Step.STORING, from + lot.size(), ids.size());
        }
        LOG.info(
                "Took in {} facts on {} complaints of {}: {} complaints and {} events are new",
                facts.size(),
                outcome.complaints(),
                regency,
                outcome.newComplaints(),
                outcome.newEvents());
        return outcome;
    }

    private static List<DatedEvent> unseen(History known, List<DatedEvent> told) {
        Set<Object> seen = new LinkedHashSet<>();
        known.events().forEach(event -> seen.add(Fact.identityOf(event)));
        return told.stream().filter(event -> seen.add(Fact.identityOf(event))).toList();
    }
}
