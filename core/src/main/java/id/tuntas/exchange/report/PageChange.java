package id.tuntas.exchange.report;

import id.tuntas.complaint.Bucket;
import id.tuntas.scorecard.Figures;
import id.tuntas.scorecard.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the figures of the regency changed against an earlier rapor: before, now, and by how much, in words and numbers. */
final class PageChange {

    private final Words words;

    PageChange(Words words) {
        this.words = words;
    }

    /** Which two periods are held against each other. */
    String note(Scorecard before, Scorecard now) {
        return words.say("change.note", period(before), period(now));
    }

    Map<String, Object> table(Scorecard before, Scorecard now) {
        List<String> headings =
                List.of(words.say("change.before"), words.say("change.now"), words.say("change.difference"));
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(counts(
                "total",
                headings,
                before.whole().tally().total(),
                now.whole().tally().total()));
        for (Bucket bucket : List.of(Bucket.FINISHED, Bucket.IN_PROCESS, Bucket.NOT_FOLLOWED_UP, Bucket.ARCHIVED)) {
            rows.add(counts(
                    "bucket." + bucket.field(),
                    headings,
                    before.whole().tally().in(bucket),
                    now.whole().tally().in(bucket)));
        }
        rows.add(percentages(headings, before.whole(), now.whole()));
        rows.add(
                days(headings, before.whole().averageFollowUpDays(), now.whole().averageFollowUpDays()));
        return PageTables.table(
                "figures change", words.say("change"), words.say("change.figure"), headings, rows, List.of());
    }

    private Map<String, Object> counts(String key, List<String> headings, long before, long now) {
        return PageTables.row(
                words.say(key),
                headings,
                List.of(
                        words.count(before),
                        words.count(now),
                        signed(Long.signum(now - before), words.count(Math.abs(now - before)))));
    }

    /** In percentage points; a dash where one of the two is not rated, or they go by different formulas. */
    private Map<String, Object> percentages(List<String> headings, Figures before, Figures now) {
        Optional<BigDecimal> difference = before.formula().equals(now.formula())
                ? difference(before.percentage(), now.percentage())
                : Optional.empty();
        return PageTables.row(
                words.say("percentage"),
                headings,
                List.of(
                        words.percentage(before),
                        words.percentage(now),
                        difference
                                .map(points -> signed(
                                        points.signum(), words.say("change.points", words.decimal(points.abs()))))
                                .orElseGet(() -> words.say("none"))));
    }

    private Map<String, Object> days(List<String> headings, Optional<BigDecimal> before, Optional<BigDecimal> now) {
        return PageTables.row(
                words.say("follow-up"),
                headings,
                List.of(
                        days(before),
                        days(now),
                        difference(before, now)
                                .map(days -> signed(days.signum(), words.say("days", words.decimal(days.abs()))))
                                .orElseGet(() -> words.say("none"))));
    }

    private String days(Optional<BigDecimal> days) {
        return days.map(known -> words.say("days", words.decimal(known))).orElseGet(() -> words.say("none"));
    }

    private String signed(int sign, String amount) {
        return words.say(sign > 0 ? "change.up" : sign < 0 ? "change.down" : "change.none", amount);
    }

    private String period(Scorecard scorecard) {
        return scorecard
                .period()
                .map(days -> words.say("range", words.date(days.from()), words.date(days.to())))
                .orElseGet(() -> words.say("period.none"));
    }

    private static Optional<BigDecimal> difference(Optional<BigDecimal> before, Optional<BigDecimal> now) {
        return now.flatMap(later -> before.map(later::subtract));
    }
}
