package id.tuntas.sla;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import id.tuntas.calendar.DayCount;
import id.tuntas.calendar.UncoveredYearException;
import id.tuntas.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An amount of time within which something is to be done, and how it is counted.
 *
 * <p>Immutable and thread-safe. Days are local days of the calendar's zone. A limit in days that ends with its day takes
 * no notice of the time of day at which it started. Nothing is rounded.
 *
 * <p>Example: {@code TimeLimit.workingDays(3)} from Friday 8 March 2024, 15:00 WIB, is kept until the end of Friday 15
 * March: Monday 11 and Tuesday 12 are Nyepi and its collective leave, Wednesday is day 1. {@code
 * TimeLimit.workingMinutes(60)} from the same moment, with Friday hours until 16:30, is kept until 16:00 that day.
 */
@Value.Immutable
@TuntasStyle
public sealed interface TimeLimit permits ImmutableTimeLimit {

    /**
     * A number of working days until the end of the last one; the next working day is day 1.
     *
     * @param amount 1 or more
     * @return the limit
     * @throws InvalidValueException if the amount is less than 1
     */
    static TimeLimit workingDays(int amount) {
        return builder().amount(amount).unit(LimitUnit.WORKING_DAYS).build();
    }

    /**
     * A number of calendar days until the end of the last one; the next day is day 1.
     *
     * @param amount 1 or more
     * @return the limit
     * @throws InvalidValueException if the amount is less than 1
     */
    static TimeLimit calendarDays(int amount) {
        return builder().amount(amount).unit(LimitUnit.CALENDAR_DAYS).build();
    }

    /**
     * A number of minutes for which the office is open.
     *
     * @param amount 1 or more
     * @return the limit
     * @throws InvalidValueException if the amount is less than 1
     */
    static TimeLimit workingMinutes(int amount) {
        return builder().amount(amount).unit(LimitUnit.WORKING_MINUTES).build();
    }

    /**
     * Starts a limit; amount and unit must be given.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * How many.
     *
     * @return 1 or more
     */
    int amount();

    /**
     * How many of what.
     *
     * @return the unit
     */
    LimitUnit unit();

    /**
     * Which day is day 1. Of calendar days every one counts as worked. Minutes have no day 1 and keep the default.
     *
     * @return {@link DayCount#NEXT_WORKING_DAY_IS_DAY_ONE} unless said otherwise
     */
    @Value.Default
    default DayCount dayCount() {
        return DayCount.NEXT_WORKING_DAY_IS_DAY_ONE;
    }

    /**
     * At what time of its last day it ends.
     *
     * @return {@link LimitEnd#END_OF_DAY} for days and {@link LimitEnd#SAME_TIME} for minutes unless said otherwise
     */
    @Value.Default
    default LimitEnd end() {
        return unit() == LimitUnit.WORKING_MINUTES ? LimitEnd.SAME_TIME : LimitEnd.END_OF_DAY;
    }

    /**
     * Holds what can be counted.
     *
     * @throws InvalidValueException if the amount is less than 1; if minutes have a day 1 at the start or end with a day;
     *     or if a limit whose start is day 1 ends at the time of the start, which would leave nothing of a single day
     */
    @Value.Check
    default void check() {
        if (amount() < 1) {
            throw InvalidValueException.of("amount", "1 or more");
        }
        if (unit() == LimitUnit.WORKING_MINUTES && end() != LimitEnd.SAME_TIME) {
            throw InvalidValueException.of("end", "SAME_TIME where minutes are counted");
        }
        if (end() == LimitEnd.SAME_TIME && dayCount() == DayCount.START_IS_DAY_ONE) {
            throw InvalidValueException.of(
                    "dayCount", "NEXT_WORKING_DAY_IS_DAY_ONE where a limit ends at the time of day of its start");
        }
    }

    /**
     * Until when the limit is kept if nothing pauses it.
     *
     * <p>With {@link LimitEnd#END_OF_DAY} the time of day of the start is ignored, and it is kept until the end of the
     * local day that the count comes to. With {@link LimitEnd#SAME_TIME} days keep the time of day, whatever the hours of
     * the last one; a limit in working days whose start finds the office closed counts from the next opening. A day on
     * which the clock skips that time of day takes the time after the gap. Minutes are
     * {@link WorkingCalendar#plusWorkingTime}: a limit that is full exactly on a closing, the begin of a break included,
     * stays there.
     *
     * @param calendar which days and hours are worked, and in which zone
     * @param start when the clock begins
     * @return the last instant at which it is kept, with the local date where days are counted
     * @throws UncoveredYearException if working days or minutes need a year without a holiday table
     */
    default Due due(WorkingCalendar calendar, Instant start) {
        ZoneId zone = calendar.zone();
        if (unit() == LimitUnit.WORKING_MINUTES) {
            return new Due(calendar.plusWorkingTime(start, Duration.ofMinutes(amount())), Optional.empty());
        }
        if (end() == LimitEnd.END_OF_DAY) {
            LocalDate last = lastDay(calendar, start.atZone(zone).toLocalDate());
            return new Due(last.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1), Optional.of(last));
        }
        Instant from = unit() == LimitUnit.WORKING_DAYS ? calendar.openOrNextOpening(start) : start;
        ZonedDateTime local = from.atZone(zone);
        LocalDate last = lastDay(calendar, local.toLocalDate());
        return new Due(last.atTime(local.toLocalTime()).atZone(zone).toInstant(), Optional.of(last));
    }

    private LocalDate lastDay(WorkingCalendar calendar, LocalDate start) {
        if (unit() == LimitUnit.WORKING_DAYS) {
            return calendar.nthWorkingDay(start, amount(), dayCount());
        }
        return start.plusDays(dayCount() == DayCount.START_IS_DAY_ONE ? amount() - 1L : amount());
    }

    /** Builds a {@link TimeLimit}; not thread-safe. */
    final class Builder extends ImmutableTimeLimit.Builder {

        Builder() {}
    }
}
