package id.tuntas.calendar;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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
public abstract sealed class WorkingCalendar permits ImmutableWorkingCalendar {

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

    @Value.Derived
    @Value.Auxiliary
    WorkingTime time() {
        checkCovered("partialClosures", partialClosures(), PartialClosure::date);
        checkHours("hours", hours());
        List<SpecialHours> special = sorted(specialHours(), SpecialHours::firstDate);
        for (int i = 0; i < special.size(); i++) {
            checkHours("specialHours", special.get(i).hours());
            if (i > 0 && special.get(i - 1).includes(special.get(i).firstDate())) {
                throw InvalidValueException.of("specialHours", "ranges that do not overlap");
            }
        }
        return new WorkingTime(this, this::hoursOn);
    }

    private static void checkHours(String attribute, OfficeHours hours) {
        if (hours.week().isEmpty()) {
            throw InvalidValueException.of(attribute, "hours for at least one weekday");
        }
    }

    private <T> void checkDates(String attribute, List<T> values, Function<T, LocalDate> date) {
        if (values.stream().map(date).distinct().count() != values.size()) {
            throw InvalidValueException.of(attribute, "each date once");
        }
        checkCovered(attribute, values, date);
    }

    private <T> void checkCovered(String attribute, List<T> values, Function<T, LocalDate> date) {
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
        List<SpecialHours> special = sorted(specialHours(), SpecialHours::firstDate);
        List<PartialClosure> closures = sorted(partialClosures(), PartialClosure::date);
        if (off.equals(extraDaysOff())
                && revoked.equals(revocations())
                && madeUp.equals(madeUpDays())
                && special.equals(specialHours())
                && closures.equals(partialClosures())) {
            return this;
        }
        return builder()
                .from(this)
                .extraDaysOff(off)
                .revocations(revoked)
                .madeUpDays(madeUp)
                .specialHours(special)
                .partialClosures(closures)
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
        if (!days().isWorked(date)) {
            return List.of();
        }
        OfficeHours hours = hours();
        for (SpecialHours special : specialHours()) {
            if (special.includes(date)) {
                hours = special.hours();
            }
        }
        MadeUpDay madeUp = madeUpByDate().get(date);
        List<OpenInterval> open = hours.on(madeUp == null ? date.getDayOfWeek() : madeUp.hoursOf());
        if (open.isEmpty()) {
            open = hours.week().values().iterator().next();
        }
        for (PartialClosure closure : partialClosures()) {
            if (closure.date().equals(date)) {
                open = without(open, closure.closed());
            }
        }
        return open;
    }

    private static List<OpenInterval> without(List<OpenInterval> open, OpenInterval closed) {
        List<OpenInterval> left = new ArrayList<>();
        for (OpenInterval interval : open) {
            int start = interval.startSecond();
            int end = interval.endSecond();
            if (start < Math.min(end, closed.startSecond())) {
                left.add(OpenInterval.ofSeconds(start, Math.min(end, closed.startSecond())));
            }
            if (Math.max(start, closed.endSecond()) < end) {
                left.add(OpenInterval.ofSeconds(Math.max(start, closed.endSecond()), end));
            }
        }
        return List.copyOf(left);
    }

    /**
     * How long the office is open on a date; in a zone that changes its offset on that date, as long as it really is.
     *
     * @param date a date in a covered year
     * @return zero where it is not worked or wholly closed
     * @throws UncoveredYearException if the date's year has no table
     */
    public final Duration openTimeOn(LocalDate date) {
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
    public final Optional<Instant> openingOn(LocalDate date) {
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
    public final Optional<Instant> closingOn(LocalDate date) {
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
    public final boolean isOpen(Instant instant) {
        return time().isOpen(instant);
    }

    /**
     * The instant itself if the office is open, otherwise the next opening.
     *
     * @param instant an instant in a covered year of the zone
     * @return an instant at which the office is open
     * @throws UncoveredYearException if the instant's or the answer's year has no table
     */
    public final Instant openOrNextOpening(Instant instant) {
        return time().openOrOpening(instant);
    }

    /**
     * The first opening after an instant; the end of a break is an opening.
     *
     * @param instant an instant in a covered year of the zone
     * @return an opening, strictly after the instant
     * @throws UncoveredYearException if the instant's or the answer's year has no table
     */
    public final Instant nextOpening(Instant instant) {
        return time().nextOpening(instant);
    }

    /**
     * The first closing after an instant; the begin of a break is a closing.
     *
     * @param instant an instant in a covered year of the zone
     * @return a closing, strictly after the instant
     * @throws UncoveredYearException if the instant's or the answer's year has no table
     */
    public final Instant nextClosing(Instant instant) {
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
    public final Instant plusWorkingTime(Instant start, Duration amount) {
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
    public final Duration workingTimeBetween(Instant start, Instant end) {
        return time().between(start, end);
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
        Map<LocalDate, DayOff> off = byDate(extraDaysOff(), DayOff::date);
        Map<LocalDate, Revocation> revoked = byDate(revocations(), Revocation::date);
        Map<LocalDate, MadeUpDay> madeUp = byDate(madeUpDays(), MadeUpDay::date);
        for (DayOff day : amendment.extraDaysOff()) {
            if (!isOff(day)) {
                off.putIfAbsent(day.date(), day);
                continue;
            }
            off.put(day.date(), day);
            revoked.remove(day.date());
            madeUp.remove(day.date());
        }
        for (Revocation revocation : amendment.revocations()) {
            LocalDate date = revocation.date();
            if (madeUp.remove(date) == null) {
                boolean wasOff = off.remove(date) != null;
                if (holidays().covers(date) && holidays().on(date).isPresent()) {
                    wasOff |= revoked.put(date, revocation) == null;
                }
                if (!wasOff) {
                    throw InvalidValueException.of("revocations", "dates that are off or made up by decree");
                }
            }
        }
        for (MadeUpDay day : amendment.madeUpDays()) {
            madeUp.put(day.date(), day);
        }
        return builder()
                .from(this)
                .version(amendment.version())
                .extraDaysOff(off.values())
                .revocations(revoked.values())
                .madeUpDays(madeUp.values())
                .addAllSpecialHours(amendment.specialHours())
                .addAllPartialClosures(amendment.partialClosures())
                .build();
    }

    private static <T> Map<LocalDate, T> byDate(List<T> values, Function<T, LocalDate> date) {
        Map<LocalDate, T> byDate = new TreeMap<>();
        for (T value : values) {
            byDate.put(date.apply(value), value);
        }
        return byDate;
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
