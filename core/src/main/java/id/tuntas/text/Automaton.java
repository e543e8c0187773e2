package id.tuntas.text;

/**
 * Finds rows of numbers within a row of numbers in one pass (Aho and Corasick, 1975). Immutable.
 *
 * <p>A state stands for how much of a row was read, as in {@link Trie}. All that is not a step from the root is looked up in
 * one table. From a state after which nothing comes one goes on at once where one would fall back to.
 */
final class Automaton {

    /** The state in which nothing of any row was read. */
    static final int ROOT = 0;

    /** How many numbers are kept of each state, side by side so that they are near. */
    private static final int WIDTH = 8;
    /** The state itself, or the next to fall back to where none comes after it. */
    private static final int RESUME = 0;
    /** The state to fall back to, after which others come. */
    private static final int BACK = 1;
    /** The state itself where a row ends there, else the next such to fall back to; the root where there is none. */
    private static final int ENDING = 2;
    /** Of a state where a row ends, the next such to fall back to; the root where there is none. */
    private static final int BELOW = 3;
    /** The row that ends there, of those that are the same the first. */
    private static final int ROW = 4;
    /** One bit for each of 32 sorts of words; where it is not set, no such word comes after the state. */
    private static final int AFTER = 5;

    private final int firsts;
    private final LongTable edges;
    private final int[] states;

    Automaton(Trie trie, int firsts) {
        this.firsts = firsts;
        this.edges = trie.edges();
        this.states = new int[trie.states() * WIDTH];
        for (int state = firsts + 1; state < trie.states(); state++) {
            states[trie.before(state) * WIDTH + AFTER] |= 1 << trie.word(state);
        }
        Steps steps = new Steps();
        for (int state : trie.byDepth()) {
            int word = trie.word(state);
            int fallback = state <= firsts ? ROOT : step(get(trie.before(state), BACK), word, steps);
            int row = trie.row(state);
            int back = get(fallback, RESUME);
            set(state, BACK, back);
            set(state, RESUME, get(state, AFTER) == 0 ? back : state);
            set(state, ROW, row);
            set(state, ENDING, row == Trie.NONE ? get(fallback, ENDING) : state);
            set(state, BELOW, get(fallback, ENDING));
        }
    }

    private int get(int state, int what) {
        return states[state * WIDTH + what];
    }

    private void set(int state, int what, int value) {
        states[state * WIDTH + what] = value;
    }

    /** The state after a word; it may be one after which nothing comes. */
    private int step(int from, int word, Steps steps) {
        for (int state = from; state != ROOT; state = get(state, BACK)) {
            if ((get(state, AFTER) & 1 << word) != 0) {
                long next = edges.get(Trie.edge(state, word));
                if (next != LongTable.NONE) {
                    return (int) next;
                }
            }
            steps.taken++;
        }
        return word < firsts ? word + 1 : ROOT;
    }

    /**
     * Reads the words to their end and tells which rows they have. Rows that end at the same word are told the longest first,
     * and no further once one is not new: those below it were told with it. So a step that tells nothing new costs nothing.
     */
    void search(WordReader reader, Vocabulary vocabulary, Hits hits) {
        Steps steps = hits.steps();
        int state = ROOT;
        while (reader.next()) {
            steps.taken++;
            int word = vocabulary.number(reader.word());
            if (word < 0) {
                state = ROOT;
                continue;
            }
            state = step(state, word, steps);
            for (int end = get(state, ENDING); end != ROOT && hits.add(get(end, ROW)); end = get(end, BELOW)) {
                steps.taken++;
            }
            state = get(state, RESUME);
        }
    }

    /** Counts what a search does, so that a test can hold it to the length of the text. */
    static final class Steps {
        long taken;
    }
}
