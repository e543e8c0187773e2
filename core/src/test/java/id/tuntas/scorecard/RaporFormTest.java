package id.tuntas.scorecard;

import static id.tuntas.testkit.Events.WIB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Bucket;
import id.tuntas.scorecard.FollowUpMeasure.Days;
import id.tuntas.scorecard.RaporForm.Condition;
import id.tuntas.scorecard.RaporForm.Rule;
import id.tuntas.text.LocalText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RaporFormTest {

    private static final ScorecardTerms TERMS =
            ScorecardTerms.builder().zone(WIB).build();

    /** Each as {@code rule: figure}. */
    private static List<String> recommended(Map<Bucket, Long> buckets, long followUpSeconds, long followedUp) {
        Tally.Builder tally = Tally.builder().byBucket(buckets);
        if (followedUp == 1) {
            tally.putFollowUps(FollowUpMeasure.RECEIVED_TO_FIRST_FOLLOW_UP, Spans.of(Days.CALENDAR, followUpSeconds));
        }
        Figures figures = Figures.of(tally.build(), TERMS);
        return RaporForm.DEFAULT.recommend(figures).stream()
                .map(given -> given.rule() + ": " + given.figure())
                .toList();
    }

    @Test
    void nothingToRateIsToldAsSuch() {
        assertThat(recommended(Map.of(), 0, 0)).containsExactly("no-complaints: 0/0");
    }

    @Test
    void lowCompletionIsToldWithItsFigure() {
        assertThat(recommended(Map.of(Bucket.FINISHED, 28L, Bucket.IN_PROCESS, 13L), 0, 0))
                .containsExactly("low-completion: 68.3 % (28/41)");
    }

    @Test
    void completionAtTheBoundIsNotLow() {
        assertThat(recommended(Map.of(Bucket.FINISHED, 3L, Bucket.ARCHIVED, 1L), 0, 0))
                .isEmpty();
        assertThat(recommended(Map.of(Bucket.FINISHED, 74_999L, Bucket.ARCHIVED, 25_001L), 0, 0))
                .containsExactly("low-completion: 75.0 % (74999/100000)");
    }

    @Test
    void slowFollowUpIsToldWithItsFigure() {
        assertThat(recommended(Map.of(Bucket.FINISHED, 1L), 86_400 * 156 / 10, 1))
                .containsExactly("slow-follow-up: 15.6 d");
        assertThat(recommended(Map.of(Bucket.FINISHED, 1L), 86_400 * 14, 1)).isEmpty();
    }

    @Test
    void whatIsNotFollowedUpIsToldWithItsFigure() {
        assertThat(recommended(Map.of(Bucket.FINISHED, 9L, Bucket.NOT_FOLLOWED_UP, 1L), 0, 0))
                .containsExactly("not-followed-up: 1/10");
    }

    @Test
    void recommendationsComeInTheOrderOfTheForm() {
        assertThat(recommended(Map.of(Bucket.NOT_FOLLOWED_UP, 2L), 86_400 * 20, 1))
                .containsExactly("low-completion: 0.0 % (0/2)", "slow-follow-up: 20.0 d", "not-followed-up: 2/2");
    }

    @Test
    void everyRecommendationSpeaksBothLanguages() {
        assertThat(RaporForm.DEFAULT.rules()).allSatisfy(rule -> {
            assertThat(rule.text().indonesian()).isNotBlank();
            assertThat(rule.text().english()).isNotBlank();
        });
    }

    @Test
    void aBoundIsNotNegative() {
        assertThatThrownBy(() -> new Rule("x", Condition.COMPLETION_BELOW, -1, new LocalText("a", "b")))
                .isInstanceOf(InvalidValueException.class);
    }
}
