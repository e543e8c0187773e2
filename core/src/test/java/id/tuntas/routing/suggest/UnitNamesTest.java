package id.tuntas.routing.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.directory.UnitName;
import id.tuntas.routing.suggest.UnitNames.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class UnitNamesTest {

    private static CandidateUnit unit(String kind, String... keys) {
        return CandidateUnit.builder()
                .name(UnitName.of(keys[0]))
                .kind(Optional.of(kind))
                .addKeys(keys)
                .reports(1)
                .build();
    }

    private final UnitNames names = new UnitNames(List.of(
            unit("kecamatan", "kecamatan contoh utara"),
            unit("kecamatan", "kecamatan contoh selatan"),
            unit("dinas", "dinas pekerjaan umum", "dinas pupr")));

    private static Mention mention(int unit, double share, String... words) {
        return new Mention(unit, share, new TreeSet<>(Set.of(words)));
    }

    @Test
    void theWholeNameIsMoreThanThePartThatOthersShare() {
        assertThat(names.mentions(Set.of("di", "contoh", "utara")))
                .containsExactly(mention(0, 1, "contoh", "utara"), mention(1, 0.5 / 1.5, "contoh"));
        assertThat(names.mentions(Set.of("kecamatan", "dinas", "jalan"))).isEmpty();
        assertThat(names.mentions(Set.of())).isEmpty();
    }

    @Test
    void ofSeveralNamesTheOneThatIsNamedMostCounts() {
        assertThat(names.mentions(Set.of("pupr", "umum"))).containsExactly(mention(2, 1, "pupr"));
        assertThat(names.unit("dinas pupr")).contains(2);
        assertThat(names.unit("dinas sosial")).isEmpty();
    }

    @Test
    void whatAQuarterOfTheUnitsBearNamesNobody() {
        assertThat(ofTwenty(6).mentions(Set.of("kabupaten"))).isEmpty();
        assertThat(ofTwenty(6).mentions(Set.of("nomora"))).containsExactly(mention(0, 1, "nomora"));
        assertThat(ofTwenty(5).mentions(Set.of("kabupaten"))).hasSize(5);
    }

    /** Twenty units, of which some bear the word kabupaten. */
    private static UnitNames ofTwenty(int bearers) {
        List<CandidateUnit> units = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            units.add(unit("dinas", "dinas nomor" + (char) ('a' + i) + (i < bearers ? " kabupaten" : "")));
        }
        return new UnitNames(units);
    }

    @Test
    void wordsOfOneLetterNameNobodyAndThoseOfTwoDo() {
        UnitNames lettered = new UnitNames(List.of(unit("bagian", "bagian a tu"), unit("bagian", "bagian b")));

        assertThat(lettered.mentions(Set.of("a", "b"))).isEmpty();
        assertThat(lettered.mentions(Set.of("a", "tu"))).containsExactly(mention(0, 1, "tu"));
    }

    @Test
    void ofNamesThatAreNamedAlikeTheFirstCounts() {
        UnitNames alike = new UnitNames(List.of(unit("dinas", "dinas bina marga", "dinas pupr")));

        assertThat(alike.mentions(Set.of("pupr", "marga", "bina"))).containsExactly(mention(0, 1, "bina", "marga"));
    }

    /** The kind is taken off where it comes first, and only there. */
    @Test
    void theKindBeforeANameDoesNotTell() {
        UnitNames two = new UnitNames(List.of(unit("dinas", "dinas sosial"), unit("dinas", "upt dinas sosial utara")));

        assertThat(two.mentions(Set.of("dinas"))).containsExactly(mention(1, 1 / 3.5, "dinas"));
    }
}
