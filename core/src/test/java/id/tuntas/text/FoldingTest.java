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

    @Test
    void aPageHoldsWhatIsLeftOfEachCharacter() {
        Folding.Page latin = new Folding.Page(0);
        assertThat(latin.folded('A')).isEqualTo('a');
        assertThat(latin.folded('z')).isEqualTo('z');
        assertThat(latin.folded('7')).isEqualTo('7');
        assertThat(latin.folded(0xE9)).as("an e with an accent").isEqualTo('e');
        assertThat(latin.folded(0xB2)).as("a raised two").isEqualTo('2');
        assertThat(latin.folded(' ')).isEqualTo(Folding.GAP);
        assertThat(latin.folded(',')).isEqualTo(Folding.GAP);
        assertThat(latin.folded(0x01)).isEqualTo(Folding.NOTHING);
        assertThat(latin.folded('`')).isEqualTo(Folding.APOSTROPHE);
        assertThat(latin.folded(0xBD))
                .as("a half is two digits with a gap between")
                .isLessThan(Folding.NOTHING);
        assertThat(latin.several(latin.folded(0xBC))).isEqualTo("1 4");
        assertThat(latin.several(latin.folded(0xBD))).isEqualTo("1 2");
        Folding.Page ligatures = new Folding.Page(0xFB00);
        assertThat(ligatures.several(ligatures.folded(0x00))).isEqualTo("ff");
        assertThat(ligatures.several(ligatures.folded(0x03))).isEqualTo("ffi");
        assertThat(new Folding.Page(0x2000).folded(0x19))
                .as("a curved apostrophe")
                .isEqualTo(Folding.APOSTROPHE);
        assertThat(Folding.ascii()).hasSize(Folding.ASCII).contains((byte) 'a', (byte) '0');
    }
}
