package id.tuntas.routing.check;

import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.ReturnedNotOurs;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.RoutingCase;
import java.util.ArrayList;
import java.util.List;

/**
 * With which units a complaint was, one after another, where each but the last returned it as not its own. Immutable; the
 * complaint's words redact themselves.
 *
 * @param complaint its tracking id
 * @param asked what a router knew of it
 * @param units under any names, in the order in which they had it; empty where it was with none
 */
public record UnitTrail(TrackingId complaint, RoutingCase asked, List<UnitName> units) {

    /**
     * Copies the list.
     *
     * @param complaint its tracking id
     * @param asked what a router knew of it
     * @param units in the order in which they had it
     */
    public UnitTrail {
        units = List.copyOf(units);
    }

    /**
     * The trail that events tell.
     *
     * @param complaint its tracking id
     * @param asked what a router knew of it
     * @param events in the order in which they happened, such as {@link id.tuntas.complaint.History#inOrder()}; one that was
     *     disposed anew without having been returned was not returned by the unit before
     * @return the trail
     */
    public static UnitTrail of(TrackingId complaint, RoutingCase asked, List<DatedEvent> events) {
        List<UnitName> units = new ArrayList<>();
        boolean returned = true;
        for (DatedEvent event : events) {
            if (event.event() instanceof Disposed disposed && disposed.lead().isPresent()) {
                if (!returned) {
                    units.remove(units.size() - 1);
                }
                units.add(disposed.lead().get());
                returned = false;
            } else if (event.event() instanceof ReturnedNotOurs) {
                returned = true;
            }
        }
        return new UnitTrail(complaint, asked, units);
    }
}
