package id.tuntas.exchange.report;

import id.tuntas.complaint.Bucket;
import id.tuntas.scorecard.Figures;
import id.tuntas.scorecard.Ratio;
import id.tuntas.scorecard.Scorecard;
import id.tuntas.scorecard.SlaTally;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How figures changed against the period before: before, now, and by how much, in words and numbers. */
final class ChangeRows {

    private final Words words;

    ChangeRows(Words words) {
        this.words = words;
    }

    /** A figure then and now. */
    record Row(String name, String before, String now, String change) {}

    List<Row> of(Scorecard earlier, Scorecard later) {
        Figures before = earlier.whole();
        Figures now = later.whole();
        List<Row> rows = new ArrayList<>();
        rows.add(counts("total", before.tally().total(), now.tally().total()));
        for (Bucket bucket : List.of(Bucket.FINISHED, Bucket.IN_PROCESS, Bucket.NOT_FOLLOWED_UP, Bucket.ARCHIVED)) {
            rows.add(counts(
                    "bucket." + bucket.field(),
                    before.tally().in(bucket),
                    now.tally().in(bucket)));
        }
        rows.add(
                new Row(words.say("percentage"), words.percentage(before), words.percentage(now), points(before, now)));
        rows.add(days(before.averageFollowUpDays(), now.averageFollowUpDays()));
        if (before.tally().isTimeKnown() && now.tally().isTimeKnown()) {
            rows.add(counts(
                    "workbook.overdue-complaints",
                    before.tally().overdue().complaints(),
                    now.tally().overdue().complaints()));
        }
        Set<String> obligations = new TreeSet<>(before.tally().sla().keySet());
        obligations.addAll(now.tally().sla().keySet());
        obligations.forEach(id -> rows.add(kept(
                id, share(before.tally().sla().get(id)), share(now.tally().sla().get(id)))));
        return rows;
    }

    /** In percentage points; a dash where one of the two is not rated, or they go by different formulas. */
    String points(Figures before, Figures now) {
        return before.formula().equals(now.formula())
                ? points(before.percentage(), now.percentage())
                : words.say("none");
    }

    private Row counts(String key, long before, long now) {
        return new Row(
                words.say(key),
                words.count(before),
                words.count(now),
                signed(Long.signum(now - before), words.count(Math.abs(now - before))));
    }

    private Row days(Optional<BigDecimal> before, Optional<BigDecimal> now) {
        return new Row(
                words.say("follow-up"),
                days(before),
                days(now),
                difference(before, now)
                        .map(days -> signed(days.signum(), words.say("days", words.decimal(days.abs()))))
                        .orElseGet(() -> words.say("none")));
    }

    private Row kept(String obligation, Optional<BigDecimal> before, Optional<BigDecimal> now) {
        return new Row(
                words.say("change.kept", words.obligation(obligation)),
                percent(before),
                percent(now),
                points(before, now));
    }

    private static Optional<BigDecimal> share(@Nullable SlaTally tally) {
        return Optional.ofNullable(tally).flatMap(SlaTally::share).map(Ratio::percent);
    }

    private String percent(Optional<BigDecimal> share) {
        return share.map(known -> words.say("percent", words.decimal(known))).orElseGet(() -> words.say("none"));
    }

    private String points(Optional<BigDecimal> before, Optional<BigDecimal> now) {
        return difference(before, now)
                .map(points -> signed(points.signum(), words.say("change.points", words.decimal(points.abs()))))
                .orElseGet(() -> words.say("none"));
    }

    private String days(Optional<BigDecimal> days) {
        return days.map(known -> words.say("days", words.decimal(known))).orElseGet(() -> words.say("none"));
    }

    private String signed(int sign, String amount) {
        return words.say(sign > 0 ? "change.up" : sign < 0 ? "change.down" : "change.none", amount);
    }

    private static Optional<BigDecimal> difference(Optional<BigDecimal> before, Optional<BigDecimal> now) {
        return now.flatMap(later -> before.map(later::subtract));
    }
}
