package id.tuntas.exchange.table;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.DatedEvent;
import java.time.Instant;

/** Which dates an event may have: the event itself says, so that the range stands in one place. */
public final class Storable {

    private static final Verified ANY_EVENT = new Verified();

    private Storable() {}

    /**
     * Whether an event may have that date.
     *
     * @param date any date
     * @return true for a date of the years 1900 to 9999
     */
    public static boolean is(Instant date) {
        try {
            return DatedEvent.of(date, ANY_EVENT).at().equals(date);
        } catch (InvalidValueException outOfRange) {
            return false;
        }
    }
}
