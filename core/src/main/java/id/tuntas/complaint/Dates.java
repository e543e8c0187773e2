package id.tuntas.complaint;

import id.tuntas.base.InvalidValueException;
import java.time.Instant;

/** The range of dates that every database served can hold. */
final class Dates {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-30T23:59:59Z");

    private Dates() {}

    static void check(String attribute, Instant date) {
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            throw InvalidValueException.of(attribute, "a date of the years 1900 to 9999");
        }
    }
}
