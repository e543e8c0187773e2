package id.tuntas.scorecard;

import java.util.Arrays;

/**
 * Numbers pairs of numbers from 0 on, in the order in which they are first met. A table while it stays small, and a hash
 * of longs from then on.
 */
final class PairCodes {

    private static final int WIDEST = 1 << 20;

    /** Rows by the first number, columns by the second; one more than the code, 0 for none. Empty once hashed. */
    private int[] table = new int[64];

    private int stride = 8;
    private int rows = 8;
    private boolean isHashed;

    private long[] keys = new long[0];
    private int[] codes = new int[0];

    private int[] firsts = new int[16];
    private int[] seconds = new int[16];
    private int size;

    int size() {
        return size;
    }

    int first(int code) {
        return firsts[code];
    }

    int second(int code) {
        return seconds[code];
    }

    int code(int first, int second) {
        if (!isHashed && (second >= stride || first >= rows)) {
            widen(first, second);
        }
        return isHashed ? hashed(first, second) : tabled(first, second);
    }

    private int tabled(int first, int second) {
        int at = first * stride + second;
        int known = table[at];
        if (known == 0) {
            known = add(first, second) + 1;
            table[at] = known;
        }
        return known - 1;
    }

    private int add(int first, int second) {
        if (size == firsts.length) {
            firsts = Arrays.copyOf(firsts, size * 2);
            seconds = Arrays.copyOf(seconds, size * 2);
        }
        firsts[size] = first;
        seconds[size] = second;
        return size++;
    }

    private void widen(int first, int second) {
        long columns = powerOfTwo(Math.max(stride, second + 1L));
        long lines = powerOfTwo(Math.max(rows, first + 1L));
        if (columns * lines > WIDEST) {
            isHashed = true;
            table = new int[0];
            hash(firsts.length * 4);
            return;
        }
        stride = (int) columns;
        rows = (int) lines;
        table = new int[stride * rows];
        for (int code = 0; code < size; code++) {
            table[firsts[code] * stride + seconds[code]] = code + 1;
        }
    }

    /** The least power of two that is not less, of 1 or more. */
    static long powerOfTwo(long least) {
        return Long.highestOneBit(2 * least - 1);
    }

    private static long key(int first, int second) {
        return ((long) first << 32) | second;
    }

    private int hashed(int first, int second) {
        long key = key(first, second);
        int at = slot(key);
        while (codes[at] > 0) {
            if (keys[at] == key) {
                return codes[at] - 1;
            }
            at = (at + 1) & (keys.length - 1);
        }
        int code = add(first, second);
        if (size * 2L > keys.length) {
            hash(keys.length * 2);
        } else {
            keys[at] = key;
            codes[at] = code + 1;
        }
        return code;
    }

    /** Puts all into so many slots, a power of two. */
    private void hash(int room) {
        keys = new long[room];
        codes = new int[room];
        for (int code = 0; code < size; code++) {
            put(key(firsts[code], seconds[code]), code);
        }
    }

    private void put(long key, int code) {
        int at = slot(key);
        while (codes[at] > 0) {
            at = (at + 1) & (keys.length - 1);
        }
        keys[at] = key;
        codes[at] = code + 1;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) ((mixed >>> 32) ^ (mixed >>> 48)) & (keys.length - 1);
    }
}
