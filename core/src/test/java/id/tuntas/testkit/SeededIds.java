package id.tuntas.testkit;

import id.tuntas.port.IdSource;
import id.tuntas.port.Salt;
import java.util.Random;

/**
 * Ids and salts that are the same in every run of a test, and that anybody can guess: never for production. Thread-safe.
 *
 * <p>The n-th id begins with {@code id-n-}, so that a failing test is easy to read.
 */
public final class SeededIds implements IdSource {

    private final Random random;
    private int given;

    /**
     * A source that gives the same as any other of that seed.
     *
     * @param seed any number
     */
    public SeededIds(long seed) {
        this.random = new Random(seed);
    }

    @Override
    public synchronized String nextId() {
        given++;
        return String.format("id-%d-%016x", given, random.nextLong());
    }

    @Override
    public synchronized Salt nextSalt() {
        byte[] bytes = new byte[Salt.LENGTH];
        random.nextBytes(bytes);
        return Salt.of(bytes);
    }
}
