package id.tuntas.routing.check;

import id.tuntas.directory.Validity;
import id.tuntas.routing.TimeWindow;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What two windows of time have in common. Days and hours of a window are independent of each other. */
final class Spans {

    /** Where a rule leaves the day open: a Tuesday. */
    private static final LocalDate ANY_DAY = LocalDate.of(2024, 3, 5);

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final long DAY = LocalTime.MAX.toNanoOfDay() + 1;

    private Spans() {}

    /** Whether a moment lies in both. */
    static boolean meet(TimeWindow one, TimeWindow other) {
        return !isBefore(one.days(), other.days())
                && !isBefore(other.days(), one.days())
                && (one.from().isEmpty()
                        || other.from().isEmpty()
                        || coversHour(one, other.from().get())
                        || coversHour(other, one.from().get()));
    }

    private static boolean isBefore(Validity one, Validity other) {
        return one.until().isPresent()
                && other.from().isPresent()
                && one.until().get().isBefore(other.from().get());
    }

    private static boolean coversHour(TimeWindow window, LocalTime time) {
        return new TimeWindow(Validity.ALWAYS, window.from(), window.until()).covers(ANY_DAY.atTime(time));
    }

    /** Whether every moment of the one lies in the other; a complaint whose moment is not known lies only in the whole time. */
    static boolean isWithin(TimeWindow one, TimeWindow other) {
        if (other.equals(TimeWindow.ALWAYS)) {
            return true;
        }
        return !one.equals(TimeWindow.ALWAYS) && daysWithin(one.days(), other.days()) && hoursWithin(one, other);
    }

    private static boolean daysWithin(Validity one, Validity other) {
        boolean begins = other.from()
                .map(first -> one.from().filter(day -> !day.isBefore(first)).isPresent())
                .orElse(true);
        boolean ends = other.until()
                .map(last -> one.until().filter(day -> !day.isAfter(last)).isPresent())
                .orElse(true);
        return begins && ends;
    }

    private static boolean hoursWithin(TimeWindow one, TimeWindow other) {
        if (other.from().isEmpty()) {
            return true;
        }
        if (one.from().isEmpty()) {
            return false;
        }
        long start = length(other.from().get(), one.from().get());
        return start + length(one.from().get(), one.until().orElseThrow())
                <= length(other.from().get(), other.until().orElseThrow());
    }

    /** From a time of day on to the next such time. */
    private static long length(LocalTime from, LocalTime until) {
        return Math.floorMod(until.toNanoOfDay() - from.toNanoOfDay(), DAY);
    }

    /** A moment that lies in all of them, in the morning where that can be. */
    static Optional<LocalDateTime> moment(Collection<TimeWindow> windows) {
        Optional<LocalDate> first = windows.stream()
                .flatMap(window -> window.days().from().stream())
                .max(Comparator.naturalOrder());
        Optional<LocalDate> last = windows.stream()
                .flatMap(window -> window.days().until().stream())
                .min(Comparator.naturalOrder());
        return moment(windows, first.or(() -> last).orElse(ANY_DAY));
    }

    /** A moment of that day that lies in all of them. */
    static Optional<LocalDateTime> moment(Collection<TimeWindow> windows, LocalDate day) {
        return Stream.concat(Stream.of(MORNING), windows.stream().flatMap(window -> window.from().stream()))
                .map(day::atTime)
                .filter(moment -> windows.stream().allMatch(window -> window.covers(moment)))
                .findFirst();
    }

    /** Moments of which, if any lies outside all of these windows, one does: the days and times at which one begins or has ended. */
    static List<LocalDateTime> edges(Collection<TimeWindow> windows, int most) {
        List<LocalDate> days = Stream.concat(
                        Stream.of(ANY_DAY),
                        windows.stream()
                                .flatMap(window -> Stream.concat(
                                        window.days().from().stream().flatMap(day -> Stream.of(day, before(day))),
                                        window.days().until().stream().map(Spans::after))))
                .distinct()
                .toList();
        List<LocalTime> times = Stream.concat(
                        Stream.of(MORNING),
                        windows.stream()
                                .flatMap(window -> Stream.concat(window.from().stream(), window.until().stream())))
                .distinct()
                .toList();
        return days.stream()
                .flatMap(day -> times.stream().map(day::atTime))
                .limit(most)
                .toList();
    }

    private static LocalDate before(LocalDate day) {
        return day.equals(LocalDate.MIN) ? day : day.minusDays(1);
    }

    static LocalDate after(LocalDate day) {
        return day.equals(LocalDate.MAX) ? day : day.plusDays(1);
    }
}
