package id.tuntas.desk;

import id.tuntas.port.IdSource;
import id.tuntas.port.Salt;
import java.security.SecureRandom;

/**
 * Ids that nobody can guess: 20 characters of {@code a} to {@code z} and {@code 2} to {@code 7}, which is 100 random bits; fit
 * for links, file names and databases that do not tell upper from lower case. Thread-safe.
 *
 * <p>Example: {@code k7q2v5n3x4a6b2c7d5e3}.
 */
public final class SecureIds implements IdSource {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 20;

    private final SecureRandom random;

    /**
     * A source on the platform's generator, or on one of the host's.
     *
     * @param random a generator that cannot be predicted, such as {@code new SecureRandom()}
     */
    public SecureIds(SecureRandom random) {
        this.random = random;
    }

    @Override
    public String nextId() {
        byte[] bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        StringBuilder id = new StringBuilder(LENGTH);
        for (byte each : bytes) {
            id.append(ALPHABET.charAt(each & 31));
        }
        return id.toString();
    }

    @Override
    public Salt nextSalt() {
        byte[] bytes = new byte[Salt.LENGTH];
        random.nextBytes(bytes);
        return Salt.of(bytes);
    }
}
