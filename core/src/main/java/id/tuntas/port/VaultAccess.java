package id.tuntas.port;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Actor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who opens the vault, why and when; goes into the audit. Immutable.
 *
 * <p>Example: the coordinator, {@code "verifikasi laporan 4695068"}, on Tuesday 5 March 2024, 08:00 WIB.
 *
 * @param who somebody whose role is stated
 * @param why 1 to 500 characters without the blanks around them
 * @param at when, cut to the microsecond
 */
public record VaultAccess(Actor who, String why, Instant at) {

    private static final int LONGEST = 500;

    /**
     * Checks who and why.
     *
     * @param who somebody whose role is stated
     * @param why 1 to 500 characters
     * @param at when
     * @throws InvalidValueException if the role is not stated, or the reason is blank or too long
     */
    public VaultAccess {
        why = why.strip();
        at = at.truncatedTo(ChronoUnit.MICROS);
        if (who.role().isEmpty()) {
            throw InvalidValueException.of("who", "somebody whose role is stated");
        }
        if (why.isEmpty() || why.length() > LONGEST || why.indexOf('\0') >= 0) {
            throw InvalidValueException.of("why", "1 to " + LONGEST + " characters");
        }
    }

    /** Who and when; the reason is left out because people write names into it. */
    @Override
    public String toString() {
        return who + " at " + at;
    }
}
