package id.tuntas.sla;

import id.tuntas.base.style.TuntasStyle;
import org.immutables.value.Value;

/**
 * What no official text settles, as named choices. Every default is ours. Immutable.
 *
 * <p>None of them lets a reassignment reset the citizen's clock: that one always runs on.
 */
@Value.Immutable
@TuntasStyle
public sealed interface Switches permits ImmutableSwitches {

    /** Every switch at its default. */
    Switches DEFAULTS = builder().build();

    /** What {@link Milestone#CLOCK_START} is. */
    enum ClockStart {
        /** The arrival. */
        ARRIVAL,
        /** The first verification, or disposition without one. */
        VERIFICATION,
        /** The first disposition. */
        DISPOSITION
    }

    /** What a return as not ours (bukan kewenangan) does to the citizen's clock. */
    enum ReturnEffect {
        /** Nothing. */
        RUNS_ON,
        /** It stands still until the complaint is disposed anew. */
        PAUSES
    }

    /** What the rejection of a follow-up undoes. */
    enum RejectionEffect {
        /** Nothing: an answer is an answer. */
        NOTHING,
        /** The resolution: the last follow-up no longer counts, the first one does. */
        RESOLUTION,
        /** The resolution, and the first follow-up too: the next answer counts as the first. */
        EVERY_FOLLOW_UP
    }

    /** What a reopening does to the citizen's clock. */
    enum ReopeningEffect {
        /** It runs on as if the complaint had never ended; what was met stays met. */
        RUNS_ON,
        /** The time in which it had ended does not count; what was met stays met. */
        ENDED_TIME_PAUSES,
        /** The time in which it had ended does not count, and the resolution is owed again. */
        RESOLUTION_OWED_AGAIN
    }

    /** What a unit's own clock does where a complaint comes to the unit once more. The citizen's clock always runs on. */
    enum ReassignmentEffect {
        /** It starts at the new disposition. */
        STARTS_ANEW,
        /** It goes on from what the unit used up before. */
        CARRIES_ON
    }

    /**
     * A builder.
     *
     * @return one with every default
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What {@link Milestone#CLOCK_START} is.
     *
     * @return the arrival unless said otherwise
     */
    @Value.Default
    default ClockStart clockStart() {
        return ClockStart.ARRIVAL;
    }

    /**
     * What a return does.
     *
     * @return nothing unless said otherwise
     */
    @Value.Default
    default ReturnEffect onReturn() {
        return ReturnEffect.RUNS_ON;
    }

    /**
     * What a rejected follow-up does.
     *
     * @return it undoes the resolution unless said otherwise
     */
    @Value.Default
    default RejectionEffect onRejection() {
        return RejectionEffect.RESOLUTION;
    }

    /**
     * What a reopening does.
     *
     * @return nothing unless said otherwise
     */
    @Value.Default
    default ReopeningEffect onReopening() {
        return ReopeningEffect.RUNS_ON;
    }

    /**
     * What a unit's own clock does when the complaint comes back.
     *
     * @return it starts anew unless said otherwise
     */
    @Value.Default
    default ReassignmentEffect onReassignment() {
        return ReassignmentEffect.STARTS_ANEW;
    }

    /** Builds {@link Switches}; not thread-safe. */
    final class Builder extends ImmutableSwitches.Builder {

        Builder() {}
    }
}
