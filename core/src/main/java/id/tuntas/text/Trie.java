package id.tuntas.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Rows of numbers as a tree of their beginnings: what an {@link Automaton} is made from. State 0 is the root, 1 to the number
 * of first words are these words, and the others follow, each after the one that it comes from.
 */
final class Trie {

    static final int NONE = -1;

    private final int firsts;
    private final int[] before;
    private final int[] words;
    private final int[] depths;
    private final int[] rows;
    /** Of each row the first that is the same. */
    private final int[] sames;

    private int states;

    /**
     * A tree.
     *
     * @param rows none empty, in which the numbers below {@code firsts} are those that begin one
     */
    Trie(int[][] rows, int firsts) {
        this.firsts = firsts;
        int most =
                1 + firsts + Arrays.stream(rows).mapToInt(row -> row.length - 1).sum();
        this.before = new int[most];
        this.words = new int[most];
        this.depths = new int[most];
        this.rows = new int[most];
        Arrays.fill(this.rows, NONE);
        for (states = 1; states <= firsts; states++) {
            words[states] = states - 1;
            depths[states] = 1;
        }
        int longest = Arrays.stream(rows).mapToInt(row -> row.length).max().orElse(0);
        int[] path = new int[longest + 1];
        this.sames = new int[rows.length];
        int last = NONE;
        for (int row : sorted(rows)) {
            int common = last == NONE ? 0 : Arrays.mismatch(rows[last], rows[row]);
            if (common >= 0) {
                add(rows[row], row, common, path);
                last = row;
            }
            sames[row] = last;
        }
    }

    private static int[] sorted(int[][] rows) {
        return IntStream.range(0, rows.length)
                .boxed()
                .sorted(Comparator.comparing(row -> rows[row], Arrays::compare))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void add(int[] row, int number, int common, int[] path) {
        for (int depth = common; depth < row.length; depth++) {
            path[depth + 1] = depth == 0 ? row[0] + 1 : grow(path[depth], row[depth], depth + 1);
        }
        rows[path[row.length]] = number;
    }

    private int grow(int from, int word, int depth) {
        before[states] = from;
        words[states] = word;
        depths[states] = depth;
        return states++;
    }

    int states() {
        return states;
    }

    int before(int state) {
        return before[state];
    }

    int word(int state) {
        return words[state];
    }

    /** The first of the rows that are the same as this one; often the row itself. */
    int same(int row) {
        return sames[row];
    }

    /** The row that ends there, the first of those that are the same; {@link #NONE} where none does. */
    int row(int state) {
        return rows[state];
    }

    /** The states but the root, those of fewer words first. */
    int[] byDepth() {
        int[] places = new int[Arrays.stream(depths).max().orElse(0) + 2];
        for (int state = 1; state < states; state++) {
            places[depths[state] + 1]++;
        }
        Arrays.parallelPrefix(places, Integer::sum);
        int[] ordered = new int[states - 1];
        for (int state = 1; state < states; state++) {
            ordered[places[depths[state]]++] = state;
        }
        return ordered;
    }

    /** The states of two words and more by {@link #edge}. */
    LongTable edges() {
        int first = firsts + 1;
        long[] edges = new long[states - first];
        long[] values = new long[states - first];
        for (int state = first; state < states; state++) {
            edges[state - first] = edge(before[state], words[state]);
            values[state - first] = state;
        }
        return LongTable.of(edges, values);
    }

    /** A state that is not the root, and a word after it, as one number; never 0. */
    static long edge(int state, int word) {
        return (long) state << Integer.SIZE | word;
    }
}
