package id.tuntas.routing.check;

import id.tuntas.complaint.TrackingId;
import id.tuntas.routing.RoutingCase;

/**
 * A complaint of the past, to be routed by way of trial. Immutable; its words redact themselves.
 *
 * @param complaint its tracking id
 * @param asked what a router knew of it
 */
public record PastCase(TrackingId complaint, RoutingCase asked) {}
