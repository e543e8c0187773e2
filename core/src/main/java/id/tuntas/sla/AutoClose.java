package id.tuntas.sla;

import id.tuntas.base.InvalidValueException;
import id.tuntas.calendar.DayCount;
import id.tuntas.calendar.UncoveredYearException;
import id.tuntas.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When the system closes a complaint on whose follow-up nobody said anything more. Immutable.
 *
 * <p>Example under {@link #TENTH_WORKING_DAY}: the last activity was on Thursday 12 February 2015, which is day 1; Friday
 * 13 is 2; Thursday 19 is Imlek; Thursday 26 February is day 10, and at 01:00 of it the complaint closes.
 *
 * @param workingDays how many working days of silence, 1 or more
 * @param dayCount which day is day 1
 * @param at the local time of day of the closing
 * @param source the decree, or what stands in for one
 */
public record AutoClose(int workingDays, DayCount dayCount, LocalTime at, String source) {

    /**
     * The 10th working day, the day of the last activity is day 1, at 01:00. Source: the listing of the LAPOR! application
     * for the 10 days; day 1 and the hour as 45 closings of 2015 show them.
     */
    public static final AutoClose TENTH_WORKING_DAY = new AutoClose(
            10,
            DayCount.START_IS_DAY_ONE,
            LocalTime.of(1, 0),
            "listing of the LAPOR! application: 10 working days; counted as closings of 2015 show");

    /**
     * Holds the number of days.
     *
     * @param workingDays how many working days of silence, 1 or more
     * @param dayCount which day is day 1
     * @param at the local time of day of the closing
     * @param source the decree, or what stands in for one
     * @throws InvalidValueException if there is less than 1 day
     */
    public AutoClose {
        if (workingDays < 1) {
            throw InvalidValueException.of("workingDays", "1 or more");
        }
    }

    /**
     * When silence since an activity closes a complaint.
     *
     * @param calendar which days are worked, and in which zone
     * @param lastActivity the last activity
     * @return the instant of the closing; it may lie before the activity where day 1 is the last day too
     * @throws UncoveredYearException if a year without a holiday table is needed
     */
    public Instant closesAt(WorkingCalendar calendar, Instant lastActivity) {
        LocalDate day = LocalDate.ofInstant(lastActivity, calendar.zone());
        return calendar.nthWorkingDay(day, workingDays, dayCount)
                .atTime(at)
                .atZone(calendar.zone())
                .toInstant();
    }
}
