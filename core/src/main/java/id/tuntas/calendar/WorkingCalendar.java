package id.tuntas.calendar;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.immutables.value.Value;

/**
 * Which days and hours an office works, under one version of the decrees.
 *
 * <p>A date is worked if a decree makes it up; otherwise it is off if the calendar's own list or the holiday table says
 * so (collective leave only if {@link #collectiveLeaveWorked()} is false, a row of the table only if no
 * {@link Revocation} takes it back); otherwise the {@link WorkWeek} decides.
 *
 * <p>Immutable and thread-safe. Dates are local dates of the office: the same dates give the same answer in every zone.
 * Every question costs the same whatever the distance, because all working days of the covered years are counted when
 * the calendar is built. A question whose start or answer lies in a year without a table is refused with
 * {@link UncoveredYearException}; no such year counts as free of holidays.
 *
 * <p>Working time runs while the office is open: at an instant at which the office's clock, in {@link #zone()}, shows a
 * time within the hours of the date that it shows. An opening is open, a closing is not. Where a zone changes its offset,
 * an hour that the clock skips is never open, and one that it repeats is open twice; Indonesia has no such changes.
 * Working time is exact to the nanosecond; openings and closings are whole seconds.
 *
 * <p>Example, with the shipped table and five days a week:
 *
 * <pre>{@code
 * WorkingCalendar calendar = WorkingCalendar.national(ZoneId.of("Asia/Jakarta"));
 * calendar.plusWorkingDays(LocalDate.of(2026, 12, 22), 3); // Tuesday -> Tuesday 29 December 2026, because
 * // Wednesday 23 is 1; Thursday 24 collective leave, Friday 25 Christmas, a weekend; Monday 28 is 2, Tuesday 29 is 3
 * calendar.plusWorkingTime(Instant.parse("2026-12-23T08:30:00Z"), Duration.ofHours(1)); // Wednesday 15:30 WIB
 * // -> Monday 28 December 2026 08:00 WIB: half an hour until 16:00, and half an hour from 07:30
 * }</pre>
 */
@Value.Immutable
@TuntasStyle
public abstract sealed class WorkingCalendar extends TimeAnswers permits ImmutableWorkingCalendar {

    WorkingCalendar() {}

    /**
     * Starts a calendar; id, version, zone and holidays must be given. Unless said otherwise the work week is Monday to
     * Friday, collective leave is off and the hours are {@link OfficeHours#PERPRES_21_2023}.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The shipped national table with every row of it off, collective leave too, Monday to Friday.
     *
     * @param zone the zone of the office: Asia/Jakarta, Asia/Pontianak, Asia/Makassar or Asia/Jayapura
     * @return the calendar, with the id and version of {@link HolidayTable#indonesia()}
     */
    public static WorkingCalendar national(ZoneId zone) {
        HolidayTable table = HolidayTable.indonesia();
        return builder()
                .id(table.id())
                .version(table.version())
                .zone(zone)
                .holidays(table)
                .build();
    }

    /**
     * The name of the calendar, stable over its versions; what a policy refers to.
     *
     * @return never blank
     */
    public abstract String id();

    /**
     * The version of the calendar; what an event pins.
     *
     * @return never blank
     */
    public abstract String version();

    /**
     * The zone in which the office's clock runs.
     *
     * @return any zone
     */
    public abstract ZoneId zone();

    /**
     * The holiday table; its covered years are those of the calendar.
     *
     * @return the table, as it was published
     */
    public abstract HolidayTable holidays();

    /**
     * The weekdays that are worked.
     *
     * @return Monday to Friday unless said otherwise
     */
    @Value.Default
    public WorkWeek workWeek() {
        return WorkWeek.MONDAY_TO_FRIDAY;
    }

    /**
     * Whether this office works on collective leave, as a service unit may be told to.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    public boolean collectiveLeaveWorked() {
        return false;
    }

    /**
     * Days off beside those of the table: a regency's own, or of a decree younger than the table.
     *
     * @return ascending, each date once
     */
    public abstract List<DayOff> extraDaysOff();

    /**
     * Rows of the table that a later decree has taken back.
     *
     * @return ascending, each date once
     */
    public abstract List<Revocation> revocations();

    /**
     * Dates that are worked by decree, over weekend, table and {@link #extraDaysOff()}.
     *
     * @return ascending, each date once
     */
    public abstract List<MadeUpDay> madeUpDays();

    /**
     * When the office is open on each weekday. A working day whose weekday has no hours, here or in special hours, keeps
     * those of the first weekday from Monday on that has any: a made-up Saturday is worked like a Monday, and so is every
     * Saturday of a week of six days as long as nobody says otherwise. That rule is ours; no decree has one.
     *
     * @return {@link OfficeHours#PERPRES_21_2023} unless said otherwise
     */
    @Value.Default
    public OfficeHours hours() {
        return OfficeHours.PERPRES_21_2023;
    }

    /**
     * Other hours for ranges of dates, such as Ramadan.
     *
     * @return ascending, no date in two of them
     */
    public abstract List<SpecialHours> specialHours();

    /**
     * Stretches of single dates for which the office is closed.
     *
     * @return in the order of their dates
     */
    public abstract List<PartialClosure> partialClosures();

    @Value.Derived
    @Value.Auxiliary
    DecreedDays decreed() {
        CalendarChecks.checkDays(this);
        return new DecreedDays(this);
    }

    @Override
    @Value.Derived
    @Value.Auxiliary
    WorkingDays days() {
        return decreed().workingDays(holidays(), workWeek());
    }

    @Override
    @Value.Derived
    @Value.Auxiliary
    WorkingTime time() {
        CalendarChecks.checkHours(this);
        return new WorkingTime(this);
    }

    @Value.Check
    WorkingCalendar sorted() {
        Checks.notBlank("id", id());
        Checks.notBlank("version", version());
        return CalendarChecks.sorted(this);
    }

    /**
     * Whether a date is worked.
     *
     * @param date a date in a covered year
     * @return true if it is a working day
     * @throws UncoveredYearException if the date's year has no table
     */
    public final boolean isWorkingDay(LocalDate date) {
        return days().isWorked(date);
    }

    /**
     * Whether a date is worked, and why or why not.
     *
     * @param date a date in a covered year
     * @return the status, with the decree where one decides
     * @throws UncoveredYearException if the date's year has no table
     */
    public final DayStatus statusOf(LocalDate date) {
        return decreed().statusOf(date, days().isWorked(date));
    }

    /**
     * The first working day after a date.
     *
     * @param date a date in a covered year
     * @return a working day, strictly after the date
     * @throws UncoveredYearException if the date's or the answer's year has no table
     */
    public final LocalDate next(LocalDate date) {
        return days().after(date, 1);
    }

    /**
     * The date itself if it is worked, otherwise the first working day after it.
     *
     * @param date a date in a covered year
     * @return a working day, not before the date
     * @throws UncoveredYearException if the date's or the answer's year has no table
     */
    public final LocalDate nextOrSame(LocalDate date) {
        return days().from(date, 0);
    }

    /**
     * The last working day before a date.
     *
     * @param date a date in a covered year
     * @return a working day, strictly before the date
     * @throws UncoveredYearException if the date's or the answer's year has no table
     */
    public final LocalDate previous(LocalDate date) {
        return days().from(date, -1);
    }

    /**
     * The date itself if it is worked, otherwise the last working day before it.
     *
     * @param date a date in a covered year
     * @return a working day, not after the date
     * @throws UncoveredYearException if the date's or the answer's year has no table
     */
    public final LocalDate previousOrSame(LocalDate date) {
        return days().after(date, 0);
    }

    /**
     * The date a number of working days later. The first working day after the date is day 1, whether or not the date
     * itself is worked. Zero gives the date itself, also where it is not worked; a negative number counts back as
     * {@link #minusWorkingDays} does.
     *
     * @param date a date in a covered year
     * @param days the number of working days
     * @return a working day, or the date itself for zero
     * @throws UncoveredYearException if the date's or the answer's year has no table
     */
    public final LocalDate plusWorkingDays(LocalDate date, int days) {
        if (days > 0) {
            return days().after(date, days);
        }
        if (days < 0) {
            return days().from(date, days);
        }
        days().check(date);
        return date;
    }

    /**
     * The date a number of working days earlier. The last working day before the date is day 1, whether or not the date
     * itself is worked. Zero gives the date itself, also where it is not worked; a negative number counts forward as
     * {@link #plusWorkingDays} does.
     *
     * @param date a date in a covered year
     * @param days the number of working days, above {@link Integer#MIN_VALUE}
     * @return a working day, or the date itself for zero
     * @throws UncoveredYearException if the date's or the answer's year has no table
     * @throws InvalidValueException if days is {@link Integer#MIN_VALUE}
     */
    public final LocalDate minusWorkingDays(LocalDate date, int days) {
        if (days == Integer.MIN_VALUE) {
            throw InvalidValueException.of("days", "more than Integer.MIN_VALUE");
        }
        return plusWorkingDays(date, -days);
    }

    /**
     * The number of working days after one date up to another, the other included. It is negative, and counts the days
     * after the later up to the earlier, where the other lies before the one; so it is zero from a date to itself, and
     * swapping the dates changes only the sign.
     *
     * @param startExclusive a date in a covered year, itself not counted
     * @param endInclusive a date in a covered year, itself counted if it is worked
     * @return the number n for which {@code plusWorkingDays(startExclusive, n)} is the last working day up to the end,
     *     where the end is not before the start
     * @throws UncoveredYearException if a year of the two has no table
     */
    public final int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
        return days().between(startExclusive, endInclusive);
    }

    /**
     * The n-th working day counted from a start, by a named convention.
     *
     * @param start a date in a covered year
     * @param n 1 for day 1, and so on
     * @param convention which day is day 1
     * @return a working day
     * @throws InvalidValueException if n is less than 1
     * @throws UncoveredYearException if the start's or the answer's year has no table
     */
    public final LocalDate nthWorkingDay(LocalDate start, int n, DayCount convention) {
        if (n < 1) {
            throw InvalidValueException.of("n", "1 or more");
        }
        return convention == DayCount.START_IS_DAY_ONE ? days().from(start, n - 1) : days().after(start, n);
    }

    /**
     * When the office is open on a date, in local time.
     *
     * @param date a date in a covered year
     * @return ascending and apart from each other; empty where the date is not worked or wholly closed
     * @throws UncoveredYearException if the date's year has no table
     */
    public final List<OpenInterval> hoursOn(LocalDate date) {
        return days().isWorked(date) ? DayHours.of(this, date) : List.of();
    }

    /**
     * This calendar as a later decree changes it. The calendar itself stays as it is, so that what was decided under its
     * version can still be explained; what moves between the two, {@link CalendarComparison} tells.
     *
     * <p>A day off that is added takes the place of what decrees said of that date before, a made-up day too;
     * collective leave in an office that works on it changes nothing. A revocation takes back the made-up day of its date, or if there is none the day off. A made-up day overrides
     * whatever was there.
     *
     * @param amendment what the decree changes
     * @return a calendar of the same id and of the amendment's version
     * @throws InvalidValueException if a revoked date has nothing to take back, a date lies outside the years of the
     *     table, or special hours overlap those that the calendar has
     */
    public final WorkingCalendar amended(Amendment amendment) {
        return new Amending(this).by(amendment);
    }

    /** Id and version, the zone and the table, without the days. */
    @Override
    public final String toString() {
        return id() + " " + version() + " in " + zone() + " by " + holidays();
    }

    /** Builds a {@link WorkingCalendar}; not thread-safe. */
    public static final class Builder extends ImmutableWorkingCalendar.Builder {

        Builder() {}
    }
}
