package id.tuntas.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitNameTest {

    @Test
    void foldsWhiteSpaceAndKeepsTheSpelling() {
        assertThat(UnitName.of("  Dinas \t Kesehatan Kab. Bandung ").value()).isEqualTo("Dinas Kesehatan Kab. Bandung");
    }

    @ParameterizedTest
    @CsvSource({
        "Dinas Kesehatan Kab. Bandung, DINAS KESEHATAN KABUPATEN Bandung",
        "Dinas Perumahan & Permukiman, Dinas Perumahan dan Permukiman",
        "Dinas A&B, dinas a dan b",
        "'Dinas Pertanian, Pangan', DINAS PERTANIAN PANGAN",
    })
    void spellingsOfOneNameShareAKey(String one, String other) {
        assertThat(UnitName.of(one).key()).isEqualTo(UnitName.of(other).key());
        assertThat(UnitName.of(one)).isNotEqualTo(UnitName.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Dinas Kesehatan, Dinas Pendidikan",
        "Kecamatan Kabat, Kecamatan Kabupatenat",
        "Kota Bandung, Kabupaten Bandung",
    })
    void differentNamesHaveDifferentKeys(String one, String other) {
        assertThat(UnitName.of(one).key()).isNotEqualTo(UnitName.of(other).key());
    }

    @Test
    void aNameWithoutLettersIsItsOwnKey() {
        assertThat(UnitName.of("---").key()).isEqualTo("---");
        assertThat(UnitName.of("---").key()).isNotEqualTo(UnitName.of("...").key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t\n"})
    void refusesABlankName(String blank) {
        assertThatThrownBy(() -> UnitName.of(blank))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("unitName: 1 to 300 characters");
    }

    @Test
    void takes300CharactersAndNo301() {
        assertThat(UnitName.of("x".repeat(300)).value()).hasSize(300);
        assertThatThrownBy(() -> UnitName.of("x".repeat(301))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void ordersBySpelling() {
        assertThat(Stream.of("b", "A", "B").map(UnitName::of).sorted())
                .extracting(UnitName::value)
                .containsExactly("A", "B", "b");
    }

    @Test
    void aKindIsALowerCaseWord() {
        assertThat(UnitKind.of(" Dinas ").value()).isEqualTo("dinas");
        assertThat(UnitKind.UNSTATED.value()).isEqualTo("unstated");
        assertThatThrownBy(() -> UnitKind.of(" ")).isInstanceOf(InvalidValueException.class);
    }
}
