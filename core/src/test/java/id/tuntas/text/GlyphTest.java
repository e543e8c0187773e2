package id.tuntas.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.text.DigitGroup.Link;
import org.junit.jupiter.api.Test;

class GlyphTest {

    @Test
    void digitsOfAnyKind() {
        assertThat(Glyph.digit('0')).isZero();
        assertThat(Glyph.digit('9')).isEqualTo(9);
        assertThat(Glyph.digit(0x0667)).as("Arabic-Indic seven").isEqualTo(7);
        assertThat(Glyph.digit(0x24EA)).as("circled zero").isZero();
        assertThat(Glyph.digit(0x2468)).as("circled nine").isEqualTo(9);
        assertThat(Glyph.digit(0x2469)).as("circled ten").isEqualTo(-1);
        assertThat(Glyph.digit(0x00BD)).as("a half").isEqualTo(-1);
        assertThat(Glyph.digit('a')).isEqualTo(-1);
        assertThat(Glyph.digit(0x2163)).as("a Roman four").isEqualTo(-1);
        assertThat(Glyph.of('0')).isEqualTo(Glyph.DIGIT);
        assertThat(Glyph.of(0x24EA)).isEqualTo(Glyph.DIGIT);
        assertThat(Glyph.of(0x2469)).isEqualTo(Glyph.OTHER);
    }

    @Test
    void whatLeavesAGapAndWhatDoesNot() {
        assertThat(Glyph.of('\t')).isEqualTo(Glyph.GAP);
        assertThat(Glyph.of(0x85)).as("next line").isEqualTo(Glyph.GAP);
        assertThat(Glyph.of(0x01)).isEqualTo(Glyph.INVISIBLE);
        assertThat(Glyph.of(0x200B)).as("zero width space").isEqualTo(Glyph.INVISIBLE);
        assertThat(Glyph.of(0x0301)).as("an accent").isEqualTo(Glyph.INVISIBLE);
        assertThat(Glyph.of(0x3164)).as("a blank letter").isEqualTo(Glyph.INVISIBLE);
        assertThat(Glyph.of(' ')).isEqualTo(Glyph.GAP);
        assertThat(Glyph.of('(')).isEqualTo(Glyph.GAP);
        assertThat(Glyph.of(0x2800)).as("blank Braille").isEqualTo(Glyph.GAP);
        assertThat(Glyph.of('-')).isEqualTo(Glyph.DASH);
        assertThat(Glyph.of(0x2212)).as("a minus").isEqualTo(Glyph.DASH);
        assertThat(Glyph.of('.')).isEqualTo(Glyph.DOT);
        assertThat(Glyph.of('_')).isEqualTo(Glyph.JOINT);
        assertThat(Glyph.of('+')).isEqualTo(Glyph.PLUS);
        assertThat(Glyph.of('@')).isEqualTo(Glyph.AT);
        assertThat(Glyph.of('#')).isEqualTo(Glyph.ATOM);
        assertThat(Glyph.of('!')).isEqualTo(Glyph.ATOM);
        assertThat(Glyph.of(0x115F)).as("a filler").isEqualTo(Glyph.INVISIBLE);
        assertThat(Glyph.of('a')).isEqualTo(Glyph.LETTER);
        assertThat(Glyph.of(0x0903)).as("a mark that has a place of its own").isEqualTo(Glyph.LETTER);
        assertThat(Glyph.of(',')).isEqualTo(Glyph.OTHER);
    }

    @Test
    void whatStandsBetweenTwoGroups() {
        assertThat(Link.NONE.and(Glyph.DOT)).isEqualTo(Link.DOT);
        assertThat(Link.NONE.and(Glyph.DASH)).isEqualTo(Link.DASH);
        assertThat(Link.NONE.and(Glyph.JOINT)).isEqualTo(Link.JOINT);
        assertThat(Link.DOT.and(Glyph.DOT)).isEqualTo(Link.JOINT);
        assertThat(Link.DOT.and(Glyph.GAP)).isEqualTo(Link.GAP);
        assertThat(Link.GAP.and(Glyph.DOT)).isEqualTo(Link.GAP);
    }
}
