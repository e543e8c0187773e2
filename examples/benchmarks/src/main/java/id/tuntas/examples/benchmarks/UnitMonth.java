package id.tuntas.examples.benchmarks;

import id.tuntas.complaint.Bucket;
import id.tuntas.scorecard.Figures;
import id.tuntas.scorecard.FollowUpMeasure;
import id.tuntas.scorecard.Group;
import id.tuntas.scorecard.GroupKey;
import id.tuntas.scorecard.Grouping;
import id.tuntas.scorecard.Scorecard;
import id.tuntas.scorecard.Spans;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of a unit in a month: counts, and what people are shown in tenths, -1 where there is nothing to show.
 *
 * @param unit its number
 * @param month months after the first one
 * @param finished how many are in this bucket, as in the five behind it
 * @param inProcess how many
 * @param notFollowedUp how many
 * @param archived how many
 * @param other how many
 * @param unknown how many
 * @param percentage tenths of a per cent that are finished, of all
 * @param mean tenths of a day from arrival to the first answer
 * @param median tenths of a day
 * @param p90 tenths of a day
 * @param overdue how many have anything overdue
 */
record UnitMonth(
        int unit,
        int month,
        long finished,
        long inProcess,
        long notFollowedUp,
        long archived,
        long other,
        long unknown,
        long percentage,
        long mean,
        long median,
        long p90,
        long overdue) {

    private static final long PER_DAY = FollowUpMeasure.Days.CALENDAR.perDay();

    /** One a group of the scorecard, in order of unit and month. */
    static List<UnitMonth> of(Scorecard scorecard, Grouping grouping) {
        List<UnitMonth> all = new ArrayList<>();
        for (Group<GroupKey> group : scorecard.groups(grouping)) {
            String unit = group.key().parts().get(0).orElseThrow();
            String month = group.key().parts().get(1).orElseThrow();
            all.add(of(
                    Integer.parseInt(unit.substring(unit.length() - 2)),
                    (Integer.parseInt(month.substring(0, 4)) - ScorecardColumns.FIRST.getYear()) * 12
                            + Integer.parseInt(month.substring(5))
                            - 1,
                    group.figures()));
        }
        return all;
    }

    private static UnitMonth of(int unit, int month, Figures figures) {
        Spans spans = figures.tally().followUp(FollowUpMeasure.RECEIVED_TO_FIRST_FOLLOW_UP);
        return new UnitMonth(
                unit,
                month,
                figures.tally().in(Bucket.FINISHED),
                figures.tally().in(Bucket.IN_PROCESS),
                figures.tally().in(Bucket.NOT_FOLLOWED_UP),
                figures.tally().in(Bucket.ARCHIVED),
                figures.tally().in(Bucket.OTHER),
                figures.tally().in(Bucket.UNKNOWN),
                figures.percentage()
                        .map(each -> each.unscaledValue().longValue())
                        .orElse(-1L),
                figures.averageFollowUpDays()
                        .map(each -> each.unscaledValue().longValue())
                        .orElse(-1L),
                spans.median().map(each -> each.unscaledValue().longValue()).orElse(-1L),
                spans.percentile(90)
                        .map(each -> each.unscaledValue().longValue())
                        .orElse(-1L),
                figures.tally().overdue().complaints());
    }

    /** From counts and lengths as a peer has them; the lengths in order. */
    static UnitMonth of(int unit, int month, long[] byBucket, int[] lengths, int count, long sum, long overdue) {
        long total = 0;
        for (long each : byBucket) {
            total += each;
        }
        return new UnitMonth(
                unit,
                month,
                byBucket[0],
                byBucket[1],
                byBucket[2],
                byBucket[3],
                byBucket[4],
                byBucket[5],
                (byBucket[0] * 2_000 + total) / (total * 2),
                count == 0 ? -1 : (sum * 20 + count * PER_DAY) / (count * PER_DAY * 2),
                count == 0 ? -1 : tenths(lengths[nearestRank(count, 50)]),
                count == 0 ? -1 : tenths(lengths[nearestRank(count, 90)]),
                overdue);
    }

    private static int nearestRank(int count, int percent) {
        return (int) ((count * (long) percent + 99) / 100) - 1;
    }

    private static long tenths(int seconds) {
        return (seconds * 20L + PER_DAY) / (PER_DAY * 2);
    }
}
