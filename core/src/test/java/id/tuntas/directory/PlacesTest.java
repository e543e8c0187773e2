package id.tuntas.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.Place.Kind;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

    private static final Place NORTH = district("Contoh Utara", "Conut");
    private static final Place SOUTH = district("Contoh Selatan");
    private static final Place NORTH_SUKAMAJU = village("Sukamaju", "Contoh Utara");
    private static final Place SOUTH_SUKAMAJU = village("Sukamaju", "conut");
    private static final Place NAMESAKE = village("Contoh Selatan", "Contoh Utara");

    private static Place district(String name, String... aliases) {
        return new Place(name, Kind.DISTRICT, Optional.empty(), Set.of(aliases));
    }

    private static Place village(String name, String within, String... aliases) {
        return new Place(name, Kind.VILLAGE, Optional.of(within), Set.of(aliases));
    }

    private static Place ward(String name, String within, String... aliases) {
        return new Place(name, Kind.WARD, Optional.of(within), Set.of(aliases));
    }

    private static Places places(Place... places) {
        return Places.of("1", List.of(places));
    }

    private static boolean holds(Places places, String rule, String district, String village) {
        return !Collections.disjoint(places.keys(rule), places.lineage(known(district), known(village)));
    }

    private static Optional<String> known(String name) {
        return Optional.of(name).filter(text -> !text.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contoh Utara",
                "contoh  utara",
                "Kecamatan Contoh Utara",
                "Kec. Contoh Utara",
                "KEC.CONTOH UTARA",
                "Conut",
                "kec conut",
                "Distrik Contoh Utara"
            })
    void aKecamatanGoesByItsNamesWithAndWithoutTheWord(String name) {
        assertThat(places(NORTH, SOUTH).named(name)).containsExactly(NORTH);
        assertThat(holds(places(NORTH, SOUTH), name, "Contoh Utara", "")).isTrue();
        assertThat(holds(places(NORTH, SOUTH), "Contoh Utara", name, "")).isTrue();
    }

    @Test
    void aKecamatanHoldsAllThatLiesInIt() {
        Places places = places(NORTH, SOUTH, NORTH_SUKAMAJU);

        assertThat(holds(places, "Contoh Utara", "", "Sukamaju")).isTrue();
        assertThat(holds(places, "Contoh Utara", "Contoh Utara", "Sukamaju")).isTrue();
        assertThat(holds(places, "Contoh Selatan", "", "Sukamaju")).isFalse();
        assertThat(holds(places, "Sukamaju", "Contoh Utara", "")).isFalse();
    }

    @Test
    void ofSeveralDesaOfOneNameTheOneWithinTheKecamatanCounts() {
        Place other = village("Sukamaju", "Contoh Selatan");
        Places places = places(NORTH, SOUTH, NORTH_SUKAMAJU, other);

        assertThat(places.named("Desa Sukamaju")).containsExactly(NORTH_SUKAMAJU, other);
        assertThat(holds(places, "Contoh Utara", "Contoh Utara", "Sukamaju")).isTrue();
        assertThat(holds(places, "Contoh Selatan", "Contoh Utara", "Sukamaju")).isFalse();
        assertThat(holds(places, "Contoh Selatan", "", "Sukamaju")).isTrue();
    }

    @Test
    void aDesaIsNeverMovedToAnotherKecamatanThanTheOneSaid() {
        Places places = places(NORTH, SOUTH, NORTH_SUKAMAJU);

        assertThat(holds(places, "Contoh Utara", "Contoh Selatan", "Sukamaju")).isFalse();
        assertThat(holds(places, "Contoh Selatan", "Contoh Selatan", "Sukamaju"))
                .isTrue();
    }

    @Test
    void aDesaOfNoKnownKecamatanLiesInWhicheverIsSaid() {
        Place somewhere = new Place("Sukamaju", Kind.VILLAGE, Optional.empty(), Set.of());
        Places places = places(NORTH, SOUTH, somewhere);

        assertThat(holds(places, "Sukamaju", "Contoh Utara", "Ds. Sukamaju")).isTrue();
        assertThat(holds(places, "Contoh Utara", "", "Sukamaju")).isFalse();
    }

    @Test
    void aDesaOfNoKnownKecamatanGivesWayToTheOneThatLiesInIt() {
        Place somewhere = new Place("Sukamaju", Kind.VILLAGE, Optional.empty(), Set.of("Maju"));
        Places places = places(NORTH, NORTH_SUKAMAJU, somewhere);

        assertThat(holds(places, "Maju", "Contoh Utara", "Sukamaju")).isFalse();
        assertThat(holds(places, "Maju", "", "Sukamaju")).isTrue();
    }

    @Test
    void aNameOfAKecamatanAndADesaStandsForBothUnlessAWordSaysWhich() {
        Places places = places(NORTH, SOUTH, NAMESAKE);

        assertThat(places.named("Contoh Selatan")).containsExactly(SOUTH, NAMESAKE);
        assertThat(places.named("Kec. Contoh Selatan")).containsExactly(SOUTH);
        assertThat(places.named("Desa Contoh Selatan")).containsExactly(NAMESAKE);
        assertThat(holds(places, "Kec. Contoh Selatan", "Contoh Utara", "Contoh Selatan"))
                .isFalse();
        assertThat(holds(places, "Contoh Selatan", "Contoh Utara", "Contoh Selatan"))
                .isTrue();
        assertThat(holds(places, "Contoh Selatan", "Contoh Selatan", "")).isTrue();
    }

    @Test
    void aDesaAndAKelurahanOfOneNameAreTwoPlaces() {
        Place desa = village("Sukamaju", "Contoh Utara");
        Place kelurahan = ward("Sukamaju", "Contoh Utara");
        Places places = places(NORTH, desa, kelurahan);

        assertThat(places.named("Sukamaju")).containsExactly(desa, kelurahan);
        assertThat(places.named("Kel. Sukamaju")).containsExactly(kelurahan);
        assertThat(holds(places, "Desa Sukamaju", "Contoh Utara", "Kelurahan Sukamaju"))
                .isFalse();
        assertThat(holds(places, "Desa Sukamaju", "Contoh Utara", "Sukamaju")).isTrue();
    }

    @Test
    void peopleCallAKelurahanADesa() {
        Places places = places(NORTH, ward("Sukamaju", "Contoh Utara"));

        assertThat(places.named("Desa Sukamaju")).hasSize(1);
        assertThat(holds(places, "Contoh Utara", "", "Desa Sukamaju")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Antah Berantah, Kec. Antah Berantah, true",
        "Kecamatan Antah Berantah, Antah Berantah, true",
        "Desa Antah Berantah, Antah Berantah, false",
        "Contoh Utara, Antah Berantah, false"
    })
    void aNameThatIsNotKnownStandsForItself(String rule, String district, boolean holds) {
        assertThat(holds(places(NORTH), rule, district, "")).isEqualTo(holds);
        assertThat(places(NORTH).named(district)).isEmpty();
    }

    @Test
    void aDesaThatIsNotKnownStandsForItself() {
        assertThat(holds(Places.empty(), "Desa Antah", "", "antah")).isTrue();
        assertThat(holds(Places.empty(), "Kec. Antah", "", "antah")).isFalse();
        assertThat(Places.empty().lineage(Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void theWordForAKindAloneIsAName() {
        Place desa = village("Desa", "Contoh Utara");

        assertThat(places(NORTH, desa).named("desa")).containsExactly(desa);
    }

    @Test
    void refusesWhatContradictsItself() {
        assertRefused("letters or digits", district("-"));
        assertRefused("letters or digits", district("Contoh", "!"));
        assertRefused("one place of a kind a name", NORTH, district("contoh utara"));
        assertRefused("one place of a kind a name", NORTH, district("Lain", "CONUT"));
        assertRefused("one place of a kind a name", NORTH, NORTH_SUKAMAJU, SOUTH_SUKAMAJU);
        assertRefused("a kecamatan that is among the places", NORTH_SUKAMAJU);
        assertRefused("a kecamatan that is among the places", NORTH, NORTH_SUKAMAJU, village("Kecil", "Sukamaju"));
        assertRefused(
                "nothing for a kecamatan",
                NORTH,
                new Place("Contoh Barat", Kind.DISTRICT, Optional.of("Contoh Utara"), Set.of()));
    }

    private static void assertRefused(String expected, Place... places) {
        assertThatThrownBy(() -> places(places))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(expected);
    }

    @Test
    void kindsHaveAWordInEachLanguage() {
        assertThat(Kind.WARD.text().indonesian()).isEqualTo("kelurahan");
        assertThat(Kind.WARD.text().english()).isEqualTo("ward");
    }

    @Test
    void unitsOfTheKindGiveTheKecamatan() {
        Directory directory = Directory.of(
                "2024-01",
                List.of(
                        unit("Kecamatan Contoh Utara Kab. Contoh", "kecamatan", "Camat Utara"),
                        unit("KEC. CONTOH SELATAN", "unstated"),
                        unit("Contoh Barat", "kecamatan"),
                        unit("Dinas Kesehatan", "dinas"),
                        unit("Kecamatan Sehat", "program")));

        Places places = Places.ofUnits(directory);

        assertThat(places.version()).isEqualTo("2024-01");
        assertThat(places.all().stream().map(Place::name))
                .containsExactly("Contoh Utara", "CONTOH SELATAN", "Contoh Barat");
        assertThat(places.all().stream().map(Place::kind)).containsOnly(Kind.DISTRICT);
        assertThat(places.named("camat utara")).hasSize(1);
        assertThat(holds(places, "Contoh Utara", "kec contoh utara", "Sukamaju"))
                .isTrue();
        assertThat(Places.ofUnits(Directory.empty()).all()).isEmpty();
    }

    private static Unit unit(String name, String kind, String... aliases) {
        Unit.Builder unit = Samples.unit(UnitName.of(name));
        for (String alias : aliases) {
            unit.addAliases(UnitName.of(alias));
        }
        return unit.kind(UnitKind.of(kind)).build();
    }
}
