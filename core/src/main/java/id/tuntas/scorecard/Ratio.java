package id.tuntas.scorecard;

import id.tuntas.base.InvalidValueException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One whole number by another, kept exact until it is shown. Immutable.
 *
 * <p>Example: {@code new Ratio(28, 41).percent()} is {@code 68.3}.
 *
 * @param part the upper number
 * @param whole the lower number, greater than 0
 */
public record Ratio(long part, long whole) {

    /**
     * Checks the lower number.
     *
     * @param part the upper number
     * @param whole the lower number
     * @throws InvalidValueException if the lower number is not greater than 0, because 0 of 0 is no share
     */
    public Ratio {
        if (whole <= 0) {
            throw InvalidValueException.of("whole", "greater than 0");
        }
    }

    /**
     * As a percentage.
     *
     * @return one decimal, rounded half up
     */
    public BigDecimal percent() {
        return rounded(BigDecimal.valueOf(part).movePointRight(2));
    }

    /**
     * As a number.
     *
     * @return one decimal, rounded half up
     */
    public BigDecimal value() {
        return rounded(BigDecimal.valueOf(part));
    }

    private BigDecimal rounded(BigDecimal upper) {
        return upper.divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    boolean isAtLeast(BigDecimal bound) {
        return BigDecimal.valueOf(part).compareTo(bound.multiply(BigDecimal.valueOf(whole))) >= 0;
    }

    boolean isAtMost(BigDecimal bound) {
        return BigDecimal.valueOf(part).compareTo(bound.multiply(BigDecimal.valueOf(whole))) <= 0;
    }
}
