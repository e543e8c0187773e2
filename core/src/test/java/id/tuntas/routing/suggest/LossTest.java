package id.tuntas.routing.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.tuntas.directory.UnitName;
import id.tuntas.routing.suggest.Encoder.Encoded;
import id.tuntas.routing.suggest.Encoder.Joint;
import id.tuntas.routing.suggest.Encoder.Plain;
import id.tuntas.routing.suggest.Loss.Example;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class LossTest {

    private static final long ROWS = 4;
    private static final Columns COLUMNS =
            new Columns(List.of(unit("dinas a"), unit("dinas b"), unit("inspektorat")), List.of("dinas"));

    private static CandidateUnit unit(String name) {
        return CandidateUnit.builder()
                .name(UnitName.of(name))
                .kind(Optional.of("dinas").filter(name::startsWith))
                .addKeys(name)
                .reports(1)
                .build();
    }

    private static Example example(int lead, Set<Integer> returned) {
        return new Example(
                new Encoded(
                        List.of(new Plain(0, 1), new Plain(1, 0.7), new Plain(2, -0.3)),
                        List.of(new Joint(3, 1, 0.8, new TreeSet<>()), new Joint(3, 2, 0.5, new TreeSet<>())),
                        returned),
                lead);
    }

    @Test
    void theSlopeIsThatOfTheLoss() {
        SuggestionSettings settings =
                SuggestionSettings.builder().returnPercent(150).kindPercent(70).build();
        Loss loss = new Loss(
                COLUMNS, List.of(example(0, Set.of()), example(1, Set.of(0, 2)), example(2, Set.of(2, 1))), settings);
        Random random = new Random(3);
        double[] point = random.doubles(ROWS * COLUMNS.width(), -2, 2).toArray();
        double[] slope = new double[point.length];
        loss.at(point, slope);

        double[] other = new double[point.length];
        for (int i = 0; i < point.length; i++) {
            double here = point[i];
            point[i] = here + 1e-5;
            double above = loss.at(point, other);
            point[i] = here - 1e-5;
            double below = loss.at(point, other);
            point[i] = here;
            assertThat(slope[i]).isCloseTo((above - below) / 2e-5, within(1e-6));
        }
    }

    /** Of two units without weights either has the share 1/2, and a return is even odds too: twice log 2. */
    @Test
    void withoutWeightsNothingIsPreferred() {
        Columns two = new Columns(List.of(unit("inspektorat"), unit("rsud")), List.of());
        Loss loss = new Loss(
                two,
                List.of(new Example(new Encoded(List.of(new Plain(0, 1)), List.of(), Set.of(1)), 0)),
                SuggestionSettings.DEFAULT);

        assertThat(loss.at(new double[two.width()], new double[two.width()])).isCloseTo(2 * Math.log(2), within(1e-12));
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
}
