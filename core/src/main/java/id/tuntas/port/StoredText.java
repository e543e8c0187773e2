package id.tuntas.port;

import java.util.Optional;

/** What became of words that were put into a {@link TextStore}: they are there, or they were erased. Immutable. */
public sealed interface StoredText {

    /**
     * They are there, and are those that the reference speaks of.
     *
     * @param words the words
     */
    record Kept(Words words) implements StoredText {}

    /** They were there and were erased, with their salt. */
    record Erased() implements StoredText {}

    /**
     * The words, as far as they are there.
     *
     * @return empty where they were erased
     */
    default Optional<Words> ifKept() {
        return this instanceof Kept kept ? Optional.of(kept.words()) : Optional.empty();
    }
}
