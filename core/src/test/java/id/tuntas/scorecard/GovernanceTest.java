package id.tuntas.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GovernanceTest {

    private static final LocalDate SUNDAY = LocalDate.of(2023, 12, 31);
    private static final Standing WITH = new Standing(Presence.NOT_SAID, Presence.NOT_SAID, Presence.PRESENT);
    private static final Standing WITHOUT = new Standing(Presence.NOT_SAID, Presence.NOT_SAID, Presence.ABSENT);
    private static final Directory DIRECTORY = Directory.of(
            "1",
            List.of(
                    Unit.builder()
                            .name(UnitName.of("Dinas Kesehatan"))
                            .addAliases(UnitName.of("DINKES"))
                            .build(),
                    Unit.builder().name(UnitName.of("Dinas Sosial")).build(),
                    Unit.builder()
                            .name(UnitName.of("Dinas Perikanan"))
                            .validity(Validity.upTo(SUNDAY.minusDays(1)))
                            .build()));

    private static Governance.Builder said() {
        return Governance.builder().version("1");
    }

    @Test
    void coversTheUnitsThatExistOnTheDayUnderTheNamesOfTheDirectory() {
        Standing regency = new Standing(Presence.PRESENT, Presence.ABSENT, Presence.NOT_SAID);
        Governance said = said().regency(regency)
                .putUnits(UnitName.of("dinkes"), WITH)
                .putUnits(UnitName.of("Bagian Baru"), WITHOUT)
                .putUnits(UnitName.of("Dinas Perikanan"), WITH)
                .build();
        Governance all = said.in(DIRECTORY, Optional.of(SUNDAY));
        assertThat(all.units())
                .containsOnlyKeys(
                        UnitName.of("Bagian Baru"), UnitName.of("Dinas Kesehatan"), UnitName.of("Dinas Sosial"))
                .containsEntry(UnitName.of("Dinas Kesehatan"), WITH)
                .containsEntry(UnitName.of("Bagian Baru"), WITHOUT)
                .containsEntry(UnitName.of("Dinas Sosial"), Standing.UNSAID);
        assertThat(all.version()).isEqualTo("1");
        assertThat(all.regency()).isEqualTo(regency);
        assertThat(all.unitsWithProcedure()).isEqualTo(1);
        assertThat(all.procedureShare()).contains(new Ratio(1, 3));
    }

    @Test
    void whereNoDayIsKnownEveryUnitCounts() {
        assertThat(said().build().in(DIRECTORY, Optional.empty()).units()).hasSize(3);
        Governance said = said().putUnits(UnitName.of("Dinas Perikanan"), WITH).build();
        assertThat(said.in(DIRECTORY, Optional.empty()).units()).containsEntry(UnitName.of("Dinas Perikanan"), WITH);
        assertThat(said.in(DIRECTORY, Optional.of(SUNDAY.minusDays(1))).units()).hasSize(3);
    }

    @Test
    void withoutADirectoryTheUnitsSpokenOfAreAll() {
        Governance said = said().putUnits(UnitName.of("A"), WITH)
                .putUnits(UnitName.of("B"), WITHOUT)
                .build();
        assertThat(said.in(Directory.empty(), Optional.of(SUNDAY))).isEqualTo(said);
        assertThat(said.procedureShare()).contains(new Ratio(1, 2));
    }

    @Test
    void whereNobodySpokeOfProceduresThereIsNoShare() {
        assertThat(said().build().procedureShare()).isEmpty();
        assertThat(said().putUnits(
                                UnitName.of("A"), new Standing(Presence.PRESENT, Presence.PRESENT, Presence.NOT_SAID))
                        .build()
                        .procedureShare())
                .isEmpty();
        assertThat(said().putUnits(UnitName.of("A"), WITHOUT).build().procedureShare())
                .contains(new Ratio(0, 1));
    }

    @Test
    void oneUnitIsSpokenOfOnce() {
        assertThatThrownBy(() -> said().putUnits(UnitName.of("Dinas A"), WITH)
                        .putUnits(UnitName.of("DINAS A"), WITHOUT)
                        .build())
                .isInstanceOf(InvalidValueException.class);
        Governance aliases = said().putUnits(UnitName.of("DINKES"), WITH)
                .putUnits(UnitName.of("Dinas Kesehatan"), WITH)
                .build();
        assertThatThrownBy(() -> aliases.in(DIRECTORY, Optional.empty())).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void onlyNoneWasNotGiven() {
        assertThat(Governance.NONE.isGiven()).isFalse();
        assertThat(Governance.NONE.version()).isEqualTo("none");
        assertThat(said().build().isGiven()).isTrue();
    }
}
