package id.tuntas.scorecard;

import id.tuntas.base.style.TuntasStyle;
import java.time.ZoneId;
import org.immutables.value.Value;

/** Under which terms a scorecard is drawn up: zone, formula, scale and form. Immutable. */
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
