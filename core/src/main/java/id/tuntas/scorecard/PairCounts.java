package id.tuntas.scorecard;

import java.util.Arrays;

/** How often pairs of numbers were met: a slot of a cube and the code of a value. */
final class PairCounts {

    private final PairCodes pairs = new PairCodes();
    private long[] counts = new long[16];

    /** Counts the pairs of a stretch of rows. */
    void add(int[] slots, int rows, int[] values, int from) {
        for (int i = 0; i < rows; i++) {
            int pair = pairs.code(slots[i], values[from + i]);
            if (pair >= counts.length) {
                counts = Arrays.copyOf(counts, counts.length * 2);
            }
            counts[pair]++;
        }
    }

    /** Counts the pairs of a stretch of rows, the values under other codes; what has value 0 is left out. */
    void addPresent(int[] slots, int rows, int[] values, int from) {
        for (int i = 0; i < rows; i++) {
            if (values[from + i] != 0) {
                add(slots[i], values[from + i], 1);
            }
        }
    }

    void add(int slot, int value, long count) {
        int pair = pairs.code(slot, value);
        if (pair >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(counts.length * 2, pair + 1));
        }
        counts[pair] = Math.addExact(counts[pair], count);
    }

    /** Hears slot, value and count of every pair that was met. */
    void forEach(Reader reader) {
        for (int pair = 0; pair < pairs.size(); pair++) {
            reader.on(pairs.first(pair), pairs.second(pair), counts[pair]);
        }
    }

    /** Hears of a pair. */
    @FunctionalInterface
    interface Reader {
        void on(int slot, int value, long count);
    }
}
