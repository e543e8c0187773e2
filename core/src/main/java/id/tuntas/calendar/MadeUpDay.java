package id.tuntas.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A date that is worked although it is a weekend or a holiday, in place of a day that was given off.
 *
 * <p>Immutable. Example: in Aceh the days off of Wednesday 19 and Thursday 20 June 2024 were made up on the Saturdays 22
 * and 29 June.
 *
 * @param date the date that is worked
 * @param decree the decree that says so, never blank
 * @param hoursOf the weekday whose office hours are kept; where the office has none on it, those of the first weekday
 *     that has any
 */
public record MadeUpDay(LocalDate date, String decree, DayOfWeek hoursOf) {

    /**
     * Holds the decree to be there.
     *
     * @param date the date that is worked
     * @param decree the decree that says so
     * @param hoursOf the weekday whose office hours are kept
     * @throws id.tuntas.base.InvalidValueException if the decree is blank
     */
    public MadeUpDay {
        Checks.notBlank("decree", decree);
    }

    /**
     * A made-up day with the hours of its own weekday, or on a weekday without hours with those of the first that has
     * any: a Saturday of an office of five days is worked like a Monday.
     *
     * @param date the date that is worked
     * @param decree the decree that says so
     * @throws id.tuntas.base.InvalidValueException if the decree is blank
     */
    public MadeUpDay(LocalDate date, String decree) {
        this(date, decree, date.getDayOfWeek());
    }
}
