package id.tuntas.port;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/** What the ports share: forms of ids and digests. */
final class Hashes {

    static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    static final String ID_FORM = "1 to 64 ASCII letters, digits, dots, dashes or underscores";
    /** With no more than 9 digits in a row, so that no phone number fits. */
    static final Pattern CODE = Pattern.compile("(?!.*[0-9]{10})[a-z0-9._-]{1,64}");

    static final String CODE_FORM =
            "1 to 64 lower-case ASCII letters, digits, dots, dashes or underscores, at most 9 digits in a row";

    private Hashes() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
