package id.tuntas.routing.starter;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Classification;
import id.tuntas.directory.CategoryTree;
import id.tuntas.directory.CategoryTree.Category;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Place;
import id.tuntas.directory.Places;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitKind;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.routing.Router;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.Urgency;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarterRuleBookTest {

    private static final Unit ROADS = unit("DINAS PEKERJAAN UMUM DAN TATA RUANG KAB. CONTOH", "dinas");
    private static final Unit MEDIA = unit("Dinas Komunikasi, Informatika dan Statistik", "dinas");
    private static final Unit NORTH = unit("Kecamatan Contoh Utara", "kecamatan");
    private static final Unit SOUTH = unit("Kecamatan Sukaraja Kab. Contoh", "kecamatan");

    private static Unit unit(String name, String kind, String... aliases) {
        Unit.Builder unit = Unit.builder();
        Stream.of(aliases).map(UnitName::of).forEach(unit::addAliases);
        return unit.name(UnitName.of(name)).kind(UnitKind.of(kind)).build();
    }

    private static Directory directory(Unit... units) {
        return Directory.of("2026", List.of(units)).withCategories(CategoryTree.sp4n());
    }

    private static String route(Directory directory, RoutingCase complaint) {
        return StarterSentencesTest.destination(
                Router.compile(StarterRuleBook.forDirectory(directory).book(), directory)
                        .route(complaint));
    }

    private static String route(Directory directory, String body) {
        return route(directory, RoutingCase.builder().body(body).build());
    }

    @Test
    void isOneVersionedBook() {
        assertThat(StarterRuleBook.typical().id()).isEqualTo("tuntas-awal");
        assertThat(StarterRuleBook.typical().version()).isEqualTo(StarterRuleBook.VERSION);
        assertThat(StarterRuleBook.typical()).isEqualTo(StarterRuleBook.typical());
    }

    @Test
    void rulesOfDifferentDestinationsNeverHaveOnePriority() {
        Map<Integer, RoutingAction> actions = new HashMap<>();

        for (RoutingRule rule : StarterRuleBook.typical().rules()) {
            RoutingAction other = actions.putIfAbsent(rule.priority(), rule.action());
            assertThat(rule.action()).as(rule.id()).isEqualTo(other == null ? rule.action() : other);
        }
    }

    @Test
    void everyCategoryOfTheTreeFindsARule() {
        Directory directory = Directory.empty().withCategories(CategoryTree.sp4n());
        Router router = Router.compile(StarterRuleBook.typical(), directory);

        for (Category category : CategoryTree.sp4n().categories()) {
            RoutingCase complaint =
                    RoutingCase.builder().category(category.name()).build();
            assertThat(router.route(complaint).because()).as(category.name()).isNotEmpty();
        }
    }

    @Test
    void everyCategoryOfARuleStandsInTheTree() {
        for (RoutingRule rule : StarterRuleBook.typical().rules()) {
            assertThat(rule.categories()).as(rule.id()).allMatch(CategoryTree.sp4n()::contains);
        }
    }

    @Test
    void everyUnitOfARuleIsATypicalOne() {
        for (RoutingRule rule : StarterRuleBook.typical().rules()) {
            if (rule.action() instanceof RoutingAction.Dispose dispose) {
                assertThat(StarterRuleBook.typicalUnits()).as(rule.id()).contains(dispose.lead());
                assertThat(StarterRuleBook.typicalUnits()).as(rule.id()).containsAll(dispose.supporting());
            }
        }
    }

    @Test
    void everyTypicalUnitAndItsStandInAreKnown() {
        assertThat(TypicalUnit.all()).isNotEmpty();
        for (TypicalUnit unit : TypicalUnit.all()) {
            assertThat(StarterRuleBook.typicalUnits())
                    .containsAll(unit.how().instead().map(Set::of).orElse(Set.of()));
            assertThat(unit.in(directory(unit(unit.name().value(), "unstated"))))
                    .as(unit.name().value())
                    .isPresent();
        }
    }

    @Test
    void aRequestForInformationIsThePpids() {
        RoutingCase request = RoutingCase.builder()
                .classification(Classification.of("Permintaan Informasi"))
                .body("Berapa biaya perbaikan jalan rusak tahun lalu?")
                .build();

        assertThat(route(Directory.empty(), request)).isEqualTo("Pejabat Pengelola Informasi dan Dokumentasi");
        assertThat(route(directory(ROADS, MEDIA), request))
                .isEqualTo(MEDIA.name().value());
    }

    @Test
    void anEmergencyIsUrgent() {
        Router router = Router.compile(StarterRuleBook.typical(), Directory.empty());

        assertThat(router.route(RoutingCase.builder()
                                .body("Rumah terbakar, cepat!")
                                .build())
                        .urgency())
                .isEqualTo(Urgency.IMMEDIATE);
        assertThat(router.route(RoutingCase.builder().body("Jalan rusak").build())
                        .urgency())
                .isEqualTo(Urgency.NORMAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DINAS PEKERJAAN UMUM DAN TATA RUANG KAB. CONTOH | Dinas Pekerjaan Umum dan Penataan Ruang
            DPUPR | Dinas Pekerjaan Umum dan Penataan Ruang
            Dinas Bina Marga Kab. Contoh | Dinas Pekerjaan Umum dan Penataan Ruang
            Dinas Kesehatan Kabupaten Contoh | Dinas Kesehatan
            Disdukcapil | Dinas Kependudukan dan Pencatatan Sipil
            Dinas Ketenagakerjaan | Dinas Tenaga Kerja
            Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak | Dinas Pemberdayaan Perempuan dan Perlindungan Anak
            BKPSDM Kab. Contoh | Badan Kepegawaian dan Pengembangan Sumber Daya Manusia
            Satpol PP | Satuan Polisi Pamong Praja
            Inspektorat Daerah | Inspektorat
            Perumda Air Minum Tirta Contoh | Perusahaan Umum Daerah Air Minum
            Bagian Hukum Setda | Bagian Hukum
            """)
    void aTypicalUnitIsToldByItsMainWords(String own, String typical) {
        StarterBook book = StarterRuleBook.forDirectory(directory(unit(own, "unstated")));

        assertThat(book.units()).containsEntry(UnitName.of(typical), UnitName.of(own));
        assertThat(book.missing()).doesNotContain(UnitName.of(typical));
    }

    @Test
    void aTypicalUnitIsToldByAnAlias() {
        Unit odd = unit("Badan Urusan Jalan", "badan", "Dinas PUPR");

        assertThat(StarterRuleBook.forDirectory(directory(odd)).units())
                .containsEntry(UnitName.of("Dinas Pekerjaan Umum dan Penataan Ruang"), odd.name());
    }

    @Test
    void aUnitThatOnlyMentionsTheWordIsNotTaken() {
        Directory directory = directory(
                unit("Bidang Sosial Kecamatan Contoh", "bidang"), unit("Sekolah Menengah Kesehatan", "sekolah"));

        assertThat(StarterRuleBook.forDirectory(directory).missing())
                .contains(UnitName.of("Dinas Sosial"), UnitName.of("Dinas Kesehatan"));
    }

    @Test
    void aUnitThatHasEndedIsTakenLast() {
        Unit ended = Unit.builder()
                .from(unit("Dinas Perhubungan", "dinas"))
                .name(UnitName.of("Dinas Perhubungan Lama"))
                .validity(Validity.upTo(LocalDate.of(2022, 12, 31))) // a Saturday
                .build();
        Unit current = unit("Dinas Perhubungan dan Angkutan Darat Contoh", "dinas");

        assertThat(StarterRuleBook.forDirectory(directory(ended, current)).units())
                .containsEntry(UnitName.of("Dinas Perhubungan"), current.name());
    }

    @Test
    void anotherStandsInForAUnitThatIsNotThere() {
        StarterBook book = StarterRuleBook.forDirectory(directory(MEDIA));

        assertThat(book.units())
                .containsEntry(UnitName.of("Tim Tanggap Insiden Siber"), MEDIA.name())
                .containsEntry(UnitName.of("Wali Data"), MEDIA.name());
        assertThat(book.missing()).contains(UnitName.of("Dinas Perdagangan dan Perindustrian"));
    }

    @Test
    void aRuleWithoutAUnitHoldsForTheCoordinator() {
        StarterBook book = StarterRuleBook.forDirectory(directory(ROADS));

        assertThat(route(directory(ROADS), "Sampah menumpuk")).isEqualTo("-");
        assertThat(route(directory(ROADS), "Jalan rusak"))
                .isEqualTo(ROADS.name().value());
        assertThat(route(directory(ROADS), "PLN memadamkan tanpa kabar")).isEqualTo("bumn");
        assertThat(book.held()).contains("sampah", "sampah-judul").doesNotContain("jalan-rusak", "r-lainnya");
        assertThat(book.missing()).contains(UnitName.of("Dinas Lingkungan Hidup"));
        assertThat(book.book().rules().stream()
                        .filter(rule -> rule.id().equals("sampah"))
                        .flatMap(rule -> rule.remark().stream()))
                .containsExactly("Dinas Lingkungan Hidup tidak ada di antara perangkat daerah");
    }

    @Test
    void aDirectoryWithoutUnitsLeavesTheBookAsItIs() {
        StarterBook book = StarterRuleBook.forDirectory(Directory.empty());

        assertThat(book.book()).isEqualTo(StarterRuleBook.typical());
        assertThat(book.held()).isEmpty();
    }

    @Test
    void affairsOfAKecamatanGoThereWhereThePlaceIsKnown() {
        RoutingCase order = RoutingCase.builder()
                .category("Ketertiban Umum")
                .district("Contoh Utara")
                .body("Warga berisik tiap malam")
                .build();
        Directory directory = directory(ROADS, NORTH, SOUTH);

        assertThat(route(directory, order)).isEqualTo("Kecamatan Contoh Utara");
        assertThat(route(
                        directory,
                        RoutingCase.builder().from(order).district("Sukaraja").build()))
                .isEqualTo("Kecamatan Sukaraja Kab. Contoh");
        assertThat(route(
                        directory,
                        RoutingCase.builder()
                                .from(order)
                                .body("Jalan rusak")
                                .title("Jalan rusak")
                                .build()))
                .isEqualTo(ROADS.name().value());
        assertThat(route(
                        directory,
                        RoutingCase.builder()
                                .from(order)
                                .category("Jalan Berlubang")
                                .build()))
                .isEqualTo(ROADS.name().value());
    }

    @Test
    void aDesaTellsItsKecamatan() {
        Directory directory = directory(ROADS, NORTH, SOUTH)
                .withPlaces(Places.of(
                        "1",
                        List.of(
                                new Place("Contoh Utara", Place.Kind.DISTRICT, Optional.empty(), Set.of()),
                                new Place("Sukamaju", Place.Kind.VILLAGE, Optional.of("Contoh Utara"), Set.of()))));
        RoutingCase office = RoutingCase.builder()
                .village("Sukamaju")
                .body("Kepala desa tidak pernah di tempat")
                .build();

        assertThat(route(directory, office)).isEqualTo("Kecamatan Contoh Utara");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pegawai kecamatan Sukaraja tidak melayani | Kecamatan Sukaraja Kab. Contoh
            Pak RT di Contoh Utara membeda-bedakan warga | Kecamatan Contoh Utara
            Pak RT kami membeda-bedakan warga | -
            Pak RT di Contoh Utara dan di Sukaraja membeda-bedakan warga | -
            """)
    void theTextMayNameTheKecamatan(String body, String expected) {
        assertThat(route(directory(ROADS, NORTH, SOUTH), body)).isEqualTo(expected);
    }

    @Test
    void aKecamatanThatIsAnEverydayWordIsKnownByThePlaceAlone() {
        Unit town = unit("Kecamatan Kota", "kecamatan");
        RoutingCase office =
                RoutingCase.builder().body("Pak RT di kota lupa warganya").build();

        assertThat(route(directory(town), office)).isEqualTo("-");
        assertThat(route(
                        directory(town),
                        RoutingCase.builder().from(office).district("Kota").build()))
                .isEqualTo("Kecamatan Kota");
    }

    @Test
    void aHospitalIsToldByItsName() {
        Directory directory = directory(
                unit("Dinas Kesehatan", "dinas"),
                unit("RSUD Melati Kab. Contoh", "rsud"),
                unit("Rumah Sakit Umum Daerah Kenanga", "rsud"));

        assertThat(route(directory, "Antre di RSUD Kenanga 5 jam")).isEqualTo("Rumah Sakit Umum Daerah Kenanga");
        assertThat(route(directory, "Perawat rumah sakit melati ramah")).isEqualTo("RSUD Melati Kab. Contoh");
        assertThat(route(directory, "Antre di RSUD 5 jam")).isEqualTo("Dinas Kesehatan");
        assertThat(route(directory, "Antre di RSUD Kenanga, lalu dirujuk ke RSUD Melati"))
                .isEqualTo("Dinas Kesehatan");
    }

    @Test
    void whomTheReporterAskedGoesBeforeWords() {
        Directory directory = directory(ROADS, MEDIA, unit("Pemerintah Kabupaten Contoh", "pemkab"));
        RoutingCase asked =
                RoutingCase.builder().agency(MEDIA.name()).title("Jalan rusak").build();

        assertThat(route(directory, asked)).isEqualTo(MEDIA.name().value());
        assertThat(route(
                        directory,
                        RoutingCase.builder()
                                .from(asked)
                                .agency(UnitName.of("Pemerintah Kabupaten Contoh"))
                                .build()))
                .isEqualTo(ROADS.name().value());
    }

    @Test
    void unitsWithLongNamesThatBeginAlikeHaveARuleEach() {
        String name = "Unit Pelaksana Teknis ".repeat(10);
        Directory directory = directory(unit(name + "A", "upt"), unit(name + "B", "upt"));

        assertThat(route(
                        directory,
                        RoutingCase.builder().agency(UnitName.of(name + "B")).build()))
                .isEqualTo(UnitName.of(name + "B").value());
    }
}
