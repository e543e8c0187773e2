package id.tuntas.routing.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class LbfgsTest {

    private static final int SIZE = 12;
    private static final int MEMORY = 6;

    /** Half the sum of i (x - i)² over i from 1 to 12, and where it was asked for. */
    private static final class Bowl implements Lbfgs.Smooth {
        private final List<double[]> points = new ArrayList<>();
        private final List<double[]> slopes = new ArrayList<>();

        @Override
        public double at(double[] point, double[] slope) {
            double value = 0;
            for (int i = 0; i < point.length; i++) {
                double off = point[i] - (i + 1);
                value += (i + 1) * off * off / 2;
                slope[i] = (i + 1) * off;
            }
            points.add(point.clone());
            slopes.add(slope.clone());
            return value;
        }

        /** What matrices say of the next point: the slope, by the inverse curvature that the last six steps tell of. */
        private double[] after(int round) {
            double[][] inverse = new double[SIZE][SIZE];
            double scale = round == 0 ? Math.min(1, 1 / Math.sqrt(dot(slopes.get(0), slopes.get(0)))) : scale(round);
            for (int i = 0; i < SIZE; i++) {
                inverse[i][i] = scale;
            }
            for (int step = Math.max(1, round - MEMORY + 1); step <= round; step++) {
                inverse = updated(inverse, difference(points, step), difference(slopes, step));
            }
            double[] next = points.get(round).clone();
            for (int i = 0; i < SIZE; i++) {
                next[i] -= dot(inverse[i], slopes.get(round));
            }
            return next;
        }

        private double scale(int round) {
            double[] bent = difference(slopes, round);
            return dot(difference(points, round), bent) / dot(bent, bent);
        }
    }

    /** (I - r s yT) H (I - r y sT) + r s sT, with r one by the product of s and y. */
    private static double[][] updated(double[][] inverse, double[] moved, double[] bent) {
        double one = 1 / dot(moved, bent);
        double[][] updated = new double[SIZE][SIZE];
        for (int i = 0; i < SIZE; i++) {
            for (int j = 0; j < SIZE; j++) {
                double sum = one * moved[i] * moved[j];
                for (int k = 0; k < SIZE; k++) {
                    for (int l = 0; l < SIZE; l++) {
                        double left = (i == k ? 1 : 0) - one * moved[i] * bent[k];
                        double right = (l == j ? 1 : 0) - one * bent[l] * moved[j];
                        sum += left * inverse[k][l] * right;
                    }
                }
                updated[i][j] = sum;
            }
        }
        return updated;
    }

    private static double[] difference(List<double[]> of, int step) {
        double[] difference = of.get(step).clone();
        for (int i = 0; i < SIZE; i++) {
            difference[i] -= of.get(step - 1)[i];
        }
        return difference;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** The formula of Broyden, Fletcher, Goldfarb and Shanno as it stands in books, with whole matrices. */
    @Test
    void eachStepGoesByWhatTheLastSixTellOfTheCurvature() {
        Bowl bowl = new Bowl();
        double[] least = Lbfgs.least(bowl, SIZE, 12);

        assertThat(bowl.points).hasSize(13);
        for (int round = 0; round < 12; round++) {
            assertThat(bowl.points.get(round + 1))
                    .as("round %s", round)
                    .containsExactly(bowl.after(round), within(1e-9));
        }
        assertThat(least).isEqualTo(bowl.points.get(12));
    }

    /** (x - 3)² + 10 (y + 1)² + (x + y)² is least where 2x + y = 3 and x + 11y = -10, at x = 43/21 and y = -23/21. */
    @Test
    void theLeastPlaceOfABowlIsFound() {
        double[] least = Lbfgs.least(
                (point, slope) -> {
                    double x = point[0];
                    double y = point[1];
                    slope[0] = 2 * (x - 3) + 2 * (x + y);
                    slope[1] = 20 * (y + 1) + 2 * (x + y);
                    return (x - 3) * (x - 3) + 10 * (y + 1) * (y + 1) + (x + y) * (x + y);
                },
                2,
                50);

        assertThat(least[0]).isCloseTo(43.0 / 21, within(0.01));
        assertThat(least[1]).isCloseTo(-23.0 / 21, within(0.01));
    }

    /** Where a function of one number ends up whose slope is said to be one and the same everywhere. */
    private static double after(int rounds, double slope, DoubleUnaryOperator value) {
        return Lbfgs.least(
                (point, slopes) -> {
                    slopes[0] = slope;
                    return value.applyAsDouble(point[0]);
                },
                1,
                rounds)[0];
    }

    @Test
    void theFirstStepIsNoLongerThanOne() {
        assertThat(after(1, 10, x -> 10 * x)).isEqualTo(-1);
        assertThat(after(1, 0.25, x -> x / 4)).isEqualTo(-0.25);
        assertThat(after(0, 10, x -> 10 * x)).isZero();
    }

    @Test
    void atTheLeastPlaceItStays() {
        assertThat(after(3, 0, x -> x * x + 5)).isZero();
    }

    /** A slope of 2 promises 2 for a step of 1, and one in 10,000 of it is enough: 0.0002. */
    @Test
    void aStepThatDescendsTooLittleIsHalved() {
        assertThat(after(1, 2, x -> x == -1 ? -0.000_2 : 0)).isEqualTo(-1);
        assertThat(after(1, 2, x -> x == -1 ? -0.000_19 : x == -0.5 ? -0.000_15 : 0))
                .isEqualTo(-0.5);
    }

    @Test
    void afterTwentyHalvingsItGivesUp() {
        List<Double> asked = new ArrayList<>();
        double end = after(3, 1, x -> {
            asked.add(x);
            return x == 0 ? 0 : 1;
        });

        assertThat(end).isZero();
        assertThat(asked).hasSize(22).endsWith(-Math.pow(0.5, 20));
    }

    @Test
    void itNeverLeavesForAPlaceThatIsNotLower() {
        assertThat(after(3, 1, x -> 5)).isZero();
        assertThat(after(3, 1, x -> x == 0 ? 5 : Double.NaN)).isZero();
    }

    /** Of 2 that is 0.00002: a slope of 0.004 goes down by 0.000016 in the first step, one of 0.005 by 0.000025. */
    @Test
    void itStopsWhereARoundGainsLessThanOneIn100000() {
        assertThat(after(3, 0.004, x -> 2 + 0.004 * x)).isCloseTo(-0.004, within(1e-9));
        assertThat(after(3, 0.004, x -> -2 + 0.004 * x)).isCloseTo(-0.004, within(1e-9));
        assertThat(after(3, 0.005, x -> 2 + 0.005 * x)).isCloseTo(-0.015, within(1e-9));
        assertThat(after(3, 1, x -> 100_000 + x)).isEqualTo(-3);
    }
}
