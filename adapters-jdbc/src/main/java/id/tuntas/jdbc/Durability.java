package id.tuntas.jdbc;

/**
 * What a database promises of what it committed, as far as its settings say. Immutable.
 *
 * <p>Of a loss of power nothing is said here: that is up to the disk and the file system as well.
 *
 * @param level how much it promises
 * @param finding the settings that say so and what was wanted of them, in one sentence without a full stop
 */
public record Durability(Level level, String finding) {

    /** How much a database promises. */
    public enum Level {
        /** What was committed is there after its process was killed at any moment. */
        DURABLE,
        /** What was committed in the last moments may be gone after its process was killed or its machine stopped. */
        AT_RISK,
        /** Everything is gone when its process ends; that is what such a database is for. */
        IN_MEMORY
    }
}
