package id.tuntas.exchange.lapor;

import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.suggest.Disposition;
import java.util.Optional;

/**
 * A report of an export, as one who disposes sees it. Immutable.
 *
 * @param trackingId which report
 * @param complaint what was known of it; its texts are personal and redact themselves
 * @param lead the unit that it went to ({@code Instansi Terdisposisi}); empty where it went to none
 */
public record ExportedCase(TrackingId trackingId, RoutingCase complaint, Optional<UnitName> lead) {

    /**
     * What can be learned from it.
     *
     * @return its disposition; empty where it went to no unit
     */
    public Optional<Disposition> disposition() {
        return lead.map(unit -> new Disposition(trackingId, complaint, unit));
    }
}
