package id.tuntas.complaint;

import id.tuntas.base.InvalidValueException;

/**
 * Which reporter, under an id that says nothing of who it is: the vault keeps the identity under it, everything else knows
 * only the id. Drawn at random, never made from a name, a NIK or a phone number. Immutable.
 *
 * <p>Example: {@code ReporterId.of("k7q2v5n3x4a6b2c7d5e3")}, given to whoever complained on Tuesday 5 March 2024.
 *
 * @param value 1 to 64 ASCII letters, digits, dots, dashes or underscores, unique within the regency
 */
public record ReporterId(String value) implements Comparable<ReporterId> {

    /**
     * Checks the form.
     *
     * @param value 1 to 64 ASCII letters, digits, dots, dashes or underscores
     * @throws InvalidValueException if it is anything else
     */
    public ReporterId {
        if (!TextRef.ID.matcher(value).matches()) {
            throw InvalidValueException.of("reporterId", "1 to 64 ASCII letters, digits, dots, dashes or underscores");
        }
    }

    /**
     * The reporter of that id.
     *
     * @param value 1 to 64 ASCII letters, digits, dots, dashes or underscores
     * @return the id
     * @throws InvalidValueException if it is anything else
     */
    public static ReporterId of(String value) {
        return new ReporterId(value);
    }

    @Override
    public int compareTo(ReporterId other) {
        return value.compareTo(other.value);
    }

    /**
     * No id: two complaints of one reporter cannot be told from those of two in anything that prints.
     *
     * @return {@code a reporter}
     */
    @Override
    public String toString() {
        return "a reporter";
    }
}
