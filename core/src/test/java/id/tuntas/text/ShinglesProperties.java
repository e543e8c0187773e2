package id.tuntas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ShinglesProperties {

    @Property
    void theSameTextIsWhollyNear(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 8) int width) {
        Shingles shingles = Shingles.of(text, width);
        double expected = PlainText.of(text).isEmpty() ? 0 : 1;

        assertThat(shingles.nearness(Shingles.of(text.toUpperCase(Locale.ROOT), width)))
                .isEqualTo(expected);
        assertThat(shingles.jaccard(shingles)).isEqualTo(expected);
        assertThat(shingles.containment(shingles)).isEqualTo(expected);
    }

    @Property
    void theOrderOfTwoMakesNoDifferenceAndTheMeasuresAreInOrder(
            @ForAll("texts") String one, @ForAll("texts") String other, @ForAll @IntRange(min = 1, max = 3) int width) {
        Shingles first = Shingles.of(one, width);
        Shingles second = Shingles.of(other, width);

        assertThat(first.nearness(second)).isEqualTo(second.nearness(first)).isBetween(0.0, 1.0);
        assertThat(first.jaccard(second)).isEqualTo(second.jaccard(first)).isBetween(0.0, 1.0);
        assertThat(first.containment(second))
                .isEqualTo(second.containment(first))
                .isBetween(0.0, 1.0);
        assertThat(first.jaccard(second)).isLessThanOrEqualTo(first.nearness(second) + 1e-12);
        assertThat(first.nearness(second)).isLessThanOrEqualTo(first.containment(second) + 1e-12);
    }

    @Property(tries = 5_000)
    void nearTextsShareAKey(
            @ForAll("texts") String one,
            @ForAll("texts") String other,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        Shingles first = Shingles.of(one);
        Shingles second = Shingles.of(other);
        double least = percent / 100.0;

        if (first.nearness(second) >= least) {
            assertThat(Collections.disjoint(first.keys(least), second.keys(least)))
                    .isFalse();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "jalan", "jln", "rusak", "rsk", "di", "pasar", "srimangunan", "lampu", "mati", "5", "a1", "?")
                .list()
                .ofMaxSize(7)
                .map(words -> String.join(" ", words));
    }
}
