package id.tuntas.scorecard;

import id.tuntas.base.InvalidValueException;
import java.math.BigDecimal;
import java.math.MathContext;
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

    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal Z_SQUARED = new BigDecimal("1.959963984540054").pow(2);

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

    /**
     * Between which percentages the share may well lie: the Wilson score interval of 95 %, for a part that is counted
     * among the whole.
     *
     * <p>Example: 3 of 3 are 100.0 %, and between 43.9 and 100.0 %; 28 of 41 are between 53.0 and 80.4 %.
     *
     * @return both ends in per cent with one decimal, rounded half up
     * @throws InvalidValueException if the part is less than 0 or more than the whole, so that this is no share
     */
    public Interval wilson95() {
        if (part < 0 || part > whole) {
            throw InvalidValueException.of("part", "0 to the whole");
        }
        BigDecimal n = BigDecimal.valueOf(whole);
        BigDecimal middle = BigDecimal.valueOf(part).multiply(TWO).add(Z_SQUARED);
        BigDecimal spread = BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(whole - part))
                .multiply(FOUR)
                .divide(n, EXACT)
                .add(Z_SQUARED)
                .multiply(Z_SQUARED)
                .sqrt(EXACT);
        BigDecimal twice = n.add(Z_SQUARED).multiply(TWO);
        return new Interval(percent(middle.subtract(spread), twice), percent(middle.add(spread), twice));
    }

    private static BigDecimal percent(BigDecimal upper, BigDecimal lower) {
        return upper.movePointRight(2).divide(lower, 1, RoundingMode.HALF_UP);
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
