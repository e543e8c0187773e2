package id.tuntas.testkit;

import id.tuntas.calendar.DayOff;
import id.tuntas.calendar.DayOffKind;
import id.tuntas.calendar.MadeUpDay;
import id.tuntas.calendar.OfficeHours;
import id.tuntas.calendar.OpenInterval;
import id.tuntas.calendar.PartialClosure;
import id.tuntas.calendar.SpecialHours;
import id.tuntas.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A calendar that walks day by day and second by second, against which the fast one is held.
 *
 * <p>It reads only what a {@link WorkingCalendar} was told (its attributes), none of what that one worked out. It knows
 * nothing of covered years. Its {@link Window} is a plain record of which seconds are open; whatever it answers was
 * found by looking at one after the other.
 */
public final class NaiveCalendar {

    private final WorkingCalendar told;
    private final Map<LocalDate, List<OpenInterval>> hoursByDate = new HashMap<>();

    private NaiveCalendar(WorkingCalendar told) {
        this.told = told;
    }

    /**
     * The naive reading of a calendar.
     *
     * @param told the calendar of which the attributes are read
     * @return the naive calendar
     */
    public static NaiveCalendar of(WorkingCalendar told) {
        return new NaiveCalendar(told);
    }

    /**
     * Whether a date is worked.
     *
     * @param date any date
     * @return true if it is
     */
    public boolean isWorked(LocalDate date) {
        if (madeUp(date).isPresent()) {
            return true;
        }
        for (DayOff off : told.extraDaysOff()) {
            if (off.date().equals(date) && counts(off)) {
                return false;
            }
        }
        boolean revoked = told.revocations().stream().anyMatch(r -> r.date().equals(date));
        for (DayOff off : told.holidays().daysOff()) {
            if (off.date().equals(date) && counts(off) && !revoked) {
                return false;
            }
        }
        return told.workWeek().days().contains(date.getDayOfWeek());
    }

    private Optional<MadeUpDay> madeUp(LocalDate date) {
        return told.madeUpDays().stream().filter(d -> d.date().equals(date)).findFirst();
    }

    private boolean counts(DayOff off) {
        return !(told.collectiveLeaveWorked() && off.kind() == DayOffKind.COLLECTIVE_LEAVE);
    }

    /**
     * Walks forward until a number of working days is passed.
     *
     * @param date the start, itself not counted
     * @param days zero or more
     * @return the last of them, or the start for zero
     */
    public LocalDate plus(LocalDate date, int days) {
        LocalDate at = date;
        for (int left = days; left > 0; ) {
            at = at.plusDays(1);
            if (isWorked(at)) {
                left--;
            }
        }
        return at;
    }

    /**
     * Walks back until a number of working days is passed.
     *
     * @param date the start, itself not counted
     * @param days zero or more
     * @return the last of them, or the start for zero
     */
    public LocalDate minus(LocalDate date, int days) {
        LocalDate at = date;
        for (int left = days; left > 0; ) {
            at = at.minusDays(1);
            if (isWorked(at)) {
                left--;
            }
        }
        return at;
    }

    /**
     * Counts the working days over (start, end] one by one, negative where the end is before the start.
     *
     * @param start itself not counted
     * @param end itself counted
     * @return the number
     */
    public int between(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            return -between(end, start);
        }
        int count = 0;
        for (LocalDate at = start.plusDays(1); !at.isAfter(end); at = at.plusDays(1)) {
            if (isWorked(at)) {
                count++;
            }
        }
        return count;
    }

    /**
     * Whether the office's clock shows, at an instant, a time within the hours of the date that it shows.
     *
     * @param epochSecond a whole second of the time line
     * @return true if it does
     */
    public boolean isOpen(long epochSecond) {
        ZoneId zone = told.zone();
        LocalDateTime shown = LocalDateTime.ofInstant(Instant.ofEpochSecond(epochSecond), zone);
        LocalTime time = shown.toLocalTime();
        for (OpenInterval interval : hoursByDate.computeIfAbsent(shown.toLocalDate(), this::hoursOn)) {
            if (within(interval, time)) {
                for (PartialClosure closure : told.partialClosures()) {
                    if (closure.date().equals(shown.toLocalDate()) && within(closure.closed(), time)) {
                        return false;
                    }
                }
                return true;
            }
        }
        return false;
    }

    /**
     * Looks at every second of the clock of a date, for zones that do not change their clocks.
     *
     * @param date any date
     * @return which seconds since its midnight are open
     */
    public BitSet secondsOpenOn(LocalDate date) {
        BitSet open = new BitSet();
        List<OpenInterval> hours = hoursOn(date);
        List<PartialClosure> closures = told.partialClosures().stream()
                .filter(closure -> closure.date().equals(date))
                .toList();
        for (int second = 0; second < 86_400 && !hours.isEmpty(); second++) {
            LocalTime time = LocalTime.ofSecondOfDay(second);
            if (hours.stream().anyMatch(interval -> within(interval, time))
                    && closures.stream().noneMatch(closure -> within(closure.closed(), time))) {
                open.set(second);
            }
        }
        return open;
    }

    private static boolean within(OpenInterval interval, LocalTime time) {
        return !time.isBefore(interval.opens())
                && (interval.closes().equals(LocalTime.MIDNIGHT) || time.isBefore(interval.closes()));
    }

    private List<OpenInterval> hoursOn(LocalDate date) {
        if (!isWorked(date)) {
            return List.of();
        }
        OfficeHours hours = told.specialHours().stream()
                .filter(s -> !date.isBefore(s.firstDate()) && !date.isAfter(s.lastDate()))
                .map(SpecialHours::hours)
                .findFirst()
                .orElse(told.hours());
        List<DayOfWeek> candidates = new ArrayList<>();
        candidates.add(madeUp(date).map(MadeUpDay::hoursOf).orElse(date.getDayOfWeek()));
        candidates.addAll(List.of(DayOfWeek.values()));
        for (DayOfWeek day : candidates) {
            if (!hours.on(day).isEmpty()) {
                return hours.on(day);
            }
        }
        return List.of();
    }

    /**
     * Looks at every second of a stretch of the time line.
     *
     * @param from the first second, whole
     * @param seconds how many seconds
     * @return which of them are open
     */
    public Window window(Instant from, int seconds) {
        BitSet open = new BitSet(seconds);
        for (int second = 0; second < seconds; second++) {
            if (isOpen(from.getEpochSecond() + second)) {
                open.set(second);
            }
        }
        return new Window(from, seconds, open);
    }

    /** Which seconds of a stretch of the time line are open. */
    public static final class Window {

        private static final long SECOND = 1_000_000_000;

        private final Instant from;
        private final int seconds;
        private final BitSet open;

        private Window(Instant from, int seconds, BitSet open) {
            this.from = from;
            this.seconds = seconds;
            this.open = open;
        }

        /**
         * The begin of the window.
         *
         * @return a whole second
         */
        public Instant from() {
            return from;
        }

        /**
         * The end of the window.
         *
         * @return a whole second, itself no longer in the window
         */
        public Instant to() {
            return from.plusSeconds(seconds);
        }

        /**
         * The seconds at which the office opens or closes, and the begin and the last second of the window.
         *
         * @return ascending
         */
        public List<Instant> boundaries() {
            List<Instant> boundaries = new ArrayList<>();
            boundaries.add(from);
            for (int second = 1; second < seconds; second++) {
                if (open.get(second) != open.get(second - 1)) {
                    boundaries.add(from.plusSeconds(second));
                }
            }
            boundaries.add(to().minusSeconds(1));
            return boundaries;
        }

        /**
         * Whether the office is open.
         *
         * @param instant an instant within the window
         * @return true if its second is open
         */
        public boolean isOpen(Instant instant) {
            return open.get(second(instant));
        }

        /**
         * Uses up an amount of time, second by second.
         *
         * @param start an instant within the window
         * @param amount zero or more
         * @return the instant at which it is used up; for zero the first open one; empty where the window ends before
         */
        public Optional<Instant> plus(Instant start, Duration amount) {
            long left = amount.toNanos();
            long passed = passedOf(start);
            for (int second = second(start); second < seconds; second++) {
                if (open.get(second)) {
                    if (left <= SECOND - passed) {
                        return Optional.of(from.plusSeconds(second).plusNanos(passed + left));
                    }
                    left -= SECOND - passed;
                }
                passed = 0;
            }
            return Optional.empty();
        }

        /**
         * Adds up the open time, second by second.
         *
         * @param start an instant within the window
         * @param end an instant within the window, not before the start
         * @return the open time between the two
         */
        public Duration between(Instant start, Instant end) {
            int last = second(end);
            long sum = 0;
            long passed = passedOf(start);
            for (int second = second(start); second < last; second++) {
                if (open.get(second)) {
                    sum += SECOND - passed;
                }
                passed = 0;
            }
            if (open.get(last)) {
                sum += passedOf(end) - passed;
            }
            return Duration.ofNanos(sum);
        }

        /**
         * The first opening after an instant.
         *
         * @param instant an instant within the window
         * @return the first second after it that is open while the one before is not; empty where the window ends before
         */
        public Optional<Instant> nextOpening(Instant instant) {
            for (int second = second(instant) + 1; second < seconds; second++) {
                if (open.get(second) && !open.get(second - 1)) {
                    return Optional.of(from.plusSeconds(second));
                }
            }
            return Optional.empty();
        }

        /**
         * The first closing after an instant.
         *
         * @param instant an instant within the window
         * @return the first second after it that is not open while the one before is; empty where the window ends before
         */
        public Optional<Instant> nextClosing(Instant instant) {
            for (int second = second(instant) + 1; second < seconds; second++) {
                if (!open.get(second) && open.get(second - 1)) {
                    return Optional.of(from.plusSeconds(second));
                }
            }
            return Optional.empty();
        }

        /** The nanoseconds that have passed of the instant's second. */
        private long passedOf(Instant instant) {
            return Duration.between(from.plusSeconds(second(instant)), instant).toNanos();
        }

        private int second(Instant instant) {
            return (int) (instant.getEpochSecond() - from.getEpochSecond());
        }
    }
}
