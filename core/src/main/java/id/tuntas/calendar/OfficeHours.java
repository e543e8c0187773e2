package id.tuntas.calendar;

import id.tuntas.base.InvalidValueException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * When an office is open on each weekday; what lies between two intervals is a break.
 *
 * <p>Immutable; exact to the second, in the local time of the office. Example, with a longer break on Friday:
 *
 * <pre>{@code
 * OfficeHours ramadan = OfficeHours.NONE
 *         .with(MONDAY, THURSDAY, OpenInterval.parse("08:00-12:00"), OpenInterval.parse("12:30-15:00"))
 *         .with(FRIDAY, FRIDAY, OpenInterval.parse("08:00-11:30"), OpenInterval.parse("12:30-15:30"));
 * }</pre>
 *
 * @param week the intervals of each weekday that has any, ascending and apart from each other
 */
public record OfficeHours(Map<DayOfWeek, List<OpenInterval>> week) {

    /** Never open; the start of a week that {@link #with} fills. */
    public static final OfficeHours NONE = new OfficeHours(Map.of());

    /**
     * Monday to Thursday 07:30-12:00 and 13:00-16:00, Friday 07:30-11:30 and 13:00-16:30.
     *
     * <p>Perpres 21/2023 gives 37 hours 30 minutes a week over five days, the start at 07:30, a break of 60 minutes and
     * one of 90 on Friday. The closings follow from it by arithmetic; where the break lies within the day is not said
     * there, the split is ours. A regional head may set other hours.
     */
    public static final OfficeHours PERPRES_21_2023 = NONE.with(
                    DayOfWeek.MONDAY,
                    DayOfWeek.THURSDAY,
                    OpenInterval.parse("07:30-12:00"),
                    OpenInterval.parse("13:00-16:00"))
            .with(
                    DayOfWeek.FRIDAY,
                    DayOfWeek.FRIDAY,
                    OpenInterval.parse("07:30-11:30"),
                    OpenInterval.parse("13:00-16:30"));

    /**
     * Puts the intervals of each weekday in order and joins those that touch.
     *
     * @param week the intervals of each weekday, in any order
     * @throws InvalidValueException if two intervals of one weekday overlap
     */
    public OfficeHours {
        Map<DayOfWeek, List<OpenInterval>> ordered = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, intervals) -> {
            if (!intervals.isEmpty()) {
                ordered.put(day, joined(intervals));
            }
        });
        week = Collections.unmodifiableMap(ordered);
    }

    /**
     * These hours with those of a run of weekdays put in place of what was there.
     *
     * @param first the first weekday
     * @param last the last weekday, included, not before the first in a week that begins on Monday
     * @param intervals when the office is open on each of them; none for closed
     * @return the new hours
     * @throws InvalidValueException if two intervals overlap or the weekdays are not in order
     */
    public OfficeHours with(DayOfWeek first, DayOfWeek last, OpenInterval... intervals) {
        if (last.compareTo(first) < 0) {
            throw InvalidValueException.of("last", "a weekday not before the first");
        }
        Map<DayOfWeek, List<OpenInterval>> changed = new EnumMap<>(DayOfWeek.class);
        changed.putAll(week);
        for (DayOfWeek day : EnumSet.range(first, last)) {
            changed.put(day, List.of(intervals));
        }
        return new OfficeHours(changed);
    }

    /**
     * When the office is open on a weekday.
     *
     * @param day a weekday
     * @return ascending and apart from each other; empty where it is closed
     */
    public List<OpenInterval> on(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }

    private static List<OpenInterval> joined(List<OpenInterval> intervals) {
        List<OpenInterval> sorted = new ArrayList<>(intervals);
        sorted.sort(Comparator.comparing(OpenInterval::opens));
        List<OpenInterval> joined = new ArrayList<>();
        for (OpenInterval next : sorted) {
            int last = joined.size() - 1;
            if (last < 0 || joined.get(last).endSecond() < next.startSecond()) {
                joined.add(next);
            } else if (joined.get(last).endSecond() == next.startSecond()) {
                joined.set(last, OpenInterval.ofSeconds(joined.get(last).startSecond(), next.endSecond()));
            } else {
                throw InvalidValueException.of("week", "intervals of a weekday that do not overlap");
            }
        }
        return List.copyOf(joined);
    }
}
