package id.tuntas.directory;

import id.tuntas.base.InvalidValueException;
import java.util.regex.Pattern;

/**
 * Which officer, under an id that the regency gives out: never a name, a NIP or anything else that says who it is.
 * Immutable.
 *
 * @param value 1 to 64 ASCII letters, digits, dots, dashes or underscores
 */
public record OfficerId(String value) implements Comparable<OfficerId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /**
     * Checks the value.
     *
     * @param value 1 to 64 ASCII letters, digits, dots, dashes or underscores
     * @throws InvalidValueException if it is anything else
     */
    public OfficerId {
        if (!FORM.matcher(value).matches()) {
            throw InvalidValueException.of("officerId", "1 to 64 ASCII letters, digits, dots, dashes or underscores");
        }
    }

    /**
     * The officer of that id.
     *
     * @param value 1 to 64 ASCII letters, digits, dots, dashes or underscores
     * @return the id
     * @throws InvalidValueException if it is anything else
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
