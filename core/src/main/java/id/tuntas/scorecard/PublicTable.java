package id.tuntas.scorecard;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Bucket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The counts of one grouping as they may be made public. What is hidden is not in it. Immutable.
 *
 * <p>A count from 1 up to below the bound is hidden, of a group and of the whole alike; 0 is shown, as it is about nobody.
 * So many more are hidden that no hidden count follows from what is shown, by taking away from rows, columns and totals
 * however often (complementary suppression). Example: where one unit alone has fewer than 5 complaints in a column, the
 * count of another unit in that column is hidden too, and two more that would give either away.
 *
 * <p>That holds for one table. Two groupings of one scorecard share its whole, so publish one of them, or drop
 * {@link #whole()} from the others.
 *
 * @param grouping by which dimensions
 * @param smallestCell below how many a count is hidden
 * @param rows one a group, in their order
 * @param whole all of them
 */
public record PublicTable(Grouping grouping, int smallestCell, List<Row> rows, Row whole) {

    /**
     * Copies the list.
     *
     * @param grouping by which dimensions
     * @param smallestCell below how many a count is hidden
     * @param rows one a group
     * @param whole all of them
     */
    public PublicTable {
        rows = List.copyOf(rows);
    }

    /**
     * What is shown of a group, or of the whole.
     *
     * @param key which group
     * @param byBucket how many are in each bucket; empty where hidden
     * @param total how many there are; empty where hidden
     */
    public record Row(GroupKey key, Map<Bucket, Optional<Long>> byBucket, Optional<Long> total) {

        /**
         * Copies the map.
         *
         * @param key which group
         * @param byBucket how many are in each bucket
         * @param total how many there are
         */
        public Row {
            byBucket = Collections.unmodifiableMap(new EnumMap<>(byBucket));
        }

        /**
         * The completion, where it tells nothing that is hidden.
         *
         * @param formula which one
         * @return the exact share; empty where a bucket of the formula is hidden, or it counts nothing
         */
        public Optional<Ratio> completion(CompletionFormula formula) {
            Map<Bucket, Long> shown = new EnumMap<>(Bucket.class);
            byBucket.forEach((bucket, count) -> count.ifPresent(each -> shown.put(bucket, each)));
            return shown.keySet().containsAll(formula.denominator())
                    ? Tally.of(shown).completion(formula)
                    : Optional.empty();
        }
    }

    /**
     * The table of a grouping.
     *
     * @param scorecard the figures, those that are not for everybody too
     * @param grouping by which dimensions; it was counted
     * @return what may be made public, under {@link ScorecardTerms#smallestCell()}
     * @throws InvalidValueException if the grouping was not counted
     */
    public static PublicTable of(Scorecard scorecard, Grouping grouping) {
        int bound = scorecard.terms().smallestCell();
        List<GroupKey> keys = new ArrayList<>();
        List<long[]> counts = new ArrayList<>();
        for (Group<GroupKey> group : scorecard.groups(grouping)) {
            if (group.figures().tally().total() > 0) {
                keys.add(group.key());
                counts.add(counts(group.figures().tally()));
            }
        }
        counts.add(counts(scorecard.whole().tally()));
        boolean[][] hidden = new Suppression(counts, bound).hidden();
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < keys.size(); row++) {
            rows.add(row(keys.get(row), counts.get(row), hidden[row]));
        }
        int last = counts.size() - 1;
        return new PublicTable(grouping, bound, rows, row(GroupKey.WHOLE, counts.get(last), hidden[last]));
    }

    /** The buckets in their order, then their total. */
    private static long[] counts(Tally tally) {
        Bucket[] buckets = Bucket.values();
        long[] counts = new long[buckets.length + 1];
        for (int i = 0; i < buckets.length; i++) {
            counts[i] = tally.in(buckets[i]);
        }
        counts[buckets.length] = tally.total();
        return counts;
    }

    private static Row row(GroupKey key, long[] counts, boolean[] hidden) {
        Bucket[] buckets = Bucket.values();
        Map<Bucket, Optional<Long>> byBucket = new EnumMap<>(Bucket.class);
        for (int i = 0; i < buckets.length; i++) {
            byBucket.put(buckets[i], hidden[i] ? Optional.empty() : Optional.of(counts[i]));
        }
        return new Row(key, byBucket, hidden[buckets.length] ? Optional.empty() : Optional.of(counts[buckets.length]));
    }
}
