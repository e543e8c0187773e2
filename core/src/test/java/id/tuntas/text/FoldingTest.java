package id.tuntas.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void foldingAgainChangesNothing() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int folded = Folding.of(c);
            if (folded > Folding.GAP) {
                assertThat(Folding.of(folded)).as("U+%04X", c).isEqualTo(folded);
            } else if (folded < Folding.NOTHING) {
                Folding.several(c)
                        .codePoints()
                        .forEach(part -> assertThat(Folding.of(part)).isEqualTo(part == ' ' ? Folding.GAP : part));
            }
        }
    }

    @Test
    void whatIsLeftIsALetterInLowerCaseADigitOfAsciiOrAnApostrophe() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int folded = Folding.of(c);
            if (folded > Folding.GAP) {
                boolean digit = folded >= '0' && folded <= '9';
                boolean letter = Glyph.of(folded) == Glyph.LETTER && folded >= 'a';
                assertThat(digit || letter || folded == Folding.APOSTROPHE)
                        .as("U+%04X", c)
                        .isTrue();
            }
        }
    }
}
