package id.tuntas.calendar;

import id.tuntas.base.InvalidValueException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a {@link WorkingCalendar} answers about its open time; users see these methods as its own. They are not final, so
 * that the compiler gives the public class its own entries for them, which reflection can call; being sealed, nothing can
 * override them all the same.
 */
abstract sealed class TimeAnswers permits WorkingCalendar {

    TimeAnswers() {}

    abstract WorkingDays days();

    abstract WorkingTime time();

    /**
     * How long the office is open on a date; in a zone that changes its offset on that date, as long as it really is.
     *
     * @param date a date in a covered year
     * @return zero where it is not worked or wholly closed
     * @throws UncoveredYearException if the date's year has no table
     */
    public Duration openTimeOn(LocalDate date) {
        days().check(date);
        return time().openOn(date);
    }

    /**
     * The first instant of a date at which the office is open.
     *
     * @param date a date in a covered year
     * @return empty where it is not worked or wholly closed
     * @throws UncoveredYearException if the date's year has no table
     */
    public Optional<Instant> openingOn(LocalDate date) {
        days().check(date);
        return time().openingOf(date);
    }

    /**
     * The last closing of a date, or the end of the date where the office stays open beyond it.
     *
     * @param date a date in a covered year
     * @return empty where it is not worked or wholly closed
     * @throws UncoveredYearException if the date's year has no table
     */
    public Optional<Instant> closingOn(LocalDate date) {
        days().check(date);
        return time().closingOf(date);
    }

    /**
     * Whether the office is open. At an opening it is, at a closing it is not; the begin of a break is a closing.
     *
     * @param instant an instant in a covered year of the zone
     * @return true if working time runs
     * @throws UncoveredYearException if the instant's year has no table
     */
    public boolean isOpen(Instant instant) {
        return time().isOpen(instant);
    }

    /**
     * The instant itself if the office is open, otherwise the next opening.
     *
     * @param instant an instant in a covered year of the zone
     * @return an instant at which the office is open
     * @throws UncoveredYearException if the instant's or the answer's year has no table
     */
    public Instant openOrNextOpening(Instant instant) {
        return time().openOrOpening(instant);
    }

    /**
     * The first opening after an instant; the end of a break is an opening.
     *
     * @param instant an instant in a covered year of the zone
     * @return an opening, strictly after the instant
     * @throws UncoveredYearException if the instant's or the answer's year has no table
     */
    public Instant nextOpening(Instant instant) {
        return time().nextOpening(instant);
    }

    /**
     * The first closing after an instant; the begin of a break is a closing.
     *
     * @param instant an instant in a covered year of the zone
     * @return a closing, strictly after the instant
     * @throws UncoveredYearException if the instant's or the answer's year has no table
     */
    public Instant nextClosing(Instant instant) {
        return time().nextClosing(instant);
    }

    /**
     * The instant an amount of working time later. A start outside the hours counts from the next opening. An answer
     * that falls exactly on a closing, the begin of a break included, stays there and does not roll to the next opening;
     * only an amount of zero does: it gives the start itself if the office is open, otherwise the next opening.
     *
     * @param start an instant in a covered year of the zone
     * @param amount zero or more
     * @return the first instant at which that amount has run
     * @throws InvalidValueException if the amount is negative
     * @throws UncoveredYearException if the start's or the answer's year has no table
     */
    public Instant plusWorkingTime(Instant start, Duration amount) {
        if (amount.isNegative()) {
            throw InvalidValueException.of("amount", "zero or more");
        }
        return time().plus(start, amount);
    }

    /**
     * The working time from one instant to another. It is negative where the other lies before the one; swapping them
     * changes only the sign.
     *
     * @param start an instant in a covered year of the zone
     * @param end an instant in a covered year of the zone
     * @return the time for which the office was open between the two
     * @throws UncoveredYearException if a year of the two has no table
     */
    public Duration workingTimeBetween(Instant start, Instant end) {
        return time().between(start, end);
    }
}
