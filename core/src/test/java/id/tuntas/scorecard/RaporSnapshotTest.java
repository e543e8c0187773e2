package id.tuntas.scorecard;

import static id.tuntas.testkit.Events.WIB;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RaporSnapshotTest {

    private static RaporSnapshot snapshot(int version, Map<String, String> figures) {
        return RaporSnapshot.builder()
                .version(version)
                .regency(RegencyId.LOCAL)
                .zone(WIB)
                .formula("finished/total")
                .figures(figures)
                .build();
    }

    private static RaporSnapshot snapshot(Map<String, String> figures) {
        return snapshot(1, figures);
    }

    /**
     * By another program: {@code python3 -c "import hashlib,struct; print(hashlib.sha256(b''.join(struct.pack('>I',len(t))+t for t
     * in [b'percentage',b'68.3',b'total',b'41'])).hexdigest())"}.
     */
    @Test
    void theDigestIsThatOfAnotherProgram() {
        assertThat(snapshot(Map.of("total", "41", "percentage", "68.3")).digest())
                .isEqualTo("e3c7f69b9715b24f9128d40592393203fe20e2509afe43ae0e42fb6734351e8e");
        assertThat(snapshot(Map.of()).digest())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void noTwoLinesReadTheSame() {
        assertThat(snapshot(Map.of("ab", "c")).digest())
                .isNotEqualTo(snapshot(Map.of("a", "bc")).digest());
    }

    @Test
    void equalFiguresHaveNoDifferences() {
        RaporSnapshot one = snapshot(Map.of("total", "41", "finished", "28"));
        assertThat(one.differences(snapshot(Map.of("finished", "28", "total", "41"))))
                .isEmpty();
    }

    @Test
    void whatIsOtherGoneOrNewIsListedByPath() {
        RaporSnapshot then = snapshot(Map.of("total", "41", "finished", "28", "units[\"A\"].total", "41"));
        RaporSnapshot now = snapshot(Map.of("total", "41", "finished", "29", "units[\"B\"].total", "41"));
        assertThat(then.differences(now))
                .containsExactly(
                        new SnapshotDifference("finished", Optional.of("28"), Optional.of("29")),
                        new SnapshotDifference("units[\"A\"].total", Optional.of("41"), Optional.empty()),
                        new SnapshotDifference("units[\"B\"].total", Optional.empty(), Optional.of("41")));
    }

    @Test
    void figuresThatALaterVersionKnowsAreNoDifference() {
        RaporSnapshot then = snapshot(1, Map.of("total", "41"));
        RaporSnapshot now = snapshot(2, Map.of("total", "42", "median", "3.0"));
        assertThat(then.differences(now))
                .containsExactly(new SnapshotDifference("total", Optional.of("41"), Optional.of("42")));
    }
}
