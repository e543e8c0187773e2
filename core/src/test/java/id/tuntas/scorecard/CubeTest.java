package id.tuntas.scorecard;

import static id.tuntas.scorecard.Dimension.CHANNEL;
import static id.tuntas.scorecard.Dimension.MONTH;
import static id.tuntas.scorecard.Dimension.QUARTER;
import static id.tuntas.scorecard.Dimension.UNIT;
import static id.tuntas.scorecard.Dimension.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Bucket;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By what a cube counts, what follows from it, and where it counts what it does not tell apart. */
final class CubeTest {

    @Test
    void ofSeveralTimesTheShortestIsCounted() {
        assertThat(Cube.dimensions(Grouping.of(YEAR, UNIT, MONTH))).containsExactly(UNIT, MONTH);
        assertThat(Cube.dimensions(Grouping.of(QUARTER, CHANNEL, UNIT, YEAR))).containsExactly(UNIT, CHANNEL, QUARTER);
        assertThat(Cube.dimensions(Grouping.WHOLE)).isEmpty();
    }

    @Test
    void longerTimesFollowFromShorterOnesAndNothingFromWhatIsNotThere() {
        assertThat(Cube.covers(List.of(UNIT, MONTH), List.of(YEAR, UNIT))).isTrue();
        assertThat(Cube.covers(List.of(MONTH), List.of(QUARTER))).isTrue();
        assertThat(Cube.covers(List.of(QUARTER), List.of(YEAR))).isTrue();
        assertThat(Cube.covers(List.of(QUARTER), List.of(MONTH))).isFalse();
        assertThat(Cube.covers(List.of(YEAR), List.of(QUARTER))).isFalse();
        assertThat(Cube.covers(List.of(UNIT), List.of(YEAR))).isFalse();
        assertThat(Cube.covers(List.of(MONTH), List.of(UNIT))).isFalse();
        assertThat(Cube.covers(List.of(QUARTER), List.of(UNIT))).isFalse();
        assertThat(Cube.covers(List.of(UNIT, CHANNEL), List.of(CHANNEL))).isTrue();
        assertThat(Cube.covers(List.of(UNIT), List.of())).isTrue();
    }

    @Test
    void theWholeIsOneSlotWhateverACubeBeforeItHasLeftInTheBlock() {
        FactTable table = new FactTable();
        for (int day = 1; day <= 3; day++) {
            table.add(ScorecardFact.builder()
                    .bucket(Bucket.FINISHED)
                    .arrivedOn(LocalDate.of(2024, 3, day)) // a Friday to a Sunday
                    .build());
        }
        OwnCodes own = new OwnCodes();
        Remaps remaps = new Remaps(table.book(), own.book);
        Block block = new Block(EnumSet.noneOf(Dimension.class), 16);
        block.read(table.chunk(0), 0, 3, remaps, own);
        Arrays.fill(block.slots, 9);
        Cube cube = new Cube(List.of());
        cube.add(block, table.chunk(0), 0, remaps, own);
        assertThat(cube.bound()).isEqualTo(1);
        cube.standings.forEach((slot, code, count) -> {
            assertThat(slot).isZero();
            assertThat(count).isEqualTo(3);
        });
    }
}
