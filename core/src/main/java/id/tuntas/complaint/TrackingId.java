package id.tuntas.complaint;

import id.tuntas.base.InvalidValueException;

/**
 * The number under which a reporter and SP4N-LAPOR! follow a complaint, such as {@code 4695068}.
 *
 * <p>Immutable. Seven digits in the exports seen so far; other channels use other forms, so the form is left open.
 *
 * @param value 1 to 64 printable characters without blanks
 */
public record TrackingId(String value) implements Comparable<TrackingId> {

    static final String FORM = "1 to 64 printable characters without blanks";

    /**
     * Checks the value.
     *
     * @param value 1 to 64 printable characters without blanks
     * @throws InvalidValueException if it is anything else
     */
    public TrackingId {
        if (!isWellFormed(value)) {
            throw InvalidValueException.of("trackingId", FORM);
        }
    }

    /**
     * The tracking id of that value.
     *
     * @param value 1 to 64 printable characters without blanks
     * @return the tracking id
     * @throws InvalidValueException if the value is anything else
     */
    public static TrackingId of(String value) {
        return new TrackingId(value);
    }

    /**
     * Whether a text can be a tracking id.
     *
     * @param value any text
     * @return true for 1 to 64 printable characters without blanks
     */
    public static boolean isWellFormed(String value) {
        return !value.isEmpty()
                && value.length() <= 64
                && value.codePoints()
                        .noneMatch(c -> Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.isISOControl(c)
                                || Character.getType(c) == Character.SURROGATE
                                || Character.getType(c) == Character.FORMAT);
    }

    @Override
    public int compareTo(TrackingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
