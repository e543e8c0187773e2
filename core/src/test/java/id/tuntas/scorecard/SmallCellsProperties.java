package id.tuntas.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.scorecard.SmallCells.Cell;
import id.tuntas.scorecard.SmallCells.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is withheld cannot be got back: held against trying out every change of the hidden cells by one. */
class SmallCellsProperties {

    private static final int SMALLEST = 5;
    private static final int MOST_HIDDEN = 11;

    /** Rows of three parts and their total, the last row the sums of the others. */
    private static final int WIDTH = 4;

    @Property(tries = 300)
    void noSmallCellIsShownAndNoneCanBeGotBack(
            @ForAll @Size(min = 6, max = 12) List<@IntRange(max = 14) Integer> values) {
        int rows = values.size() / 3;
        List<Cell> cells = cells(values, rows);
        List<Line> lines = lines(rows);
        BitSet hidden = SmallCells.withheld(cells, lines, Map.of(), SMALLEST);
        for (int i = 0; i < cells.size(); i++) {
            long count = cells.get(i).count();
            assertThat(hidden.get(i) || count == 0 || count >= SMALLEST).isTrue();
        }
        Assume.that(hidden.cardinality() <= MOST_HIDDEN);
        assertThat(fixed(lines, hidden)).isEqualTo(new BitSet());
    }

    @Property(tries = 300)
    void eliminationFindsExactlyWhatIsFixed(@ForAll @Size(max = 8) List<@IntRange(max = 15) Integer> hidden) {
        BitSet withheld = new BitSet();
        hidden.forEach(withheld::set);
        List<Line> lines = lines(3);
        assertThat(SmallCells.recoverable(lines, withheld)).isEqualTo(fixed(lines, withheld));
    }

    /** The hidden cells that stay as they are in every change of hidden cells by -1, 0 or 1 that keeps all sums. */
    private static BitSet fixed(List<Line> lines, BitSet hidden) {
        int[] unknowns = hidden.stream().toArray();
        BitSet fixed = (BitSet) hidden.clone();
        int[] change = new int[100];
        for (long code = 0; code < Math.round(Math.pow(3, unknowns.length)); code++) {
            long rest = code;
            for (int unknown : unknowns) {
                change[unknown] = (int) (rest % 3) - 1;
                rest /= 3;
            }
            if (lines.stream().allMatch(line -> keeps(line, change))) {
                IntStream.of(unknowns).filter(i -> change[i] != 0).forEach(fixed::clear);
            }
        }
        return fixed;
    }

    private static boolean keeps(Line line, int[] change) {
        return line.parts().stream().mapToInt(i -> change[i]).sum() == change[line.total()];
    }

    private static List<Cell> cells(List<Integer> values, int rows) {
        long[] sums = new long[WIDTH];
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            long total = 0;
            for (int column = 0; column < WIDTH - 1; column++) {
                int value = values.get(row * (WIDTH - 1) + column);
                cells.add(new Cell(value, false));
                sums[column] += value;
                total += value;
            }
            cells.add(new Cell(total, true));
            sums[WIDTH - 1] += total;
        }
        for (long sum : sums) {
            cells.add(new Cell(sum, true));
        }
        return cells;
    }

    private static List<Line> lines(int rows) {
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row <= rows; row++) {
            int first = row * WIDTH;
            lines.add(new Line(List.of(first, first + 1, first + 2), first + 3));
        }
        for (int column = 0; column < WIDTH; column++) {
            int at = column;
            lines.add(new Line(
                    IntStream.range(0, rows).mapToObj(row -> row * WIDTH + at).toList(), rows * WIDTH + column));
        }
        return lines;
    }
}
