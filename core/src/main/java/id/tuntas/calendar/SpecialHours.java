package id.tuntas.calendar;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Other office hours for a range of dates, both ends included, such as those of Ramadan. The dates are given by the
 * host: when Ramadan begins is decided each year.
 *
 * <p>Immutable. Example: {@code SpecialHours.of(LocalDate.of(2026, 2, 19), LocalDate.of(2026, 3, 19), ramadan, "SE
 * Bupati")} from Thursday 19 February to Thursday 19 March 2026.
 */
@Value.Immutable
@TuntasStyle
public sealed interface SpecialHours permits ImmutableSpecialHours {

    /**
     * Starts special hours; all attributes must be given.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Hours for a range of dates.
     *
     * @param firstDate the first date, included
     * @param lastDate the last date, included
     * @param hours the hours in place of the ordinary ones
     * @param decree what sets them
     * @return the special hours
     * @throws InvalidValueException if the dates are not in order or the decree is blank
     */
    static SpecialHours of(LocalDate firstDate, LocalDate lastDate, OfficeHours hours, String decree) {
        return builder()
                .firstDate(firstDate)
                .lastDate(lastDate)
                .hours(hours)
                .decree(decree)
                .build();
    }

    /**
     * The first date with these hours.
     *
     * @return included
     */
    LocalDate firstDate();

    /**
     * The last date with these hours.
     *
     * @return included, not before the first
     */
    LocalDate lastDate();

    /**
     * The hours in place of the ordinary ones.
     *
     * @return hours for at least one weekday; a weekday without any is treated as {@link WorkingCalendar#hours()} says
     */
    OfficeHours hours();

    /**
     * What sets them.
     *
     * @return never blank
     */
    String decree();

    /**
     * Whether a date has these hours.
     *
     * @param date any date
     * @return true from the first to the last date
     */
    default boolean includes(LocalDate date) {
        return !date.isBefore(firstDate()) && !date.isAfter(lastDate());
    }

    /**
     * Holds the dates to be in order.
     *
     * @throws InvalidValueException if they are not, or if the decree is blank
     */
    @Value.Check
    default void check() {
        if (lastDate().isBefore(firstDate())) {
            throw InvalidValueException.of("lastDate", "a date not before the first");
        }
        Checks.notBlank("decree", decree());
    }

    /** Builds {@link SpecialHours}; not thread-safe. */
    final class Builder extends ImmutableSpecialHours.Builder {

        Builder() {}
    }
}
