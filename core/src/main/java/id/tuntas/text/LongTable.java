package id.tuntas.text;

/**
 * What belongs to a number: open addressing with a bound on how many places are looked at, whatever is asked for.
 *
 * <p>How numbers are spread depends on a seed, and the seed is the first under which the bound holds; so it is the same on
 * every machine, and numbers chosen to crowd one place crowd it under one seed only. Immutable.
 */
final class LongTable {

    /** What belongs to a number that is not there. */
    static final long NONE = -1;

    /** The longest row of taken places, which is what is looked at; each failed seed adds one, so that one will do. */
    private static final int LONGEST_ROW = 64;
    /** After so many failed seeds the table is doubled. */
    private static final int PATIENCE = 4;

    private static final int ROOMIEST = 1 << 27;

    /** At each place a number, 0 where it is free, and what belongs to it: side by side, so that both are near. */
    private final long[] places;

    private final long seed;
    private final int shift;
    private final int mask;

    private LongTable(int size, long seed) {
        this.places = new long[size * 2];
        this.seed = seed;
        this.mask = size - 1;
        this.shift = Long.numberOfLeadingZeros(mask);
    }

    /**
     * A table of numbers with what belongs to them.
     *
     * @param numbers none of them 0, none twice
     * @param values as many, none below 0
     */
    static LongTable of(long[] numbers, long[] values) {
        return of(numbers, values, LONGEST_ROW);
    }

    /** The same with another longest row, so that a test can make seeds fail. */
    static LongTable of(long[] numbers, long[] values, int longestRow) {
        int least = Integer.highestOneBit(Math.max(2, numbers.length * 2 - 1)) << 1;
        for (int attempt = 0; ; attempt++) {
            int size = least;
            for (int roomier = attempt / PATIENCE; roomier > 0 && size < ROOMIEST; roomier--) {
                size <<= 1;
            }
            LongTable table = new LongTable(size, spread(attempt + 1, 0));
            if (table.fill(numbers, values, longestRow + attempt)) {
                return table;
            }
        }
    }

    private boolean fill(long[] numbers, long[] values, int bound) {
        for (int i = 0; i < numbers.length; i++) {
            int place = place(numbers[i]);
            for (int looked = 0; places[place * 2] != 0; looked++) {
                if (looked > bound) {
                    return false;
                }
                place = (place + 1) & mask;
            }
            places[place * 2] = numbers[i];
            places[place * 2 + 1] = values[i];
        }
        return longestRow() <= bound;
    }

    /** The most places that are taken without a free one between them. */
    int longestRow() {
        int longest = 0;
        int row = 0;
        for (int round = 0; round < 2; round++) {
            for (int place = 0; place <= mask; place++) {
                row = places[place * 2] == 0 ? 0 : row + 1;
                longest = Math.max(longest, row);
            }
        }
        return longest;
    }

    private int place(long number) {
        return (int) (spread(number, seed) >>> shift);
    }

    private static long spread(long number, long seed) {
        long spread = (number ^ seed) * 0x9E3779B97F4A7C15L;
        return (spread ^ (spread >>> 32)) * 0xD6E8FEB86659FD93L;
    }

    /** What belongs to a number, {@link #NONE} where it is not there; 0 never is. */
    long get(long number) {
        int place = place(number);
        for (long there = places[place * 2]; there != 0; there = places[place * 2]) {
            if (there == number) {
                return places[place * 2 + 1];
            }
            place = (place + 1) & mask;
        }
        return NONE;
    }
}
