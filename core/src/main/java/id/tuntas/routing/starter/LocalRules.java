package id.tuntas.routing.starter;

import id.tuntas.directory.Directory;
import id.tuntas.directory.Place;
import id.tuntas.directory.Places;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.WordCondition;
import id.tuntas.text.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rules that a regency's own units bring with them: its kecamatan, its hospitals, and whom the reporter asks. */
final class LocalRules {

    private static final int ASKED = 7_000;
    private static final int HOSPITAL = 6_990;
    private static final int OFFICE_OF_PLACE = 5_990;
    private static final int MATTER_OF_PLACE = 5_980;
    private static final int OFFICE_OF_NAMED = 5_970;
    private static final int MATTER_OF_NAMED = 5_960;

    private static final List<String> OFFICE = List.of(
            "camat",
            "kantor kecamatan",
            "pegawai kecamatan",
            "petugas kecamatan",
            "lurah",
            "kades",
            "kepala desa",
            "perangkat desa",
            "aparat desa",
            "kantor desa",
            "balai desa",
            "ketua rt",
            "ketua rw",
            "pak rt",
            "pak rw");

    /** Categories that no dinas is for, or that reporters choose who find no other. */
    private static final List<String> MATTERS = List.of(
            "KETERTIBAN UMUM",
            "KERESAHAN MASYARAKAT",
            "LAINNYA TERKAIT KETENTERAMAN, KETERTIBAN UMUM, DAN PELINDUNGAN MASYARAKAT",
            "LAINNYA TERKAIT SOSIAL DAN KESEJAHTERAAN",
            "PEMBERDAYAAN MASYARAKAT",
            "PEMBANGUNAN DESA DAN DAERAH TERTINGGAL",
            "LAINNYA TERKAIT PEMBANGUNAN DESA DAN DAERAH TERTINGGAL",
            "LAINNYA TERKAIT PEMBANGUNAN DESA, DAERAH TERTINGGAL, DAN TRANSMIGRASI",
            "PEMERINTAHAN DESA",
            "LAINNYA TERKAIT ADMINISTRASI KEWILAYAHAN",
            "PENYEDIAAN FASILITAS IBADAH",
            "LAINNYA TERKAIT AGAMA",
            "SP4N-LAPOR!",
            "TOPIK LAINNYA");

    /** What stands beside the name of a kecamatan where the place is meant, and not a street that is called so. */
    private static final List<String> BESIDE_A_PLACE =
            List.of("kecamatan", "kec", "camat", "desa", "ds", "kelurahan", "kel", "rt", "rw");

    /** Names that are also everyday words, and tell nothing where they stand in a text. */
    private static final Set<String> EVERYDAY =
            Set.of("kota", "pusat", "tengah", "utara", "selatan", "timur", "barat", "baru", "pasar", "desa");

    private static final List<String> HOSPITAL_BEGINS =
            List.of("rumah sakit umum daerah ", "rumah sakit daerah ", "rsud ", "rumah sakit ");

    private final Directory directory;
    private final List<RoutingRule> rules = new ArrayList<>();
    private final Map<String, Integer> ids = new LinkedHashMap<>();

    private LocalRules(Directory directory) {
        this.directory = directory;
    }

    static List<RoutingRule> of(Directory directory) {
        LocalRules local = new LocalRules(directory);
        local.asked();
        local.hospitals();
        local.districts();
        return List.copyOf(local.rules);
    }

    private void asked() {
        for (Unit unit : directory.units()) {
            if (!key(unit.name()).startsWith("pemerintah ")) {
                add(rule("diminta", unit, ASKED).addAgencies(unit.name()));
            }
        }
    }

    private void hospitals() {
        Map<Unit, String> names = new LinkedHashMap<>();
        for (Unit unit : directory.units()) {
            own(key(unit.name())).ifPresent(own -> names.put(unit, own));
        }
        names.forEach((unit, own) -> add(rule("rumah-sakit", unit, HOSPITAL)
                .words(WordCondition.builder()
                        .addAny("rsud", "rumah sakit")
                        .addAll(own)
                        .none(others(own, names.values().stream()))
                        .build())));
    }

    /** What a hospital is called besides being one; empty for any other unit. */
    private static Optional<String> own(String key) {
        return HOSPITAL_BEGINS.stream()
                .filter(key::startsWith)
                .findFirst()
                .map(begin -> key.substring(begin.length()).replaceFirst(" kabupaten .*", ""));
    }

    private void districts() {
        Map<Unit, Place> districts = new LinkedHashMap<>();
        for (Unit unit : directory.units()) {
            Places.districtOf(unit).ifPresent(place -> districts.put(unit, place));
        }
        districts.forEach((unit, place) -> {
            String name = "Kecamatan " + place.name();
            add(rule("kecamatan-kantor", unit, OFFICE_OF_PLACE)
                    .addPlaces(name)
                    .words(WordCondition.builder().any(OFFICE).build()));
            add(rule("kecamatan-urusan", unit, MATTER_OF_PLACE).addPlaces(name).categories(MATTERS));
            String plain = PlainText.of(place.name()).value();
            if (!EVERYDAY.contains(plain)) {
                List<String> others = others(
                        plain,
                        districts.values().stream()
                                .map(other -> PlainText.of(other.name()).value()));
                add(rule("kecamatan-kantor-disebut", unit, OFFICE_OF_NAMED).words(named(OFFICE, plain, others)));
                add(rule("kecamatan-urusan-disebut", unit, MATTER_OF_NAMED)
                        .categories(MATTERS)
                        .words(named(BESIDE_A_PLACE, plain, others)));
            }
        });
    }

    private static WordCondition named(List<String> any, String name, List<String> others) {
        return WordCondition.builder().any(any).addAll(name).none(others).build();
    }

    /** The other names, without those that this one has in it: a text that names two places is left to other rules. */
    private static List<String> others(String name, Stream<String> names) {
        return names.filter(other -> !(" " + name + " ").contains(" " + other + " "))
                .filter(other -> !EVERYDAY.contains(other))
                .distinct()
                .toList();
    }

    private RoutingRule.Builder rule(String kind, Unit unit, int priority) {
        String id = kind + ": " + unit.name().value();
        String cut = id.substring(0, Math.min(id.length(), 90)).strip();
        int before = ids.merge(cut, 1, Integer::sum);
        return RoutingRule.builder()
                .id(before == 1 ? cut : cut + " #" + before)
                .priority(priority)
                .action(RoutingAction.dispose(unit.name()));
    }

    private void add(RoutingRule.Builder rule) {
        rules.add(rule.build());
    }

    private static String key(UnitName name) {
        return PlainText.of(name.key()).value();
    }
}
