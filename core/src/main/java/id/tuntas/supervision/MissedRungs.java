package id.tuntas.supervision;

import id.tuntas.base.InvalidValueException;
import java.time.Duration;

/**
 * What becomes of rungs that fell due while nobody looked, as after a server stood still for four days. Immutable; the choice
 * is ours, no source has one.
 *
 * <p>Example: reminder, letter and second letter fell due between Wednesday 6 and Friday 8 March 2024, and nobody looked until
 * Saturday 9 March. {@link #ALL} fires the three; {@link #HIGHEST_ONLY} fires the second letter, and the others never;
 * {@code skip(Duration.ofHours(24))} fires the second letter alone, because the others are more than a day late.
 *
 * @param policy which of them are made up for
 * @param grace how late a rung may be fired under {@link Policy#SKIP}, itself included; zero under the other policies
 */
public record MissedRungs(Policy policy, Duration grace) {

    /** Every one is made up for. */
    public static final MissedRungs ALL = new MissedRungs(Policy.ALL, Duration.ZERO);

    /** The highest alone is made up for; the ones below it are never fired. */
    public static final MissedRungs HIGHEST_ONLY = new MissedRungs(Policy.HIGHEST_ONLY, Duration.ZERO);

    /** The policies. */
    public enum Policy {
        /** Every one is made up for. */
        ALL,
        /** The highest alone is made up for. */
        HIGHEST_ONLY,
        /** None is made up for that is later than the grace time. */
        SKIP
    }

    /**
     * Checks what belongs together.
     *
     * @param policy which of them are made up for
     * @param grace how late a rung may be fired
     * @throws InvalidValueException if the grace is negative, or there is one without {@link Policy#SKIP}
     */
    public MissedRungs {
        if (grace.isNegative() || (policy != Policy.SKIP && !grace.isZero())) {
            throw InvalidValueException.of("grace", "zero or more, and zero unless late rungs are skipped");
        }
    }

    /**
     * None is made up for that is later than the grace time.
     *
     * @param grace real time, not working time, from the moment at which it was due; a host that looks less often than that
     *     loses rungs
     * @return the policy
     * @throws InvalidValueException if the grace is negative
     */
    public static MissedRungs skip(Duration grace) {
        return new MissedRungs(Policy.SKIP, grace);
    }
}
