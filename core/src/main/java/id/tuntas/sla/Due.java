package id.tuntas.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when a limit is still kept. Immutable.
 *
 * <p>Example: 3 working days from Friday 8 March 2024 in Asia/Jakarta give the date Friday 15 March 2024 and the last
 * instant 2024-03-15T16:59:59.999999999Z, one nanosecond before the 16th begins there.
 *
 * @param last the last instant at which it is still kept, itself included, exact to the nanosecond
 * @param date the local day on which it ends, in the zone of the calendar; empty where it is counted in minutes
 */
public record Due(Instant last, Optional<LocalDate> date) {

    /**
     * Whether something that happened at a moment came too late.
     *
     * @param moment the moment
     * @return true after {@link #last()}; false at that very instant
     */
    public boolean isPassedAt(Instant moment) {
        return moment.isAfter(last);
    }
}
