package id.tuntas.port;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.TextKind;
import id.tuntas.complaint.TextRef;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Words with their salt and the reference by which events speak of them; what a {@link TextStore} keeps. The reference's
 * digest is the SHA-256 of the salt's 16 bytes and the words in UTF-8. Immutable; {@link #toString()} shows the reference
 * alone.
 *
 * <p>Example: {@code SaltedText.of(TextKind.TITLE, ids.nextId(), Words.of("Jalan berlubang"), ids.nextSalt())}.
 */
public final class SaltedText {

    private final TextRef ref;
    private final Words words;
    private final Salt salt;

    private SaltedText(TextRef ref, Words words, Salt salt) {
        this.ref = ref;
        this.words = words;
        this.salt = salt;
    }

    /**
     * Works out the reference to words.
     *
     * @param kind what they are
     * @param id under which they are to be kept: 1 to 64 ASCII letters, digits, dots, dashes or underscores
     * @param words the words
     * @param salt drawn at random for these words alone
     * @return the words with their reference
     * @throws InvalidValueException if the id is anything else
     */
    public static SaltedText of(TextKind kind, String id, Words words, Salt salt) {
        MessageDigest digest = Hashes.sha256();
        digest.update(salt.bytes());
        digest.update(words.text().getBytes(UTF_8));
        return new SaltedText(new TextRef(kind, id, HexFormat.of().formatHex(digest.digest())), words, salt);
    }

    /**
     * Words as an adapter found them, which are given out only if they are still those that a reference speaks of.
     *
     * @param ref the reference that was asked for
     * @param words as they were found
     * @param salt as it was found
     * @return the words with their reference
     * @throws TamperedException if salt and words have another digest than the reference
     */
    public static SaltedText reread(TextRef ref, Words words, Salt salt) {
        SaltedText found = of(ref.kind(), ref.id(), words, salt);
        if (!found.ref.digest().equals(ref.digest())) {
            throw new TamperedException("text", ref.id());
        }
        return found;
    }

    /**
     * What an event holds instead of the words.
     *
     * @return kind, id and digest
     */
    public TextRef ref() {
        return ref;
    }

    /**
     * The words.
     *
     * @return as they were written
     */
    public Words words() {
        return words;
    }

    /**
     * The salt, to be stored beside the words and erased with them.
     *
     * @return 16 bytes
     */
    public Salt salt() {
        return salt;
    }

    /**
     * The reference.
     *
     * @return kind, id and digest, none of the words
     */
    @Override
    public String toString() {
        return ref.toString();
    }
}
