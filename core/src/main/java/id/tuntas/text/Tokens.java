package id.tuntas.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text, as {@link Matching} compares them.
 *
 * <p>Example: {@code Tokens.forms("Jl. berlubang blm diperbaiki, RT05", Matching.BY_STEM)} is {@code jalan, lubang, belum,
 * baik, rt, 05}.
 */
public final class Tokens {

    private Tokens() {}

    /**
     * The words with their places.
     *
     * @param text any text
     * @param matching how its words are compared
     * @return in the order of the text; empty where it has neither letter nor digit
     */
    public static List<Token> of(CharSequence text, Matching matching) {
        List<Token> tokens = new ArrayList<>();
        WordReader reader = WordReader.ofFew(matching);
        reader.read(text);
        while (reader.next()) {
            Word word = reader.word();
            tokens.add(new Token(word.form(), word.start, word.end));
        }
        return List.copyOf(tokens);
    }

    /**
     * The forms of the words alone. Bringing them to forms again, joined by blanks, changes nothing.
     *
     * @param text any text
     * @param matching how its words are compared
     * @return in the order of the text; empty where it has neither letter nor digit
     */
    public static List<String> forms(CharSequence text, Matching matching) {
        List<String> forms = new ArrayList<>();
        WordReader reader = WordReader.ofFew(matching);
        reader.read(text);
        while (reader.next()) {
            forms.add(reader.word().form());
        }
        return List.copyOf(forms);
    }
}
