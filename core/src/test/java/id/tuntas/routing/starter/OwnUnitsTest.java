package id.tuntas.routing.starter;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.directory.CategoryTree;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitKind;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.Router;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.RoutingRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What becomes of the starter book among the units of a regency, rule by rule. */
class OwnUnitsTest {

    private static final Unit NORTH = unit("Kecamatan Contoh Utara");
    private static final Unit SOUTH = unit("Kecamatan Sukaraja Kab. Contoh");
    private static final UnitName HOSPITAL = UnitName.of("Rumah Sakit Umum Daerah");

    private static Unit unit(String name, String... aliases) {
        return Unit.builder()
                .name(UnitName.of(name))
                .addAliases(Stream.of(aliases).map(UnitName::of).toArray(UnitName[]::new))
                .kind(UnitKind.of(name.startsWith("Kecamatan") ? "kecamatan" : "unstated"))
                .build();
    }

    private static StarterBook book(Unit... units) {
        return StarterRuleBook.forDirectory(Directory.of("2026", List.of(units)));
    }

    private static RoutingAction action(StarterBook book, String id) {
        return book.book().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow()
                .action();
    }

    private static String route(RoutingCase complaint, Unit... units) {
        Directory directory = Directory.of("2026", List.of(units)).withCategories(CategoryTree.sp4n());
        return StarterSentencesTest.destination(
                Router.compile(book(units).book(), directory).route(complaint));
    }

    private static RoutingCase order(String body) {
        return RoutingCase.builder().category("Ketertiban Umum").body(body).build();
    }

    @Test
    void aMatterOfAKecamatanMayNameItInTheText() {
        assertThat(route(order("Tiap malam berisik di kec. Sukaraja"), NORTH, SOUTH))
                .isEqualTo("Kecamatan Sukaraja Kab. Contoh");
        assertThat(route(order("Tiap malam berisik di jalan Sukaraja"), NORTH, SOUTH))
                .isEqualTo("-");
    }

    @Test
    void anEverydayWordIsNoOtherKecamatan() {
        RoutingCase office = RoutingCase.builder()
                .body("Pak RT di Contoh Utara jarang di kota")
                .build();

        assertThat(route(office, NORTH, unit("Kecamatan Kota"))).isEqualTo("Kecamatan Contoh Utara");
    }

    @Test
    void aHospitalWithoutANameOfItsOwnIsToldByItsKabupaten() {
        Unit hospital = unit("RSUD Kab. Contoh");
        RoutingCase waiting = RoutingCase.builder()
                .agency(UnitName.of("Pemerintah"))
                .body("Antre di RSUD Kabupaten Contoh")
                .build();

        assertThat(route(waiting, hospital, unit("Rumah Sakit Melati"))).isEqualTo("RSUD Kab. Contoh");
    }

    @Test
    void rulesOfOwnUnitsGoByTheirNamesAndAreNumberedWhereThoseBeginAlike() {
        String name = "Unit Pelaksana Teknis ".repeat(10);

        assertThat(book(NORTH, unit(name + "A"), unit(name + "B")).book().rules())
                .extracting(RoutingRule::id)
                .contains(
                        "diminta: Kecamatan Contoh Utara",
                        "kecamatan-kantor: Kecamatan Contoh Utara",
                        "kecamatan-urusan: Kecamatan Contoh Utara",
                        "kecamatan-kantor-disebut: Kecamatan Contoh Utara",
                        "kecamatan-urusan-disebut: Kecamatan Contoh Utara",
                        "diminta: Unit Pelaksana Teknis Unit Pelaksana Teknis Unit Pelaksana Teknis Unit Pelaksana",
                        "diminta: Unit Pelaksana Teknis Unit Pelaksana Teknis Unit Pelaksana Teknis Unit Pelaksana #2");
    }

    @Test
    void whoSupportsIsTheRegencysOwnUnitToo() {
        Unit disasters = unit("BPBD Kab. Contoh");
        Unit works = unit("DPUPR Kab. Contoh");

        assertThat(action(book(disasters, works), "banjir"))
                .isEqualTo(RoutingAction.dispose(disasters.name(), works.name()));
        assertThat(action(book(disasters), "banjir")).isEqualTo(RoutingAction.dispose(disasters.name()));
    }

    @Test
    void aUnitThatHasTheWorkOfTwoDoesNotSupportItself() {
        Unit both = unit("Dinas Pekerjaan Umum", "BPBD");

        assertThat(action(book(both), "banjir")).isEqualTo(RoutingAction.dispose(both.name()));
    }

    @Test
    void theOnlyHospitalIsTheHospitalAndOfTwoTheOneThatIsCalledSo() {
        Unit melati = unit("RSUD Melati");
        Unit kenanga = unit("RSUD Kenanga");

        assertThat(book(melati).units()).containsEntry(HOSPITAL, melati.name());
        assertThat(book(melati, kenanga).missing()).contains(HOSPITAL);
        assertThat(book(melati, unit("Rumah Sakit Umum Daerah")).units()).containsEntry(HOSPITAL, HOSPITAL);
    }

    @Test
    void ofUnitsThatAreToldAlikeTheFirstByNameIsTaken() {
        Unit one = unit("Dinas Sosial Contoh A");
        Unit other = unit("Dinas Sosial Contoh B");

        for (StarterBook book : List.of(book(one, other), book(other, one))) {
            assertThat(book.units()).containsEntry(UnitName.of("Dinas Sosial"), one.name());
        }
    }
}
