package id.tuntas.sla;

import id.tuntas.base.style.TuntasStyle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How one obligation of one complaint stands at a moment, and why. Immutable. */
@Value.Immutable
@TuntasStyle
public sealed interface Assessment permits ImmutableAssessment {

    /**
     * Which obligation.
     *
     * @return the obligation of the policy
     */
    Obligation obligation();

    /**
     * How it stands.
     *
     * @return the state
     */
    AssessmentState state();

    /**
     * When the clock began.
     *
     * @return the instant; empty where it has not, or where it is not known
     */
    Optional<Instant> start();

    /**
     * The local day until the end of which it is due.
     *
     * @return the local date; empty without a start, where nothing is owed, or while the clock stands still
     */
    Optional<LocalDate> due();

    /**
     * The limit that applied.
     *
     * @return the limit; empty where nothing is owed
     */
    Optional<Limit> limit();

    /**
     * What is missing to assess it.
     *
     * @return such as {@code the date of FIRST_FOLLOW_UP}; empty where nothing is
     */
    Optional<String> missing();

    /**
     * The days from the one after the start to the due day.
     *
     * @return day by day; the last one is the due day; while the clock stands still the days up to yesterday; empty
     *     without a start
     */
    List<TraceDay> trace();

    /**
     * A builder.
     *
     * @return an empty one
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an assessment. */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
