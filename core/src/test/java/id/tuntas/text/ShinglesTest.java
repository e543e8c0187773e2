package id.tuntas.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.tuntas.base.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShinglesTest {

    private static double nearness(String one, String other) {
        return Shingles.of(one).nearness(Shingles.of(other));
    }

    @Test
    void shortenedWordsAreTheSameWords() {
        assertThat(nearness("jln rsk prh di dpn psr", "Jalan rusak PARAH, depan pasar!"))
                .isEqualTo(1);
        assertThat(nearness("yg air mati ke sini", "di air mti sini")).isEqualTo(1);
    }

    @Test
    void theFirstLetterStaysAndWordsWithDigitsStayWhole() {
        assertThat(Shingles.of("ibu aku omo").keys(1)).containsExactly("ak");
        assertThat(Shingles.of("blok a1 a2 rt 5").keys(0.01)).containsExactly("blk", "a1", "a2", "5");
    }

    @Test
    void longWordsWeighTheSquareOfTheirLengthUpTo144() {
        Shingles one = Shingles.of("bcd fghj klmnp");
        Shingles other = Shingles.of("bcd fghj klmnpqrstvwxyz");

        assertThat(one.jaccard(other)).isCloseTo(25.0 / (25 + 25 + 144), within(1e-12));
        assertThat(one.containment(other)).isCloseTo(25.0 / 50, within(1e-12));
        assertThat(one.nearness(other)).isCloseTo(25.0 / Math.sqrt(50.0 * 169), within(1e-12));
    }

    @Test
    void aRowIsOneOfSoManyWords() {
        assertThat(Shingles.of("bbb ccc ddd ccc", 2).keys(0.01)).containsExactly("bbb ccc", "ccc ddd", "ddd ccc");
        assertThat(Shingles.of("bbb ccc ddd", 8).keys(1)).containsExactly("bbb ccc ddd");
        assertThat(Shingles.of("bbb ccc ddd", 3).keys(1)).containsExactly("bbb ccc ddd");
    }

    @Test
    void twoShortTextsAreComparedByTheirCharacters() {
        assertThat(Shingles.of("banjir parah").isShort()).isTrue();
        assertThat(Shingles.of("banjir parah di jl").isShort()).isTrue();
        assertThat(Shingles.of("banjir parah sekali").isShort()).isFalse();
        assertThat(Shingles.of("").isShort()).isTrue();
        // " ba" and "ban", of " banjir " with 6 rows and " ban " with 3
        assertThat(nearness("banjir", "ban")).isCloseTo(2 / Math.sqrt(18), within(1e-12));
        assertThat(Shingles.of("banjir").jaccard(Shingles.of("ban"))).isCloseTo(2.0 / 7, within(1e-12));
        assertThat(Shingles.of("banjir").containment(Shingles.of("ban"))).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(Shingles.of("banjir").keys(1)).containsExactly("bnjr", "= ba");
    }

    @Test
    void aShortAndALongTextAreComparedByTheirWords() {
        // bnjr of 16; bnjr, prh and sklsk of 16 + 9 + 25 = 50
        assertThat(nearness("banjir", "banjir parah sekalisek")).isCloseTo(16 / Math.sqrt(16 * 50), within(1e-12));
        assertThat(nearness("bnjir", "banjir parah sekali")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?!", "\uD83D\uDE21"})
    void whatHasNeitherLetterNorDigitIsNearNothing(String text) {
        assertThat(nearness(text, text)).isZero();
        assertThat(Shingles.of(text).jaccard(Shingles.of(text))).isZero();
        assertThat(Shingles.of(text).containment(Shingles.of("banjir"))).isZero();
        assertThat(Shingles.of(text).keys(1)).isEmpty();
    }

    @Test
    void refusesWhatIsOutOfRange() {
        assertThatThrownBy(() -> Shingles.of("a", 0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Shingles.of("a", 9)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Shingles.of("a").keys(0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Shingles.of("a").keys(1.01)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Shingles.of("a").keys(Double.NaN)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void tellsNoWords() {
        assertThat(Shingles.of("lampu jalan mati")).hasToString("Shingles[3]");
    }
}
