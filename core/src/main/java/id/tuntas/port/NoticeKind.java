package id.tuntas.port;

import id.tuntas.base.InvalidValueException;
import java.util.regex.Pattern;

/**
 * What a notice tells, as the word by which its text is found when it is sent, such as {@code pengaduan-diterima}. Immutable.
 *
 * @param value 1 to 64 lower-case ASCII letters, digits and dashes, beginning with a letter
 */
public record NoticeKind(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    /**
     * Checks the form.
     *
     * @param value 1 to 64 lower-case ASCII letters, digits and dashes, beginning with a letter
     * @throws InvalidValueException if it is anything else
     */
    public NoticeKind {
        if (!FORM.matcher(value).matches()) {
            throw InvalidValueException.of(
                    "noticeKind", "1 to 64 lower-case ASCII letters, digits and dashes, beginning with a letter");
        }
    }

    /**
     * The kind of that word.
     *
     * @param value 1 to 64 lower-case ASCII letters, digits and dashes, beginning with a letter
     * @return the kind
     * @throws InvalidValueException if it is anything else
     */
    public static NoticeKind of(String value) {
        return new NoticeKind(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
