package id.tuntas.desk.view;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.TextKind;
import id.tuntas.port.Words;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MaskedTextTest {

    @Test
    void everyNumberAndAddressIsMasked_notTheFirstAlone() {
        MaskedText masked = MaskedText.of(
                Words.of("3527012345678901, 3527012345678902; 0812 3456 7890, a@contoh.example, b@contoh.example"));

        assertThat(masked.text())
                .isEqualTo("[nomor disembunyikan], [nomor disembunyikan]; [nomor disembunyikan],"
                        + " [surel disembunyikan], [surel disembunyikan]");
    }

    @Test
    void thereIsNoWayAroundTheMask() {
        assertThat(Arrays.stream(MaskedText.class.getDeclaredConstructors())
                        .allMatch(each -> Modifier.isPrivate(each.getModifiers())))
                .isTrue();
        assertThat(MaskedText.of("0812 3456 7890").text()).isEqualTo("[nomor disembunyikan]");
    }

    @Test
    void itPrintsNoWord() {
        assertThat(MaskedText.of("Jalan")).hasToString("masked text of 5 characters");
        assertThat(new Passage<>(
                                TextKind.BODY,
                                LocalDate.of(2024, 3, 5),
                                Optional.empty(),
                                Optional.of(MaskedText.of("Jalan")))
                        .toString())
                .doesNotContain("Jalan");
    }

    @Test
    void itIsEqualToTheSameText() {
        assertThat(MaskedText.of("Jalan"))
                .isEqualTo(MaskedText.of(Words.of("Jalan")))
                .hasSameHashCodeAs(MaskedText.of("Jalan"))
                .isNotEqualTo(MaskedText.of("Jembatan"))
                .isNotEqualTo("Jalan");
        assertThat(MaskedText.of("Jalan").hashCode()).isEqualTo("Jalan".hashCode());
    }

    @Test
    void aPassageWithoutTextIsErased() {
        LocalDate day = LocalDate.of(2024, 3, 5);
        assertThat(new Passage<Words>(TextKind.BODY, day, Optional.empty(), Optional.empty()).isErased())
                .isTrue();
        assertThat(new Passage<>(TextKind.BODY, day, Optional.empty(), Optional.of(Words.of("Jalan"))).isErased())
                .isFalse();
    }
}
