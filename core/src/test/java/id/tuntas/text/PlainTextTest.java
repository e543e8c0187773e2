package id.tuntas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource({
        "'DINAS KESEHATAN,  Kab. Bandung', dinas kesehatan kab bandung",
        "' Jalan-jalan ', jalan jalan",
        "RT03/RW 07, rt03 rw 07",
        "'a\tb\nc', a b c",
        "'non\u00A0breaking', non breaking",
        "'...', ''",
        "'', ''",
        "Ünïcode, ünïcode",
    })
    void keepsLettersAndDigitsInLowerCase(String text, String plain) {
        assertThat(PlainText.of(text).value()).isEqualTo(plain);
    }

    @Test
    void givesTheWordsInTheirOrder() {
        assertThat(PlainText.of("Jalan berlubang, jalan gelap!").words())
                .containsExactly("jalan", "berlubang", "jalan", "gelap");
    }

    @Test
    void hasNoWordsWhereThereIsNeitherLetterNorDigit() {
        assertThat(PlainText.of("?!").words()).isEmpty();
        assertThat(PlainText.of("?!").isEmpty()).isTrue();
        assertThat(PlainText.of("1").isEmpty()).isFalse();
    }

    @Test
    void readsAlikeUnderEveryDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(PlainText.of("DINAS PERIJINAN").value()).isEqualTo("dinas perijinan");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aDottedCapitalIStaysOneWord() {
        PlainText once = PlainText.of("\u0130STANBUL");

        assertThat(PlainText.of(once.value())).isEqualTo(once);
    }
}
