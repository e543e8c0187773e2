package id.tuntas.scorecard;

import id.tuntas.complaint.Bucket;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The figures that count complaints, by the names under which documents have them. Stateless and thread-safe.
 *
 * <p>Example: {@code finished}, {@code sla.verify.breached}, {@code overdue.3to5}, {@code
 * followUp.received-to-closed.open}. {@code percentage} are those that count as complete, {@code percentage.of} those that they
 * are counted among; {@code averageFollowUpDays} those that the mean rests on.
 */
public final class NamedFigures {

    private static final int MOST_STARS = 5;

    private NamedFigures() {}

    /**
     * The rule of each figure.
     *
     * @param terms formula and measures
     * @param tally whose figures: it says which obligations there are
     * @return from name to rule, in the order of {@code rapor.json}
     */
    public static Map<String, FigureRule> of(ScorecardTerms terms, Tally tally) {
        Map<String, FigureRule> rules = new LinkedHashMap<>();
        rules.put("total", FigureRule.total());
        for (Bucket bucket : Bucket.values()) {
            rules.put(bucket.field(), FigureRule.in(bucket));
        }
        rules.put("percentage", FigureRule.complete(terms.formula()));
        rules.put("percentage.of", FigureRule.counted(terms.formula()));
        rules.put("averageFollowUpDays", FigureRule.ended(FollowUpMeasure.RECEIVED_TO_FIRST_FOLLOW_UP));
        for (FollowUpMeasure measure : terms.measures()) {
            rules.put("followUp." + measure.name(), FigureRule.ended(measure));
            rules.put("followUp." + measure.name() + ".open", FigureRule.open(measure));
        }
        for (String obligation : tally.sla().keySet()) {
            for (SlaResult result : SlaResult.values()) {
                rules.put("sla." + obligation + "." + result.field(), FigureRule.outcome(obligation, result));
            }
        }
        rules.put("overdue", FigureRule.overdue());
        for (OverdueAge age : OverdueAge.values()) {
            rules.put("overdue." + age.field(), FigureRule.overdue(age));
        }
        for (Setback setback : Setback.values()) {
            rules.put(setback.field(), FigureRule.sentBack(setback));
        }
        rules.put("duplicates", FigureRule.duplicates());
        for (int stars = 1; stars <= MOST_STARS; stars++) {
            rules.put("stars." + stars, FigureRule.stars(stars));
        }
        rules.put("workload", FigureRule.workload());
        return Collections.unmodifiableMap(rules);
    }
}
