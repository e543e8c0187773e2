package id.tuntas.scorecard;

import id.tuntas.complaint.Bucket;
import id.tuntas.scorecard.Coded.Extras;
import id.tuntas.scorecard.Coded.Late;
import id.tuntas.scorecard.Coded.Standing;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** A tally that is counted up in place. */
final class MutableTally {

    private final Map<Bucket, Long> byBucket = new EnumMap<>(Bucket.class);
    private final Map<String, Long> byStatus = new HashMap<>();
    private final Map<FollowUpMeasure, Spans.Sum> followUps = new HashMap<>();
    private final Map<String, Map<SlaResult, Long>> sla = new HashMap<>();
    private final Map<OverdueAge, Long> byAge = new EnumMap<>(OverdueAge.class);
    private final Map<Setback, Times> setbacks = new EnumMap<>(Setback.class);
    private final Map<Integer, Long> stars = new HashMap<>();
    private long overdueObligations;
    private long duplicates;

    void add(Standing standing, long count) {
        byBucket.merge(standing.bucket(), count, Math::addExact);
        byStatus.merge(standing.literal().orElse(Tally.NO_LITERAL), count, Math::addExact);
    }

    void add(Late late, long count) {
        byAge.merge(late.age(), count, Math::addExact);
        overdueObligations = Math.addExact(overdueObligations, Math.multiplyExact(count, (long) late.obligations()));
    }

    void add(Extras extras, long count) {
        extras.setbacks()
                .forEach((setback, times) -> setbacks.merge(
                        setback, new Times(count, Math.multiplyExact(count, (long) times)), Times::plus));
        duplicates += extras.isDuplicate() ? count : 0;
        if (extras.stars().isPresent()) {
            stars.merge(extras.stars().getAsInt(), count, Math::addExact);
        }
    }

    void add(SlaOutcome outcome, long count) {
        sla.computeIfAbsent(outcome.obligation(), absent -> new EnumMap<>(SlaResult.class))
                .merge(outcome.result(), count, Math::addExact);
    }

    Spans.Sum followUps(FollowUpMeasure measure) {
        return followUps.computeIfAbsent(measure, absent -> new Spans.Sum(measure.days()));
    }

    Tally tally() {
        Tally.Builder tally = Tally.builder()
                .byBucket(byBucket)
                .byStatus(byStatus)
                .overdue(new OverdueTally(byAge, overdueObligations))
                .setbacks(setbacks)
                .duplicates(duplicates)
                .stars(stars);
        followUps.forEach((measure, sum) -> tally.putFollowUps(measure, sum.spans()));
        sla.forEach((obligation, results) -> tally.putSla(obligation, new SlaTally(results)));
        return tally.build();
    }
}
