package id.tuntas.scorecard;

import id.tuntas.complaint.Bucket;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Counts over some complaints. Tallies add up: that of all is the sum of those of the parts, in any order. Immutable.
 *
 * @param byBucket how many are in each bucket; all six are present
 * @param byStatus how many the source last spoke of with each literal, in order of the literal; {@link #NO_LITERAL}
 *     where it gave none
 * @param followUpSeconds the seconds from arrival to first answer, summed over those that have both
 * @param followedUp how many have both
 */
public record Tally(Map<Bucket, Long> byBucket, Map<String, Long> byStatus, long followUpSeconds, long followedUp) {

    /** Stands in {@link #byStatus} for complaints of which nothing but an arrival is known. */
    public static final String NO_LITERAL = "unknown";

    /** The tally of no complaint. */
    public static final Tally NONE = new Tally(Map.of(), Map.of(), 0, 0);

    /**
     * Copies the maps and fills in the missing buckets.
     *
     * @param byBucket how many are in each bucket
     * @param byStatus how many the source last spoke of with each literal
     * @param followUpSeconds the seconds from arrival to first answer, summed
     * @param followedUp how many have both
     */
    public Tally {
        Map<Bucket, Long> buckets = new EnumMap<>(Bucket.class);
        for (Bucket bucket : Bucket.values()) {
            buckets.put(bucket, byBucket.getOrDefault(bucket, 0L));
        }
        byBucket = Collections.unmodifiableMap(buckets);
        byStatus = Collections.unmodifiableMap(new TreeMap<>(byStatus));
    }

    /**
     * How many there are.
     *
     * @return the sum of the six buckets
     */
    public long total() {
        return byBucket.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How many are in a bucket.
     *
     * @param bucket the bucket
     * @return 0 or more
     */
    public long in(Bucket bucket) {
        return byBucket.getOrDefault(bucket, 0L);
    }

    /**
     * The tally of both.
     *
     * @param other of other complaints
     * @return the sum
     */
    public Tally plus(Tally other) {
        Map<Bucket, Long> buckets = new EnumMap<>(byBucket);
        other.byBucket.forEach((bucket, count) -> buckets.merge(bucket, count, Long::sum));
        Map<String, Long> statuses = new TreeMap<>(byStatus);
        other.byStatus.forEach((literal, count) -> statuses.merge(literal, count, Long::sum));
        return new Tally(buckets, statuses, followUpSeconds + other.followUpSeconds, followedUp + other.followedUp);
    }

    /**
     * The completion under a formula.
     *
     * @param formula which one
     * @return the exact share; empty where the formula counts nothing
     */
    public Optional<Ratio> completion(CompletionFormula formula) {
        long whole = formula.denominator().stream().mapToLong(this::in).sum();
        long part = formula.numerator().stream().mapToLong(this::in).sum();
        return whole == 0 ? Optional.empty() : Optional.of(new Ratio(part, whole));
    }

    /**
     * The days from arrival to first answer, on average over those that have both: calendar days of 86,400 seconds.
     *
     * @return the exact average; empty where none has both
     */
    public Optional<Ratio> averageFollowUpDays() {
        return followedUp == 0
                ? Optional.empty()
                : Optional.of(new Ratio(followUpSeconds, Math.multiplyExact(followedUp, 86_400L)));
    }
}
