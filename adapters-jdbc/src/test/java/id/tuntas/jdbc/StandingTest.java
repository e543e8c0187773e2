package id.tuntas.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.directory.UnitName;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Dialect DIALECT = new H2Dialect();

    private static String unit(String name) {
        return Standing.unit(Optional.of(UnitName.of(name)), DIALECT);
    }

    @Test
    void unit_liesUnderWhatAllItsSpellingsShare() {
        assertThat(unit("Dinas Pekerjaan Umum"))
                .isEqualTo(unit("dinas  pekerjaan umum"))
                .isEqualTo(UnitName.of("Dinas Pekerjaan Umum").key());
        assertThat(Standing.unit(Optional.empty(), DIALECT)).isEmpty();
    }

    /** An index does not take a column of any length. */
    @Test
    void unitOfALongName_liesUnderADigest() {
        assertThat(unit("x".repeat(200))).isEqualTo("x".repeat(200));
        assertThat(unit("x".repeat(201)))
                .matches("[0-9a-f]{64}")
                .isEqualTo(unit("X".repeat(201)))
                .isNotEqualTo(unit("x".repeat(202)));
    }

    @Test
    void moving_namesTheVersionThatTheRowMustHave() {
        assertThat(Standing.moving(new Object[] {2, "VERIFIED"}, 1)).containsExactly(2, "VERIFIED", 1);
    }
}
