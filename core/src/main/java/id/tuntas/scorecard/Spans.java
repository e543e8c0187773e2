package id.tuntas.scorecard;

import id.tuntas.base.InvalidValueException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How long something took over some complaints: enough to give mean, median and percentiles, and to be added up.
 * Immutable.
 *
 * <p>Lengths are rounded half up to tenths of a day before they are counted. Rounding keeps the order, so the percentile
 * of the rounded is the rounded percentile. Percentiles are nearest rank: the least length that at least so many per cent
 * do not exceed. Example: of lengths 1.0 to 16.0 days the 90th percentile is 15.0.
 */
public final class Spans {

    private final FollowUpMeasure.Days days;
    private final long open;
    private final long sum;
    private final long count;
    private final int[] tenths;
    private final long[] counts;

    /** The tenths rise, and each was met. */
    private Spans(FollowUpMeasure.Days days, long open, long sum, int[] tenths, long[] counts) {
        this.days = days;
        this.open = open;
        this.sum = sum;
        this.tenths = tenths;
        this.counts = counts;
        long all = 0;
        for (long each : counts) {
            all = Math.addExact(all, each);
        }
        this.count = all;
    }

    /**
     * Spans of which the histogram is known.
     *
     * @param days in which days
     * @param open how many have begun and not ended
     * @param sum of what has ended, exact, in seconds or working days
     * @param tenths how many took how many tenths of a day; what is 0 is left out
     * @return the spans
     * @throws InvalidValueException if any number is less than 0
     */
    public static Spans of(FollowUpMeasure.Days days, long open, long sum, Map<Integer, Long> tenths) {
        if (open < 0 || sum < 0) {
            throw InvalidValueException.of("open", "0 or more, as the sum");
        }
        if (tenths.entrySet().stream().anyMatch(bin -> bin.getKey() < 0 || bin.getValue() < 0)) {
            throw InvalidValueException.of("tenths", "0 or more, as their counts");
        }
        Map<Integer, Long> sorted = new TreeMap<>(tenths);
        sorted.values().removeIf(each -> each == 0);
        return new Spans(
                days,
                open,
                sum,
                sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sorted.values().stream().mapToLong(Long::longValue).toArray());
    }

    /** Adds up spans in place. */
    static final class Sum {

        private static final int MOST_BINS = 4_096;

        private final FollowUpMeasure.Days days;
        private long open;
        private long sum;
        private long[] bins = new long[64];
        private final Map<Integer, Long> aside = new TreeMap<>();

        Sum(FollowUpMeasure.Days days) {
            this.days = days;
        }

        void add(long moreOpen, long moreSum) {
            open = Math.addExact(open, moreOpen);
            sum = Math.addExact(sum, moreSum);
        }

        void addBin(int tenth, long more) {
            if (tenth >= MOST_BINS) {
                aside.merge(tenth, more, Math::addExact);
                return;
            }
            if (tenth >= bins.length) {
                bins = Arrays.copyOf(bins, Math.min(MOST_BINS, Math.max(tenth + 1, bins.length * 2)));
            }
            bins[tenth] = Math.addExact(bins[tenth], more);
        }

        /** Adds one bin after the other, from the first tenth on; none of the counts is below 0. */
        void addBins(int[] more) {
            if (more.length > bins.length) {
                bins = Arrays.copyOf(bins, more.length);
            }
            for (int tenth = 0; tenth < more.length; tenth++) {
                bins[tenth] += more[tenth];
            }
        }

        void add(Spans spans) {
            add(spans.open, spans.sum);
            for (int i = 0; i < spans.tenths.length; i++) {
                addBin(spans.tenths[i], spans.counts[i]);
            }
        }

        Spans spans() {
            int size = aside.size();
            for (long each : bins) {
                size += each > 0 ? 1 : 0;
            }
            int[] tenths = new int[size];
            long[] counts = new long[size];
            int at = 0;
            for (int tenth = 0; tenth < bins.length; tenth++) {
                if (bins[tenth] > 0) {
                    tenths[at] = tenth;
                    counts[at++] = bins[tenth];
                }
            }
            for (Map.Entry<Integer, Long> each : aside.entrySet()) {
                tenths[at] = each.getKey();
                counts[at++] = each.getValue();
            }
            return new Spans(days, open, sum, tenths, counts);
        }
    }

    /**
     * Nothing measured.
     *
     * @param days in which days
     * @return without any
     */
    public static Spans none(FollowUpMeasure.Days days) {
        return new Spans(days, 0, 0, new int[0], new long[0]);
    }

    /**
     * Lengths of what has ended.
     *
     * @param days in which days
     * @param lengths in seconds or working days, 0 or more
     * @return their spans
     */
    public static Spans of(FollowUpMeasure.Days days, long... lengths) {
        Sum sum = new Sum(days);
        for (long length : lengths) {
            sum.add(0, length);
            sum.addBin(tenths(days, length), 1);
        }
        return sum.spans();
    }

    /** Half up; a length that no int holds, two hundred million days, is one of the longest. */
    static int tenths(FollowUpMeasure.Days days, long length) {
        long perDay = days.perDay();
        long tenths = perDay == 1 ? Math.multiplyExact(length, 10L) : (length * 20 + perDay) / (perDay * 2);
        return (int) Math.min(tenths, Integer.MAX_VALUE);
    }

    /**
     * In which days.
     *
     * @return the days
     */
    public FollowUpMeasure.Days days() {
        return days;
    }

    /**
     * How many have begun and not ended.
     *
     * @return 0 or more
     */
    public long open() {
        return open;
    }

    /**
     * The sum of what has ended.
     *
     * @return exact, in seconds or working days
     */
    public long sum() {
        return sum;
    }

    /**
     * How many have ended.
     *
     * @return what mean and percentiles rest on
     */
    public long count() {
        return count;
    }

    /**
     * How many took how many tenths of a day.
     *
     * @return in order; what nothing took is left out
     */
    public Map<Integer, Long> tenths() {
        Map<Integer, Long> bins = new TreeMap<>();
        for (int i = 0; i < tenths.length; i++) {
            bins.put(tenths[i], counts[i]);
        }
        return Collections.unmodifiableMap(bins);
    }

    /**
     * The mean of what has ended.
     *
     * @return exact, in days; empty where nothing has ended
     */
    public Optional<Ratio> mean() {
        return count == 0
                ? Optional.empty()
                : Optional.of(new Ratio(sum, Math.multiplyExact(count, (long) days.perDay())));
    }

    /**
     * The median, which is the 50th percentile.
     *
     * @return days with one decimal; empty where nothing has ended
     */
    public Optional<BigDecimal> median() {
        return percentile(50);
    }

    /**
     * A percentile by nearest rank.
     *
     * @param percent 1 to 100
     * @return days with one decimal; empty where nothing has ended
     * @throws InvalidValueException if it is out of range
     */
    public Optional<BigDecimal> percentile(int percent) {
        if (percent < 1 || percent > 100) {
            throw InvalidValueException.of("percent", "1 to 100");
        }
        long rank = -Math.floorDiv(-Math.multiplyExact(count, (long) percent), 100L);
        long seen = 0;
        for (int i = 0; i < tenths.length; i++) {
            seen += counts[i];
            if (seen >= rank) {
                return Optional.of(BigDecimal.valueOf(tenths[i], 1));
            }
        }
        return Optional.empty();
    }

    /**
     * Those of both.
     *
     * @param other of other complaints, in the same days
     * @return the sum
     * @throws InvalidValueException if the others are in other days
     */
    public Spans plus(Spans other) {
        if (days != other.days) {
            throw InvalidValueException.of("days", "the same on both sides");
        }
        Sum both = new Sum(days);
        both.add(this);
        both.add(other);
        return both.spans();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Spans that
                && days == that.days
                && open == that.open
                && sum == that.sum
                && Arrays.equals(tenths, that.tenths)
                && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(days, open, sum, Arrays.hashCode(tenths), Arrays.hashCode(counts));
    }

    @Override
    public String toString() {
        return "Spans[" + days + ", " + count + " ended, " + open + " open, sum " + sum + "]";
    }
}
