package id.tuntas.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityScaleTest {

    private static final long DAY = 86_400;

    private static Quality rate(long part, long whole, Optional<Ratio> days) {
        return QualityScale.DEFAULT.rate(Optional.of(new Ratio(part, whole)), days);
    }

    private static Optional<Ratio> seconds(long seconds) {
        return Optional.of(new Ratio(seconds, DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "90000, SANGAT_BAIK",
        "100000, SANGAT_BAIK",
        "89999, BAIK",
        "75000, BAIK",
        "74999, SEDANG",
        "50000, SEDANG",
        "49999, KURANG",
        "0, KURANG",
    })
    void theBoundsOfThePercentageAreInclusiveAndNotRounded(long finishedOf100000, Quality quality) {
        assertThat(rate(finishedOf100000, 100_000, seconds(14 * DAY))).isEqualTo(quality);
    }

    @Test
    void veryGoodTakesFourteenDaysAtMost() {
        assertThat(rate(9, 10, seconds(14 * DAY))).isEqualTo(Quality.SANGAT_BAIK);
        assertThat(rate(9, 10, seconds(14 * DAY + 1))).isEqualTo(Quality.BAIK); // shown as 14.0 days
        assertThat(rate(10, 10, seconds(400 * DAY))).isEqualTo(Quality.BAIK);
    }

    @Test
    void unknownDaysCapAtGood() {
        assertThat(rate(10, 10, Optional.empty())).isEqualTo(Quality.BAIK);
        assertThat(rate(7, 10, Optional.empty())).isEqualTo(Quality.SEDANG);
    }

    @Test
    void slowFollowUpDoesNotMatterBelowVeryGood() {
        assertThat(rate(3, 4, seconds(100 * DAY))).isEqualTo(Quality.BAIK);
    }

    @Test
    void withoutAShareThereIsNothingToRate() {
        assertThat(QualityScale.DEFAULT.rate(Optional.empty(), Optional.empty()))
                .isEqualTo(Quality.TIDAK_DINILAI);
        assertThat(QualityScale.DEFAULT.rate(Optional.empty(), seconds(DAY))).isEqualTo(Quality.TIDAK_DINILAI);
    }

    @Test
    void aStepLiesBetween0And100Percent() {
        assertThatThrownBy(() -> new QualityScale.Step(Quality.BAIK, 101, Optional.empty()))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new QualityScale.Step(Quality.BAIK, -1, Optional.empty()))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aStepIsACategoryWithDaysThatAreNotNegative() {
        assertThat(new QualityScale.Step(Quality.KURANG, 0, Optional.of(0)).daysUpTo())
                .contains(0);
        assertThat(new QualityScale.Step(Quality.BAIK, 100, Optional.empty()).percentFrom())
                .isEqualTo(100);
        assertThatThrownBy(() -> new QualityScale.Step(Quality.BAIK, 75, Optional.of(-1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("daysUpTo");
        assertThatThrownBy(() -> new QualityScale.Step(Quality.TIDAK_DINILAI, 75, Optional.empty()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("quality");
    }

    @Test
    void aScaleHasANameAndGoesDownward() {
        QualityScale.Step good = new QualityScale.Step(Quality.BAIK, 75, Optional.empty());
        QualityScale.Step fair = new QualityScale.Step(Quality.SEDANG, 50, Optional.empty());
        assertThat(new QualityScale("x", "1", List.of(good, fair)).steps()).containsExactly(good, fair);
        assertThatThrownBy(() -> new QualityScale("x", "1", List.of(fair, good)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("steps");
        assertThatThrownBy(() -> new QualityScale("x", "1", List.of(good, good)))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new QualityScale(" ", "1", List.of())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new QualityScale("x", "", List.of())).isInstanceOf(InvalidValueException.class);
    }
}
