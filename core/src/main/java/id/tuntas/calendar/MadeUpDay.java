package id.tuntas.calendar;

import java.time.LocalDate;

/**
 * A date that is worked although it is a weekend or a holiday, in place of a day that was given off.
 *
 * <p>Immutable. Example: in Aceh the days off of Wednesday 19 and Thursday 20 June 2024 were made up on the Saturdays 22
 * and 29 June.
 *
 * @param date the date that is worked
 * @param decree the decree that says so, never blank
 */
public record MadeUpDay(LocalDate date, String decree) {

    /**
     * Holds the decree to be there.
     *
     * @param date the date that is worked
     * @param decree the decree that says so
     * @throws id.tuntas.base.InvalidValueException if the decree is blank
     */
    public MadeUpDay {
        Checks.notBlank("decree", decree);
    }
}
