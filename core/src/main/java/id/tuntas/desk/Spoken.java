package id.tuntas.desk;

import id.tuntas.complaint.TextKind;
import id.tuntas.port.Words;

/**
 * Words that go with a command.
 *
 * @param kind what they are
 * @param words the words; they are kept in the text store and nowhere else
 */
public record Spoken(TextKind kind, Words words) {

    /**
     * Words of a kind.
     *
     * @param kind what they are
     * @param text 1 to 100,000 characters
     * @return the words
     * @throws id.tuntas.base.InvalidValueException if the text is empty, too long or no text
     */
    public static Spoken of(TextKind kind, String text) {
        return new Spoken(kind, Words.of(text));
    }
}
