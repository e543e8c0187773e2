package id.tuntas.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.directory.Place.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlacesProperties {

    private static final int DISTRICTS = 3;

    private static Places places(List<Place> villages) {
        List<Place> all = new ArrayList<>();
        for (int i = 0; i < DISTRICTS; i++) {
            all.add(new Place("Utara " + i, Kind.DISTRICT, Optional.empty(), Set.of("U" + i)));
        }
        all.addAll(villages);
        return Places.of("1", all);
    }

    @Property
    void whereItHappenedLiesWithinEveryPlaceThatIsMeant(@ForAll("villages") List<Place> villages) {
        Places places = places(villages);

        for (Place village : villages) {
            Set<String> lineage = places.lineage(village.within(), Optional.of(village.name()));
            assertThat(lineage).containsAnyElementsOf(places.keys(village.name()));
            assertThat(lineage)
                    .containsAll(places.keys("Kec. " + village.within().orElseThrow()));
            for (int i = 0; i < DISTRICTS; i++) {
                if (!village.within().orElseThrow().equals("Utara " + i)) {
                    assertThat(lineage).doesNotContainAnyElementsOf(places.keys("Kec. Utara " + i));
                }
            }
        }
    }

    @Property
    void everySpellingOfAPlaceIsOnePlace(@ForAll("villages") List<Place> villages, @ForAll("words") String word) {
        Places places = places(villages);

        for (int i = 0; i < DISTRICTS; i++) {
            assertThat(places.keys(word + " u" + i)).isEqualTo(places.keys("UTARA  " + i + "."));
            assertThat(places.lineage(Optional.of(word + " Utara " + i), Optional.empty()))
                    .isEqualTo(places.lineage(Optional.of("u" + i), Optional.empty()));
        }
    }

    @Property
    void theOrderMakesNoDifference(@ForAll("villages") List<Place> villages, @ForAll Random random) {
        List<Place> shuffled = new ArrayList<>(villages);
        Collections.shuffle(shuffled, random);

        for (Place village : villages) {
            assertThat(places(shuffled).keys(village.name()))
                    .isEqualTo(places(villages).keys(village.name()));
            assertThat(places(shuffled).lineage(Optional.empty(), Optional.of(village.name())))
                    .isEqualTo(places(villages).lineage(Optional.empty(), Optional.of(village.name())));
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("Kecamatan", "kec.", "KEC", "");
    }

    /** Each name at most once within a kecamatan, and in several of them. */
    @Provide
    Arbitrary<List<Place>> villages() {
        return Arbitraries.integers()
                .between(0, 5 * DISTRICTS - 1)
                .set()
                .ofMaxSize(9)
                .map(numbers -> numbers.stream()
                        .map(number -> new Place(
                                "Suka " + number % 5,
                                number % 2 == 0 ? Kind.VILLAGE : Kind.WARD,
                                Optional.of("Utara " + number / 5),
                                Set.of()))
                        .toList());
    }
}
