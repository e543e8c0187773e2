package id.tuntas.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What an accumulator keeps: no more cubes than it takes, as each costs the same again. */
class GroupingsTest {

    private static final Grouping UNIT_MONTH = Grouping.of(Dimension.UNIT, Dimension.MONTH);

    private static int cubes(Grouping... groupings) {
        return Groupings.cubes(Groupings.inOrder(List.of(groupings))).size();
    }

    @Test
    void whatFollowsFromAFinerGroupingHasNoCubeOfItsOwn() {
        assertThat(cubes()).isEqualTo(1);
        assertThat(cubes(Groupings.UNIT, Groupings.MONTH)).isEqualTo(2);
        assertThat(cubes(Groupings.UNIT, Groupings.MONTH, UNIT_MONTH)).isEqualTo(1);
        assertThat(cubes(Groupings.UNIT, Groupings.CHANNEL, UNIT_MONTH)).isEqualTo(2);
    }

    @Test
    void ofTheSameDimensionsInAnotherOrderThereIsOne() {
        assertThat(cubes(UNIT_MONTH, Grouping.of(Dimension.MONTH, Dimension.UNIT)))
                .isEqualTo(1);
    }

    @Test
    void aQuarterFollowsFromItsMonths() {
        assertThat(cubes(Groupings.MONTH, Grouping.of(Dimension.QUARTER), Grouping.of(Dimension.YEAR)))
                .isEqualTo(1);
    }

    @Test
    void dimensionsHaveWordsForPeople() {
        assertThat(Dimension.UNIT.text().indonesian()).isEqualTo("perangkat daerah");
        assertThat(Dimension.QUARTER.text().english()).isEqualTo("quarter");
    }
}
