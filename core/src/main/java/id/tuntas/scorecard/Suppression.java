package id.tuntas.scorecard;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Which counts of a table are hidden, its totals among them.
 *
 * <p>Every row and every column says that its counts sum to its total. Take rows and columns for the nodes of a graph, and the
 * hidden counts for its edges: a hidden count follows from what is shown exactly where its edge is a bridge, on no circle.
 * So each is put on a circle of four, with the counts that are cheapest to hide and large enough to leave it open.
 */
final class Suppression {

    private final List<long[]> counts;
    private final int bound;
    private final boolean[][] hidden;
    private final int columns;

    Suppression(List<long[]> counts, int bound) {
        this.counts = counts;
        this.bound = bound;
        this.columns = counts.get(0).length;
        this.hidden = new boolean[counts.size()][columns];
    }

    boolean[][] hidden() {
        for (int row = 0; row < hidden.length; row++) {
            for (int column = 0; column < columns; column++) {
                long count = counts.get(row)[column];
                hidden[row][column] = count > 0 && count < bound;
            }
        }
        for (int row = 0; row < hidden.length; row++) {
            for (int column = 0; column < columns; column++) {
                if (hidden[row][column] && isBridge(row, column)) {
                    close(row, column);
                }
            }
        }
        return hidden;
    }

    /** Whether no other way leads over hidden counts from the row to the column. */
    private boolean isBridge(int row, int column) {
        boolean[] rows = new boolean[hidden.length];
        boolean[] met = new boolean[columns];
        Deque<Integer> open = new ArrayDeque<>();
        open.add(row);
        rows[row] = true;
        while (!open.isEmpty()) {
            int from = open.remove();
            for (int via = 0; via < columns; via++) {
                if (hidden[from][via] && !met[via] && (from != row || via != column)) {
                    if (via == column) {
                        return false;
                    }
                    met[via] = true;
                    for (int to = 0; to < hidden.length; to++) {
                        if (hidden[to][via] && !rows[to]) {
                            rows[to] = true;
                            open.add(to);
                        }
                    }
                }
            }
        }
        return true;
    }

    /** Hides the cheapest circle of four that the count is on; where there is none, everything. */
    private void close(int row, int column) {
        int[] best = cheapest(row, column, bound);
        best = best.length == 0 ? cheapest(row, column, 1) : best;
        if (best.length == 0) {
            hideAll();
            return;
        }
        hidden[row][best[1]] = true;
        hidden[best[0]][column] = true;
        hidden[best[0]][best[1]] = true;
    }

    private int[] cheapest(int row, int column, long least) {
        int[] best = {};
        long cost = Long.MAX_VALUE;
        for (int otherRow = 0; otherRow < hidden.length; otherRow++) {
            for (int other = 0; other < columns; other++) {
                if (otherRow != row
                        && other != column
                        && counts.get(row)[other] >= least
                        && counts.get(otherRow)[column] >= least
                        && counts.get(otherRow)[other] >= 1) {
                    long own = cost(row, other) + cost(otherRow, column) + cost(otherRow, other);
                    if (own < cost) {
                        cost = own;
                        best = new int[] {otherRow, other};
                    }
                }
            }
        }
        return best;
    }

    private long cost(int row, int column) {
        return hidden[row][column] ? 0 : counts.get(row)[column];
    }

    private void hideAll() {
        for (boolean[] row : hidden) {
            Arrays.fill(row, true);
        }
    }
}
