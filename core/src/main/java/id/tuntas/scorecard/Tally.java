package id.tuntas.scorecard;

import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.Bucket;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.immutables.value.Value;

/**
 * Counts over some complaints. Tallies add up: that of all is the sum of those of the parts, in any order. Immutable.
 *
 * <p>A complaint counts where it is now. Only {@link #sla()} is counted with the unit that held it (law 23), so that in
 * a grouping by unit an outcome may stand in another group than its complaint.
 */
@Value.Immutable
@TuntasStyle
public sealed interface Tally permits ImmutableTally {

    /** Stands in {@link #byStatus} for complaints of which nothing but an arrival is known. */
    String NO_LITERAL = "unknown";

    /** The tally of no complaint. */
    Tally NONE = builder().build();

    /**
     * How many are in each bucket.
     *
     * @return all six buckets
     */
    Map<Bucket, Long> byBucket();

    /**
     * How many the source last spoke of with each literal.
     *
     * @return in order of the literal; {@link #NO_LITERAL} where it gave none
     */
    @Value.NaturalOrder
    SortedMap<String, Long> byStatus();

    /**
     * How long follow-up took.
     *
     * @return for each measure under which anything began, in order of its name
     */
    @Value.NaturalOrder
    SortedMap<FollowUpMeasure, Spans> followUps();

    /**
     * How the obligations came out, counted with the unit that held them.
     *
     * @return for each obligation that was owed, by its id
     */
    @Value.NaturalOrder
    SortedMap<String, SlaTally> sla();

    /**
     * What is overdue now.
     *
     * @return counted where the complaint is now
     */
    @Value.Default
    default OverdueTally overdue() {
        return OverdueTally.NONE;
    }

    /**
     * What sent work back.
     *
     * @return for each setback that happened at all
     */
    Map<Setback, Times> setbacks();

    /**
     * How many were merged into another.
     *
     * @return 0 or more
     */
    @Value.Default
    default long duplicates() {
        return 0;
    }

    /**
     * How many were rated with how many stars.
     *
     * @return for each number of stars, 1 to 5, that was given
     */
    @Value.NaturalOrder
    SortedMap<Integer, Long> stars();

    /**
     * Fills in the missing buckets.
     *
     * @return a tally that has all six
     */
    @Value.Check
    default Tally withEveryBucket() {
        if (byBucket().size() == Bucket.values().length) {
            return this;
        }
        Map<Bucket, Long> all = new EnumMap<>(Bucket.class);
        for (Bucket bucket : Bucket.values()) {
            all.put(bucket, in(bucket));
        }
        return builder().from(this).byBucket(all).build();
    }

    /**
     * How many there are.
     *
     * @return the sum of the six buckets
     */
    default long total() {
        return byBucket().values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How many are in a bucket.
     *
     * @param bucket the bucket
     * @return 0 or more
     */
    default long in(Bucket bucket) {
        return byBucket().getOrDefault(bucket, 0L);
    }

    /**
     * Whether of any obligation it is known how it came out or that it is open. Where of none it is, as of complaints from an
     * export alone, which dates nothing but the arrival, nothing is known of what is overdue, and 0 says nothing.
     *
     * @return also true where there are no obligations
     */
    default boolean isTimeKnown() {
        return sla().isEmpty()
                || sla().values().stream()
                        .anyMatch(each -> each.byResult().entrySet().stream()
                                .anyMatch(one -> one.getKey() != SlaResult.UNKNOWN && one.getValue() > 0));
    }

    /**
     * How long follow-up took under a measure.
     *
     * @param measure which one
     * @return its spans; none where nothing began
     */
    default Spans followUp(FollowUpMeasure measure) {
        return followUps().getOrDefault(measure, Spans.none(measure.days()));
    }

    /**
     * How often something sent work back.
     *
     * @param setback what
     * @return never, or more
     */
    default Times setback(Setback setback) {
        return setbacks().getOrDefault(setback, Times.NEVER);
    }

    /**
     * The seconds from arrival to first answer, summed over those that have both.
     *
     * @return 0 or more
     */
    default long followUpSeconds() {
        return followUp(FollowUpMeasure.RECEIVED_TO_FIRST_FOLLOW_UP).sum();
    }

    /**
     * How many have both an arrival and an answer.
     *
     * @return 0 or more
     */
    default long followedUp() {
        return followUp(FollowUpMeasure.RECEIVED_TO_FIRST_FOLLOW_UP).count();
    }

    /**
     * The tally of both.
     *
     * @param other of other complaints
     * @return the sum
     */
    default Tally plus(Tally other) {
        return builder()
                .byBucket(sum(byBucket(), other.byBucket(), Long::sum))
                .byStatus(sum(byStatus(), other.byStatus(), Long::sum))
                .followUps(sum(followUps(), other.followUps(), Spans::plus))
                .sla(sum(sla(), other.sla(), SlaTally::plus))
                .overdue(overdue().plus(other.overdue()))
                .setbacks(sum(setbacks(), other.setbacks(), Times::plus))
                .duplicates(duplicates() + other.duplicates())
                .stars(sum(stars(), other.stars(), Long::sum))
                .build();
    }

    private static <K extends Comparable<? super K>, V> Map<K, V> sum(
            Map<K, V> one, Map<K, V> other, BinaryOperator<V> plus) {
        Map<K, V> sum = new TreeMap<>(one);
        other.forEach((key, value) -> sum.merge(key, value, plus));
        return sum;
    }

    /**
     * The completion under a formula.
     *
     * @param formula which one
     * @return the exact share; empty where the formula counts nothing
     */
    default Optional<Ratio> completion(CompletionFormula formula) {
        long whole = formula.denominator().stream().mapToLong(this::in).sum();
        long part = formula.numerator().stream().mapToLong(this::in).sum();
        return whole == 0 ? Optional.empty() : Optional.of(new Ratio(part, whole));
    }

    /**
     * The days from arrival to first answer, on average over those that have both: calendar days of 86,400 seconds.
     *
     * @return the exact average; empty where none has both
     */
    default Optional<Ratio> averageFollowUpDays() {
        return followUp(FollowUpMeasure.RECEIVED_TO_FIRST_FOLLOW_UP).mean();
    }

    /**
     * A tally of which only the buckets are known.
     *
     * @param byBucket how many are in each bucket; those left out are 0
     * @return the tally
     */
    static Tally of(Map<Bucket, Long> byBucket) {
        return builder().byBucket(byBucket).build();
    }

    /**
     * A builder.
     *
     * @return an empty one; nothing is required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a tally. */
    final class Builder extends ImmutableTally.Builder {
        Builder() {}
    }
}
