package id.tuntas.scorecard;

import id.tuntas.base.InvalidValueException;
import java.time.LocalDate;

/**
 * Days of arrival, both ends included. Immutable.
 *
 * @param from the first local date
 * @param to the last local date, not before the first
 */
public record Period(LocalDate from, LocalDate to) {

    /**
     * Checks the order.
     *
     * @param from the first local date
     * @param to the last local date
     * @throws InvalidValueException if the last is before the first
     */
    public Period {
        if (to.isBefore(from)) {
            throw InvalidValueException.of("to", "a date not before from");
        }
    }

    Period with(Period other) {
        return new Period(other.from.isBefore(from) ? other.from : from, other.to.isAfter(to) ? other.to : to);
    }
}
