package id.tuntas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StemsProperties {

    private static final List<String> LISTED = listed();

    private static List<String> listed() {
        List<String> listed = new ArrayList<>(Lexicon.roots().keySet());
        listed.addAll(Lexicon.kept().keySet());
        listed.addAll(Lexicon.everyday().keySet());
        return listed;
    }

    private static List<String> stems(String text) {
        return Tokens.forms(text, Matching.BY_STEM);
    }

    @Property(tries = 10_000)
    void theStemOfAStemIsItself(@ForAll("words") String word) {
        List<String> once = stems(word);

        assertThat(stems(String.join(" ", once))).isEqualTo(once);
    }

    @Property(tries = 5_000)
    void aWordHasOneStemThatIsNeverEmptyNorLongerUnlessItIsListed(@ForAll("words") String word) {
        assertThat(stems(word)).singleElement().satisfies(stem -> {
            assertThat(stem).isNotEmpty();
            if (!LISTED.contains(stem)) {
                assertThat(stem).hasSizeLessThanOrEqualTo(word.length());
            }
        });
    }

    /** So many words that they take each other's places, each met twice. */
    @Example
    void whatWasMetBeforeChangesNoStem() {
        String words = LISTED.stream()
                .map(word -> "di" + word + "kan " + word + " " + word + "2 me" + word + "annya")
                .collect(Collectors.joining(" "));
        List<String> expected = stems(words);
        WordReader reader = WordReader.ofMany(Matching.BY_STEM);

        assertThat(forms(reader, words)).isEqualTo(expected);
        assertThat(forms(reader, words)).isEqualTo(expected);
    }

    private static List<String> forms(WordReader reader, String text) {
        List<String> forms = new ArrayList<>();
        reader.read(text);
        while (reader.next()) {
            forms.add(reader.word().form());
        }
        return forms;
    }

    @Property
    void textOfAnyKindHasItsWords(@ForAll String text, @ForAll Matching matching) {
        List<String> forms = Tokens.forms(text, matching);

        assertThat(forms).doesNotContain("").isEqualTo(Tokens.forms(text, matching));
        assertThat(Tokens.forms(String.join(" ", forms), matching)).isEqualTo(forms);
        assertThat(Tokens.forms(text, Matching.AS_WRITTEN)).hasSameSizeAs(forms);
    }

    @Property
    void caseAndAccentsMakeNoDifference(@ForAll("words") String word, @ForAll Matching matching) {
        String loud = word.toUpperCase(Locale.ROOT).replace("E", "E\u0301");

        assertThat(Tokens.forms("-- " + loud + "!", matching)).isEqualTo(Tokens.forms(word, matching));
    }

    @Property
    void tokensStandInOrder(@ForAll String text, @ForAll Matching matching) {
        int end = 0;
        for (Token token : Tokens.of(text, matching)) {
            assertThat(token.start()).isBetween(0, token.end() - 1);
            assertThat(token.end()).isBetween(end, text.length());
            end = token.end();
        }
    }

    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> heads = Arbitraries.of(
                "", "di", "ke", "se", "me", "mem", "men", "meng", "meny", "pe", "pem", "pen", "peng", "peny", "ber",
                "ter", "per", "diper", "memper", "keber", "nge", "ny", "ku");
        Arbitrary<String> bodies = Arbitraries.oneOf(
                Arbitraries.of(LISTED),
                Arbitraries.of(LISTED).filter(word -> word.length() > 3).map(word -> word.substring(1)),
                Arbitraries.strings().withChars("aeiouknmgpst").ofMinLength(1).ofMaxLength(9));
        Arbitrary<String> tails = Arbitraries.of(
                "", "i", "an", "kan", "in", "nya", "ku", "mu", "lah", "kah", "pun", "annya", "kannya", "nyalah",
                "akan");
        return Combinators.combine(heads, heads, bodies, tails)
                .as((outer, inner, body, tail) -> outer + inner + body + tail);
    }
}
