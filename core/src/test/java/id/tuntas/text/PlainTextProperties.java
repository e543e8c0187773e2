package id.tuntas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;

class PlainTextProperties {

    @Property
    void thePlainFormOfAPlainFormIsItself(@ForAll String text) {
        PlainText plain = PlainText.of(text);

        assertThat(PlainText.of(plain.value())).isEqualTo(plain);
    }

    @Property
    void holdsLettersAndDigitsBetweenSingleBlanks(@ForAll String text) {
        PlainText plain = PlainText.of(text);

        assertThat(String.join(" ", plain.words())).isEqualTo(plain.value());
        assertThat(plain.words()).noneMatch(String::isEmpty);
        assertThat(plain.words()).allMatch(word -> word.codePoints().allMatch(Character::isLetterOrDigit));
    }

    @Property
    void caseAndPunctuationMakeNoDifference(@ForAll @AlphaChars String one, @ForAll @AlphaChars String other) {
        assertThat(PlainText.of("  " + one.toUpperCase(Locale.ROOT) + ". - " + other + "!"))
                .isEqualTo(PlainText.of(one + " " + other));
    }
}
