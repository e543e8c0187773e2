package id.tuntas.exchange.report;

import id.tuntas.complaint.Bucket;
import id.tuntas.scorecard.Figures;
import id.tuntas.scorecard.FollowUpMeasure;
import id.tuntas.scorecard.Interval;
import id.tuntas.scorecard.Period;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.RaporSnapshot;
import id.tuntas.scorecard.Recommendation;
import id.tuntas.scorecard.Scorecard;
import id.tuntas.scorecard.ScorecardTerms;
import id.tuntas.scorecard.Tally;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** The first sheet: the figures of the regency one below the other, what is recommended, and what all of it rests on. */
final class WorkbookSummary {

    private static final int NAME = 0;
    private static final int VALUE = 1;
    private static final int NOTE = 2;
    private static final int COLUMNS = 3;

    private final Words words;
    private final SheetWriter sheet;
    private int row;

    WorkbookSummary(Words words, SheetWriter sheet) {
        this.words = words;
        this.sheet = sheet;
    }

    void write(Rapor rapor, Optional<RaporSnapshot> snapshot, String regencyName, int rejected) {
        Scorecard scorecard = rapor.scorecard();
        sheet.widths(36, 38, 84);
        sheet.title(row++, words.say("title"));
        sheet.title(row++, regencyName);
        row++;
        moments(scorecard);
        figures(scorecard.whole(), rapor.overdue().size());
        recommendations(rapor);
        basis(rapor, rejected);
        snapshot.ifPresent(kept -> line(
                "basis.digest",
                CellKind.TEXT,
                Optional.of(kept.digest()),
                words.say("workbook.digest-covers", words.count(kept.figures().size()))));
    }

    private void moments(Scorecard scorecard) {
        ZoneId zone = scorecard.terms().zone();
        band("workbook.what");
        line("workbook.from", CellKind.DATE, scorecard.period().map(Period::from), "");
        line("workbook.to", CellKind.DATE, scorecard.period().map(Period::to), "");
        line("label.as-of", CellKind.MOMENT, local(scorecard.asOf(), zone), zone.getId());
        line("basis.known-at", CellKind.MOMENT, local(scorecard.knownAt(), zone), zone.getId());
        row++;
    }

    private void figures(Figures figures, int overdue) {
        Tally tally = figures.tally();
        band("workbook.figures");
        line("total", CellKind.COUNT, Optional.of(tally.total()), "");
        for (Bucket bucket : Bucket.values()) {
            String share =
                    tally.total() == 0 ? "" : words.say("share-of-total", words.share(tally.in(bucket), tally.total()));
            line(words.bucket(bucket), CellKind.COUNT, Optional.of(tally.in(bucket)), share, true);
        }
        line(
                "percentage",
                CellKind.PERCENT,
                WorkbookCells.percentage(figures),
                new PageBasis(words).formula(figures.formula().name()));
        Optional<Interval> interval = WorkbookCells.interval(figures);
        line("workbook.lower", CellKind.PERCENT, interval.map(WorkbookCells::lower), words.say("workbook.interval"));
        line("workbook.upper", CellKind.PERCENT, interval.map(WorkbookCells::upper), words.say("workbook.interval"));
        line(
                "follow-up",
                CellKind.DAYS,
                figures.averageFollowUpDays(),
                words.say("follow-up.basis", words.count(tally.followedUp())));
        line(
                "workbook.days-median",
                CellKind.DAYS,
                WorkbookCells.spans(figures).median(),
                words.measure(FollowUpMeasure.RECEIVED_TO_FIRST_FOLLOW_UP));
        line(
                "workbook.days-p90",
                CellKind.DAYS,
                WorkbookCells.spans(figures).percentile(WorkbookCells.NINETY),
                words.measure(FollowUpMeasure.RECEIVED_TO_FIRST_FOLLOW_UP));
        line("quality", CellKind.TEXT, Optional.of(words.quality(figures.quality())), "");
        line("overdue", CellKind.COUNT, Optional.of((long) overdue), words.say("workbook.overdue"));
        row++;
    }

    private void recommendations(Rapor rapor) {
        band("recommendations");
        if (rapor.recommendations().isEmpty()) {
            sheet.cell(row++, NAME, CellKind.TEXT, Optional.of(words.say("recommendations.none")));
        }
        int number = 0;
        for (Recommendation one : rapor.recommendations()) {
            sheet.cell(row, NAME, CellKind.TEXT, Optional.of(++number + "."));
            sheet.cell(row, VALUE, CellKind.TEXT, Optional.of(words.figure(one.figure())));
            sheet.cell(row++, NOTE, CellKind.TEXT, Optional.of(one.text().in(Locale.forLanguageTag(words.language()))));
        }
        row++;
    }

    private void basis(Rapor rapor, int rejected) {
        ScorecardTerms terms = rapor.scorecard().terms();
        band("basis");
        text("basis.formula", terms.formula().name());
        text("basis.scale", terms.scale().id() + "/" + terms.scale().version());
        text("basis.form", terms.form().id() + "/" + terms.form().version());
        text("basis.policy", rapor.versions().policy());
        text("basis.calendar", rapor.versions().calendar());
        text("basis.directory", rapor.versions().directory());
        line("basis.rejected", CellKind.COUNT, Optional.of((long) rejected), "");
    }

    private void band(String key) {
        sheet.band(row++, words.say(key), COLUMNS);
    }

    private void text(String key, String value) {
        line(key, CellKind.TEXT, Optional.of(value), "");
    }

    private void line(String key, CellKind kind, Optional<?> value, String note) {
        line(words.say(key), kind, value, note, false);
    }

    private void line(String name, CellKind kind, Optional<?> value, String note, boolean part) {
        sheet.cell(row, NAME, CellKind.TEXT, Optional.of(part ? "    " + name : name));
        sheet.cell(row, VALUE, kind, value);
        sheet.cell(row++, NOTE, CellKind.TEXT, Optional.of(note).filter(text -> !text.isEmpty()));
    }

    private static Optional<LocalDateTime> local(Optional<Instant> at, ZoneId zone) {
        return at.map(moment -> moment.atZone(zone).toLocalDateTime());
    }
}
