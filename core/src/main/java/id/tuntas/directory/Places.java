package id.tuntas.directory;

import id.tuntas.base.InvalidValueException;
import id.tuntas.text.PlainText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kecamatan, desa and kelurahan of a regency, and which names stand for them. Names are compared as {@link PlainText},
 * with or without the word for the kind before them ({@code Kecamatan}, {@code Kec.}, {@code Desa}, {@code Ds},
 * {@code Kelurahan}, {@code Kel}, and the words that some provinces have in their stead). A name that is a kecamatan's and a
 * desa's stands for both, unless such a word says which; one that several desa share, for all of them. People call a
 * kelurahan a desa and the other way about, so between these two the word decides only where both have the name. A name that
 * is not known stands for itself. Immutable and thread-safe.
 */
public final class Places {

    private static final Places EMPTY = new Places("none", List.of(), Map.of());

    private final String version;
    private final List<Place> places;
    private final Map<String, List<Place>> named;

    private Places(String version, List<Place> places, Map<String, List<Place>> named) {
        this.version = version;
        this.places = places;
        this.named = named;
    }

    /**
     * These places.
     *
     * @param version tells one state of them from another
     * @param places in any order
     * @return the places
     * @throws InvalidValueException if a name has neither letter nor digit, if one name is claimed by two kecamatan or by two
     *     desa or two kelurahan within one kecamatan, if a kecamatan lies within anything, or if a desa or kelurahan lies
     *     within one that is no kecamatan here
     */
    public static Places of(String version, Collection<Place> places) {
        Map<String, List<Place>> named = new LinkedHashMap<>();
        for (Place place : places) {
            names(place)
                    .forEach(name -> named.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(place));
        }
        Places all = new Places(version, List.copyOf(places), named);
        places.forEach(all::check);
        return all;
    }

    /**
     * The kecamatan whose offices are among the units, for a regency that has given its units and no places.
     *
     * @param directory the units; its version becomes that of the places
     * @return the kecamatan in the order of the units, without any desa or kelurahan
     * @throws InvalidValueException if two such units are named alike
     */
    public static Places ofUnits(Directory directory) {
        return of(
                directory.version(),
                directory.units().stream()
                        .flatMap(unit -> districtOf(unit).stream())
                        .toList());
    }

    /**
     * The kecamatan whose office a unit is: {@code Kecamatan Contoh Utara Kab. Contoh} is that of {@code Contoh Utara}. A unit
     * counts where it is of the kind {@code kecamatan}, or of none that is stated and named so.
     *
     * @param unit any unit
     * @return the kecamatan, with the unit's aliases as its own; empty where the unit is something else
     */
    public static Optional<Place> districtOf(Unit unit) {
        return DistrictOffice.placeOf(unit);
    }

    private static Set<String> names(Place place) {
        Set<String> names = Stream.concat(Stream.of(place.name()), place.aliases().stream())
                .map(Places::bare)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (names.contains("")) {
            throw InvalidValueException.of("place", "a name with letters or digits");
        }
        return names;
    }

    private void check(Place place) {
        if (place.isDistrict() && place.within().isPresent()) {
            throw InvalidValueException.of("within", "nothing for a kecamatan");
        }
        if (place.within().isPresent() && districtOf(place).isEmpty()) {
            throw InvalidValueException.of("within", "a kecamatan that is among the places");
        }
        for (String name : names(place)) {
            long claims = named.getOrDefault(name, List.of()).stream()
                    .filter(other ->
                            other.kind() == place.kind() && districtOf(other).equals(districtOf(place)))
                    .count();
            if (claims > 1) {
                throw InvalidValueException.of("places", "one place of a kind a name, within one kecamatan");
            }
        }
    }

    /**
     * No place at all.
     *
     * @return the empty set, of version {@code none}
     */
    public static Places empty() {
        return EMPTY;
    }

    /**
     * What tells this state of the places from another.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * The places.
     *
     * @return them in the order they were given
     */
    public List<Place> all() {
        return places;
    }

    /**
     * The places that a name can stand for.
     *
     * @param name a name or alias, with or without the word for the kind
     * @return them in the order they were given; empty where none is known
     */
    public List<Place> named(String name) {
        PlaceName sought = PlaceName.of(name);
        List<Place> allowed = named.getOrDefault(sought.bare(), List.of()).stream()
                .filter(place -> sought.allows(place.isDistrict()))
                .toList();
        List<Place> exactly = allowed.stream()
                .filter(place -> sought.said().filter(place.kind()::equals).isPresent())
                .toList();
        return exactly.isEmpty() ? allowed : exactly;
    }

    /**
     * The places that a name can stand for, as keys.
     *
     * @param name a name or alias
     * @return a key for each; where none is known, one made of the name itself for a kecamatan and one for a desa, or that
     *     which the word for the kind leaves
     */
    public Set<String> keys(String name) {
        List<Place> known = named(name);
        if (!known.isEmpty()) {
            return known.stream().map(this::key).collect(Collectors.toUnmodifiableSet());
        }
        PlaceName unknown = PlaceName.of(name);
        return Stream.of(true, false)
                .filter(unknown::allows)
                .map(district -> unknownKey(unknown, district))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Where something happened, with all within which that lies, as keys to compare with those of {@link #keys}.
     *
     * @param district the kecamatan, if it is known
     * @param village the desa or kelurahan, if it is known; of several of one name the one within the kecamatan counts, and
     *     never one that lies within another
     * @return the keys; empty where neither is known
     */
    public Set<String> lineage(Optional<String> district, Optional<String> village) {
        List<Place> districts = district.map(name -> placesOf(name, true)).orElse(List.of());
        Set<String> lineage = new LinkedHashSet<>();
        districts.forEach(place -> lineage.add(key(place)));
        if (districts.isEmpty()) {
            district.ifPresent(name -> lineage.add(unknownKey(PlaceName.of(name), true)));
        }
        village.ifPresent(name -> lineage.addAll(villages(name, districts)));
        return Set.copyOf(lineage);
    }

    private Set<String> villages(String name, List<Place> districts) {
        List<Place> possible = placesOf(name, false).stream()
                .filter(place -> districts.isEmpty()
                        || districtOf(place).map(districts::contains).orElse(true))
                .toList();
        List<Place> inside = possible.stream()
                .filter(place -> districtOf(place).filter(districts::contains).isPresent())
                .toList();
        Set<String> lineage = new LinkedHashSet<>();
        for (Place place : inside.isEmpty() ? possible : inside) {
            lineage.add(key(place));
            districtOf(place).map(this::key).ifPresent(lineage::add);
        }
        return lineage.isEmpty() ? Set.of(unknownKey(PlaceName.of(name), false)) : lineage;
    }

    /** The kecamatan (true) or the desa and kelurahan of that name, whatever the word before it says of the other level. */
    private List<Place> placesOf(String name, boolean district) {
        List<Place> level = named(name).stream()
                .filter(place -> place.isDistrict() == district)
                .toList();
        return level.isEmpty()
                ? named.getOrDefault(bare(name), List.of()).stream()
                        .filter(place -> place.isDistrict() == district)
                        .toList()
                : level;
    }

    private Optional<Place> districtOf(Place place) {
        return place.within().flatMap(name -> placesOf(name, true).stream().findFirst());
    }

    private String key(Place place) {
        String own = bare(place.name());
        String kind = place.kind().text().indonesian() + "/";
        return place.isDistrict()
                ? kind + own
                : kind + districtOf(place).map(Place::name).map(Places::bare).orElse("") + "/" + own;
    }

    private static String unknownKey(PlaceName name, boolean district) {
        return (district ? "?kecamatan/" : "?desa/") + name.bare();
    }

    private static String bare(String name) {
        return PlaceName.of(name).bare();
    }

    @Override
    public String toString() {
        return "Places[" + version + ", " + places.size() + " places]";
    }
}
