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
    private static final double LOG_3 = Math.log(3);

    private final Columns columns =
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
                columns, List.of(example(0, Set.of()), example(1, Set.of(0, 2)), example(2, Set.of(2, 1))), settings);
        Random random = new Random(3);
        double[] point = random.doubles(ROWS * columns.width(), -2, 2).toArray();
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

    /**
     * Scores of log 3 and 0 are shares of 3/4 and 1/4. A disposition to the second costs log 4, and the weight of log 3 half
     * of 0.3 times its square.
     */
    @Test
    void aDispositionCostsTheLogarithmOfItsShare() {
        double[] slope = {7, 7, 7};
        double loss = ofTwo(1, Set.of(), 100).at(new double[] {LOG_3, 0, 0}, slope);

        assertThat(loss).isCloseTo(Math.log(4) + 0.15 * LOG_3 * LOG_3, within(1e-12));
        assertThat(slope).containsExactly(new double[] {0.75 + 0.3 * LOG_3, -0.75, 0}, within(1e-12));
    }

    /** The first one kept it with a share of 3/4, and the odds of the return are 3 to 1 too; it counts twice. */
    @Test
    void aReturnCostsTheLogarithmOfTheOdds() {
        double[] slope = new double[3];
        double loss = ofTwo(0, Set.of(1), 200).at(new double[] {LOG_3, 0, 0}, slope);

        assertThat(loss).isCloseTo(3 * Math.log(4.0 / 3) + 0.15 * LOG_3 * LOG_3, within(1e-12));
        assertThat(slope).containsExactly(new double[] {-0.75 + 0.3 * LOG_3, 0.75, 0}, within(1e-12));
    }

    @Test
    void withoutExamplesOnlyWeightsCost() {
        double[] slope = new double[2];
        Loss loss = new Loss(new Columns(List.of(unit("rsud")), List.of()), List.of(), SuggestionSettings.DEFAULT);

        assertThat(loss.at(new double[] {1, -2}, slope)).isCloseTo(0.15 * 5, within(1e-12));
        assertThat(slope).containsExactly(new double[] {0.3, -0.6}, within(1e-12));
    }

    private static Loss ofTwo(int lead, Set<Integer> returned, int returnPercent) {
        return new Loss(
                new Columns(List.of(unit("inspektorat"), unit("rsud")), List.of()),
                List.of(new Example(new Encoded(List.of(new Plain(0, 1)), List.of(), returned), lead)),
                SuggestionSettings.builder().returnPercent(returnPercent).build());
    }

    @Test
    void aReturnByTheUnitThatKeptItCostsNothing() {
        double[] weights = {LOG_3, 0, 0};

        assertThat(ofTwo(0, Set.of(0), 200).at(weights, new double[3]))
                .isEqualTo(ofTwo(0, Set.of(), 200).at(weights, new double[3]));
    }
}
