package id.tuntas.examples.benchmarks;

import id.tuntas.complaint.Bucket;
import id.tuntas.scorecard.Change;
import id.tuntas.scorecard.CompletionFormula;
import id.tuntas.scorecard.Figures;
import id.tuntas.scorecard.FollowUpMeasure;
import id.tuntas.scorecard.Group;
import id.tuntas.scorecard.GroupKey;
import id.tuntas.scorecard.Grouping;
import id.tuntas.scorecard.Interval;
import id.tuntas.scorecard.OverdueAge;
import id.tuntas.scorecard.Ratio;
import id.tuntas.scorecard.Scorecard;
import id.tuntas.scorecard.Setback;
import id.tuntas.scorecard.SlaResult;
import id.tuntas.scorecard.SlaTally;
import id.tuntas.scorecard.Spans;
import id.tuntas.scorecard.Tally;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every figure of a scorecard by one grouping as text under a name: whole numbers and fractions as they are, what is shown with
 * one decimal so, changes in tenths with their sign. A count of 0 is left out; a share of 0.0 is not, for it is not none.
 */
final class OurFigures {

    private final Map<String, Map<String, String>> figures = new TreeMap<>();
    private final Scorecard scorecard;

    private OurFigures(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    static Map<String, Map<String, String>> of(Scorecard scorecard, Grouping grouping) {
        OurFigures ours = new OurFigures(scorecard);
        if (grouping.equals(Grouping.WHOLE)) {
            ours.add("", scorecard.whole());
            return ours.figures;
        }
        for (Group<GroupKey> group : scorecard.groups(grouping)) {
            ours.add(key(group.key().parts()), group.figures());
        }
        int last = grouping.dimensions().size() - 1;
        if (grouping.dimensions().get(last).isOfTime()) {
            ours.changes(scorecard.groups(grouping), last);
        }
        return ours.figures;
    }

    private static String key(List<Optional<String>> parts) {
        return parts.stream().map(part -> part.orElse("-")).collect(Collectors.joining("|"));
    }

    private void put(String key, String name, String value) {
        figures.computeIfAbsent(key, absent -> new TreeMap<>()).put(name, value);
    }

    private void count(String key, String name, long value) {
        if (value != 0) {
            put(key, name, Long.toString(value));
        }
    }

    private void ratio(String key, String name, Optional<Ratio> value) {
        value.ifPresent(ratio -> put(key, name, ratio.part() + "/" + ratio.whole()));
    }

    private void shown(String key, String name, Optional<BigDecimal> value) {
        value.ifPresent(number -> put(key, name, number.toPlainString()));
    }

    private void add(String key, Figures figures) {
        Tally tally = figures.tally();
        spans(key, tally);
        tally.sla().forEach((obligation, each) -> sla(key, "sla:" + obligation, each));
        if (tally.total() == 0) {
            return;
        }
        count(key, "total", tally.total());
        for (Bucket bucket : Bucket.values()) {
            count(key, "bucket:" + bucket, tally.in(bucket));
        }
        tally.byStatus().forEach((literal, times) -> count(key, "literal:" + literal, times));
        for (CompletionFormula formula : CompletionFormula.DEFINED) {
            ratio(key, "completion:" + formula.name(), tally.completion(formula));
            shown(key, "percent:" + formula.name(), tally.completion(formula).map(Ratio::percent));
        }
        shown(key, "percentage", figures.percentage());
        shown(key, "averageFollowUpDays", figures.averageFollowUpDays());
        put(key, "quality", figures.quality().name());
        put(key, "ranked", Boolean.toString(figures.isRanked(scorecard.terms())));
        count(key, "workload", figures.workload());
        ratio(key, "share", figures.shareOf(scorecard.whole()));
        interval(key, figures.interval());
        overdue(key, figures);
        for (Setback setback : Setback.values()) {
            count(key, setback + ":complaints", tally.setback(setback).complaints());
            count(key, setback + ":times", tally.setback(setback).times());
            ratio(key, setback + ":rate", figures.rate(setback));
        }
        count(key, "duplicates", tally.duplicates());
        tally.stars().forEach((stars, times) -> count(key, "stars:" + stars, times));
        ratio(key, "averageStars", figures.averageStars());
        shown(key, "averageStars:shown", figures.averageStars().map(Ratio::value));
    }

    private void spans(String key, Tally tally) {
        for (Map.Entry<FollowUpMeasure, Spans> each : tally.followUps().entrySet()) {
            String name = "followUp:" + each.getKey().name();
            Spans spans = each.getValue();
            count(key, name + ":n", spans.count());
            count(key, name + ":open", spans.open());
            count(key, name + ":sum", spans.sum());
            shown(key, name + ":mean", spans.mean().map(Ratio::value));
            shown(key, name + ":p10", spans.percentile(10));
            shown(key, name + ":median", spans.median());
            shown(key, name + ":p90", spans.percentile(90));
            shown(key, name + ":longest", spans.percentile(100));
        }
    }

    private void sla(String key, String name, SlaTally tally) {
        for (SlaResult result : SlaResult.values()) {
            count(key, name + ":" + result, tally.in(result));
        }
        ratio(key, name + ":share", tally.share());
        shown(key, name + ":percent", tally.share().map(Ratio::percent));
    }

    private void overdue(String key, Figures figures) {
        count(key, "overdue", figures.tally().overdue().complaints());
        count(key, "overdue:obligations", figures.tally().overdue().obligations());
        ratio(key, "overdue:rate", figures.overdueRate());
        for (OverdueAge age : OverdueAge.values()) {
            count(key, "overdue:" + age, figures.tally().overdue().byAge().getOrDefault(age, 0L));
            if (age != OverdueAge.UNKNOWN) {
                count(key, "overdue:from:" + age, figures.tally().overdue().from(age));
            }
        }
    }

    private void interval(String key, Optional<Interval> interval) {
        interval.ifPresent(each -> {
            put(key, "interval:lower", each.lower().toPlainString());
            put(key, "interval:upper", each.upper().toPlainString());
        });
    }

    /** Against the group before in time among those that are otherwise alike. */
    private void changes(List<Group<GroupKey>> groups, int time) {
        Map<List<Optional<String>>, Figures> before = new TreeMap<>((one, other) -> key(one).compareTo(key(other)));
        for (Group<GroupKey> group : groups) {
            if (group.figures().tally().total() == 0) {
                continue;
            }
            String key = key(group.key().parts());
            Figures earlier = before.put(group.key().parts().subList(0, time), group.figures());
            if (earlier != null) {
                Change change = group.figures().since(earlier);
                put(key, "change:total", signed(change.total()));
                change.percentagePoints().ifPresent(points -> put(key, "change:points", signed(tenths(points))));
                change.averageFollowUpDays().ifPresent(days -> put(key, "change:days", signed(tenths(days))));
            }
        }
    }

    private static long tenths(BigDecimal shown) {
        return shown.movePointRight(1).longValueExact();
    }

    private static String signed(long value) {
        return String.format(Locale.ROOT, "%+d", value);
    }
}
