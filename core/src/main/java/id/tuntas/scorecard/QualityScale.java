package id.tuntas.scorecard;

import id.tuntas.base.InvalidValueException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * From which percentage, and up to how many days, a rapor is of which quality. Immutable.
 *
 * <p>The ministry's thresholds were never published as far as is known; the one anchor is Blitar's rapor of 2023: 62 of
 * 62 finished, 15.6 days on average, category <i>baik</i>. So {@link #DEFAULT} is ours, and a regency that knows better
 * gives its own.
 *
 * @param id printed in the rapor's versions
 * @param version printed in the rapor's versions
 * @param steps from the best downwards; who reaches none is {@link Quality#KURANG}
 */
public record QualityScale(String id, String version, List<Step> steps) {

    /** Ours: very good from 90 % within 14 days, good from 75 %, fair from 50 %. */
    public static final QualityScale DEFAULT = new QualityScale(
            "tuntas-default",
            "1",
            List.of(
                    new Step(Quality.SANGAT_BAIK, 90, Optional.of(14)),
                    new Step(Quality.BAIK, 75, Optional.empty()),
                    new Step(Quality.SEDANG, 50, Optional.empty())));

    /**
     * Copies the list.
     *
     * @param id printed in the rapor's versions
     * @param version printed in the rapor's versions
     * @param steps from the best downwards
     * @throws InvalidValueException if id or version are blank, or the steps do not go from the best quality downwards
     */
    public QualityScale {
        if (id.isBlank()) {
            throw InvalidValueException.of("id", "a text that is not blank");
        }
        if (version.isBlank()) {
            throw InvalidValueException.of("version", "a text that is not blank");
        }
        steps = List.copyOf(steps);
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).quality().compareTo(steps.get(i - 1).quality()) <= 0) {
                throw InvalidValueException.of("steps", "from the best quality downwards, each once");
            }
        }
    }

    /**
     * What a quality takes.
     *
     * @param quality the category
     * @param percentFrom the least percentage, inclusive, before rounding
     * @param daysUpTo the most days of follow-up on average, inclusive, before rounding; empty where days do not matter.
     *     Where they do and none are known, the step is not reached
     */
    public record Step(Quality quality, int percentFrom, Optional<Integer> daysUpTo) {

        /**
         * Checks all three.
         *
         * @param quality the category, which is not {@link Quality#TIDAK_DINILAI}
         * @param percentFrom 0 to 100
         * @param daysUpTo the most days, 0 or more, if they matter
         * @throws InvalidValueException if the percentage or the days are out of range, or the category is none
         */
        public Step {
            if (quality == Quality.TIDAK_DINILAI) {
                throw InvalidValueException.of("quality", "a category");
            }
            if (daysUpTo.filter(days -> days < 0).isPresent()) {
                throw InvalidValueException.of("daysUpTo", "0 or more");
            }
            if (percentFrom < 0 || percentFrom > 100) {
                throw InvalidValueException.of("percentFrom", "0 to 100");
            }
        }
    }

    /**
     * The quality that a share and an average amount to.
     *
     * @param share the completion, not rounded; empty where there was nothing to rate
     * @param averageDays the days of follow-up on average, not rounded; empty where not known
     * @return the first step that is reached; {@link Quality#TIDAK_DINILAI} without a share
     */
    public Quality rate(Optional<Ratio> share, Optional<Ratio> averageDays) {
        if (share.isEmpty()) {
            return Quality.TIDAK_DINILAI;
        }
        Ratio completion = share.get();
        for (Step step : steps) {
            boolean days = step.daysUpTo()
                    .map(most -> averageDays
                            .map(average -> average.isAtMost(BigDecimal.valueOf(most)))
                            .orElse(false))
                    .orElse(true);
            if (days && completion.isAtLeast(BigDecimal.valueOf(step.percentFrom(), 2))) {
                return step.quality();
            }
        }
        return Quality.KURANG;
    }
}
