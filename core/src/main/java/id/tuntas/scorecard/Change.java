package id.tuntas.scorecard;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What has changed from one period to the next. Differences are those of the figures as they are shown, so that anybody can
 * check them. Immutable.
 *
 * <p>Example: 28 of 41 finished after 12 of 20 is a change of +21 complaints and +8.3 points (68.3 after 60.0 %).
 *
 * @param total how many complaints more
 * @param percentagePoints how many points of completion more; empty where either is not rated
 * @param averageFollowUpDays how many days more on average; empty where either has none
 */
public record Change(long total, Optional<BigDecimal> percentagePoints, Optional<BigDecimal> averageFollowUpDays) {

    static Change of(Figures before, Figures now) {
        return new Change(
                now.tally().total() - before.tally().total(),
                difference(before.percentage(), now.percentage()),
                difference(before.averageFollowUpDays(), now.averageFollowUpDays()));
    }

    private static Optional<BigDecimal> difference(Optional<BigDecimal> before, Optional<BigDecimal> now) {
        return now.flatMap(later -> before.map(later::subtract));
    }
}
