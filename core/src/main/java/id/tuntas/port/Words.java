package id.tuntas.port;

import id.tuntas.base.InvalidValueException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * What somebody wrote: a title, an account, an answer. May hold anything personal, so it shows itself to nobody who does not
 * ask for {@link #text()}: {@link #toString()} tells the length alone, and it is neither a record nor serialisable.
 * Immutable; kept as it was written.
 *
 * <p>Example: {@code Words.of("Jalan di depan pasar berlubang")}, written on Tuesday 5 March 2024.
 */
public final class Words {

    /** The most characters (UTF-16 code units) that are taken: 100,000. */
    public static final int LONGEST = 100_000;

    private final String text;

    private Words(String text) {
        this.text = text;
    }

    /**
     * Words as they were written.
     *
     * @param text 1 to {@link #LONGEST} characters, with neither a NUL nor half a surrogate pair
     * @return the words
     * @throws InvalidValueException if the text is anything else
     */
    public static Words of(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.indexOf('\0') >= 0 || !isWellFormed(text)) {
            throw InvalidValueException.of(
                    "words", "1 to " + LONGEST + " characters with neither a NUL nor half a surrogate pair");
        }
        return new Words(text);
    }

    private static boolean isWellFormed(String text) {
        try {
            StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException half) {
            return false;
        }
    }

    /**
     * What was written, for whoever may see it.
     *
     * @return the text, character by character
     */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words words && words.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * How much there is.
     *
     * @return such as {@code words of 30 characters}
     */
    @Override
    public String toString() {
        return "words of " + text.length() + " characters";
    }
}
