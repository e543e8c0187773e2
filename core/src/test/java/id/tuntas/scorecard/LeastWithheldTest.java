package id.tuntas.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.scorecard.SmallCells.Cell;
import id.tuntas.scorecard.SmallCells.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How little is withheld. */
final class LeastWithheldTest {

    private static final int COLUMNS = 4;

    /**
     * As a regency's year often is: of most units all is finished, and only two rows have anything else. What is small there and
     * its neighbours go, and the totals of the great units stay.
     */
    @Test
    void theTotalsOfGreatUnitsStayThoughMostUnitsAreSmall() {
        List<long[]> units = new ArrayList<>();
        for (int small = 0; small < 32; small++) {
            units.add(new long[] {1 + small % 4, 0, 0});
        }
        for (int great = 0; great < 11; great++) {
            units.add(new long[] {6 + great, 0, 0});
        }
        units.add(new long[] {0, 2, 6});
        units.add(new long[] {0, 12, 25});
        BitSet withheld = withheld(units);
        for (int unit = 0; unit < units.size(); unit++) {
            boolean isGreat = units.get(unit)[0] + units.get(unit)[1] + units.get(unit)[2] >= 5;
            assertThat(withheld.get(unit * COLUMNS)).as("total of unit " + unit).isEqualTo(!isGreat);
        }
        // All of the small ones, which are their finished too, and the others of the two rows
        assertThat(withheld.cardinality()).isEqualTo(2 * 32 + 4);
    }

    /** One row has something small, and its neighbours in a column are the least that can go with it. */
    @Test
    void theLeastThatServesIsWithheld() {
        BitSet withheld = withheld(List.of(new long[] {50, 3, 20}, new long[] {60, 7, 30}, new long[] {70, 9, 40}));
        assertThat(withheld).isEqualTo(bits(2, 3, COLUMNS + 2, COLUMNS + 3));
    }

    private static BitSet bits(int... numbers) {
        BitSet bits = new BitSet();
        for (int number : numbers) {
            bits.set(number);
        }
        return bits;
    }

    /** Of rows of parts with their totals, and a last row of sums that are known. */
    private static BitSet withheld(List<long[]> units) {
        List<Cell> cells = new ArrayList<>();
        long[] sums = new long[COLUMNS];
        for (long[] unit : units) {
            long[] row = {unit[0] + unit[1] + unit[2], unit[0], unit[1], unit[2]};
            for (int column = 0; column < COLUMNS; column++) {
                cells.add(new Cell(row[column], column == 0));
                sums[column] += row[column];
            }
        }
        for (long sum : sums) {
            cells.add(new Cell(sum, true));
        }
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row <= units.size(); row++) {
            int first = row * COLUMNS;
            lines.add(new Line(List.of(first + 1, first + 2, first + 3), first));
        }
        for (int column = 0; column < COLUMNS; column++) {
            List<Integer> parts = new ArrayList<>();
            for (int row = 0; row < units.size(); row++) {
                parts.add(row * COLUMNS + column);
            }
            lines.add(new Line(parts, units.size() * COLUMNS + column));
        }
        return SmallCells.withheld(cells, lines, Map.of(), 5);
    }
}
