package id.tuntas.calendar;

import java.time.LocalDate;

/**
 * A stretch of one date for which the office is closed although it works on that day. The day stays a working day where
 * days are counted, even if nothing of it is left open.
 *
 * <p>Immutable. Example: closed from 13:00 to the end of Thursday 31 December 2026,
 * {@code new PartialClosure(LocalDate.of(2026, 12, 31), OpenInterval.parse("13:00-24:00"), "SE Sekda")}.
 *
 * @param date the date
 * @param closed what of it is closed, in local time
 * @param decree what says so, never blank
 */
public record PartialClosure(LocalDate date, OpenInterval closed, String decree) {

    /**
     * Holds the decree to be there.
     *
     * @param date the date
     * @param closed what of it is closed
     * @param decree what says so
     * @throws id.tuntas.base.InvalidValueException if the decree is blank
     */
    public PartialClosure {
        Checks.notBlank("decree", decree);
    }
}
