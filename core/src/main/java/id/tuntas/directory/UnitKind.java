package id.tuntas.directory;

import id.tuntas.base.InvalidValueException;
import java.util.Locale;

/**
 * What kind of unit a unit is, such as {@code dinas}, {@code badan} or {@code kecamatan}. An open set: regencies name
 * kinds of their own, and every one is kept. Immutable.
 *
 * @param value lower case, not blank
 */
public record UnitKind(String value) {

    /** A unit of which nothing more was said. */
    public static final UnitKind UNSTATED = new UnitKind("unstated");

    /**
     * Brings the word to lower case.
     *
     * @param value the kind's word
     * @throws InvalidValueException if it is blank
     */
    public UnitKind {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.isEmpty()) {
            throw InvalidValueException.of("unitKind", "a word such as dinas or kecamatan");
        }
    }

    /**
     * The kind of that word.
     *
     * @param value the word, in any case
     * @return the kind
     * @throws InvalidValueException if the word is blank
     */
    public static UnitKind of(String value) {
        return new UnitKind(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
