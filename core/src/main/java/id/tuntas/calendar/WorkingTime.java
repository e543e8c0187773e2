package id.tuntas.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The open time of a calendar as segments of the time line, built once.
 *
 * <p>An instant is open if the office's clock shows at that instant a time within the hours of the date that it shows.
 * So each stretch between two changes of the zone's offset is laid out by itself: an hour that the clock skips is not
 * open, an hour that it repeats is open twice. All seconds are counted from the begin of the first covered day; 60 years
 * of them fit into an int.
 *
 * <p>{@code opened} holds the seconds that were open before each segment, and at its end the sum of all. Adding open time
 * is then: seconds open before the start, plus the amount, looked up in {@code opened}.
 */
final class WorkingTime {

    private final HolidayTable table;
    private final ZoneRules rules;
    private final long begin;
    private final long end;
    private final SortedInts starts;
    private final SortedInts opened;
    private final int total;
    private final CoveredDays days;
    /** The seconds open before each covered day, by its number, and before the day after the last. */
    private final int[] openedBeforeDay;

    WorkingTime(WorkingCalendar calendar) {
        this.table = calendar.holidays();
        this.rules = calendar.zone().getRules();
        this.days = table.covered();
        this.begin = startOfDay(days.date(0));
        this.end = startOfDay(days.date(days.count() - 1).plusDays(1));
        Layout layout = new Layout(days, calendar::hoursOn);
        layout.run();
        this.starts = new SortedInts(Arrays.copyOf(layout.starts, layout.size));
        this.total = layout.open;
        this.opened = new SortedInts(Arrays.copyOf(layout.opened, layout.size));
        this.openedBeforeDay = new int[days.count() + 1];
        for (int day = 0; day < days.count(); day++) {
            int second = (int) (startOfDay(days.date(day)) - begin);
            openedBeforeDay[day] = openBefore(second, starts.floor(second));
        }
        openedBeforeDay[days.count()] = total;
    }

    /** The first instant of a date in the zone. */
    private long startOfDay(LocalDate date) {
        ZoneOffsetTransition change = rules.getTransition(date.atStartOfDay());
        if (change != null && change.isGap()) {
            return change.toEpochSecond();
        }
        return date.atStartOfDay().toEpochSecond(rules.getOffset(date.atStartOfDay()));
    }

    boolean isOpen(Instant instant) {
        int second = second(instant);
        int segment = starts.floor(second);
        return segment >= 0 && second < endOf(segment);
    }

    Instant plus(Instant instant, Duration amount) {
        int second = second(instant);
        int segment = starts.floor(second);
        if (amount.isZero()) {
            return openOrOpening(instant, second, segment);
        }
        if (amount.getSeconds() > total) {
            throw new UncoveredYearException(table.lastYear() + 1, table);
        }
        long nanos = amount.getNano();
        int before = 0;
        if (segment >= 0) {
            int length = endOf(segment) - starts.get(segment);
            int into = second - starts.get(segment);
            if (into < length) {
                nanos += nanoOf(instant);
            } else {
                into = length;
            }
            before = opened.get(segment) + into;
        }
        long target = before + amount.getSeconds();
        if (nanos >= 1_000_000_000) {
            nanos -= 1_000_000_000;
            target++;
        }
        return atOpened(target, nanos);
    }

    /** The instant at which that much was open; of several the first, which is a closing. */
    private Instant atOpened(long seconds, long nanos) {
        // The last second that is used up, wholly or in part, says in which segment the answer lies.
        long last = nanos == 0 ? seconds - 1 : seconds;
        if (last >= total) {
            throw new UncoveredYearException(table.lastYear() + 1, table);
        }
        int segment = opened.floor((int) last);
        return Instant.ofEpochSecond(begin + starts.get(segment) + (seconds - opened.get(segment)), nanos);
    }

    Duration between(Instant start, Instant end) {
        int from = second(start);
        int to = second(end);
        int fromSegment = starts.floor(from);
        int toSegment = starts.floor(to);
        return Duration.ofSeconds(
                (long) openBefore(to, toSegment) - openBefore(from, fromSegment),
                (long) nanosOpen(end, to, toSegment) - nanosOpen(start, from, fromSegment));
    }

    Instant openOrOpening(Instant instant) {
        int second = second(instant);
        return openOrOpening(instant, second, starts.floor(second));
    }

    private Instant openOrOpening(Instant instant, int second, int segment) {
        return segment >= 0 && second < endOf(segment) ? instant : opening(segment + 1);
    }

    Instant nextOpening(Instant instant) {
        return opening(starts.floor(second(instant)) + 1);
    }

    private Instant opening(int segment) {
        if (segment >= starts.size()) {
            throw new UncoveredYearException(table.lastYear() + 1, table);
        }
        return Instant.ofEpochSecond(begin + starts.get(segment));
    }

    Instant nextClosing(Instant instant) {
        int second = second(instant);
        int segment = starts.floor(second);
        if (segment < 0 || second >= endOf(segment)) {
            segment++;
        }
        // What is still open when the table ends has no closing that is known.
        if (segment >= starts.size() || begin + endOf(segment) == end) {
            throw new UncoveredYearException(table.lastYear() + 1, table);
        }
        return Instant.ofEpochSecond(begin + endOf(segment));
    }

    Duration openOn(LocalDate date) {
        return Duration.ofSeconds((long) openBeforeEnd(date) - openBeforeStart(date));
    }

    Optional<Instant> openingOf(LocalDate date) {
        int before = openBeforeStart(date);
        if (openBeforeEnd(date) == before) {
            return Optional.empty();
        }
        int segment = opened.floor(before);
        return Optional.of(Instant.ofEpochSecond(begin + starts.get(segment) + (before - opened.get(segment))));
    }

    Optional<Instant> closingOf(LocalDate date) {
        int before = openBeforeEnd(date);
        return before == openBeforeStart(date) ? Optional.empty() : Optional.of(atOpened(before, 0));
    }

    private int openBeforeStart(LocalDate date) {
        return openedBeforeDay[days.numberOf(date)];
    }

    private int openBeforeEnd(LocalDate date) {
        return openedBeforeDay[days.numberOf(date) + 1];
    }

    private int endOf(int segment) {
        int next = segment + 1 < opened.size() ? opened.get(segment + 1) : total;
        return starts.get(segment) + (next - opened.get(segment));
    }

    private int openBefore(int second, int segment) {
        if (segment < 0) {
            return 0;
        }
        return opened.get(segment) + Math.min(second, endOf(segment)) - starts.get(segment);
    }

    private int nanosOpen(Instant instant, int second, int segment) {
        return segment >= 0 && second < endOf(segment) ? nanoOf(instant) : 0;
    }

    /** The part below a second; the seconds are taken by {@link #second}. */
    @SuppressWarnings("JavaInstantGetSecondsGetNano")
    private static int nanoOf(Instant instant) {
        return instant.getNano();
    }

    private int second(Instant instant) {
        long second = instant.getEpochSecond();
        if (second < begin || second >= end) {
            throw new UncoveredYearException(yearOf(instant), table);
        }
        return (int) (second - begin);
    }

    private int yearOf(Instant instant) {
        ZoneOffset offset = rules.getOffset(instant);
        long day = Math.floorDiv(instant.getEpochSecond() + offset.getTotalSeconds(), 86_400);
        long first = LocalDate.MIN.toEpochDay();
        long last = LocalDate.MAX.toEpochDay();
        return LocalDate.ofEpochDay(Math.max(first, Math.min(last, day))).getYear();
    }

    /** Lays the segments out, one stretch of equal offset after the other. */
    private final class Layout {

        private final CoveredDays days;
        private final Function<LocalDate, List<OpenInterval>> hours;
        private final long firstDay;
        private int[] starts = new int[64];
        private int[] opened = new int[64];
        private int size;
        private int open;
        private long lastEnd = Long.MIN_VALUE;

        Layout(CoveredDays days, Function<LocalDate, List<OpenInterval>> hours) {
            this.days = days;
            this.hours = hours;
            this.firstDay = days.date(0).toEpochDay();
        }

        void run() {
            long from = begin;
            while (from < end) {
                Instant at = Instant.ofEpochSecond(from);
                ZoneOffsetTransition change = rules.nextTransition(at);
                long to = change == null ? end : Math.min(end, change.toEpochSecond());
                stretch(from, to, rules.getOffset(at).getTotalSeconds());
                from = to;
            }
        }

        private void stretch(long from, long to, int offset) {
            long firstLocal = from + offset;
            long lastLocal = to + offset;
            int first = (int) Math.max(0, Math.floorDiv(firstLocal, 86_400) - firstDay);
            int last = (int) Math.min(days.count() - 1, Math.floorDiv(lastLocal - 1, 86_400) - firstDay);
            for (int day = first; day <= last; day++) {
                long midnight = (firstDay + day) * 86_400;
                for (OpenInterval interval : hours.apply(days.date(day))) {
                    add(
                            Math.max(firstLocal, midnight + interval.startSecond()) - offset,
                            Math.min(lastLocal, midnight + interval.endSecond()) - offset);
                }
            }
        }

        private void add(long from, long to) {
            if (from >= to) {
                return;
            }
            if (from != lastEnd) {
                if (size == starts.length) {
                    starts = Arrays.copyOf(starts, size * 2);
                    opened = Arrays.copyOf(opened, size * 2);
                }
                starts[size] = (int) (from - begin);
                opened[size] = open;
                size++;
            }
            open += (int) (to - from);
            lastEnd = to;
        }
    }
}
