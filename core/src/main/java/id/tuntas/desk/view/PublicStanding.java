package id.tuntas.desk.view;

import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.Status;
import id.tuntas.complaint.TrackingId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a complaint stands and how it came there, as everybody may know who knows its number. Immutable. */
@Value.Immutable
@TuntasStyle
public sealed interface PublicStanding permits ImmutablePublicStanding {

    /**
     * Its number.
     *
     * @return the tracking id of LAPOR!, or of the desk where LAPOR! does not know it
     */
    TrackingId tracking();

    /**
     * Where it stands.
     *
     * @return the status
     */
    Status status();

    /**
     * When it arrived.
     *
     * @return the local day; empty where not known
     */
    Optional<LocalDate> receivedOn();

    /**
     * How it came there.
     *
     * @return the changes of status and unit, in the order in which they happened
     */
    List<Step> steps();

    /**
     * A builder.
     *
     * @return an empty one; tracking and status are required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a standing. */
    final class Builder extends ImmutablePublicStanding.Builder {
        Builder() {}
    }
}
