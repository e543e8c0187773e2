package id.tuntas.sla;

import id.tuntas.base.InvalidValueException;

/**
 * From when an obligation that still runs is at risk. Immutable.
 *
 * <p>Example: {@code AtRisk.share(75)} of 14 working days is reached at the closing of the 11th, because a threshold in
 * days is rounded up to whole ones; {@code AtRisk.remaining(3)} at the closing of the 11th too.
 *
 * @param kind how the threshold is told
 * @param value percent of the limit that is used up, 0 to 100; or what is left of it, in its own unit, 0 or more
 */
public record AtRisk(Kind kind, int value) {

    /** How a threshold is told. */
    public enum Kind {
        /** Percent of the limit that is used up. */
        SHARE,
        /** What is left of the limit, in days or minutes as the limit counts. */
        REMAINING
    }

    /**
     * Holds the threshold.
     *
     * @param kind how the threshold is told
     * @param value percent, or what is left
     * @throws InvalidValueException if it is negative, or a share above 100
     */
    public AtRisk {
        if (value < 0 || (kind == Kind.SHARE && value > 100)) {
            throw InvalidValueException.of("value", "0 to 100 for a share, 0 or more for what is left");
        }
    }

    /**
     * At risk when so much of the limit is used up.
     *
     * @param percent 0 to 100
     * @return the threshold
     * @throws InvalidValueException if it is anything else
     */
    public static AtRisk share(int percent) {
        return new AtRisk(Kind.SHARE, percent);
    }

    /**
     * At risk when only so much of the limit is left.
     *
     * @param amount days or minutes, 0 or more; where it is the limit or more, it is at risk from its start
     * @return the threshold
     * @throws InvalidValueException if it is negative
     */
    public static AtRisk remaining(int amount) {
        return new AtRisk(Kind.REMAINING, amount);
    }

    /** What must be used up of a whole, rounded up. */
    long usedUp(long whole, int limit) {
        long of = kind == Kind.SHARE ? 100 : limit;
        long share = kind == Kind.SHARE ? value : Math.max(0, limit - value);
        // the whole times the share would not fit where both are large, as nanoseconds of a limit of some weeks are
        return whole / of * share + Math.floorDiv(whole % of * share + of - 1, of);
    }
}
