package id.tuntas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far apart two spellings are, counted by hand, and which known name is near enough. */
class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "jalan, jalan, 0",
        "jalan, jlan, 1", // one left out
        "jalan, alan, 1", // the first left out
        "jalan, jala, 1",
        "jalan, jalann, 1",
        "jalan, ojalan, 1",
        "jalan, jalar, 1", // one replaced
        "jalan, bulan, 2",
        "jalan, bukan, 3",
        "jalan, jlaan, 1", // two swapped
        "jalan, ajlan, 1", // the first two swapped
        "jalan, jalna, 1",
        "jalan, ajlna, 2",
        "jalan, jnaal, 3", // one put elsewhere is one left out and one added; one more replaced
        "jalan, jaanl, 2", // one moved two places
        "jalan, '', 5",
        "'', jalan, 5",
        "'', '', 0",
        "ab, ba, 1",
        "ab, bca, 3", // what was swapped is not changed again
        "aab, aba, 1",
        "aabb, abab, 1",
        "abcdef, badcfe, 3",
        "kelurahan, keluraham, 1"
    })
    void distancesAreCounted(String one, String other, int distance) {
        assertThat(Likeness.distance(one, other)).isEqualTo(distance);
        assertThat(Likeness.distance(other, one)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({
        "pdm, pdam, ", // of three letters none may differ
        "pdan, pdam, pdam",
        "pdma, pdam, pdam",
        "apdn, pdam, ",
        "trotoir, trotoar, trotoar",
        "tratoir, trotoar, ", // seven letters, two differ
        "drainasa, drainase, drainase",
        "dreinasa, drainase, drainase", // eight letters, two differ
        "dreimasa, drainase, ",
        "Trotoar, TROTOAR, ", // the same name
        "TROTOR, Trotoar, Trotoar"
    })
    void aNameIsNearByOneLetterAndALongOneByTwo(String name, String known, @Nullable String nearest) {
        assertThat(Likeness.nearest(name, List.of(known))).isEqualTo(Optional.ofNullable(nearest));
    }

    @Test
    void theNearestIsMeantAndOfEquallyNearOnesTheFirstInTheAlphabet() {
        assertThat(Likeness.nearest("kebersihan", List.of("kebersamann", "kebersihhn", "kebersiham")))
                .contains("kebersiham");
        assertThat(Likeness.nearest("kebersihan", List.of("abersihan", "kebersihanx")))
                .contains("kebersihanx");
        assertThat(Likeness.nearest("kebersihan", List.of())).isEmpty();
    }
}
