package id.tuntas.directory;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.Place.Kind;
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
 * {@code Kelurahan}, {@code Kel}). A name that is a kecamatan's and a desa's stands for both, unless such a word says which; one
 * that several desa share, for all of them. A name that is not known stands for itself. Immutable and thread-safe.
 */
public final class Places {

    private static final Places EMPTY = new Places("none", List.of(), Map.of());
    private static final Set<String> DISTRICT_WORDS = Set.of("kecamatan", "kec");
    private static final Set<String> VILLAGE_WORDS = Set.of("desa", "ds", "kelurahan", "kel");

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
     *     places within one kecamatan, or if a place lies within one that is no kecamatan here
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
        Optional<Kind> kind = kind(name);
        return named.getOrDefault(bare(name), List.of()).stream()
                .filter(place -> kind.isEmpty() || kind.get() == place.kind())
                .toList();
    }

    /**
     * The places that a name can stand for, as keys.
     *
     * @param name a name or alias
     * @return a key for each; one made of the name itself where none is known
     */
    public Set<String> keys(String name) {
        Set<String> keys = named(name).stream().map(this::key).collect(Collectors.toSet());
        return keys.isEmpty() ? Set.of("?/" + bare(name)) : Set.copyOf(keys);
    }

    /**
     * Where something happened, with all within which that lies, as keys to compare with those of {@link #keys}.
     *
     * @param district the kecamatan, if it is known
     * @param village the desa or kelurahan, if it is known; of several of one name the one within the kecamatan counts
     * @return the keys; empty where neither is known
     */
    public Set<String> lineage(Optional<String> district, Optional<String> village) {
        Set<String> lineage = new LinkedHashSet<>();
        Set<String> districts =
                district.map(name -> keysOf(name, Kind.DISTRICT)).orElse(Set.of());
        lineage.addAll(districts);
        village.ifPresent(name -> {
            List<Place> candidates = placesOf(name, Kind.VILLAGE);
            List<Place> inside = candidates.stream()
                    .filter(place -> districtOf(place)
                            .map(this::key)
                            .filter(districts::contains)
                            .isPresent())
                    .toList();
            List<Place> meant = inside.isEmpty() ? candidates : inside;
            meant.forEach(place -> {
                lineage.add(key(place));
                districtOf(place).map(this::key).ifPresent(lineage::add);
            });
            if (meant.isEmpty()) {
                lineage.add("?/" + bare(name));
            }
        });
        return Set.copyOf(lineage);
    }

    private Set<String> keysOf(String name, Kind kind) {
        List<Place> known = placesOf(name, kind);
        return known.isEmpty()
                ? Set.of("?/" + bare(name))
                : known.stream().map(this::key).collect(Collectors.toSet());
    }

    private List<Place> placesOf(String name, Kind kind) {
        return named.getOrDefault(bare(name), List.of()).stream()
                .filter(place -> place.kind() == kind)
                .toList();
    }

    private Optional<Place> districtOf(Place place) {
        return place.within()
                .flatMap(name -> placesOf(name, Kind.DISTRICT).stream().findFirst());
    }

    private String key(Place place) {
        String own = bare(place.name());
        return place.kind() == Kind.DISTRICT
                ? "kecamatan/" + own
                : "desa/" + districtOf(place).map(Place::name).map(Places::bare).orElse("") + "/" + own;
    }

    private static Optional<Kind> kind(String name) {
        List<String> words = PlainText.of(name).words();
        if (words.size() > 1 && DISTRICT_WORDS.contains(words.get(0))) {
            return Optional.of(Kind.DISTRICT);
        }
        return words.size() > 1 && VILLAGE_WORDS.contains(words.get(0)) ? Optional.of(Kind.VILLAGE) : Optional.empty();
    }

    private static String bare(String name) {
        List<String> words = PlainText.of(name).words();
        int from = kind(name).isPresent() ? 1 : 0;
        return String.join(" ", words.subList(from, words.size()));
    }

    @Override
    public String toString() {
        return "Places[" + version + ", " + places.size() + " places]";
    }
}
