package id.tuntas.exchange.report;

import id.tuntas.scorecard.Overdue;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.RaporSnapshot;
import id.tuntas.scorecard.Recommendation;
import id.tuntas.scorecard.Scorecard;
import id.tuntas.scorecard.Tally;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The page as the template sees it: maps, lists and texts only, so that the template engine needs no access to this
 * module. Pictures are markup of this package; all else is escaped by the template.
 */
final class RaporPage {

    private final Words words;
    private final PageBasis basis;
    private final PageTables tables;

    RaporPage(Words words) {
        this.words = words;
        this.basis = new PageBasis(words);
        this.tables = new PageTables(words);
    }

    Map<String, Object> model(Rapor rapor, Optional<RaporSnapshot> snapshot, String regencyName, int rejected) {
        Scorecard scorecard = rapor.scorecard();
        PageCards cards = new PageCards(words, basis);
        Map<String, Object> page = new HashMap<>();
        page.put("lang", words.language());
        page.put("title", words.say("title"));
        page.put("regency", regencyName);
        page.put("period", period(scorecard));
        page.put("asOf", asOf(scorecard));
        page.put("leading", cards.leading(scorecard.whole(), scorecard.terms().scale()));
        page.put("caveats", words.caveat(scorecard.whole().tally()).stream().toList());
        page.put("counts", cards.counts(scorecard.whole().tally()));
        putRecommendations(page, rapor.recommendations());
        page.put("form", new PageStanding(words).form(rapor));
        page.put("change", new PageChange(words).whole(rapor));
        putPictures(page, scorecard);
        putFlow(page, Flow.of(scorecard));
        putRanking(page, scorecard);
        putOverdue(page, rapor);
        page.put("work", new PageWork(words, scorecard).sections());
        page.put("tables", tables.figures(scorecard));
        page.put("changeUnits", new PageChange(words).units(rapor));
        page.put("columnsNote", words.say("columns.note"));
        page.put("governance", new PageStanding(words).governance(rapor.governance()));
        page.put("basisTitle", words.say("basis"));
        page.put("basis", basis.entries(rapor, snapshot, rejected));
        return page;
    }

    private String period(Scorecard scorecard) {
        return scorecard
                .period()
                .map(days -> words.say("period", words.say("range", words.date(days.from()), words.date(days.to()))))
                .orElseGet(() -> words.say("period.none"));
    }

    private String asOf(Scorecard scorecard) {
        return scorecard
                .asOf()
                .map(at -> words.say("as-of", words.moment(at, scorecard.terms().zone())))
                .orElseGet(() -> words.say("as-of.none"));
    }

    private void putRecommendations(Map<String, Object> page, List<Recommendation> recommendations) {
        page.put("recommendationsTitle", words.say("recommendations"));
        page.put("recommendationsNone", words.say("recommendations.none"));
        page.put(
                "recommendations",
                recommendations.stream()
                        .map(one -> Map.of(
                                "text",
                                one.text().in(Locale.forLanguageTag(words.language())),
                                "figure",
                                words.say("recommendations.figure", words.figure(one.figure()))))
                        .toList());
    }

    private void putPictures(Map<String, Object> page, Scorecard scorecard) {
        page.put("pictureNone", words.say("picture.none"));
        page.put("statusTitle", words.say("status"));
        page.put("trendTitle", words.say("trend"));
        page.put("trendNotes", List.of());
        Tally tally = scorecard.whole().tally();
        page.put("statusPicture", tally.total() == 0 ? List.of() : List.of(new StatusPicture(words).draw(tally)));
        if (scorecard.months().isEmpty()) {
            page.put("trendPicture", List.of());
            return;
        }
        TrendPicture trend = new TrendPicture(words, scorecard.months());
        page.put("trendPicture", List.of(trend.draw()));
        if (trend.isCut()) {
            page.put("trendNotes", List.of(words.say("trend.recent", words.count(TrendPicture.MOST_MONTHS))));
        }
    }

    private void putRanking(Map<String, Object> page, Scorecard scorecard) {
        int minimum = scorecard.terms().minimumN();
        Ranking ranking = new Ranking(words, scorecard.units(), minimum);
        page.put("rankingTitle", words.say("ranking"));
        page.put("rankingNote", words.say("ranking.note"));
        page.put("rankingNone", words.say("ranking.none", words.count(minimum)));
        page.put("ranking", ranking.rows());
        page.put("unrankedTitle", words.say("unranked", words.count(minimum)));
        page.put("unranked", ranking.unrankedRows());
    }

    private void putFlow(Map<String, Object> page, Optional<Flow> flow) {
        page.put("flowTitle", words.say("flow"));
        page.put("flowNote", words.say("flow.note"));
        page.put(
                "flow",
                flow.map(known -> new FlowPicture(words, known))
                        .map(picture -> List.of(Map.of("picture", picture.draw(), "legend", picture.legend())))
                        .orElseGet(List::of));
        page.put(
                "flowTable",
                flow.map(known -> List.of(new FlowPicture(words, known).table()))
                        .orElseGet(List::of));
    }

    private void putOverdue(Map<String, Object> page, Rapor rapor) {
        List<Overdue> overdue = rapor.overdue();
        String none = words.say(rapor.scorecard().whole().tally().isTimeKnown() ? "overdue.none" : "overdue.unknown");
        long complaints = overdue.stream().map(Overdue::complaint).distinct().count();
        String summary = overdue.isEmpty()
                ? none
                : words.say("overdue.count", words.count(overdue.size()), words.count(complaints));
        boolean cut = overdue.size() > PageTables.MOST_OVERDUE;
        page.put("overdueTitle", words.say("overdue"));
        page.put("ageingTitle", words.say("ageing"));
        page.put("ageing", overdue.isEmpty() ? List.of() : List.of(new AgeingPicture(words, overdue).draw()));
        page.put("ageingNone", none);
        page.put("overdueNote", words.say("overdue.note"));
        page.put(
                "overdueSummary",
                cut ? summary + " " + words.say("overdue.shown", words.count(PageTables.MOST_OVERDUE)) : summary);
        page.put("overdue", overdue.isEmpty() ? List.of() : List.of(tables.overdue(overdue)));
    }
}
