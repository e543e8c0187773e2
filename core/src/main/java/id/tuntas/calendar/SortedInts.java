package id.tuntas.calendar;

/**
 * Ascending numbers from 0 on, searched in a time that hardly depends on how many there are.
 *
 * <p>The range is cut into about as many equal buckets as there are numbers; each bucket knows the number at or before
 * its begin. So a search looks at the few numbers of one bucket, by halving, which bounds it also where they crowd.
 */
final class SortedInts {

    private final int[] values;
    private final int shift;
    private final int[] atOrBefore;

    /** The values are strictly ascending and not negative; they are not copied. */
    SortedInts(int[] values) {
        this.values = values;
        int last = values.length == 0 ? 0 : values[values.length - 1];
        int bits = 0;
        while (last >> bits > values.length) {
            bits++;
        }
        this.shift = bits;
        this.atOrBefore = new int[(last >> bits) + 2];
        int index = -1;
        for (int bucket = 0; bucket < atOrBefore.length; bucket++) {
            while (index + 1 < values.length && values[index + 1] <= (long) bucket << bits) {
                index++;
            }
            atOrBefore[bucket] = index;
        }
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return values.length;
    }

    /** The index of the last value that is not above the key, or -1; the key is not negative. */
    int floor(int key) {
        int bucket = key >> shift;
        if (bucket >= atOrBefore.length - 1) {
            return values.length - 1;
        }
        int low = atOrBefore[bucket];
        int high = atOrBefore[bucket + 1];
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (values[middle] <= key) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
