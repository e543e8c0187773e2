package id.tuntas.calendar;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Which days an office works, under one version of the decrees.
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
 * <p>Example, with the shipped table and five days a week:
 *
 * <pre>{@code
 * WorkingCalendar calendar = WorkingCalendar.national(ZoneId.of("Asia/Jakarta"));
 * calendar.plusWorkingDays(LocalDate.of(2026, 12, 22), 3); // Tuesday -> Tuesday 29 December 2026, because
 * // Wednesday 23 is 1; Thursday 24 collective leave, Friday 25 Christmas, a weekend; Monday 28 is 2, Tuesday 29 is 3
 * }</pre>
 */
@Value.Immutable
@TuntasStyle
public abstract sealed class WorkingCalendar permits ImmutableWorkingCalendar {

    WorkingCalendar() {}

    /**
     * Starts a calendar; id, version, zone and holidays must be given. The work week is Monday to Friday and collective
     * leave is off unless said otherwise.
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

    @Value.Derived
    @Value.Auxiliary
    Map<LocalDate, DayOff> offByDate() {
        Map<LocalDate, DayOff> off = new HashMap<>();
        Set<LocalDate> revoked = revocations().stream().map(Revocation::date).collect(Collectors.toUnmodifiableSet());
        for (DayOff day : holidays().daysOff()) {
            if (isOff(day) && !revoked.contains(day.date())) {
                off.put(day.date(), day);
            }
        }
        for (DayOff day : extraDaysOff()) {
            if (isOff(day)) {
                off.put(day.date(), day);
            }
        }
        return off;
    }

    private boolean isOff(DayOff day) {
        return day.kind() != DayOffKind.COLLECTIVE_LEAVE || !collectiveLeaveWorked();
    }

    @Value.Derived
    @Value.Auxiliary
    Map<LocalDate, MadeUpDay> madeUpByDate() {
        return madeUpDays().stream()
                .collect(Collectors.toUnmodifiableMap(MadeUpDay::date, Function.identity(), (one, other) -> one));
    }

    @Value.Derived
    @Value.Auxiliary
    WorkingDays days() {
        checkDates("extraDaysOff", extraDaysOff(), DayOff::date);
        checkDates("revocations", revocations(), Revocation::date);
        checkDates("madeUpDays", madeUpDays(), MadeUpDay::date);
        CoveredDays covered = holidays().covered();
        boolean[] worked = new boolean[covered.count()];
        for (int day = 0; day < worked.length; day++) {
            worked[day] = workWeek().includes(covered.date(day).getDayOfWeek());
        }
        for (LocalDate off : offByDate().keySet()) {
            worked[covered.numberOf(off)] = false;
        }
        for (MadeUpDay madeUp : madeUpDays()) {
            worked[covered.numberOf(madeUp.date())] = true;
        }
        return new WorkingDays(holidays(), worked);
    }

    private <T> void checkDates(String attribute, List<T> values, Function<T, LocalDate> date) {
        if (values.stream().map(date).distinct().count() != values.size()) {
            throw InvalidValueException.of(attribute, "each date once");
        }
        if (!values.stream().map(date).allMatch(holidays()::covers)) {
            throw InvalidValueException.of(attribute, "dates within the years of the holiday table");
        }
    }

    @Value.Check
    WorkingCalendar sorted() {
        Checks.notBlank("id", id());
        Checks.notBlank("version", version());
        List<DayOff> off = sorted(extraDaysOff(), DayOff::date);
        List<Revocation> revoked = sorted(revocations(), Revocation::date);
        List<MadeUpDay> madeUp = sorted(madeUpDays(), MadeUpDay::date);
        if (off.equals(extraDaysOff()) && revoked.equals(revocations()) && madeUp.equals(madeUpDays())) {
            return this;
        }
        return builder()
                .from(this)
                .extraDaysOff(off)
                .revocations(revoked)
                .madeUpDays(madeUp)
                .build();
    }

    private static <T> List<T> sorted(List<T> values, Function<T, LocalDate> date) {
        List<T> sorted = new ArrayList<>(values);
        sorted.sort(Comparator.comparing(date));
        return sorted;
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
        boolean worked = days().isWorked(date);
        MadeUpDay madeUp = madeUpByDate().get(date);
        if (madeUp != null) {
            return new DayStatus.MadeUp(madeUp);
        }
        DayOff off = offByDate().get(date);
        if (off != null) {
            return new DayStatus.Off(off);
        }
        DayOfWeek day = date.getDayOfWeek();
        return worked ? new DayStatus.Worked(day) : new DayStatus.Weekend(day);
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
        days().numberOf(date);
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
