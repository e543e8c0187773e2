package id.tuntas.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialCodeTest {

    @ParameterizedTest
    @CsvSource({
        "6512, 4, PLUS, SIGN",
        "62, 2, PLUS, SIGN",
        "6281, 4, PLUS_APART, SIGN",
        "62, 2, PLUS_APART, SIGN",
        "6512, 4, PLUS_APART, NONE",
        "0062, 4, NONE, ABROAD",
        "006, 3, NONE, NONE",
        "081, 3, NONE, NONE",
        "6281, 4, NONE, COUNTRY",
        "6221, 4, NONE, COUNTRY",
        "6212, 4, NONE, NONE",
        "6208, 4, NONE, COUNTRY",
        "6202, 4, NONE, COUNTRY",
        "6201, 4, NONE, NONE",
        "62081, 4, NONE, COUNTRY",
        "0812, 4, NONE, MOBILE",
        "08123, 2, NONE, MOBILE",
        "0801, 4, NONE, NONE",
        "0321, 4, NONE, LANDLINE",
        "0321, 3, NONE, LANDLINE",
        "0321, 2, NONE, NONE",
        "0212, 3, NONE, LANDLINE",
        "0112, 3, NONE, NONE",
        "1234, 4, NONE, NONE",
    })
    void isToldByTheFirstDigits(String digits, int firstGroup, NumberRun.Sign sign, DialCode code) {
        assertThat(DialCode.of(digits, firstGroup, sign)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"SIGN, 8, 16", "ABROAD, 11, 18", "COUNTRY, 10, 16", "MOBILE, 9, 13", "LANDLINE, 9, 12"})
    void takesSoManyDigits(DialCode code, int least, int most) {
        assertThat(code.takes(least - 1)).isFalse();
        assertThat(code.takes(least)).isTrue();
        assertThat(code.takes(most)).isTrue();
        assertThat(code.takes(most + 1)).isFalse();
    }
}
