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

    private final int firsts;
    private final LongIndex edges;
    /** The state itself, or the next to fall back to where none comes after it. */
    private final int[] resume;
    /** The state to fall back to, after which others come. */
    private final int[] back;
    /** The state itself where a row ends there, else the next such to fall back to; the root where there is none. */
    private final int[] ending;
    /** Of a state where a row ends, the next such to fall back to; the root where there is none. */
    private final int[] endingBelow;
    /** The row that ends at a state, of those that are the same the first. */
    private final int[] rows;

    Automaton(Trie trie, int firsts) {
        int states = trie.states();
        this.firsts = firsts;
        this.edges = trie.edges();
        this.resume = new int[states];
        this.back = new int[states];
        this.ending = new int[states];
        this.endingBelow = new int[states];
        this.rows = new int[states];
        link(trie);
    }

    private void link(Trie trie) {
        Steps steps = new Steps();
        boolean[] goesOn = new boolean[rows.length];
        for (int state = firsts + 1; state < rows.length; state++) {
            goesOn[trie.before(state)] = true;
        }
        for (int state : trie.byDepth()) {
            int fallback = state <= firsts ? ROOT : step(back[trie.before(state)], trie.word(state), steps);
            back[state] = resume[fallback];
            resume[state] = goesOn[state] ? state : back[state];
            rows[state] = trie.row(state);
            ending[state] = rows[state] == Trie.NONE ? ending[fallback] : state;
            endingBelow[state] = ending[fallback];
        }
    }

    private int step(int from, int word, Steps steps) {
        for (int state = from; state != ROOT; state = back[state]) {
            int edge = edges.find(Trie.edge(state, word));
            if (edge >= 0) {
                return firsts + 1 + edge;
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
            for (int end = ending[state]; end != ROOT && hits.add(rows[end]); end = endingBelow[end]) {
                steps.taken++;
            }
            state = resume[state];
        }
    }

    /** Counts what a search does, so that a test can hold it to the length of the text. */
    static final class Steps {
        long taken;
    }
}
