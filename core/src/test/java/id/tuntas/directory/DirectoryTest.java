package id.tuntas.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    private static final UnitName MIXED = UnitName.of("Dinas Kesehatan Kab. Bandung");
    private static final UnitName CAPITALS = UnitName.of("DINAS KESEHATAN KABUPATEN Bandung");
    private static final UnitName SHORT = UnitName.of("DINKES");
    private static final Unit HEALTH = Unit.builder()
            .name(UnitName.of("Dinas Kesehatan"))
            .kind(UnitKind.of("dinas"))
            .addAliases(SHORT, CAPITALS)
            .build();

    @Test
    void resolvesTheNameAnAliasAndOtherSpellingsOfBoth() {
        Directory directory = Directory.of("2024-01-01", List.of(HEALTH));

        assertThat(directory.resolve(UnitName.of("dinas kesehatan"))).contains(HEALTH);
        assertThat(directory.resolve(UnitName.of("Dinkes."))).contains(HEALTH);
        assertThat(directory.resolve(MIXED)).contains(HEALTH);
        assertThat(directory.resolve(UnitName.of("Dinas Pendidikan"))).isEmpty();
    }

    @Test
    void saysItsVersionAndUnits() {
        Directory directory = Directory.of("2024-01-01", List.of(HEALTH));

        assertThat(directory.version()).isEqualTo("2024-01-01");
        assertThat(directory.units()).containsExactly(HEALTH);
        assertThat(directory).hasToString("Directory[2024-01-01, 1 units]");
        assertThat(Directory.empty().version()).isEqualTo("none");
        assertThat(Directory.empty().units()).isEmpty();
    }

    @Test
    void aUnitMayNameItselfAsAlias() {
        Unit unit = Unit.builder()
                .name(UnitName.of("Inspektorat"))
                .addAliases(UnitName.of("INSPEKTORAT"))
                .build();

        assertThat(Directory.of("1", List.of(unit)).resolve(unit.name())).contains(unit);
    }

    @Test
    void refusesAnAliasThatTwoUnitsClaim() {
        Unit other = Unit.builder()
                .name(UnitName.of("Rumah Sakit"))
                .addAliases(UnitName.of("dinkes"))
                .build();

        assertThatThrownBy(() -> Directory.of("1", List.of(HEALTH, other)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContainingAll("dinkes", "Dinas Kesehatan", "Rumah Sakit");
    }

    @Test
    void refusesTwoUnitsOfOneName() {
        Unit namesake =
                Unit.builder().name(HEALTH.name()).kind(UnitKind.of("bagian")).build();

        assertThatThrownBy(() -> Directory.of("1", List.of(HEALTH, namesake)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("Dinas Kesehatan");
    }

    @Test
    void showsTheCanonicalNameWhereItKnowsTheUnit() {
        Directory directory = Directory.of("1", List.of(HEALTH));

        assertThat(directory.canonicalNames(Map.of(SHORT, 5L, CAPITALS, 1L)))
                .containsOnly(Map.entry(SHORT, HEALTH.name()), Map.entry(CAPITALS, HEALTH.name()));
    }

    @Test
    void showsTheMostFrequentSpellingWhereItDoesNot() {
        assertThat(Directory.empty().canonicalNames(Map.of(MIXED, 2L, CAPITALS, 1L)))
                .containsOnly(Map.entry(MIXED, MIXED), Map.entry(CAPITALS, MIXED));
        assertThat(Directory.empty().canonicalNames(Map.of(MIXED, 1L, CAPITALS, 2L)))
                .containsOnly(Map.entry(MIXED, CAPITALS), Map.entry(CAPITALS, CAPITALS));
    }

    @Test
    void ofEquallyFrequentSpellingsShowsTheFirstInTheAlphabet() {
        assertThat(Directory.empty().canonicalNames(Map.of(MIXED, 3L, CAPITALS, 3L)))
                .containsOnly(Map.entry(MIXED, CAPITALS), Map.entry(CAPITALS, CAPITALS)); // "DI" before "Di"
    }

    @Test
    void unitsOfDifferentKeysStandForThemselves() {
        assertThat(Directory.empty().canonicalNames(Map.of(MIXED, 1L, SHORT, 9L)))
                .containsOnly(Map.entry(MIXED, MIXED), Map.entry(SHORT, SHORT));
    }
}
