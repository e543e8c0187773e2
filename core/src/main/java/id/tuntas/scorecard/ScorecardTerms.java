package id.tuntas.scorecard;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import java.time.ZoneId;
import java.util.List;
import org.immutables.value.Value;

/** Under which terms a scorecard is drawn up: zone, formula, scale, form, measures, groupings and bounds. Immutable. */
@Value.Immutable
@TuntasStyle
public sealed interface ScorecardTerms permits ImmutableScorecardTerms {

    /**
     * The zone in which days and months of arrival are told.
     *
     * @return Asia/Jakarta, Asia/Makassar or Asia/Jayapura for a regency
     */
    ZoneId zone();

    /**
     * How the percentage is worked out.
     *
     * @return the formula, finished of total unless said
     */
    @Value.Default
    default CompletionFormula formula() {
        return CompletionFormula.FINISHED_OF_TOTAL;
    }

    /**
     * What quality the figures amount to.
     *
     * @return the scale, ours unless said
     */
    @Value.Default
    default QualityScale scale() {
        return QualityScale.DEFAULT;
    }

    /**
     * What the rapor recommends when.
     *
     * @return the form, ours unless said
     */
    @Value.Default
    default RaporForm form() {
        return RaporForm.DEFAULT;
    }

    /**
     * What days of follow-up are worked out.
     *
     * @return the measures, each name once; {@link FollowUpMeasure#DEFINED} unless said
     */
    @Value.Default
    default List<FollowUpMeasure> measures() {
        return FollowUpMeasure.DEFINED;
    }

    /**
     * By what complaints are told apart, beside unit, channel and month.
     *
     * @return the groupings, each dimension alone and channel x unit unless said
     */
    @Value.Default
    default List<Grouping> groupings() {
        return Groupings.DEFAULT;
    }

    /**
     * How many complaints a group needs to be ranked among others; below it is shown, and not ranked. Ours.
     *
     * @return 1 or more, 10 unless said
     */
    @Value.Default
    default int minimumN() {
        return 10;
    }

    /**
     * Below how many complaints a cell is not made public. Ours.
     *
     * @return 1 or more, 5 unless said
     */
    @Value.Default
    default int smallestCell() {
        return 5;
    }

    /**
     * Checks the bounds and the names.
     *
     * @throws InvalidValueException if a bound is less than 1, or two measures go by one name
     */
    @Value.Check
    default void check() {
        if (minimumN() < 1) {
            throw InvalidValueException.of("minimumN", "1 or more");
        }
        if (smallestCell() < 1) {
            throw InvalidValueException.of("smallestCell", "1 or more");
        }
        if (measures().stream().map(FollowUpMeasure::name).distinct().count()
                < measures().size()) {
            throw InvalidValueException.of("measures", "each name once");
        }
    }

    /**
     * A builder.
     *
     * @return an empty one; the zone is required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds terms. */
    final class Builder extends ImmutableScorecardTerms.Builder {
        Builder() {}
    }
}
