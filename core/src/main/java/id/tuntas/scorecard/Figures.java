package id.tuntas.scorecard;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the rapor shows of some complaints: their tally, and what follows from it under named terms. Immutable.
 *
 * <p>Example: 41 complaints, 28 of them finished, under {@code finished/total} are rated, 68.3 %, and
 * {@link Quality#SEDANG} on the default scale; no complaint at all is not rated.
 *
 * @param tally the counts
 * @param formula how the percentage is worked out
 * @param quality the category under the scale of the scorecard
 */
public record Figures(Tally tally, CompletionFormula formula, Quality quality) {

    static Figures of(Tally tally, ScorecardTerms terms) {
        return new Figures(
                tally,
                terms.formula(),
                terms.scale().rate(tally.completion(terms.formula()), tally.averageFollowUpDays()));
    }

    /**
     * Whether there is a percentage at all.
     *
     * @return false on 0 of 0, which is neither 0 % nor 100 %
     */
    public boolean isRated() {
        return percentage().isPresent();
    }

    /**
     * The completion.
     *
     * @return per cent with one decimal, rounded half up; empty where not rated
     */
    public Optional<BigDecimal> percentage() {
        return tally.completion(formula).map(Ratio::percent);
    }

    /**
     * The days from arrival to first answer on average.
     *
     * @return days with one decimal, rounded half up; empty where no answer is dated
     */
    public Optional<BigDecimal> averageFollowUpDays() {
        return tally.averageFollowUpDays().map(Ratio::value);
    }
}
