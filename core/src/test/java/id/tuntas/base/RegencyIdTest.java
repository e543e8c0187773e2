package id.tuntas.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegencyIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"local", "35.27", "Sampang", "a-b", "9"})
    void takesLettersDigitsDotsAndHyphens(String value) {
        assertThat(RegencyId.of(value).value()).isEqualTo(value);
        assertThat(RegencyId.of(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a/b", "é", "a_b", "35,27", "a\n"})
    void refusesAnythingElseAndNeverRepeatsIt(String value) {
        assertThatThrownBy(() -> RegencyId.of(value))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("regencyId: 1 to 64 letters, digits, dots or hyphens");
    }

    @Test
    void takes64CharactersAndNo65() {
        assertThat(RegencyId.of("x".repeat(64)).value()).hasSize(64);
        assertThatThrownBy(() -> RegencyId.of("x".repeat(65))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void ordersByValue() {
        assertThat(Stream.of("b", "B", "35.27").map(RegencyId::of).sorted())
                .extracting(RegencyId::value)
                .containsExactly("35.27", "B", "b");
    }

    @Test
    void anInstallationOfOneIsLocal() {
        assertThat(RegencyId.LOCAL).isEqualTo(RegencyId.of("local"));
    }
}
