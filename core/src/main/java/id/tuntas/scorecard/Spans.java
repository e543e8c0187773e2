package id.tuntas.scorecard;

import id.tuntas.base.InvalidValueException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How long something took over some complaints: enough to give mean, median and percentiles, and to be added up.
 * Immutable.
 *
 * <p>Lengths are rounded half up to tenths of a day before they are counted. Rounding keeps the order, so the percentile
 * of the rounded is the rounded percentile. Percentiles are nearest rank: the least length that at least so many per cent
 * do not exceed. Example: of lengths 1.0 to 16.0 days the 90th percentile is 15.0.
 *
 * @param days in which days
 * @param open how many have begun and not ended
 * @param sum of what has ended, exact, in seconds or working days
 * @param tenths how many took how many tenths of a day, in order
 */
public record Spans(FollowUpMeasure.Days days, long open, long sum, Map<Integer, Long> tenths) {

    /**
     * Copies the map.
     *
     * @param days in which days
     * @param open how many have begun and not ended
     * @param sum of what has ended
     * @param tenths how many took how many tenths of a day
     */
    public Spans {
        tenths = Collections.unmodifiableMap(new TreeMap<>(tenths));
    }

    /**
     * Nothing measured.
     *
     * @param days in which days
     * @return without any
     */
    public static Spans none(FollowUpMeasure.Days days) {
        return new Spans(days, 0, 0, Map.of());
    }

    /**
     * Lengths of what has ended.
     *
     * @param days in which days
     * @param lengths in seconds or working days, 0 or more
     * @return their spans
     */
    public static Spans of(FollowUpMeasure.Days days, long... lengths) {
        Map<Integer, Long> tenths = new TreeMap<>();
        long sum = 0;
        for (long length : lengths) {
            tenths.merge(tenths(days, length), 1L, Long::sum);
            sum = Math.addExact(sum, length);
        }
        return new Spans(days, 0, sum, tenths);
    }

    /** Half up; a length that no int holds, two hundred million days, is one of the longest. */
    static int tenths(FollowUpMeasure.Days days, long length) {
        long perDay = days.perDay();
        long tenths = perDay == 1 ? Math.multiplyExact(length, 10L) : (length * 20 + perDay) / (perDay * 2);
        return (int) Math.min(tenths, Integer.MAX_VALUE);
    }

    /**
     * How many have ended.
     *
     * @return what mean and percentiles rest on
     */
    public long count() {
        return tenths.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The mean of what has ended.
     *
     * @return exact, in days; empty where nothing has ended
     */
    public Optional<Ratio> mean() {
        long count = count();
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
        long count = count();
        long seen = 0;
        for (Map.Entry<Integer, Long> bin : tenths.entrySet()) {
            seen += bin.getValue();
            if (Math.multiplyExact(seen, 100L) >= Math.multiplyExact(count, (long) percent)) {
                return Optional.of(BigDecimal.valueOf(bin.getKey(), 1));
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
        Map<Integer, Long> both = new TreeMap<>(tenths);
        other.tenths.forEach((tenth, count) -> both.merge(tenth, count, Long::sum));
        return new Spans(days, open + other.open, Math.addExact(sum, other.sum), both);
    }
}
