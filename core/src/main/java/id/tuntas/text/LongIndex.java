package id.tuntas.text;

/**
 * Where a number stands in a list: open addressing with a bound on how many places are looked at, whatever is asked for.
 *
 * <p>How numbers are spread depends on a seed, and the seed is the first under which the bound holds; so it is the same on
 * every machine, and numbers chosen to crowd one place crowd it under one seed only. Immutable.
 */
final class LongIndex {

    /** The longest row of taken places, which is what is looked at; each failed seed adds one, so that one will do. */
    private static final int LONGEST_ROW = 32;
    /** After so many failed seeds the table is doubled. */
    private static final int PATIENCE = 4;

    private static final int ROOMIEST = 6;

    private final long[] places;
    private final int[] positions;
    private final long seed;
    private final int shift;
    private final int mask;

    private LongIndex(long[] places, int[] positions, long seed) {
        this.places = places;
        this.positions = positions;
        this.seed = seed;
        this.mask = places.length - 1;
        this.shift = Long.numberOfLeadingZeros(mask);
    }

    /**
     * An index of the first so many numbers.
     *
     * @param numbers none of them 0, none twice
     */
    static LongIndex of(long[] numbers, int count) {
        int size = Integer.highestOneBit(Math.max(4, count * 3 - 1)) << 1;
        for (int attempt = 0; ; attempt++) {
            int roomier = Math.min(attempt / PATIENCE, ROOMIEST);
            int length = Math.max(size, (int) Math.min((long) size << roomier, 1 << 28));
            LongIndex index = new LongIndex(new long[length], new int[length], spread(attempt + 1, 0));
            if (index.fill(numbers, count, LONGEST_ROW + attempt)) {
                return index;
            }
        }
    }

    private boolean fill(long[] numbers, int count, int bound) {
        for (int i = 0; i < count; i++) {
            int place = place(numbers[i]);
            for (int looked = 0; places[place] != 0; looked++) {
                if (looked > bound) {
                    return false;
                }
                place = (place + 1) & mask;
            }
            places[place] = numbers[i];
            positions[place] = i;
        }
        return longestRow() <= bound;
    }

    /** The most places that are taken without a free one between them. */
    int longestRow() {
        int longest = 0;
        int row = 0;
        for (int i = 0; i < places.length * 2; i++) {
            row = places[i & mask] == 0 ? 0 : row + 1;
            longest = Math.max(longest, row);
        }
        return longest;
    }

    private int place(long number) {
        return (int) (spread(number, seed) >>> shift);
    }

    private static long spread(long number, long seed) {
        long spread = (number ^ seed) * 0x9E3779B97F4A7C15L;
        spread = (spread ^ (spread >>> 32)) * 0xD6E8FEB86659FD93L;
        return spread ^ (spread >>> 32);
    }

    /** The position of a number in the list, -1 where it is not in it; 0 is never in it. */
    int find(long number) {
        int place = place(number);
        for (long there = places[place]; there != 0; there = places[place]) {
            if (there == number) {
                return positions[place];
            }
            place = (place + 1) & mask;
        }
        return -1;
    }
}
