package id.tuntas.text;

import java.util.List;

/**
 * Text brought to the form in which spellings are compared: lower case, letters and digits only, single spaces.
 *
 * <p>{@code PlainText.of("DINAS KESEHATAN,  Kab. Bandung")} reads {@code dinas kesehatan kab bandung}. Case is folded
 * letter by letter and without a locale, so the same text gives the same form on every machine. Immutable; equal where the forms are equal.
 *
 * @param value the plain form; empty where the text has neither letter nor digit
 */
public record PlainText(String value) {

    /**
     * Brings any text to its plain form.
     *
     * @param value any text, plain or not
     */
    public PlainText {
        value = plain(value);
    }

    /**
     * The plain form of a text.
     *
     * @param text any text, also an empty one
     * @return its plain form
     */
    public static PlainText of(String text) {
        return new PlainText(text);
    }

    /**
     * The words, in the order of the text.
     *
     * @return runs of letters and digits; empty where there are none
     */
    public List<String> words() {
        return value.isEmpty() ? List.of() : List.of(value.split(" ", -1));
    }

    /**
     * Whether the text has neither letter nor digit.
     *
     * @return true where nothing is left to compare
     */
    public boolean isEmpty() {
        return value.isEmpty();
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!Character.isLetterOrDigit(c)) {
                gap = true;
                continue;
            }
            if (gap && !plain.isEmpty()) {
                plain.append(' ');
            }
            gap = false;
            plain.appendCodePoint(Character.toLowerCase(c));
        }
        return plain.toString();
    }
}
