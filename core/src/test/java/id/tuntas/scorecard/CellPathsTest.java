package id.tuntas.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.scorecard.SmallCells.Cell;
import id.tuntas.scorecard.SmallCells.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cheapest way from one end of a cell to the other. */
final class CellPathsTest {

    /** Of three rows, each of parts a and b and their total. */
    private static final int A0 = 0;

    private static final int B0 = 1;
    private static final int T0 = 2;
    private static final int A1 = 3;
    private static final int B1 = 4;
    private static final int T1 = 5;
    private static final int A2 = 6;
    private static final int B2 = 7;

    /** The lines of the three rows, and of the columns with a sum each, which are cells 9 to 11. */
    private static final List<Line> LINES = List.of(
            new Line(List.of(0, 1), 2),
            new Line(List.of(3, 4), 5),
            new Line(List.of(6, 7), 8),
            new Line(List.of(0, 3, 6), 9),
            new Line(List.of(1, 4, 7), 10),
            new Line(List.of(2, 5, 8), 11));

    private static CellPaths paths(long... counts) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            cells.add(new Cell(counts[i], i % 3 == 2 || i > 8));
        }
        return new CellPaths(cells, LINES);
    }

    private static BitSet withheld(int... cells) {
        BitSet set = new BitSet();
        for (int cell : cells) {
            set.set(cell);
        }
        return set;
    }

    @Test
    void aWayAlongWithheldCellsCostsNothing() {
        CellPaths paths = paths(3, 90, 93, 80, 70, 150, 5, 6, 11, 88, 166, 254);
        assertThat(paths.freeing(A0, withheld(A0, B0, A1, B1))).contains(List.of());
        assertThat(paths.freeing(A0, withheld(A0, B0, A1)).orElseThrow()).containsExactly(B1);
    }

    @Test
    void fewCellsGoBeforeManyAndSmallOnesBeforeGreatOnes() {
        CellPaths paths = paths(3, 90, 93, 80, 70, 150, 5, 6, 11, 88, 166, 254);
        assertThat(paths.freeing(A0, withheld(A0, B0)).orElseThrow()).containsExactlyInAnyOrder(A2, B2);
        assertThat(paths.freeing(A0, withheld(A0, B0, A1)).orElseThrow()).containsExactly(B1);
    }

    @Test
    void aNoughtGoesLast() {
        CellPaths paths = paths(3, 90, 93, 0, 9, 9, 50, 60, 110, 53, 159, 212);
        assertThat(paths.freeing(A0, withheld(A0, B0)).orElseThrow()).containsExactlyInAnyOrder(A2, B2);
    }

    @Test
    void partsGoBeforeTotalsHoweverSmallTheseAre() {
        CellPaths paths = paths(3, 500, 6, 9, 500, 7, 400, 600, 1_000, 412, 1_600, 1_013);
        assertThat(paths.freeing(A0, withheld(A0)).orElseThrow()).containsExactlyInAnyOrder(B0, A1, B1);
        assertThat(paths.freeing(A0, withheld(A0, T0, T1)).orElseThrow()).containsExactly(A1);
    }

    @Test
    void aCellOnOneLineIsFreedByAnother() {
        List<Cell> cells = List.of(new Cell(3, false), new Cell(40, false), new Cell(30, false), new Cell(73, true));
        CellPaths paths = new CellPaths(cells, List.of(new Line(List.of(0, 1, 2), 3)));
        assertThat(paths.freeing(0, withheld(0)).orElseThrow()).containsExactly(2);
        assertThat(paths.freeing(0, withheld(0, 1))).contains(List.of());
    }

    @Test
    void aCellOnThreeLinesOrNoneIsNoRoad() {
        List<Cell> cells = new ArrayList<>();
        for (int count = 3; count < 8; count++) {
            cells.add(new Cell(count, false));
        }
        List<Line> through = List.of(new Line(List.of(0, 3), 1), new Line(List.of(0), 2), new Line(List.of(1), 0));
        CellPaths paths = new CellPaths(cells, through);
        assertThat(paths.freeing(0, withheld(0))).isEmpty();
        assertThat(paths.freeing(4, withheld(4))).isEmpty();
    }

    @Test
    void ofTwoWaysThatCostTheSameTheOneByTheEarlierLineIsTaken() {
        List<Cell> cells = List.of(
                new Cell(3, false), new Cell(5, false), new Cell(5, false), new Cell(7, false), new Cell(7, false));
        List<Line> lines = List.of(
                new Line(List.of(0, 1), 2),
                new Line(List.of(2), 3),
                new Line(List.of(1), 4),
                new Line(List.of(0, 3), 4));
        assertThat(new CellPaths(cells, lines).freeing(0, withheld(0)).orElseThrow())
                .containsExactlyInAnyOrder(2, 3);
    }

    @Test
    void whereThereIsNoOtherWayNoneIsMadeUp() {
        assertThat(new CellPaths(List.of(new Cell(3, false)), List.of(new Line(List.of(), 0))).freeing(0, withheld(0)))
                .isEmpty();
        List<Cell> cells = List.of(new Cell(3, false), new Cell(3, false));
        assertThat(new CellPaths(cells, List.of(new Line(List.of(0), 1), new Line(List.of(0), 1)))
                        .freeing(0, withheld(0)))
                .contains(List.of(1));
        List<Cell> three = List.of(new Cell(3, false), new Cell(3, false), new Cell(9, false));
        assertThat(new CellPaths(three, List.of(new Line(List.of(0), 1), new Line(List.of(0), 2)))
                        .freeing(0, withheld(0))
                        .orElseThrow())
                .containsExactlyInAnyOrder(1, 2);
    }
}
