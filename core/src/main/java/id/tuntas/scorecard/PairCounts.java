package id.tuntas.scorecard;

import java.util.Arrays;

/**
 * How often pairs of numbers were met: a slot of a cube and the code of a value. A table of counts as long as it stays small
 * and none of them runs over, for one look in memory a row is what counting costs; from then on counts by {@link PairCodes}.
 */
final class PairCounts {

    private static final int WIDEST = 1 << 20;

    /** Rows by the slot, columns by the value. Empty, and without rows, once the pairs are coded. */
    private int[] table = new int[64];

    private int rows = 8;
    private int columns = 8;

    private final PairCodes pairs = new PairCodes();
    private long[] counts = new long[16];

    /** Counts the pairs of a stretch of rows. */
    void add(int[] slots, int count, int[] values) {
        for (int i = 0; i < count; i++) {
            add(slots[i], values[i]);
        }
    }

    /** Counts the pairs of a stretch of rows; what has value 0 is left out. */
    void addPresent(int[] slots, int count, int[] values) {
        for (int i = 0; i < count; i++) {
            if (values[i] != 0) {
                add(slots[i], values[i]);
            }
        }
    }

    private void add(int slot, int value) {
        if (slot < rows && value < columns) {
            int at = slot * columns + value;
            if (table[at] < Integer.MAX_VALUE) {
                table[at]++;
                return;
            }
        }
        add(slot, value, 1);
    }

    void add(int slot, int value, long count) {
        if ((slot >= rows || value >= columns) && !widened(slot, value)) {
            addCoded(slot, value, count);
            return;
        }
        int at = slot * columns + value;
        long sum = Math.addExact(table[at], count);
        if (sum > Integer.MAX_VALUE) {
            code();
            addCoded(slot, value, count);
        } else {
            table[at] = (int) sum;
        }
    }

    /** Makes room for a pair; false once the pairs are coded. */
    private boolean widened(int slot, int value) {
        if (rows == 0) {
            return false;
        }
        long lines = PairCodes.powerOfTwo(Math.max(rows, slot + 1L));
        long wide = PairCodes.powerOfTwo(Math.max(columns, value + 1L));
        if (lines * wide > WIDEST) {
            code();
            return false;
        }
        int[] wider = new int[(int) (lines * wide)];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(table, row * columns, wider, row * (int) wide, columns);
        }
        table = wider;
        rows = (int) lines;
        columns = (int) wide;
        return true;
    }

    /** Goes over to codes for good. */
    private void code() {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int count = table[row * columns + column];
                if (count > 0) {
                    addCoded(row, column, count);
                }
            }
        }
        table = new int[0];
        rows = 0;
        columns = 0;
    }

    private void addCoded(int slot, int value, long count) {
        int pair = pairs.code(slot, value);
        if (pair == counts.length) {
            counts = Arrays.copyOf(counts, pair * 2);
        }
        counts[pair] = Math.addExact(counts[pair], count);
    }

    /** Hears slot, value and count of every pair that was met. */
    void forEach(Reader reader) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int count = table[row * columns + column];
                if (count > 0) {
                    reader.on(row, column, count);
                }
            }
        }
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
