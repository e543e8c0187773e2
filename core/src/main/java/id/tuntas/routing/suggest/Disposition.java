package id.tuntas.routing.suggest;

import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.ReturnedNotOurs;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.RoutingCase;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How an earlier complaint ended: with which unit, and, in {@link RoutingCase#returnedBy()}, which units had returned
 * it as not theirs. Immutable.
 *
 * @param trackingId which complaint
 * @param complaint what was known of it when it was disposed for the last time
 * @param lead the unit that it stayed with, under any of its names
 */
public record Disposition(TrackingId trackingId, RoutingCase complaint, UnitName lead) {

    /**
     * Reads from the life of a complaint where it stayed and who returned it.
     *
     * @param trackingId which complaint
     * @param complaint what is known of it beside
     * @param events what happened, in the order of {@link History#inOrder()}
     * @return its disposition, with the units that returned it beside those that the complaint names; empty where it is with
     *     no named unit in the end
     */
    public static Optional<Disposition> from(TrackingId trackingId, RoutingCase complaint, List<DatedEvent> events) {
        Optional<UnitName> lead = Optional.empty();
        Set<UnitName> returned = new LinkedHashSet<>(complaint.returnedBy());
        for (DatedEvent dated : events) {
            if (dated.event() instanceof Disposed disposed) {
                lead = disposed.lead();
            } else if (dated.event() instanceof StatusObserved observed
                    && observed.lead().stated()) {
                lead = observed.lead().unit();
            } else if (dated.event() instanceof ReturnedNotOurs) {
                (dated.actor().unit().isPresent() ? dated.actor().unit() : lead).ifPresent(returned::add);
                lead = Optional.empty();
            }
        }
        RoutingCase told =
                RoutingCase.builder().from(complaint).returnedBy(returned).build();
        return lead.map(unit -> new Disposition(trackingId, told, unit));
    }
}
