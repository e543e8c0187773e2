package id.tuntas.scorecard;

import id.tuntas.scorecard.SmallCells.Cell;
import id.tuntas.scorecard.SmallCells.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Finds what else to withhold so that a withheld cell cannot be got back, for as little as possible.
 *
 * <p>A cell that is part of a row and of a column joins the two, as a road joins two towns; one that is on a single line leads
 * from it to the outside. A cell is free where there is another way from one of its ends to the other along withheld cells
 * alone: what it has more, the cells along that way can have less and more by turns. So what is missing is the cheapest such
 * way. Cells on more than two lines, as those of the regency are, are no roads.
 */
final class CellPaths {

    private static final long PART = 1L << 20;
    private static final long TOTAL = 1L << 34;
    private static final long NOUGHT = 1L << 48;
    private static final int NO_LINE = -1;

    private final List<Cell> cells;
    private final int outside;
    /** Of each cell its two ends; {@link #NO_LINE} where it is no road. */
    private final int[][] ends;
    /** Of each line, and of the outside, the cells that lead away from it. */
    private final List<List<Integer>> roads = new ArrayList<>();

    CellPaths(List<Cell> cells, List<Line> lines) {
        this.cells = cells;
        this.outside = lines.size();
        this.ends = new int[cells.size()][];
        List<List<Integer>> linesOf = new ArrayList<>();
        cells.forEach(cell -> linesOf.add(new ArrayList<>()));
        for (int line = 0; line < lines.size(); line++) {
            int number = line;
            lines.get(line).all().forEach(cell -> linesOf.get(cell).add(number));
        }
        for (int line = 0; line <= outside; line++) {
            roads.add(new ArrayList<>());
        }
        for (int cell = 0; cell < ends.length; cell++) {
            List<Integer> own = linesOf.get(cell);
            boolean isRoad = own.size() == 1 || own.size() == 2;
            ends[cell] = new int[] {isRoad ? own.get(0) : NO_LINE, own.size() == 2 ? own.get(1) : outside};
            if (isRoad) {
                roads.get(ends[cell][0]).add(cell);
                roads.get(ends[cell][1]).add(cell);
            }
        }
    }

    private record Reached(int line, long cost) implements Comparable<Reached> {
        @Override
        public int compareTo(Reached other) {
            return cost == other.cost ? Integer.compare(line, other.line) : Long.compare(cost, other.cost);
        }
    }

    /** The cells to withhold so that this one is free; none where it is so already, nothing where there is no way. */
    Optional<List<Integer>> freeing(int cell, BitSet withheld) {
        if (ends[cell][0] == NO_LINE) {
            return Optional.empty();
        }
        long[] costs = new long[roads.size()];
        int[] by = new int[roads.size()];
        Arrays.fill(costs, Long.MAX_VALUE);
        PriorityQueue<Reached> next = new PriorityQueue<>();
        costs[ends[cell][0]] = 0;
        next.add(new Reached(ends[cell][0], 0));
        for (Reached here = next.poll(); here != null && here.line() != ends[cell][1]; here = next.poll()) {
            for (int road : roads.get(here.line())) {
                int there = other(road, here.line());
                long cost = here.cost() + (withheld.get(road) ? 0 : cost(road));
                if (road != cell && cost < costs[there]) {
                    costs[there] = cost;
                    by[there] = road;
                    next.add(new Reached(there, cost));
                }
            }
        }
        return costs[ends[cell][1]] == Long.MAX_VALUE ? Optional.empty() : Optional.of(shownOn(cell, by, withheld));
    }

    private List<Integer> shownOn(int cell, int[] by, BitSet withheld) {
        List<Integer> shown = new ArrayList<>();
        for (int line = ends[cell][1]; line != ends[cell][0]; line = other(by[line], line)) {
            if (!withheld.get(by[line])) {
                shown.add(by[line]);
            }
        }
        return shown;
    }

    private int other(int road, int line) {
        return ends[road][0] == line ? ends[road][1] : ends[road][0];
    }

    /** A part is missed less than a total, a count less than a nought, a small one less than a great one. */
    private long cost(int cell) {
        long count = Math.min(cells.get(cell).count(), PART - 1);
        return (cells.get(cell).dear() ? TOTAL : PART) + (count == 0 ? NOUGHT : count);
    }
}
