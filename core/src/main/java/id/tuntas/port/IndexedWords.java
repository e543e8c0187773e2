package id.tuntas.port;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.ReporterId;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * By which words a complaint is found, by whom. Words stand in the form in which they are compared: letters or digits without a
 * blank. Immutable; {@code toString} shows none of them.
 *
 * <p>Example: of {@code "Jalan berlubang, hubungi 0812 0000 0001"}, received on Tuesday 5 March 2024, are left {@code jalan},
 * {@code lubang} and {@code hubung}.
 */
@Value.Immutable
@TuntasStyle
public abstract sealed class IndexedWords permits ImmutableIndexedWords {

    /** The most characters (UTF-16 code units) of a word: 64. */
    public static final int LONGEST_WORD = 64;

    IndexedWords() {}

    /**
     * Which complaint.
     *
     * @return its id
     */
    public abstract ComplaintId id();

    /**
     * How many events there were when its words were read.
     *
     * @return 1 or more
     */
    public abstract int version();

    /**
     * When it arrived.
     *
     * @return the instant; empty where not known
     */
    public abstract Optional<Instant> receivedAt();

    /**
     * The units that lead it or help with it.
     *
     * @return as the complaint names them
     */
    public abstract Set<UnitName> units();

    /**
     * Who brought it.
     *
     * @return the reporter; empty where not known
     */
    public abstract Optional<ReporterId> reporter();

    /**
     * The words that everybody may read.
     *
     * @return each of 1 to {@link #LONGEST_WORD} characters without a blank
     */
    public abstract Set<String> published();

    /**
     * The other words, which only those may read who work on the complaint.
     *
     * @return each of 1 to {@link #LONGEST_WORD} characters without a blank, none of them published
     */
    public abstract Set<String> withheld();

    @Value.Check
    void check() {
        if (version() < 1) {
            throw InvalidValueException.of("version", "1 or more");
        }
        if (!Stream.concat(published().stream(), withheld().stream()).allMatch(IndexedWords::isWord)) {
            throw InvalidValueException.of("words", "each of 1 to " + LONGEST_WORD + " characters without a blank");
        }
        if (withheld().stream().anyMatch(published()::contains)) {
            throw InvalidValueException.of("withheld", "none of the published words");
        }
    }

    /**
     * Whether it is a word as an index keeps it.
     *
     * @param word any text
     * @return whether it has 1 to {@link #LONGEST_WORD} characters and neither a blank nor a control character
     */
    public static boolean isWord(String word) {
        return !word.isEmpty()
                && word.length() <= LONGEST_WORD
                && word.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
    }

    /**
     * How much there is.
     *
     * @return the id, the version and how many words
     */
    @Override
    public String toString() {
        return id() + " at " + version() + ": " + published().size() + " and "
                + withheld().size() + " words";
    }

    /**
     * A builder.
     *
     * @return an empty one; id and version are required
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an entry. */
    public static final class Builder extends ImmutableIndexedWords.Builder {
        Builder() {}
    }
}
