package id.tuntas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

    private static String written(String text) {
        return String.join(" ", Tokens.forms(text, Matching.AS_WRITTEN));
    }

    private static String stemmed(String text) {
        return String.join(" ", Tokens.forms(text, Matching.BY_STEM));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jalan RUSAK, parah!!! | jalan rusak parah",
                "jalan-jalan | jalan jalan",
                "RT05/RW 012 | rt 05 rw 012",
                "km3,5 Rp1.500.000 | km 3 5 rp 1 500 000",
                "covid19 | covid 19",
                "Café CAFÉ cafe\u0301 | cafe cafe cafe",
                "\uFF2A\uFF21\uFF2C\uFF21\uFF2E \uD835\uDC23\uD835\uDC1A | jalan ja",
                "Jum'at jum\u2019at jum`at | jumat jumat jumat",
                "'jalan' rusak' 'tidak | jalan rusak tidak",
                "5'6 a'5 | 5 6 a 5",
                "\u0665\u0666 \u2460\u00B2 12\u00BD | 56 12 121 2",
                "20 m\u00B2 \uFB01lm \u33A1x | 20 m 2 film m 2 x",
                "ja\u00ADlan ja\u200Blan ja\u0000lan | jalan jalan jalan",
                "a_b@c.d\u2014e\u00A0f | a b c d e f",
                "Straße ΣΊΣΥΦΟΣ σίσυφος İSTANBUL ıstanbul | straße σισυφοσ σισυφοσ istanbul istanbul",
                "\uA98F\uA9A7\u200C\uA9AE \u0627\u0644 | \uA98F\uA9A7\uA9AE \u0627\u0644",
                "\uD840\uDC00\uD83D\uDE21\uD840\uDC01 | \uD840\uDC00 \uD840\uDC01"
            })
    void wordsAreRunsOfLettersOrDigits(String text, String words) {
        assertThat(written(text)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!", "\uD83D\uDE21", "\uD83D", "\uDE21 \uD83D", "\u0301", "'"})
    void whatHasNeitherLetterNorDigitHasNoWords(String text) {
        assertThat(Tokens.of(text, Matching.AS_WRITTEN)).isEmpty();
        assertThat(Tokens.of(text, Matching.BY_STEM)).isEmpty();
    }

    @Test
    void everydayFormsAndStemsMeetTheStandardWords() {
        assertThat(stemmed("Jl. berlubang2 blm diperbaiki, RT05")).isEqualTo("jalan lubang lubang belum baik rt 05");
        assertThat(stemmed("air gk ngalir dr kmrn")).isEqualTo(stemmed("Air tidak mengalir dari kemarin"));
        assertThat(stemmed("lampu jln mati di kec Soreang"))
                .isEqualTo(stemmed("Lampu jalan mati di Kecamatan Soreang"));
    }

    @ParameterizedTest
    @CsvSource({
        "anak2 jalanan, anak anak jalan",
        "anak\u00B2, anak anak",
        "anak 2, anak 2",
        "anak-2, anak 2",
        "anak22, anak 22",
        "anak3, anak 3",
        "rt2 m2 rw2, rt 2 m 2 rw 2",
        "xyzw2, xyzw 2",
        "berlubang2 2, lubang lubang 2",
        "jalan22 2, jalan 22 2"
    })
    void aTwoRightAfterAKnownWordSaysItAgain(String text, String words) {
        assertThat(stemmed(text)).isEqualTo(words);
    }

    @Test
    void aTokenTellsWhereItStoodAndNotWhichItWas() {
        List<Token> tokens = Tokens.of(" Jln.\uFF32\uFF34 05, \u33A1 anak2", Matching.BY_STEM);

        assertThat(tokens)
                .containsExactly(
                        new Token("jalan", 1, 4),
                        new Token("rt", 5, 7),
                        new Token("05", 8, 10),
                        new Token("m", 12, 13),
                        new Token("2", 12, 13),
                        new Token("anak", 14, 18),
                        new Token("anak", 18, 19));
        assertThat(tokens.get(0)).hasToString("Token[1, 4)");
    }

    @ParameterizedTest
    @EnumSource
    void longWordsAreWhole(Matching matching) {
        String word = "x".repeat(100_000);

        assertThat(Tokens.forms("a " + word + " 1" + "0".repeat(20), matching))
                .containsExactly("a", word, "1" + "0".repeat(20));
        assertThat(Tokens.forms("\uFDFA".repeat(5_000), matching)).hasSize(15_001);
    }

    @Test
    void textThatIsNoStringIsReadToo() {
        assertThat(Tokens.forms(CharBuffer.wrap("Jalan rusak"), Matching.AS_WRITTEN))
                .containsExactly("jalan", "rusak");
    }

    @Test
    void aTwoSaysTheWordBeforeItAgainOnlyWithoutAGap() {
        assertThat(Tokens.forms("jalan2", Matching.BY_STEM)).containsExactly("jalan", "jalan");
        assertThat(Tokens.forms("jalan 2", Matching.BY_STEM)).containsExactly("jalan", "2");
        assertThat(Tokens.forms("jalan\u00A02", Matching.BY_STEM))
                .as("with a blank that does not break the line")
                .containsExactly("jalan", "2");
    }

    @Test
    void digitsOfOtherScriptsAreRead() {
        assertThat(Tokens.forms("0\uFF10\uFF11", Matching.AS_WRITTEN)).containsExactly("001");
    }

    @Test
    void aWordEndsBehindItsLastCharacterThatIsSeen() {
        assertThat(Tokens.of("rt\u200B.", Matching.AS_WRITTEN))
                .extracting(Token::end)
                .containsExactly(2);
    }
}
