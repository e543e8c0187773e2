package id.tuntas.desk.view;

import id.tuntas.port.Words;
import id.tuntas.text.PersonalNumbers;

/**
 * Somebody's words without the numbers and addresses by which a person can be found. There is no other way to make one than to
 * mask, so whatever takes a masked text cannot be given words as they were written. Immutable.
 *
 * <p>Example: of {@code "NIK 3527012345678901, WA 0812 3456 7890"}, written on Tuesday 5 March 2024, is left {@code "NIK [nomor
 * disembunyikan], WA [nomor disembunyikan]"}. What is found and what is not, {@link PersonalNumbers} says: names are not.
 */
public final class MaskedText {

    private final String text;

    private MaskedText(String text) {
        this.text = text;
    }

    /**
     * A text, masked.
     *
     * @param text any text
     * @return it without personal numbers and addresses
     */
    public static MaskedText of(String text) {
        return new MaskedText(PersonalNumbers.mask(text));
    }

    /**
     * Somebody's words, masked.
     *
     * @param words as they were written
     * @return them without personal numbers and addresses
     */
    public static MaskedText of(Words words) {
        return of(words.text());
    }

    /**
     * What is left.
     *
     * @return the text with a word in square brackets for everything that is hidden
     */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MaskedText masked && masked.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * How much there is.
     *
     * @return such as {@code masked text of 30 characters}
     */
    @Override
    public String toString() {
        return "masked text of " + text.length() + " characters";
    }
}
