package id.tuntas.port;

/**
 * Where ids of words and notices and salts come from; the only chance in the house. A production source cannot be
 * guessed ({@code SecureIds} of the desk); a test's is seeded and gives the same again. The ids of complaints do not come from
 * here, but follow from the {@link CommitKey}. Implementations are safe for use by many threads.
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
