package id.tuntas.sla;

import id.tuntas.calendar.DayCount;
import id.tuntas.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One limit, running from a start under a calendar with its pauses.
 *
 * <p>Days until the end of a day: a counted day is one on which the clock runs at its closing, which is the last closing
 * of the office where working days are counted and the end of the day where every day is. All else is time, open or of
 * the clock: what was open while it stood still is appended. Each question costs a fixed time for each pause, whatever the
 * distance.
 */
final class Clock {

    private final TimeLimit limit;
    private final WorkingCalendar calendar;
    private final ZoneId zone;
    private final Instant start;
    private final List<Pause> pauses;
    private final boolean byDay;
    private final boolean worked;

    Clock(TimeLimit limit, WorkingCalendar calendar, Instant start, List<Pause> pauses) {
        this.limit = limit;
        this.calendar = calendar;
        this.zone = calendar.zone();
        this.start = start;
        this.pauses = pauses;
        this.byDay = limit.end() == LimitEnd.END_OF_DAY;
        this.worked = limit.unit() != LimitUnit.CALENDAR_DAYS;
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    TimeLimit limit() {
        return limit;
    }

    Instant start() {
        return start;
    }

    List<Pause> pauses() {
        return pauses;
    }

    boolean isByDay() {
        return byDay;
    }

    /** The local day that is due; null while nobody can say. Only where days are counted. */
    @Nullable
    LocalDate dueDay() {
        return dayNumber(limit.amount());
    }

    /** The last instant at which the limit is kept; null while nobody can say. */
    @Nullable
    Instant due() {
        if (byDay) {
            LocalDate day = dueDay();
            return day == null ? null : endOf(day).minusNanos(1);
        }
        return full(null);
    }

    /** The instant at which a threshold is reached; null while nobody can say. */
    @Nullable
    Instant reaches(AtRisk threshold) {
        if (byDay) {
            long days = threshold.usedUp(limit.amount(), limit.amount());
            LocalDate day = days == 0 ? null : dayNumber((int) days);
            return days == 0 ? start : day == null ? null : closingOf(day);
        }
        long nanos = threshold.usedUp(whole().toNanos(), limit.amount());
        return nanos == 0 ? start : full(Duration.ofNanos(nanos));
    }

    /** What of the limit was used up by a moment. */
    Amount elapsed(Instant moment) {
        if (moment.isBefore(start)) {
            return new Amount(0, Duration.ZERO);
        }
        return byDay ? Amount.ofDays(daysBy(moment)) : Amount.ofTime(timeBy(moment));
    }

    Amount amount() {
        return byDay ? Amount.ofDays(limit.amount()) : Amount.ofTime(whole());
    }

    // Days

    private LocalDate firstDay() {
        LocalDate day = LocalDate.ofInstant(start, zone);
        if (worked) {
            calendar.isWorkingDay(day); // refuses a start in a year without a table
        }
        return limit.dayCount() == DayCount.START_IS_DAY_ONE ? day : day.plusDays(1);
    }

    private @Nullable LocalDate dayNumber(int number) {
        LocalDate next = firstDay();
        int left = number;
        for (Pause pause : pauses) {
            LocalDate candidate = nthFrom(next, left);
            if (LocalDate.ofInstant(pause.from(), zone).isAfter(candidate)) {
                return candidate;
            }
            LocalDate from = later(firstMissed(pause.from()), next);
            if (from.isAfter(candidate)) {
                return candidate;
            }
            Instant until = pause.until();
            if (until == null) {
                return null;
            }
            left -= count(next, from.minusDays(1));
            next = later(lastMissed(until).plusDays(1), from);
        }
        return nthFrom(next, left);
    }

    private long daysBy(Instant moment) {
        LocalDate first = firstDay();
        LocalDate last = lastMissed(moment);
        long days = count(first, last);
        LocalDate next = first;
        for (Pause pause : pauses) {
            if (pause.from().isAfter(moment)) {
                break;
            }
            LocalDate from = later(firstMissed(pause.from()), next);
            Instant until = pause.until();
            LocalDate to = until == null || until.isAfter(moment) ? last : lastMissed(until);
            days -= count(from, to);
            next = later(to.plusDays(1), from);
        }
        return days;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private LocalDate nthFrom(LocalDate day, int number) {
        return worked ? calendar.nthWorkingDay(day, number, DayCount.START_IS_DAY_ONE) : day.plusDays(number - 1L);
    }

    /** How many of the days from one to another, both included, count. */
    private int count(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return 0;
        }
        if (!worked) {
            return (int) (last.toEpochDay() - first.toEpochDay()) + 1;
        }
        return calendar.workingDaysBetween(first, last) + (calendar.isWorkingDay(first) ? 1 : 0);
    }

    /** The first day whose closing lies behind an instant. */
    private LocalDate firstMissed(Instant from) {
        LocalDate day = LocalDate.ofInstant(from, zone);
        return from.isBefore(closingOf(day)) ? day : day.plusDays(1);
    }

    /** The last day whose closing does not lie behind an instant. */
    private LocalDate lastMissed(Instant until) {
        LocalDate day = LocalDate.ofInstant(until, zone);
        return until.isBefore(closingOf(day)) ? day.minusDays(1) : day;
    }

    /** A day that is not worked does not count, so that any moment of it will do: its end. */
    private Instant closingOf(LocalDate day) {
        return worked ? calendar.closingOn(day).orElseGet(() -> endOf(day)) : endOf(day);
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    // Time

    private Duration open(Instant from, Instant until) {
        return worked ? calendar.workingTimeBetween(from, until) : Duration.between(from, until);
    }

    private Instant plus(Instant from, Duration amount) {
        return worked ? calendar.plusWorkingTime(from, amount) : from.plus(amount);
    }

    private Duration whole() {
        return limit.unit() == LimitUnit.WORKING_MINUTES
                ? Duration.ofMinutes(limit.amount())
                : open(start, limit.due(calendar, start).last());
    }

    /** When that much is used up; the whole limit where none is given. */
    private @Nullable Instant full(@Nullable Duration part) {
        Duration whole = part == null ? whole() : part;
        Instant target = part == null ? limit.due(calendar, start).last() : plus(start, part);
        Instant due = target;
        Duration paused = Duration.ZERO;
        for (Pause pause : pauses) {
            if (!pause.from().isBefore(due)
                    || open(start, pause.from()).minus(paused).compareTo(whole) >= 0) {
                return due;
            }
            Instant until = pause.until();
            if (until == null) {
                return null;
            }
            paused = paused.plus(open(pause.from(), until));
            due = paused.isZero() ? target : plus(target, paused);
        }
        return due;
    }

    private Duration timeBy(Instant moment) {
        Duration time = open(start, moment);
        for (Pause pause : pauses) {
            if (pause.from().isAfter(moment)) {
                break;
            }
            Instant until = pause.until();
            time = time.minus(open(pause.from(), until == null || until.isAfter(moment) ? moment : until));
        }
        return time;
    }
}
