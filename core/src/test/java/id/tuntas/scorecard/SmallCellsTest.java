package id.tuntas.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.scorecard.SmallCells.Cell;
import id.tuntas.scorecard.SmallCells.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which cells are withheld beside the small ones: those that are missed least. */
class SmallCellsTest {

    private static final int SMALLEST = 5;

    private static Line line(int total, Integer... parts) {
        return new Line(List.of(parts), total);
    }

    /** Those above 1,000 are dear, and count 1,000 less. */
    private static BitSet withheld(List<Line> lines, Map<Integer, Integer> companions, int... counts) {
        List<Cell> cells = new ArrayList<>();
        for (int count : counts) {
            cells.add(new Cell(count % 1_000, count >= 1_000));
        }
        return SmallCells.withheld(cells, lines, companions, SMALLEST);
    }

    private static BitSet of(int... numbers) {
        BitSet set = new BitSet();
        for (int number : numbers) {
            set.set(number);
        }
        return set;
    }

    @Test
    void nothingIsWithheldWhereNothingIsSmall() {
        assertThat(withheld(List.of(line(3, 0, 1, 2)), Map.of(), 5, 0, 40, 1_045))
                .isEqualTo(of());
    }

    @Test
    void twoSmallPartsThatMayBeWhateverTheySumToGuardEachOther() {
        assertThat(withheld(List.of(line(3, 0, 1, 2)), Map.of(), 3, 3, 40, 1_046)) // 6, of which each may be 1 to 5
                .isEqualTo(of(0, 1));
    }

    @Test
    void twoPartsThatSumToLessTakeAThird() {
        assertThat(withheld(List.of(line(3, 0, 1, 2)), Map.of(), 3, 2, 40, 1_045)) // 5, so that none can be 5 or more
                .isEqualTo(of(0, 1, 2));
    }

    @Test
    void aPartIsWithheldBeforeATotalAndSomethingBeforeNothing() {
        assertThat(withheld(List.of(line(3, 0, 1, 2)), Map.of(), 3, 0, 40, 1_043))
                .isEqualTo(of(0, 2));
        assertThat(withheld(List.of(line(3, 0, 1, 2)), Map.of(), 3, 1_020, 40, 1_063))
                .isEqualTo(of(0, 2));
    }

    @Test
    void ofSeveralTheSmallestIsWithheldAndOfEqualOnesTheFirst() {
        assertThat(withheld(List.of(line(3, 0, 1, 2)), Map.of(), 3, 50, 40, 1_093))
                .isEqualTo(of(0, 2));
        assertThat(withheld(List.of(line(3, 2, 1, 0)), Map.of(), 3, 40, 40, 1_083)) // however the line is written
                .isEqualTo(of(0, 1));
    }

    @Test
    void aCompanionGoesWithIt() {
        assertThat(withheld(List.of(), Map.of(0, 1, 2, 3), 3, 12, 40, 50)).isEqualTo(of(0, 1));
        assertThat(withheld(List.of(line(2, 0, 1)), Map.of(1, 3), 3, 40, 1_043, 12))
                .isEqualTo(of(0, 1, 3)); // the 40 is withheld for the 3, and the 12 for the 40
    }

    @Test
    void whereTheTotalIsWithheldItsPartsNeedNoGuard() {
        assertThat(withheld(List.of(line(5, 3, 4), line(3, 0, 1, 2)), Map.of(), 3, 2, 40, 1_045, 2, 1_047))
                .isEqualTo(of(0, 1, 3, 4));
    }

    @Test
    void aGuardIsSoughtOnTheLinesOfWhatItGuards() {
        // two units in two buckets, and beside them a table of its own that is cheaper
        List<Line> lines = List.of(
                line(2, 0, 1),
                line(5, 3, 4),
                line(8, 6, 7),
                line(6, 0, 3),
                line(7, 1, 4),
                line(8, 2, 5),
                line(11, 9, 10));

        assertThat(withheld(lines, Map.of(), 40, 3, 1_043, 50, 30, 1_080, 1_090, 1_033, 1_123, 6, 7, 1_013))
                .isEqualTo(of(0, 1, 3, 4));
    }

    @Test
    void aGuardOfWhatThreeSumsTellIsSoughtOnThemAndNotBesideThem() {
        List<Line> lines = List.of(line(3, 1, 2), line(5, 1, 4), line(7, 1, 6), line(10, 8, 9));
        BitSet withheld = withheld(lines, Map.of(0, 1), 3, 100, 50, 1_150, 60, 1_160, 70, 1_170, 6, 7, 1_013);

        assertThat(SmallCells.recoverable(lines, withheld)).isEqualTo(of());
        assertThat(withheld.intersects(of(8, 9, 10))).isFalse();
        assertThat(withheld.get(2)).isTrue();
    }

    @Test
    void whatThreeSumsGiveAwayTogetherIsFound() {
        List<Line> pairs = List.of(line(3, 0, 1), line(4, 1, 2), line(5, 0, 2)); // each of them is (3 + 5 - 4) / 2

        assertThat(SmallCells.recoverable(pairs, of(0, 1, 2))).isEqualTo(of(0, 1, 2));
        assertThat(withheld(pairs, Map.of(), 3, 3, 3, 1_006, 1_006, 1_006)).isEqualTo(of(0, 1, 2, 3));
    }
}
