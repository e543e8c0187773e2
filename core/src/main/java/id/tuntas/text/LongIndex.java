package id.tuntas.text;

/**
 * Where a number stands in a list: open addressing with a bound on how many places are looked at, whatever is asked for.
 *
 * <p>How numbers are spread depends on a seed, and the seed is the first under which the bound holds; so it is the same on
 * every machine, and numbers chosen to crowd one place crowd it under one seed only. Immutable.
 */
final class LongIndex {

    /** Places that are looked at before a number counts as not there; each failed seed adds one, so that one will do. */
    private static final int FEW = 16;
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
            if (index.fill(numbers, count, FEW + attempt)) {
                return index;
            }
        }
    }

    private boolean fill(long[] numbers, int count, int bound) {
        for (int i = 0; i < count; i++) {
            int place = place(numbers[i]);
            int looked = 1;
            for (; places[place] != 0; looked++) {
                place = (place + 1) & mask;
            }
            if (looked >= bound) {
                return false;
            }
            places[place] = numbers[i];
            positions[place] = i;
        }
        return true;
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
