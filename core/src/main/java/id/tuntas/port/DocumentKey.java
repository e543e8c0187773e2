package id.tuntas.port;

import id.tuntas.base.InvalidValueException;
import java.util.regex.Pattern;

/**
 * The name of one version of a document. Immutable.
 *
 * <p>Example: {@code new DocumentKey(DocumentKind.RULE_BOOK, "rute-sampang", "2024-03-05")}.
 *
 * @param kind what it is
 * @param id its name, stable over its versions
 * @param version tells one state of it from another
 */
public record DocumentKey(DocumentKind kind, String id, String version) {

    /** How long id and version may be: 128 characters. */
    public static final int LONGEST = 128;

    private static final Pattern FORM =
            Pattern.compile("[^\\s\\p{Cc}\\p{Cs}]([^\\p{Cc}\\p{Cs}]*[^\\s\\p{Cc}\\p{Cs}])?");

    /**
     * Checks id and version.
     *
     * @param kind what it is
     * @param id its name
     * @param version its version
     * @throws InvalidValueException if either is empty, longer than {@link #LONGEST}, begins or ends with a blank, or has
     *     characters that cannot be printed
     */
    public DocumentKey {
        check("id", id);
        check("version", version);
    }

    private static void check(String what, String value) {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw InvalidValueException.of(
                    what, "1 to " + LONGEST + " printable characters, neither the first nor the last a blank");
        }
    }

    /** Kind, id and version, such as {@code RULE_BOOK rute-sampang 2024-03-05}. */
    @Override
    public String toString() {
        return kind + " " + id + " " + version;
    }
}
