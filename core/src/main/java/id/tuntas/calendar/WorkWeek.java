package id.tuntas.calendar;

import id.tuntas.base.InvalidValueException;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The weekdays that are worked.
 *
 * <p>Immutable. By Perpres 21/2023 an office works five days; units that serve the public directly may be given six, so
 * that Saturday 9 July 2022 was a working day for them and not for the others.
 *
 * @param days at least one weekday, iterated from Monday to Sunday
 */
public record WorkWeek(Set<DayOfWeek> days) {

    /** Five days, the rule. */
    public static final WorkWeek MONDAY_TO_FRIDAY = new WorkWeek(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    /** Six days, for units that serve the public directly. */
    public static final WorkWeek MONDAY_TO_SATURDAY = new WorkWeek(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY));

    /**
     * Keeps a copy of the days.
     *
     * @param days at least one weekday
     * @throws InvalidValueException if there is none
     */
    public WorkWeek {
        if (days.isEmpty()) {
            throw InvalidValueException.of("days", "at least one weekday");
        }
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    /**
     * The week in which those days are worked.
     *
     * @param days at least one weekday, in any order
     * @return the week
     * @throws InvalidValueException if there is none
     */
    public static WorkWeek of(DayOfWeek... days) {
        return new WorkWeek(Set.copyOf(List.of(days)));
    }

    /**
     * Whether a weekday is worked.
     *
     * @param day a weekday
     * @return true if it is one of {@link #days()}
     */
    public boolean includes(DayOfWeek day) {
        return days.contains(day);
    }
}
