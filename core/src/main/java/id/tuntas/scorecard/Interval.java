package id.tuntas.scorecard;

import id.tuntas.base.InvalidValueException;
import java.math.BigDecimal;

/**
 * Between which percentages a share may well lie, given how few it rests on. Immutable.
 *
 * @param lower per cent with one decimal
 * @param upper per cent with one decimal, not below the lower
 */
public record Interval(BigDecimal lower, BigDecimal upper) {

    /**
     * Checks the order.
     *
     * @param lower per cent
     * @param upper per cent
     * @throws InvalidValueException if the upper is below the lower
     */
    public Interval {
        if (upper.compareTo(lower) < 0) {
            throw InvalidValueException.of("upper", "not below the lower");
        }
    }
}
