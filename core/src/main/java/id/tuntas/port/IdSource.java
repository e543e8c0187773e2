package id.tuntas.port;

/**
 * Where ids and salts come from; the only chance in the house. A production source cannot be guessed; a test's is seeded and
 * gives the same again. Implementations are safe for use by many threads.
 */
public interface IdSource {

    /**
     * A new id, which tells nothing of what it names.
     *
     * @return 16 to 64 ASCII letters, digits, dashes or underscores, beginning with a letter or a digit, never given before;
     *     at least 80 bits of it are random
     */
    String nextId();

    /**
     * A new salt.
     *
     * @return 16 random bytes
     */
    Salt nextSalt();
}
