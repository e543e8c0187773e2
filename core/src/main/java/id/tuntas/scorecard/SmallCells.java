package id.tuntas.scorecard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which cells of some tables are withheld from the public, so that nobody learns how many complaints a small cell has.
 *
 * <p>A cell of 1 to k - 1 is withheld, and with it as many others as it takes that no sum, nor any sum of sums, gives one
 * back: by exact elimination over all lines at once, a cell is safe when the lines leave it free. Besides, where the parts
 * of a shown total are withheld, they have k - 1 more between them than their number, so that not even "each is at least
 * one" tells that one of them is small. Nought is never small. Equal cells and lines give equal choices.
 *
 * <p>Give it all tables that are published together, because what one hides another may tell. {@link PublicTable} does it for
 * one. What else is withheld beside a small cell is the cheapest that frees it, along rows and columns in turn: parts before
 * totals, counts before noughts, small ones before great ones. The method of complementary suppression is the statistical offices'; the bound of 5 that is usual here is ours.
 *
 * <p>Example: of two units with 3 and 40 complaints, 43 together, the 3 is withheld as it is small, and the 40 as 43 - 40 would
 * tell it.
 */
public final class SmallCells {

    /** Far above what elimination among ones and minus ones can reach. */
    private static final long PRIME = 2_147_483_647L;

    private final List<Cell> cells;
    private final List<Line> lines;
    private final Map<Integer, Integer> companions;
    private final int smallest;
    private final CellPaths paths;
    private final BitSet withheld = new BitSet();

    private SmallCells(List<Cell> cells, List<Line> lines, Map<Integer, Integer> companions, int smallest) {
        this.cells = cells;
        this.lines = lines;
        this.companions = companions;
        this.smallest = smallest;
        this.paths = new CellPaths(cells, lines);
    }

    /**
     * A cell.
     *
     * @param count how many complaints
     * @param dear whether it should rather be shown than another: a total is worth more than a part
     */
    public record Cell(long count, boolean dear) {}

    /**
     * Cells that sum up to another, all by their numbers.
     *
     * @param parts what is added up
     * @param total the sum
     */
    public record Line(List<Integer> parts, int total) {

        /**
         * Copies the list.
         *
         * @param parts what is added up
         * @param total the sum
         */
        public Line {
            parts = List.copyOf(parts);
        }

        boolean holds(int cell) {
            return total == cell || parts.contains(cell);
        }

        IntStream all() {
            return IntStream.concat(parts.stream().mapToInt(Integer::intValue), IntStream.of(total));
        }
    }

    /**
     * Which cells are withheld.
     *
     * @param cells by number, from 0 on
     * @param lines all sums that anybody may know of
     * @param companions where a key is withheld its value is too, because one often equals the other
     * @param smallest counts from 1 up to below it are small
     * @return the numbers of the cells that are withheld
     */
    public static BitSet withheld(List<Cell> cells, List<Line> lines, Map<Integer, Integer> companions, int smallest) {
        SmallCells choice = new SmallCells(cells, lines, companions, smallest);
        for (int i = 0; i < cells.size(); i++) {
            choice.withheld.set(i, cells.get(i).count() > 0 && cells.get(i).count() < smallest);
        }
        while (choice.withholdMore()) {
            // Until nothing can be got back
        }
        return choice.withheld;
    }

    /** Whether a further cell had to be withheld. */
    private boolean withholdMore() {
        BitSet before = (BitSet) withheld.clone();
        before.stream().mapToObj(companions::get).filter(Objects::nonNull).forEach(withheld::set);
        for (Line line : lines) {
            if (isTight(line)) {
                cheapest(List.of(line)).ifPresent(withheld::set);
            }
        }
        if (withheld.equals(before)) {
            protectAll(recoverable(lines, withheld));
        }
        return !withheld.equals(before);
    }

    /** One after the other, as what frees one often frees others. */
    private void protectAll(BitSet recoverable) {
        recoverable.stream()
                .forEach(cell -> paths.freeing(cell, withheld)
                        .ifPresentOrElse(
                                others -> others.forEach(withheld::set),
                                () -> cheapest(linesOf(cell)).ifPresent(withheld::set)));
        if (recoverable.equals(recoverable(lines, withheld))) {
            recoverable.stream().findFirst().stream()
                    .boxed()
                    .forEach(cell -> cheapest(linesOf(cell)).ifPresent(withheld::set));
        }
    }

    private List<Line> linesOf(int cell) {
        return lines.stream().filter(line -> line.holds(cell)).toList();
    }

    /** Whether the total is shown and the withheld parts are known to be too few. */
    private boolean isTight(Line line) {
        if (withheld.get(line.total())) {
            return false;
        }
        List<Integer> hidden = line.parts().stream().filter(withheld::get).toList();
        long sum = hidden.stream().mapToLong(cell -> cells.get(cell).count()).sum();
        return !hidden.isEmpty() && sum - hidden.size() < smallest - 1;
    }

    /** The cell of some lines that is missed least: a part before a total, one that counts something, the smallest. */
    private Optional<Integer> cheapest(List<Line> among) {
        return among.stream()
                .flatMap(line -> line.all().boxed())
                .filter(cell -> !withheld.get(cell))
                .min(Comparator.<Integer, Boolean>comparing(
                                cell -> cells.get(cell).count() == 0)
                        .thenComparing(cell -> cells.get(cell).dear())
                        .thenComparing(cell -> cells.get(cell).count())
                        .thenComparing(cell -> cell));
    }

    /** The withheld cells that the lines determine. */
    static BitSet recoverable(List<Line> lines, BitSet withheld) {
        int[] unknowns = withheld.stream().toArray();
        List<long[]> rows = new ArrayList<>();
        for (Line line : lines) {
            long[] row = new long[unknowns.length];
            boolean any = false;
            for (int i = 0; i < unknowns.length; i++) {
                row[i] = line.total() == unknowns[i] ? PRIME - 1 : line.parts().contains(unknowns[i]) ? 1 : 0;
                any |= row[i] != 0;
            }
            if (any) {
                rows.add(row);
            }
        }
        BitSet determined = new BitSet();
        for (long[] row : eliminated(rows, unknowns.length)) {
            int[] left = IntStream.range(0, row.length).filter(i -> row[i] != 0).toArray();
            if (left.length == 1) {
                determined.set(unknowns[left[0]]);
            }
        }
        return determined;
    }

    /** Gauss and Jordan, in whole numbers modulo a prime. */
    private static List<long[]> eliminated(List<long[]> rows, int width) {
        int done = 0;
        for (int column = 0; column < width && done < rows.size(); column++) {
            int pivot = done;
            while (pivot < rows.size() && rows.get(pivot)[column] == 0) {
                pivot++;
            }
            if (pivot == rows.size()) {
                continue;
            }
            long[] row = rows.set(pivot, rows.get(done));
            rows.set(done, row);
            scale(row, inverse(row[column]));
            for (long[] other : rows) {
                if (other != row && other[column] != 0) {
                    subtract(other, row, other[column]);
                }
            }
            done++;
        }
        return rows;
    }

    private static void scale(long[] row, long factor) {
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i] * factor % PRIME;
        }
    }

    private static void subtract(long[] from, long[] row, long factor) {
        for (int i = 0; i < row.length; i++) {
            from[i] = (from[i] + (PRIME - factor) * row[i]) % PRIME;
        }
    }

    /** By Fermat: a to the power of p - 2. */
    private static long inverse(long number) {
        long inverse = 1;
        long power = number;
        for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            inverse = (exponent & 1) == 1 ? inverse * power % PRIME : inverse;
            power = power * power % PRIME;
        }
        return inverse;
    }
}
