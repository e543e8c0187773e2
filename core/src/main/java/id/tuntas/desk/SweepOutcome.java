package id.tuntas.desk;

import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.ComplaintId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What one run of {@link Sweep} did: what it did itself, not what had been done before. Immutable; holds nothing personal. */
@Value.Immutable
@TuntasStyle
public sealed interface SweepOutcome permits ImmutableSweepOutcome {

    /** What is done by time alone. */
    enum Deed {
        /** A complaint was closed because nobody said anything more. */
        CLOSED,
        /** A complaint was archived because nobody completed it in time. */
        EXPIRED,
        /** An owner was told that an obligation is at risk; counted in obligations. */
        AT_RISK,
        /** An owner was told that an obligation is overdue; counted in obligations. */
        BREACHED,
        /** A rung of a ladder was fired. */
        RUNG,
        /** A unit was reprimanded for a period. */
        REPRIMAND
    }

    /**
     * Something that could not be looked at or done.
     *
     * @param complaint which complaint; empty where it was the reprimands of a period
     * @param why the simple name of the class of the failure, such as {@code StoreUnavailableException}
     */
    record Failure(Optional<ComplaintId> complaint, String why) {}

    /**
     * Of which moment it speaks.
     *
     * @return what the clock of the desk showed as the run began
     */
    Instant at();

    /**
     * How many complaints were looked at.
     *
     * @return 0 or more, failed ones included
     */
    long complaints();

    /**
     * How often each thing was done.
     *
     * @return more than 0 for each that was done at all
     */
    Map<Deed, Long> done();

    /**
     * What failed. The rest was done all the same; the next run tries again.
     *
     * @return in the order of the complaints
     */
    List<Failure> failures();

    /**
     * When time alone changes anything next, for whoever plans the next run. What failed may be tried again before.
     *
     * @return an instant behind {@link #at()}; empty where only an event can change anything
     */
    Optional<Instant> next();

    /**
     * How often a thing was done.
     *
     * @param deed which
     * @return 0 or more
     */
    default long count(Deed deed) {
        return done().getOrDefault(deed, 0L);
    }

    /**
     * A builder.
     *
     * @return an empty one; at and complaints are required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an outcome. */
    final class Builder extends ImmutableSweepOutcome.Builder {
        Builder() {}
    }
}
