package id.tuntas.routing;

import id.tuntas.directory.Appointment;
import id.tuntas.directory.CategoryTree;
import id.tuntas.directory.CategoryTree.Category;
import id.tuntas.directory.Decree;
import id.tuntas.directory.Directory;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Place;
import id.tuntas.directory.Places;
import id.tuntas.directory.Post;
import id.tuntas.directory.Role;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitKind;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Directories in which units begin, end and take over from one another within a few days, and other names for it all. */
final class RoutingWorlds {

    private static final LocalDate MIDDLE = LocalDate.of(2024, 3, 13);
    /** The name of each unit and its alias. */
    private static final List<List<String>> UNITS = List.of(
            List.of("Dinas Pekerjaan Umum", "DPU"),
            List.of("Dinas Perhubungan", "Dishub"),
            List.of("Inspektorat Daerah", "ITDA"),
            List.of("Inspektorat Kabupaten Contoh", "Itkab"),
            List.of("Badan Pengawas", "Bawas"));

    private static final List<String> CATEGORIES =
            List.of("INFRASTRUKTUR", "Jalan", "Jalan Berlubang", "Lampu Jalan", "Lampu Mati");

    private RoutingWorlds() {}

    static Arbitrary<UnitName> names() {
        return Arbitraries.of(
                        "Dinas Pekerjaan Umum",
                        "dpu",
                        "DINAS PERHUBUNGAN",
                        "Dishub",
                        "Inspektorat Daerah",
                        "itda",
                        "Inspektorat Kab. Contoh",
                        "Bawas",
                        "Dinas Antah")
                .map(UnitName::of);
    }

    static Arbitrary<String> categories() {
        return Arbitraries.of(
                "Infrastruktur",
                "JALAN",
                "jalan",
                "Jalan Berlubang",
                "jalan, berlubang",
                "Lampu Jalan",
                "lampu  mati",
                "Lain");
    }

    static Arbitrary<String> placeNames() {
        return Arbitraries.of(
                "Utara",
                "Kec. Utara",
                "Desa Utara",
                "kecamatan selatan",
                "SELATAN",
                "Mekar",
                "Ds Mekar",
                "Sari",
                "Sr",
                "Antah",
                "Kelurahan Sari");
    }

    static Arbitrary<Directory> directories() {
        return Combinators.combine(units(), appointments(), trees(), places())
                .as((units, appointments, tree, places) -> Directory.of("d1", units)
                        .withAppointments("d2", appointments)
                        .withCategories(tree)
                        .withPlaces(places));
    }

    private static Arbitrary<List<Unit>> units() {
        Arbitrary<Validity> validities = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Validity.ALWAYS)),
                Tuple.of(1, Arbitraries.integers().between(-1, 1).map(day -> Validity.upTo(MIDDLE.plusDays(day)))),
                Tuple.of(1, Arbitraries.integers().between(0, 2).map(day -> Validity.since(MIDDLE.plusDays(day)))));
        Arbitrary<Optional<Unit>> unit = Combinators.combine(
                        Arbitraries.of(UNITS),
                        validities,
                        names().optional(0.6),
                        Arbitraries.of("inspektorat", "dinas"))
                .as((spelled, validity, successor, kind) -> Optional.of(Unit.builder()
                        .name(UnitName.of(spelled.get(0)))
                        .addAliases(UnitName.of(spelled.get(1)))
                        .kind(UnitKind.of(spelled.get(0).startsWith("Insp") ? "inspektorat" : kind))
                        .validity(validity)
                        .successor(successor)
                        .build()));
        return unit.map(Optional::orElseThrow).list().ofMaxSize(5).uniqueElements(Unit::name);
    }

    private static Arbitrary<List<Appointment>> appointments() {
        Arbitrary<Post> posts = Arbitraries.oneOf(
                names().map(unit -> Post.of(Role.LIAISON_OFFICER, unit)),
                names().map(unit -> Post.of(Role.HEAD_OF_UNIT, unit)),
                Arbitraries.just(Post.COORDINATOR));
        return Combinators.combine(
                        posts,
                        Arbitraries.integers().between(-2, 3),
                        Arbitraries.integers().between(0, 3))
                .as((post, from, days) -> Appointment.builder()
                        .officer(OfficerId.of("P-" + (from + 3) + days))
                        .post(post)
                        .decree(Decree.of("188/" + (from + 3), LocalDate.of(2024, 1, 2)))
                        .validity(
                                days == 0
                                        ? Validity.since(MIDDLE.plusDays(from))
                                        : Validity.between(MIDDLE.plusDays(from), MIDDLE.plusDays(from + days)))
                        .build())
                .list()
                .ofMaxSize(5);
    }

    /** A category stands below any number of those before it. */
    private static Arbitrary<CategoryTree> trees() {
        return Arbitraries.integers()
                .between(0, CATEGORIES.size() - 1)
                .tuple2()
                .list()
                .ofMaxSize(6)
                .map(pairs -> {
                    List<Category> categories = new ArrayList<>();
                    pairs.forEach(pair -> categories.add(new Category(
                            CATEGORIES.get(Math.max(pair.get1(), pair.get2())),
                            pair.get1().equals(pair.get2())
                                    ? Optional.empty()
                                    : Optional.of(CATEGORIES.get(Math.min(pair.get1(), pair.get2()))))));
                    return CategoryTree.of("c1", categories);
                });
    }

    private static Arbitrary<Places> places() {
        Place north = new Place("Utara", Place.Kind.DISTRICT, Optional.empty(), Set.of());
        Place south = new Place("Selatan", Place.Kind.DISTRICT, Optional.empty(), Set.of("Sr"));
        List<Place> villages = List.of(
                village("Mekar", "Utara"),
                village("Mekar", "Selatan"),
                village("Sari", "Selatan"),
                village("Utara", "Selatan"));
        return Arbitraries.of(villages).set().map(chosen -> {
            List<Place> all = new ArrayList<>(List.of(north, south));
            all.addAll(chosen);
            return chosen.isEmpty() ? Places.empty() : Places.of("p1", all);
        });
    }

    private static Place village(String name, String district) {
        return new Place(name, Place.Kind.VILLAGE, Optional.of(district), Set.of(name + "an"));
    }
}
