package id.tuntas.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.scorecard.EvidenceScores.Score;
import id.tuntas.text.LocalText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceScoresTest {

    private static final List<String> DECREE = List.of("SK 188.45/17/KPTS/2024");
    private static final RaporForm BOUNDED = RaporForm.builder()
            .id("contoh")
            .version("1")
            .title(new LocalText("a", "b"))
            .addLines(line("x"), line("y"), line("z"))
            .addCategories(new ScoreBound(Quality.SANGAT_BAIK, 90), new ScoreBound(Quality.SEDANG, 50))
            .build();

    private static FormLine line(String aspect) {
        return new FormLine.Scored(aspect, new LocalText("a", "b"), "ours");
    }

    private static EvidenceScores scores(int x, int y, int z) {
        return EvidenceScores.builder()
                .version("1")
                .putScores("x", new Score(x, DECREE))
                .putScores("y", new Score(y, DECREE))
                .putScores("z", new Score(z, DECREE))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100, 70, SANGAT_BAIK", // exactly 90
        "100, 100, 69, SEDANG", // 89.67, shown as 89.7
        "50, 50, 50, SEDANG",
        "50, 50, 49, KURANG", // shown as 49.7
        "0, 0, 0, KURANG",
    })
    void theMeanIsHeldAgainstTheBoundsBeforeRounding(int x, int y, int z, Quality quality) {
        EvidenceRating rating = BOUNDED.rate(scores(x, y, z));
        assertThat(rating.quality()).isEqualTo(quality);
        assertThat(rating.score()).contains(new Ratio(x + y + z, 3));
        assertThat(rating.open()).isEmpty();
    }

    @Test
    void withoutBoundsNothingIsRated() {
        RaporForm form = RaporForm.EVALUATION_OF_2024;
        EvidenceScores.Builder all = EvidenceScores.builder().version("1");
        form.aspects().forEach(line -> all.putScores(line.aspect(), new Score(100, DECREE)));
        EvidenceRating rating = form.rate(all.build());
        assertThat(rating.score()).contains(new Ratio(600, 6));
        assertThat(rating.quality()).isEqualTo(Quality.TIDAK_DINILAI);
    }

    @Test
    void anAspectWithoutScoreOrWithoutEvidenceLeavesTheWholeOpen() {
        EvidenceScores some = EvidenceScores.builder()
                .version("1")
                .putScores("z", new Score(100, List.of()))
                .putScores("y", new Score(100, DECREE))
                .build();
        assertThat(BOUNDED.rate(some))
                .isEqualTo(new EvidenceRating(Optional.empty(), Quality.TIDAK_DINILAI, List.of("x", "z")));
        assertThat(some.isSupported("x")).isFalse();
        assertThat(some.isSupported("y")).isTrue();
        assertThat(some.isSupported("z")).isFalse();
    }

    @Test
    void aFormThatIsCountedRatesNoScores() {
        EvidenceScores none = EvidenceScores.builder().version("1").build();
        assertThat(RaporForm.EVALUATION_OF_2023.rate(none))
                .isEqualTo(new EvidenceRating(Optional.empty(), Quality.TIDAK_DINILAI, List.of()));
    }

    @Test
    void anAspectThatTheFormDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> RaporForm.EVALUATION_OF_2023.rate(scores(1, 2, 3)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void scoresLieBetween0And100AndEvidenceSaysSomething() {
        assertThat(new Score(0, DECREE).score()).isZero();
        assertThatThrownBy(() -> new Score(-1, DECREE)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Score(101, DECREE)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Score(1, List.of("a", " "))).isInstanceOf(InvalidValueException.class);
        assertThat(new ScoreBound(Quality.KURANG, 0).scoreFrom()).isZero();
        assertThat(new ScoreBound(Quality.BAIK, 100).scoreFrom()).isEqualTo(100);
        assertThatThrownBy(() -> new ScoreBound(Quality.BAIK, 101)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new ScoreBound(Quality.BAIK, -1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new ScoreBound(Quality.TIDAK_DINILAI, 1)).isInstanceOf(InvalidValueException.class);
    }
}
