package id.tuntas.complaint;

import id.tuntas.base.InvalidValueException;
import java.util.regex.Pattern;

/**
 * Where somebody's words are kept: events never hold words, only this. The words lie in the text store and can be erased
 * there without touching an event; the digest, salted with a salt that is erased together with them, shows until then that
 * they are still the same. Immutable; holds nothing personal.
 *
 * @param kind what the words are
 * @param id under which the text store keeps them: 1 to 64 ASCII letters, digits, dots, dashes or underscores
 * @param digest 64 lower-case hexadecimal digits, the SHA-256 of salt and words
 */
public record TextRef(TextKind kind, String id, String digest) {

    static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the forms.
     *
     * @param kind what the words are
     * @param id 1 to 64 ASCII letters, digits, dots, dashes or underscores
     * @param digest 64 lower-case hexadecimal digits
     * @throws InvalidValueException if id or digest is anything else
     */
    public TextRef {
        if (!ID.matcher(id).matches()) {
            throw InvalidValueException.of("textId", "1 to 64 ASCII letters, digits, dots, dashes or underscores");
        }
        if (!SHA_256.matcher(digest).matches()) {
            throw InvalidValueException.of("digest", "64 lower-case hexadecimal digits");
        }
    }
}
