package id.tuntas.calendar;

import id.tuntas.base.InvalidValueException;

/** What several values of this package demand of their attributes. */
final class Checks {

    private Checks() {}

    static void notBlank(String attribute, String value) {
        if (value.isBlank()) {
            throw InvalidValueException.of(attribute, "a text that is not blank");
        }
    }
}
