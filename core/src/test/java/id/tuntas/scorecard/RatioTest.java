package id.tuntas.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    @ParameterizedTest
    @CsvSource({
        "28, 41, 68.3", // 68.29...
        "62, 62, 100.0",
        "0, 5, 0.0",
        "1, 3, 33.3",
        "2, 3, 66.7",
        "1, 2000, 0.1", // exactly 0.05
        "3, 2000, 0.2", // exactly 0.15, which half even would also make 0.2
        "5, 2000, 0.3", // exactly 0.25, which half even would make 0.2
        "49, 100000, 0.0", // 0.049, which rounding twice would make 0.1
        "1999, 2000, 100.0", // exactly 99.95
        "9994, 10000, 99.9",
    })
    void roundsHalfUpAtOneDecimal(long part, long whole, String percent) {
        assertThat(new Ratio(part, whole).percent()).hasToString(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "1347840, 86400, 15.6",
        "21600, 86400, 0.3", // exactly 0.25
        "4320, 86400, 0.1", // exactly 0.05
        "4319, 86400, 0.0",
        "-1, 2, -0.5",
    })
    void roundsANumberAlike(long part, long whole, String value) {
        assertThat(new Ratio(part, whole).value()).hasToString(value);
    }

    @Test
    void comparesWithoutRounding() {
        Ratio justBelow = new Ratio(89_999, 100_000); // shown as 90.0 %

        assertThat(justBelow.percent()).hasToString("90.0");
        assertThat(justBelow.isAtLeast(new BigDecimal("0.9"))).isFalse();
        assertThat(new Ratio(9, 10).isAtLeast(new BigDecimal("0.9"))).isTrue();
        assertThat(new Ratio(14_001, 1_000).isAtMost(new BigDecimal("14"))).isFalse();
        assertThat(new Ratio(14_000, 1_000).isAtMost(new BigDecimal("14"))).isTrue();
    }

    @Test
    void nothingOfNothingIsNoShare() {
        assertThatThrownBy(() -> new Ratio(0, 0)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Ratio(1, -1)).isInstanceOf(InvalidValueException.class);
    }
}
