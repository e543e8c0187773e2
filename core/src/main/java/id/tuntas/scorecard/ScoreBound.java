package id.tuntas.scorecard;

import id.tuntas.base.InvalidValueException;
import java.math.BigDecimal;

/**
 * From which score on a rapor is of a category. Immutable.
 *
 * @param quality the category, which is not {@link Quality#TIDAK_DINILAI}
 * @param scoreFrom the least score, 0 to 100, inclusive, before rounding
 */
public record ScoreBound(Quality quality, int scoreFrom) {

    /**
     * Checks both.
     *
     * @param quality the category
     * @param scoreFrom the least score
     * @throws InvalidValueException if the score is out of range, or the category is none
     */
    public ScoreBound {
        if (quality == Quality.TIDAK_DINILAI) {
            throw InvalidValueException.of("quality", "a category");
        }
        if (scoreFrom < 0 || scoreFrom > 100) {
            throw InvalidValueException.of("scoreFrom", "0 to 100");
        }
    }

    boolean isReachedBy(Ratio score) {
        return score.isAtLeast(BigDecimal.valueOf(scoreFrom));
    }

    boolean isBelow(ScoreBound better) {
        return quality.compareTo(better.quality) > 0 && scoreFrom < better.scoreFrom;
    }
}
