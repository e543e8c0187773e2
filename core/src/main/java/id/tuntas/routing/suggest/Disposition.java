package id.tuntas.routing.suggest;

import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.RoutingCase;

/**
 * How an earlier complaint ended: with which unit, and, in {@link RoutingCase#returnedBy()}, which units had returned
 * it as not theirs. Immutable.
 *
 * @param trackingId which complaint
 * @param complaint what was known of it when it was disposed for the last time
 * @param lead the unit that it stayed with, under any of its names
 */
public record Disposition(TrackingId trackingId, RoutingCase complaint, UnitName lead) {}
