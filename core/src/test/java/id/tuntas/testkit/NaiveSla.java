package id.tuntas.testkit;

import id.tuntas.calendar.DayCount;
import id.tuntas.calendar.OpenInterval;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.sla.LimitEnd;
import id.tuntas.sla.LimitUnit;
import id.tuntas.sla.TimeLimit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * When a limit with pauses is due, counted the way one does it with a finger on the calendar: day by day, or
 * where time is counted minute by minute, and second by second where something changes within the minute. For zones that
 * do not change their clocks. Shares nothing with the
 * calculator but the calendar's answers for single days and its hours.
 */
public final class NaiveSla {

    /** Beyond this many days nobody looks. */
    private static final int FAR = 400;

    private NaiveSla() {}

    /**
     * A stretch in which the clock stands still.
     *
     * @param from its first instant
     * @param until the instant behind its last; empty while it lasts
     */
    public record Stop(Instant from, Optional<Instant> until) {

        boolean covers(Instant moment) {
            return !moment.isBefore(from) && until.map(moment::isBefore).orElse(true);
        }
    }

    /**
     * The last instant at which a limit is kept.
     *
     * @param calendar the calendar
     * @param limit a limit in days until the end of a day, or in working minutes
     * @param start when the clock begins, a whole second
     * @param stops when it stands still, of whole seconds
     * @return empty where it stands still for ever before the count is full
     */
    public static Optional<Instant> due(WorkingCalendar calendar, TimeLimit limit, Instant start, List<Stop> stops) {
        return limit.end() == LimitEnd.END_OF_DAY
                ? byDay(calendar, limit, start, stops)
                : bySecond(calendar, limit, start, stops);
    }

    private static Optional<Instant> byDay(WorkingCalendar calendar, TimeLimit limit, Instant start, List<Stop> stops) {
        ZoneId zone = calendar.zone();
        LocalDate day = start.atZone(zone).toLocalDate();
        boolean first = limit.dayCount() == DayCount.START_IS_DAY_ONE;
        int counted = 0;
        for (int i = first ? 0 : 1; i < FAR; i++) {
            LocalDate each = day.plusDays(i);
            if (limit.unit() == LimitUnit.WORKING_DAYS
                    && !calendar.statusOf(each).isWorked()) {
                continue;
            }
            Instant midnight = each.plusDays(1).atStartOfDay(zone).toInstant();
            Instant closing = limit.unit() == LimitUnit.WORKING_DAYS
                    ? calendar.closingOn(each).orElse(midnight)
                    : midnight;
            Instant justBefore = closing.minusNanos(1);
            boolean still = !justBefore.isBefore(start) && stops.stream().anyMatch(stop -> stop.covers(justBefore));
            counted += still ? 0 : 1;
            if (counted == limit.amount()) {
                return Optional.of(midnight.minusNanos(1));
            }
        }
        return Optional.empty();
    }

    /** Minute by minute where nothing opens, closes, stops or goes on within the minute, second by second elsewhere. */
    private static Optional<Instant> bySecond(
            WorkingCalendar calendar, TimeLimit limit, Instant start, List<Stop> stops) {
        ZoneId zone = calendar.zone();
        long left = limit.amount() * 60L;
        long at = start.getEpochSecond();
        LocalDate day = start.atZone(zone).toLocalDate();
        for (int i = 0; i < FAR; i++, day = day.plusDays(1)) {
            long midnight = day.atStartOfDay(zone).toEpochSecond();
            long end = day.plusDays(1).atStartOfDay(zone).toEpochSecond();
            List<OpenInterval> hours = calendar.hoursOn(day);
            while (at < end) {
                boolean runs = isOpen(hours, at - midnight) && !isStopped(stops, at);
                boolean steady = at % 60 == 0
                        && at + 60 <= end
                        && left >= 60
                        && isOpen(hours, at + 59 - midnight) == isOpen(hours, at - midnight)
                        && isStopped(stops, at + 59) == isStopped(stops, at);
                left -= runs ? steady ? 60 : 1 : 0;
                at += steady ? 60 : 1;
                if (left == 0) {
                    return Optional.of(Instant.ofEpochSecond(at));
                }
                if (hours.isEmpty() && steady) {
                    at = end;
                }
            }
            long reached = at;
            if (stops.stream()
                    .anyMatch(stop -> stop.until().isEmpty() && stop.from().getEpochSecond() <= reached)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isOpen(List<OpenInterval> hours, long second) {
        for (OpenInterval open : hours) {
            if (second >= open.opens().toSecondOfDay()
                    && (open.closes().equals(LocalTime.MIDNIGHT)
                            || second < open.closes().toSecondOfDay())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStopped(List<Stop> stops, long second) {
        for (Stop stop : stops) {
            if (second >= stop.from().getEpochSecond()
                    && stop.until().map(end -> second < end.getEpochSecond()).orElse(true)) {
                return true;
            }
        }
        return false;
    }
}
