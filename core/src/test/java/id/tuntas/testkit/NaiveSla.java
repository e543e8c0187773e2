package id.tuntas.testkit;

import id.tuntas.calendar.DayCount;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.sla.LimitEnd;
import id.tuntas.sla.LimitUnit;
import id.tuntas.sla.TimeLimit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * When a limit with pauses is due, counted the way one does it with a finger on the calendar: day by day, or where time is
 * counted second by second for two days, and beyond them minute by minute as long as the clock runs all through the minute.
 *
 * <p>For zones that do not change their clocks. Shares nothing with the calculator: which days are worked and which seconds
 * are open a {@link NaiveCalendar} tells, which reads what the calendar was told. A limit says no more than its amount,
 * unit, end and first day.
 *
 * <p>Days that keep the time of day, with pauses: without any it is due at the same time of the last day, open or not. What
 * was open before that while the clock stood still is owed, and is made good second by second from there on, again
 * without what is closed or stands still. A limit in calendar days counts every second as open.
 */
public final class NaiveSla {

    /** Beyond this many days nobody looks. */
    private static final int FAR = 400;

    private static final int DAY = 86_400;
    private static final int TWO_DAYS = 2 * DAY;
    private static final BitSet EVERY_SECOND = new BitSet();
    private static final Map<WorkingCalendar, NaiveSla> KNOWN = new ConcurrentHashMap<>();

    static {
        EVERY_SECOND.set(0, DAY);
    }

    private final NaiveCalendar calendar;
    private final ZoneId zone;
    private final Map<LocalDate, Day> days = new ConcurrentHashMap<>();

    private NaiveSla(WorkingCalendar told) {
        this.calendar = NaiveCalendar.of(told);
        this.zone = told.zone();
    }

    /** What a page of the calendar shows: whether the day is worked, and which of its seconds are open. */
    private record Day(boolean worked, BitSet open) {

        int closing() {
            return open.isEmpty() ? DAY : open.length();
        }
    }

    /**
     * A stretch in which the clock stands still.
     *
     * @param from its first instant, a whole second
     * @param until the instant behind its last, a whole second; empty while it lasts
     */
    public record Stop(Instant from, Optional<Instant> until) {

        boolean covers(long second) {
            return from.getEpochSecond() <= second
                    && until.map(end -> second < end.getEpochSecond()).orElse(true);
        }
    }

    /**
     * The naive reading of a calendar; what it has read of a date it keeps.
     *
     * @param told the calendar of which the attributes are read
     * @return the reading
     */
    public static NaiveSla of(WorkingCalendar told) {
        return KNOWN.computeIfAbsent(told, NaiveSla::new);
    }

    /**
     * The last instant at which a limit is kept.
     *
     * @param limit any limit
     * @param start when the clock begins, a whole second
     * @param stops when it stands still, apart and not before the start
     * @return empty where it stands still for ever before the count is full
     */
    public Optional<Instant> due(TimeLimit limit, Instant start, List<Stop> stops) {
        if (limit.end() == LimitEnd.END_OF_DAY) {
            return byDay(limit, start, stops);
        }
        long from = start.getEpochSecond();
        if (limit.unit() == LimitUnit.WORKING_MINUTES) {
            return walk(limit, from, from, limit.amount() * 60L, stops);
        }
        long due = sameTime(limit, from);
        long owed = 0;
        for (Stop stop : stops) {
            long until = stop.until().map(Instant::getEpochSecond).orElse(due);
            owed += passed(limit, stop.from().getEpochSecond(), Math.min(due, until), List.of());
        }
        return owed == 0 ? Optional.of(Instant.ofEpochSecond(due)) : walk(limit, from, due, owed, stops);
    }

    /**
     * What of a limit is used up.
     *
     * @param limit any limit
     * @param start when the clock begins, a whole second
     * @param stops when it stands still, apart and not before the start
     * @param moment a whole second, not before the start
     * @return days where they are counted until the end of a day, seconds elsewhere
     */
    public long used(TimeLimit limit, Instant start, List<Stop> stops, Instant moment) {
        if (limit.end() == LimitEnd.SAME_TIME) {
            return passed(limit, start.getEpochSecond(), moment.getEpochSecond(), stops);
        }
        long counted = 0;
        LocalDate last = LocalDate.ofInstant(moment, zone);
        for (LocalDate each = firstDay(limit, start); !each.isAfter(last); each = each.plusDays(1)) {
            boolean closed = closing(limit, each) <= moment.getEpochSecond();
            counted += closed && counts(limit, each, start, stops) ? 1 : 0;
        }
        return counted;
    }

    /**
     * The open seconds of a stretch in which the clock does not stand still.
     *
     * @param from its first instant, a whole second
     * @param until the instant behind its last, a whole second
     * @param stops when the clock stands still
     * @return seconds
     */
    public long open(Instant from, Instant until, List<Stop> stops) {
        return passed(TimeLimit.workingMinutes(1), from.getEpochSecond(), until.getEpochSecond(), stops);
    }

    // Day by day

    private Optional<Instant> byDay(TimeLimit limit, Instant start, List<Stop> stops) {
        LocalDate each = firstDay(limit, start);
        int counted = 0;
        for (int i = 0; i < FAR; i++, each = each.plusDays(1)) {
            counted += counts(limit, each, start, stops) ? 1 : 0;
            if (counted == limit.amount()) {
                return Optional.of(
                        Instant.ofEpochSecond(midnight(each.plusDays(1))).minusNanos(1));
            }
        }
        return Optional.empty();
    }

    private LocalDate firstDay(TimeLimit limit, Instant start) {
        LocalDate day = LocalDate.ofInstant(start, zone);
        return limit.dayCount() == DayCount.START_IS_DAY_ONE ? day : day.plusDays(1);
    }

    private boolean counts(TimeLimit limit, LocalDate date, Instant start, List<Stop> stops) {
        if (limit.unit() == LimitUnit.WORKING_DAYS && !day(date).worked()) {
            return false;
        }
        long justBefore = closing(limit, date) - 1;
        return justBefore < start.getEpochSecond() || !isStopped(stops, justBefore);
    }

    private long closing(TimeLimit limit, LocalDate date) {
        return midnight(date)
                + (limit.unit() == LimitUnit.WORKING_DAYS ? day(date).closing() : DAY);
    }

    private static boolean isStopped(List<Stop> stops, long second) {
        for (Stop stop : stops) {
            if (stop.covers(second)) {
                return true;
            }
        }
        return false;
    }

    // Second by second, minute by minute

    /** From the first open second at the start or behind it, so many days on the same time. */
    private long sameTime(TimeLimit limit, long start) {
        long at = limit.unit() == LimitUnit.WORKING_DAYS ? firstOpen(start) : start;
        LocalDateTime local = LocalDateTime.ofInstant(Instant.ofEpochSecond(at), zone);
        LocalDate last = local.toLocalDate();
        for (int left = limit.amount(); left > 0; ) {
            last = last.plusDays(1);
            left -= limit.unit() == LimitUnit.CALENDAR_DAYS || day(last).worked() ? 1 : 0;
        }
        return midnight(last) + local.toLocalTime().toSecondOfDay();
    }

    private long firstOpen(long start) {
        LocalDate date = date(start);
        int second = day(date).open().nextSetBit((int) (start - midnight(date)));
        while (second < 0) {
            date = date.plusDays(1);
            second = day(date).open().nextSetBit(0);
        }
        return midnight(date) + second;
    }

    /** The instant behind the last second of those that are left. */
    private Optional<Instant> walk(TimeLimit limit, long start, long from, long seconds, List<Stop> stops) {
        long left = seconds;
        LocalDate date = date(from);
        for (int i = 0; i < FAR; i++, date = date.plusDays(1)) {
            long midnight = midnight(date);
            BitSet runs = runs(limit, date, stops);
            int at = runs.nextSetBit((int) Math.max(0, from - midnight));
            while (at >= 0) {
                int halt = runs.nextClearBit(at);
                while (at < halt) {
                    int step = isSteady(midnight + at - start, at, halt) && left >= 60 ? 60 : 1;
                    at += step;
                    left -= step;
                    if (left == 0) {
                        return Optional.of(Instant.ofEpochSecond(midnight + at));
                    }
                }
                at = runs.nextSetBit(halt);
            }
            if (stops.stream()
                    .anyMatch(stop -> stop.until().isEmpty() && stop.from().getEpochSecond() <= midnight)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** How many seconds run from one to another, itself not counted. */
    private long passed(TimeLimit limit, long from, long until, List<Stop> stops) {
        long passed = 0;
        for (LocalDate date = date(from); midnight(date) < until; date = date.plusDays(1)) {
            long midnight = midnight(date);
            BitSet runs = runs(limit, date, stops);
            int at = runs.nextSetBit((int) Math.max(0, from - midnight));
            while (at >= 0 && midnight + at < until) {
                int halt = (int) Math.min(runs.nextClearBit(at), until - midnight);
                while (at < halt) {
                    int step = isSteady(midnight + at - from, at, halt) ? 60 : 1;
                    at += step;
                    passed += step;
                }
                at = runs.nextSetBit(halt);
            }
        }
        return passed;
    }

    /** Whether one may count by the minute: beyond two days, from a whole minute, in which nothing halts. */
    private static boolean isSteady(long behind, int at, int halt) {
        return behind >= TWO_DAYS && at % 60 == 0 && at + 60 <= halt;
    }

    /** The seconds of a day in which the clock runs. */
    private BitSet runs(TimeLimit limit, LocalDate date, List<Stop> stops) {
        BitSet open = limit.unit() == LimitUnit.CALENDAR_DAYS
                ? EVERY_SECOND
                : day(date).open();
        long midnight = midnight(date);
        BitSet runs = open;
        boolean shared = true;
        for (Stop stop : stops) {
            long first = Math.max(0, stop.from().getEpochSecond() - midnight);
            long last = stop.until().map(end -> end.getEpochSecond() - midnight).orElse((long) DAY);
            if (first < DAY && last > first) {
                runs = shared ? (BitSet) open.clone() : runs;
                shared = false;
                runs.clear((int) first, (int) Math.min(DAY, last));
            }
        }
        return runs;
    }

    private LocalDate date(long second) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(second), zone);
    }

    private long midnight(LocalDate date) {
        return date.atStartOfDay(zone).toEpochSecond();
    }

    private Day day(LocalDate date) {
        return days.computeIfAbsent(date, each -> new Day(calendar.isWorked(each), calendar.secondsOpenOn(each)));
    }
}
