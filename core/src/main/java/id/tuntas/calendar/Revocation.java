package id.tuntas.calendar;

import java.time.LocalDate;

/**
 * A day off of the table that a later decree has taken back. The date is then what its weekday makes it: worked on a
 * weekday of the {@link WorkWeek}, a weekend otherwise.
 *
 * <p>Immutable. Example: the collective leave of Monday 28 to Wednesday 30 December 2020 was taken back by SKB 744/2020.
 *
 * @param date the date that is no longer off
 * @param decree the decree that says so, never blank
 */
public record Revocation(LocalDate date, String decree) {

    /**
     * Holds the decree to be there.
     *
     * @param date the date that is no longer off
     * @param decree the decree that says so
     * @throws id.tuntas.base.InvalidValueException if the decree is blank
     */
    public Revocation {
        Checks.notBlank("decree", decree);
    }
}
