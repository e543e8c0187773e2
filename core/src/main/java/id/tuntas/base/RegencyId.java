package id.tuntas.base;

/**
 * The regency (kabupaten or kota) that a thing belongs to; the first component of every id, key and port method, so that
 * one installation serves several regencies without their complaints ever meeting.
 *
 * <p>Immutable. Example: {@code RegencyId.of("35.27")} for Sampang by its Kemendagri code, or {@code RegencyId.LOCAL}
 * where a database holds one regency only.
 *
 * @param value 1 to 64 letters, digits, dots or hyphens
 */
public record RegencyId(String value) implements Comparable<RegencyId> {

    private static final String ALLOWED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-";

    /** The regency of an installation that serves only one. */
    public static final RegencyId LOCAL = new RegencyId("local");

    /**
     * Checks the value.
     *
     * @param value 1 to 64 letters, digits, dots or hyphens
     * @throws InvalidValueException if it is not 1 to 64 letters, digits, dots or hyphens
     */
    public RegencyId {
        if (!wellFormed(value)) {
            throw InvalidValueException.of("regencyId", "1 to 64 letters, digits, dots or hyphens");
        }
    }

    /**
     * The regency of that id.
     *
     * @param value 1 to 64 letters, digits, dots or hyphens
     * @return the id
     * @throws InvalidValueException if the value is anything else
     */
    public static RegencyId of(String value) {
        return new RegencyId(value);
    }

    private static boolean wellFormed(String value) {
        return !value.isEmpty() && value.length() <= 64 && value.chars().allMatch(c -> ALLOWED.indexOf(c) >= 0);
    }

    @Override
    public int compareTo(RegencyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
