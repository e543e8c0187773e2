package id.tuntas.exchange.report;

import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.Scorecard;
import id.tuntas.scorecard.UnitChange;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The change against the period before, as the template sees it: of the regency and of its units. */
final class PageChange {

    private final Words words;

    PageChange(Words words) {
        this.words = words;
    }

    /** Nothing where the rapor is held against nothing. */
    List<Map<String, Object>> whole(Rapor rapor) {
        return rapor.previous().map(Rapor::scorecard).stream()
                .map(before -> PageTables.section(
                        table(before, rapor.scorecard()), List.of(), notes(before, rapor.scorecard())))
                .toList();
    }

    /** Nothing where the rapor is held against nothing, or neither has a complaint. */
    List<Map<String, Object>> units(Rapor rapor) {
        List<UnitChange> units = rapor.unitChanges();
        if (units.isEmpty()) {
            return List.of();
        }
        ChangeRows changes = new ChangeRows(words);
        List<String> headings = List.of(
                words.say("change.total.before"),
                words.say("change.total.now"),
                words.say("change.percentage.before"),
                words.say("change.percentage.now"),
                words.say("change.difference"));
        List<Map<String, Object>> rows = units.stream()
                .map(unit -> PageTables.row(
                        words.unit(unit.unit()),
                        headings,
                        List.of(
                                words.count(unit.before().tally().total()),
                                words.count(unit.now().tally().total()),
                                words.percentage(unit.before()),
                                words.percentage(unit.now()),
                                changes.points(unit.before(), unit.now()))))
                .toList();
        return List.of(PageTables.section(
                PageTables.table(
                        "figures units", words.say("change.units"), words.say("unit"), headings, rows, List.of()),
                List.of(words.say("change.units.note")),
                List.of()));
    }

    private Map<String, Object> table(Scorecard before, Scorecard now) {
        List<String> headings =
                List.of(words.say("change.before"), words.say("change.now"), words.say("change.difference"));
        List<Map<String, Object>> rows = new ChangeRows(words)
                .of(before, now).stream()
                        .map(row ->
                                PageTables.row(row.name(), headings, List.of(row.before(), row.now(), row.change())))
                        .toList();
        return PageTables.table(
                "figures change", words.say("change"), words.say("change.figure"), headings, rows, List.of());
    }

    /** Which two periods are held against each other, as of which moments, and what is not fair in that. */
    private List<String> notes(Scorecard before, Scorecard now) {
        String compared = words.say("change.note", period(before), moment(before), period(now), moment(now));
        return before.asOf().equals(now.asOf())
                ? List.of(compared, words.say("change.same-moment"))
                : List.of(compared);
    }

    private String period(Scorecard scorecard) {
        return scorecard
                .period()
                .map(days -> words.say("range", words.date(days.from()), words.date(days.to())))
                .orElseGet(() -> words.say("period.none"));
    }

    private String moment(Scorecard scorecard) {
        ZoneId zone = scorecard.terms().zone();
        return scorecard.asOf().map(at -> words.moment(at, zone)).orElseGet(() -> words.say("none"));
    }
}
