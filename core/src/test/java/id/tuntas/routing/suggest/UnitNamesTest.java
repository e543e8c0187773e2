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

    private static final UnitNames NAMES = new UnitNames(List.of(
            unit("kecamatan", "kecamatan contoh utara"),
            unit("kecamatan", "kecamatan contoh selatan"),
            unit("dinas", "dinas pekerjaan umum", "dinas pupr")));

    private static Mention mention(int unit, double share, String... words) {
        return new Mention(unit, share, new TreeSet<>(Set.of(words)));
    }

    @Test
    void theWholeNameIsMoreThanThePartThatOthersShare() {
        assertThat(NAMES.mentions(Set.of("di", "contoh", "utara")))
                .containsExactly(mention(0, 1, "contoh", "utara"), mention(1, 0.5 / 1.5, "contoh"));
        assertThat(NAMES.mentions(Set.of("kecamatan", "dinas", "jalan"))).isEmpty();
        assertThat(NAMES.mentions(Set.of())).isEmpty();
    }

    @Test
    void ofSeveralNamesTheOneThatIsNamedMostCounts() {
        assertThat(NAMES.mentions(Set.of("pupr", "umum"))).containsExactly(mention(2, 1, "pupr"));
        assertThat(NAMES.unit("dinas pupr")).contains(2);
        assertThat(NAMES.unit("dinas sosial")).isEmpty();
    }

    @Test
    void whatAQuarterOfTheUnitsBearNamesNobody() {
        List<CandidateUnit> units = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            units.add(unit("dinas", "dinas nomor" + (char) ('a' + i) + (i < 6 ? " kabupaten" : "")));
        }
        UnitNames names = new UnitNames(units);

        assertThat(names.mentions(Set.of("kabupaten"))).isEmpty();
        assertThat(names.mentions(Set.of("nomora"))).containsExactly(mention(0, 1, "nomora"));
    }
}
