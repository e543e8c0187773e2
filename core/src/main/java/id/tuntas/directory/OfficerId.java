package id.tuntas.directory;

import id.tuntas.base.InvalidValueException;
import java.util.regex.Pattern;

/**
 * An officer, by an id that the regency made up. It is never a name: who is behind it, and where a message reaches them,
 * is known to the host alone. So an id may stand in a log, a letter's trace or a finding.
 *
 * <p>Immutable. Example: {@code OfficerId.of("P-017")}. What cannot be told from a name is taken; a blank, as between the
 * parts of a name, and the 16 digits of a NIK or the 18 of a NIP in a row are refused.
 *
 * @param value 1 to 64 letters, digits, dots, hyphens or underscores
 */
public record OfficerId(String value) implements Comparable<OfficerId> {

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("(?:.*[^0-9])?(?:[0-9]{16}|[0-9]{18})(?:[^0-9].*)?");

    /**
     * Checks the value.
     *
     * @param value 1 to 64 letters, digits, dots, hyphens or underscores
     * @throws InvalidValueException if it is anything else, or holds what may be a NIK or NIP
     */
    public OfficerId {
        if (!ALLOWED.matcher(value).matches() || PERSONAL_NUMBER.matcher(value).matches()) {
            throw InvalidValueException.of(
                    "officerId", "1 to 64 letters, digits, dots, hyphens or underscores; an id, no name, NIK or NIP");
        }
    }

    /**
     * The officer of that id.
     *
     * @param value 1 to 64 letters, digits, dots, hyphens or underscores
     * @return the id
     * @throws InvalidValueException if it is anything else, or holds what may be a NIK or NIP
     */
    public static OfficerId of(String value) {
        return new OfficerId(value);
    }

    @Override
    public int compareTo(OfficerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
