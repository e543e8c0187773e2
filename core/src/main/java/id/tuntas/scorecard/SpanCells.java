package id.tuntas.scorecard;

import id.tuntas.scorecard.FactTable.Chunk;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The lengths of one measure in the slots of a cube: sums, what is open, and histograms of tenths of days. */
final class SpanCells {

    private static final int[] NO_BINS = {};

    /** Longer ones than this, 409 days, are kept aside. */
    private static final int MOST_BINS = 4_096;

    /** One more than a bin holds. */
    private static final long RUN_OVER = 1L << 31;

    private final FollowUpMeasure.Days days;
    private long[] sums = new long[16];
    private long[] opens = new long[16];
    private int[][] bins = new int[16][];

    /** By slot: what does not fit a histogram. */
    private final Map<Integer, Map<Integer, Long>> aside = new HashMap<>();

    SpanCells(FollowUpMeasure.Days days) {
        this.days = days;
        Arrays.fill(bins, NO_BINS);
    }

    FollowUpMeasure.Days days() {
        return days;
    }

    void reserve(int slots) {
        if (slots > sums.length) {
            int before = sums.length;
            int room = Math.max(slots, before * 2);
            sums = Arrays.copyOf(sums, room);
            opens = Arrays.copyOf(opens, room);
            bins = Arrays.copyOf(bins, room);
            Arrays.fill(bins, before, room, NO_BINS);
        }
    }

    /** Counts a stretch of rows; the slots are reserved. */
    void add(int[] slots, int rows, int[] values, int from, Chunk chunk, int measure) {
        boolean isByDay = days == FollowUpMeasure.Days.WORKING;
        for (int i = 0; i < rows; i++) {
            int value = values[from + i];
            int slot = slots[i];
            if (value >= FactTable.LENGTHS) {
                int length = value - FactTable.LENGTHS;
                long tenth = isByDay ? length * 10L : (length * 20L + 86_400L) / 172_800L;
                sums[slot] += length;
                int[] own = bins[slot];
                if (tenth >= own.length || own[(int) tenth] == Integer.MAX_VALUE) {
                    addBin(slot, (int) Math.min(tenth, Integer.MAX_VALUE), 1);
                } else {
                    own[(int) tenth]++;
                }
            } else if (value == FactTable.OPEN) {
                opens[slot]++;
            } else if (value == FactTable.ELSEWHERE) {
                for (long length : chunk.elsewhere(measure, from + i)) {
                    addOne(slot, length);
                }
            }
        }
    }

    private void addOne(int slot, long length) {
        if (length < 0) {
            opens[slot]++;
            return;
        }
        sums[slot] = Math.addExact(sums[slot], length);
        addAside(slot, Spans.tenths(days, length), 1);
    }

    /** Adds to a bin, there yet or not; what it does not hold is put aside, some times {@link #RUN_OVER}. */
    private void addBin(int slot, int tenth, long count) {
        if (tenth >= MOST_BINS) {
            addAside(slot, tenth, count);
            return;
        }
        int[] own = bins[slot];
        if (tenth >= own.length) {
            own = Arrays.copyOf(own, Math.min(MOST_BINS, Math.max(tenth + tenth / 2, 64)));
            bins[slot] = own;
        }
        long sum = Math.addExact(own[tenth], count);
        own[tenth] = (int) sum & Integer.MAX_VALUE;
        if (sum != own[tenth]) {
            addAside(slot, tenth, sum - own[tenth]);
        }
    }

    private void addAside(int slot, int tenth, long count) {
        aside.computeIfAbsent(slot, absent -> new TreeMap<>()).merge(tenth, count, Math::addExact);
    }

    /** Adds what is in a slot. */
    void addTo(int slot, Spans.Sum all) {
        if (slot >= sums.length) {
            return;
        }
        all.add(opens[slot], sums[slot]);
        all.addBins(bins[slot]);
        aside.getOrDefault(slot, Map.of()).forEach(all::addBin);
    }

    /** What is in a slot. */
    Spans spans(int slot) {
        Spans.Sum one = new Spans.Sum(days);
        addTo(slot, one);
        return one.spans();
    }

    boolean isEmpty(int slot) {
        return slot >= sums.length || (opens[slot] == 0 && bins[slot].length == 0 && !aside.containsKey(slot));
    }

    void add(int slot, Spans more) {
        reserve(slot + 1);
        sums[slot] = Math.addExact(sums[slot], more.sum());
        opens[slot] = Math.addExact(opens[slot], more.open());
        more.tenths().forEach((tenth, count) -> addBin(slot, tenth, count));
    }

    /** Adds what is in a slot of others of the same kind of days. */
    void add(int slot, SpanCells others, int from) {
        reserve(slot + 1);
        sums[slot] = Math.addExact(sums[slot], others.sums[from]);
        opens[slot] = Math.addExact(opens[slot], others.opens[from]);
        addBins(slot, others.bins[from]);
        others.aside.getOrDefault(from, Map.of()).forEach((tenth, count) -> addAside(slot, tenth, count));
    }

    /** Adds one bin after the other; two of them together run over by one bit at most, the sign. */
    private void addBins(int slot, int[] more) {
        if (bins[slot].length < more.length) {
            bins[slot] = Arrays.copyOf(bins[slot], more.length);
        }
        int[] own = bins[slot];
        int signs = 0;
        for (int tenth = 0; tenth < more.length; tenth++) {
            own[tenth] += more[tenth];
            signs |= own[tenth];
        }
        for (int tenth = 0; signs < 0 && tenth < more.length; tenth++) {
            if (own[tenth] < 0) {
                own[tenth] &= Integer.MAX_VALUE;
                addAside(slot, tenth, RUN_OVER);
            }
        }
    }
}
