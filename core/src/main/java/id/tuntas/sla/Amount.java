package id.tuntas.sla;

import java.time.Duration;

/**
 * What of a limit is used up or left: whole days where days are counted until the end of a day, exact time elsewhere.
 * Immutable.
 *
 * @param days whole days; 0 where time is counted
 * @param time time, open or of the clock as the limit counts it; zero where days are counted
 */
public record Amount(long days, Duration time) {

    static Amount ofDays(long days) {
        return new Amount(days, Duration.ZERO);
    }

    static Amount ofTime(Duration time) {
        return new Amount(0, time);
    }

    /**
     * This less another.
     *
     * @param other an amount of the same kind
     * @return the difference, negative where the other is more
     */
    public Amount minus(Amount other) {
        return new Amount(days - other.days, time.minus(other.time));
    }

    /**
     * This and another.
     *
     * @param other an amount of the same kind
     * @return the sum
     */
    public Amount plus(Amount other) {
        return new Amount(days + other.days, time.plus(other.time));
    }
}
