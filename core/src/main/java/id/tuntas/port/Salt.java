package id.tuntas.port;

import id.tuntas.base.InvalidValueException;
import java.util.Arrays;

/**
 * 16 random bytes that go in front of words before their digest is taken, so that nobody finds short words by trying. Lies
 * beside the words and is erased with them; after that the digest says nothing any more. Immutable; never shown.
 */
public final class Salt {

    /** How many bytes: 16. */
    public static final int LENGTH = 16;

    private final byte[] bytes;

    private Salt(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Those bytes.
     *
     * @param bytes {@link #LENGTH} bytes, drawn at random; copied
     * @return the salt
     * @throws InvalidValueException if there are more or fewer
     */
    public static Salt of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw InvalidValueException.of("salt", LENGTH + " bytes");
        }
        return new Salt(bytes.clone());
    }

    /**
     * The bytes, for an adapter to store.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Salt salt && Arrays.equals(salt.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "salt";
    }
}
