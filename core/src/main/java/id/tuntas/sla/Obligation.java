package id.tuntas.sla;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Something that the regency owes a complaint in time, such as to dispose it. Immutable. */
@Value.Immutable
@TuntasStyle
public sealed interface Obligation permits ImmutableObligation {

    /**
     * A builder.
     *
     * @return an empty one; {@code id}, {@code start} and {@code stop} are required
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Its name in traces and tables.
     *
     * @return such as {@code verify}
     */
    String id();

    /**
     * What starts its clock.
     *
     * @return the milestone
     */
    Milestone start();

    /**
     * What stops its clock.
     *
     * @return the milestone
     */
    Milestone stop();

    /**
     * What pauses its clock, beside what the switches of the policy add.
     *
     * @return waiting for the reporter unless said otherwise
     */
    @Value.Default
    default Set<PauseCause> pauses() {
        return Set.of(PauseCause.AWAITING_REPORTER);
    }

    /**
     * How long it has.
     *
     * @return the first that applies counts; where none does nothing is owed
     */
    List<Limit> limits();

    /**
     * From when it is at risk.
     *
     * @return empty where it never is said to be
     */
    Optional<AtRisk> atRisk();

    /**
     * What follows a breach.
     *
     * @return nothing unless said otherwise
     */
    @Value.Default
    default OnExpiry onExpiry() {
        return OnExpiry.NOTHING;
    }

    /**
     * The step of the ladder that follows a breach.
     *
     * @return its name; present exactly with {@link OnExpiry#LADDER_STEP}
     */
    Optional<String> ladderStep();

    /**
     * Holds what belongs together.
     *
     * @throws InvalidValueException if the id is blank, or a ladder step is named without being what follows, or the
     *     other way round
     */
    @Value.Check
    default void check() {
        if (id().isBlank()) {
            throw InvalidValueException.of("id", "a word such as verify");
        }
        if (ladderStep().isPresent() != (onExpiry() == OnExpiry.LADDER_STEP)) {
            throw InvalidValueException.of("ladderStep", "a step exactly where one follows");
        }
    }

    /** Builds an {@link Obligation}; not thread-safe. */
    final class Builder extends ImmutableObligation.Builder {

        Builder() {}
    }
}
