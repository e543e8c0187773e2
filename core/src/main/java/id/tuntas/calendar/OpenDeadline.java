package id.tuntas.calendar;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A deadline in working days that still runs, told by its start and not by its due date, so that it can be computed
 * under any version of a calendar.
 *
 * <p>Immutable. Example: {@code OpenDeadline.of("K-17", LocalDate.of(2024, 11, 20), 5,
 * DayCount.NEXT_WORKING_DAY_IS_DAY_ONE)}, due on Wednesday 27 November 2024 until the elections of that day were declared
 * a day off, and on Thursday 28 November since.
 */
@Value.Immutable
@TuntasStyle
public sealed interface OpenDeadline permits ImmutableOpenDeadline {

    /**
     * Starts a deadline; all attributes must be given.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A deadline of a number of working days.
     *
     * @param key what the caller knows it by
     * @param start the local date from which it is counted
     * @param days the number of working days, 1 or more
     * @param convention which day is day 1
     * @return the deadline
     * @throws InvalidValueException if days is less than 1
     */
    static OpenDeadline of(String key, LocalDate start, int days, DayCount convention) {
        return builder().key(key).start(start).days(days).convention(convention).build();
    }

    /**
     * What the caller knows it by.
     *
     * @return any text
     */
    String key();

    /**
     * The local date from which it is counted.
     *
     * @return a date of the office's zone
     */
    LocalDate start();

    /**
     * The number of working days.
     *
     * @return 1 or more
     */
    int days();

    /**
     * Which day is day 1.
     *
     * @return the convention
     */
    DayCount convention();

    /**
     * The due date under a calendar.
     *
     * @param calendar the calendar
     * @return a working day
     * @throws UncoveredYearException if the start's or the answer's year has no table
     */
    default LocalDate dueBy(WorkingCalendar calendar) {
        return calendar.nthWorkingDay(start(), days(), convention());
    }

    /**
     * Holds the number of days.
     *
     * @throws InvalidValueException if it is less than 1
     */
    @Value.Check
    default void check() {
        if (days() < 1) {
            throw InvalidValueException.of("days", "1 or more");
        }
    }

    /** Builds an {@link OpenDeadline}; not thread-safe. */
    final class Builder extends ImmutableOpenDeadline.Builder {

        Builder() {}
    }
}
