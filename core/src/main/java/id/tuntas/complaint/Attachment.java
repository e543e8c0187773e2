package id.tuntas.complaint;

import id.tuntas.base.InvalidValueException;
import java.util.regex.Pattern;

/**
 * A file that came with an event, by reference: its bytes lie in the attachment store, its name in the text store.
 * Immutable; holds nothing personal.
 *
 * <p>Example: the photograph of a mended road, 1,048,576 bytes, attached as {@link Purpose#AFTER} to the follow-up of
 * Friday 8 March 2024.
 *
 * @param id under which the attachment store keeps it: 1 to 64 ASCII letters, digits, dots, dashes or underscores
 * @param digest 64 lower-case hexadecimal digits, the SHA-256 of its bytes
 * @param size in bytes, 0 or more
 * @param mediaType what its first bytes show it to be, such as {@code image/jpeg}; never what its sender claims
 * @param secret whether only whoever works on the complaint may see it
 * @param purpose what it is there for
 */
public record Attachment(String id, String digest, long size, String mediaType, boolean secret, Purpose purpose) {

    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9.+-]{1,64}/[a-z0-9.+-]{1,64}");

    /** What an attachment is there for. */
    public enum Purpose {
        /** It came with the complaint or a reply. */
        REPORTED("laporan"),
        /** Evidence of how it was before the follow-up. */
        BEFORE("sebelum"),
        /** Evidence of how it is since the follow-up. */
        AFTER("sesudah"),
        /** What was sent to an agency outside, or its receipt. */
        REFERRAL("rujukan"),
        /** Anything else. */
        OTHER("lain");

        private final String literal;

        Purpose(String literal) {
            this.literal = literal;
        }

        /**
         * The word for it.
         *
         * @return a lower-case Indonesian word
         */
        public String literal() {
            return literal;
        }
    }

    /**
     * Checks the forms.
     *
     * @param id 1 to 64 ASCII letters, digits, dots, dashes or underscores
     * @param digest 64 lower-case hexadecimal digits
     * @param size 0 or more
     * @param mediaType a type and a subtype in lower case
     * @param secret any
     * @param purpose any
     * @throws InvalidValueException if one of them is anything else
     */
    public Attachment {
        if (!TextRef.ID.matcher(id).matches()) {
            throw InvalidValueException.of(
                    "attachmentId", "1 to 64 ASCII letters, digits, dots, dashes or underscores");
        }
        if (!TextRef.SHA_256.matcher(digest).matches()) {
            throw InvalidValueException.of("digest", "64 lower-case hexadecimal digits");
        }
        if (size < 0) {
            throw InvalidValueException.of("size", "0 bytes or more");
        }
        if (!MEDIA_TYPE.matcher(mediaType).matches()) {
            throw InvalidValueException.of("mediaType", "a type and a subtype in lower case, such as image/jpeg");
        }
    }
}
