package id.tuntas.exchange.report;

import id.tuntas.complaint.Bucket;
import id.tuntas.directory.UnitName;
import id.tuntas.scorecard.Figures;
import id.tuntas.scorecard.Governance;
import id.tuntas.scorecard.Group;
import id.tuntas.scorecard.Period;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.Recommendation;
import id.tuntas.scorecard.Scorecard;
import id.tuntas.scorecard.Standing;
import id.tuntas.scorecard.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The rapor as plain text for a terminal: the regency's figures, what is recommended, and a table of its units.
 *
 * <p>Stateless and thread-safe. English for an English locale, Indonesian for every other; percentages and days have one
 * decimal, rounded half up, with the decimal sign of the language. 28 finished of 41 complaints that arrived in 2023,
 * as of Sunday 31 December 2023, read
 *
 * <pre>
 * Rapor Pengelolaan Pengaduan: Kabupaten Contoh
 *
 * Masuk                    1 Januari 2023 s.d. 24 Desember 2023
 * Keadaan per              31 Desember 2023 pukul 23.59 WIB
 * Total laporan            41
 * Selesai                  28
 * </pre>
 *
 * <p>and so on. Where there is nothing to rate it says so, and gives neither 0 nor 100 per cent. Lines end with a line
 * feed and have no blanks at their end; columns are aligned by characters; of names longer than 36
 * characters the middle is cut;
 * control characters in names from outside are shown as question marks, so that they cannot steer the terminal. Equal
 * rapors give equal text.
 */
public final class RaporTable {

    private static final int LONGEST_NAME = 36;

    private final Words words;
    private final StringBuilder text = new StringBuilder();

    private RaporTable(Words words) {
        this.words = words;
    }

    /**
     * The rapor as plain text.
     *
     * @param rapor the rapor
     * @param regencyName what the regency is called, such as {@code Kabupaten Contoh}
     * @param locale the reader's
     * @return some lines, ended by a line feed
     */
    public static String string(Rapor rapor, String regencyName, Locale locale) {
        RaporTable table = new RaporTable(Words.in(locale));
        table.whole(rapor, regencyName);
        table.change(rapor);
        table.recommendations(rapor.recommendations());
        table.units(rapor.scorecard());
        return table.text.toString();
    }

    private void whole(Rapor rapor, String regencyName) {
        Scorecard scorecard = rapor.scorecard();
        text.append(words.say("title"))
                .append(": ")
                .append(TextTable.printable(regencyName))
                .append("\n\n");
        List<String[]> lines = new ArrayList<>();
        lines.add(line("label.period", period(scorecard.period())));
        lines.add(line(
                "label.as-of",
                scorecard
                        .asOf()
                        .map(at -> words.moment(at, scorecard.terms().zone()))
                        .orElseGet(() -> words.say("as-of.none"))));
        lines.addAll(figures(scorecard.whole()));
        lines.add(line(
                "overdue",
                words.overdue(scorecard.whole().tally(), rapor.overdue().size())));
        lines.addAll(governance(rapor.governance()));
        int width = lines.stream().mapToInt(line -> line[0].length()).max().orElse(0);
        for (String[] line : lines) {
            text.append(line[0])
                    .append(" ".repeat(width - line[0].length() + 2))
                    .append(line[1])
                    .append('\n');
        }
        words.caveat(scorecard.whole().tally())
                .ifPresent(caveat -> text.append('\n').append(caveat).append('\n'));
    }

    private List<String[]> figures(Figures figures) {
        Tally tally = figures.tally();
        List<String[]> lines = new ArrayList<>();
        lines.add(line("total", words.count(tally.total())));
        for (Bucket bucket : Bucket.values()) {
            lines.add(new String[] {words.bucket(bucket), words.count(tally.in(bucket))});
        }
        lines.add(line(
                "percentage",
                words.percentage(figures) + " (" + figures.formula().name() + ")"));
        lines.add(line(
                "follow-up",
                figures.averageFollowUpDays()
                        .map(days -> words.say("days", words.decimal(days)))
                        .orElseGet(() -> words.say("follow-up.unknown"))));
        lines.add(line("quality", words.quality(figures.quality())));
        return lines;
    }

    /** Two lines at most: of the regency, and of its units. */
    private List<String[]> governance(Governance governance) {
        List<String[]> lines = new ArrayList<>();
        if (governance.isGiven()) {
            Standing regency = governance.regency();
            lines.add(line(
                    "governance",
                    words.say(
                            "governance.regency",
                            words.presence(regency.decree()),
                            words.presence(regency.actionPlan()),
                            words.presence(regency.procedure()))));
        }
        governance
                .procedureShare()
                .map(share -> line(
                        "governance.units",
                        words.say(
                                "governance.share",
                                words.count(share.part()),
                                words.count(share.whole()),
                                words.say("percent", words.decimal(share.percent())))))
                .ifPresent(lines::add);
        return lines;
    }

    private void change(Rapor rapor) {
        if (rapor.previous().isEmpty()) {
            return;
        }
        Scorecard before = rapor.previous().get().scorecard();
        TextTable table = new TextTable(LONGEST_NAME);
        table.row(List.of(
                words.say("change.figure"),
                words.say("change.before"),
                words.say("change.now"),
                words.say("change.difference")));
        for (ChangeRows.Row row : new ChangeRows(words).of(before, rapor.scorecard())) {
            table.row(List.of(row.name(), row.before(), row.now(), row.change()));
        }
        text.append('\n')
                .append(words.say("change"))
                .append(": ")
                .append(period(before.period()))
                .append('\n')
                .append(table.render());
    }

    private void recommendations(List<Recommendation> recommendations) {
        if (recommendations.isEmpty()) {
            return;
        }
        text.append('\n').append(words.say("recommendations")).append('\n');
        for (Recommendation one : recommendations) {
            text.append("- ")
                    .append(one.text().in(Locale.forLanguageTag(words.language())))
                    .append(" [")
                    .append(words.figure(one.figure()))
                    .append("]\n");
        }
    }

    private void units(Scorecard scorecard) {
        if (scorecard.units().isEmpty()) {
            return;
        }
        FigureColumns columns = new FigureColumns(words);
        TextTable table = new TextTable(LONGEST_NAME);
        table.row(with(words.say("unit"), columns.headings()));
        for (Group<Optional<UnitName>> unit : scorecard.units()) {
            table.row(with(words.unit(unit.key()), columns.cells(unit.figures())));
        }
        table.row(with(words.say("table.sum"), columns.cells(scorecard.whole())));
        text.append('\n').append(table.render());
        text.append(words.say("columns.note")).append('\n');
    }

    private String period(Optional<Period> period) {
        return period.map(days -> words.say("range", words.date(days.from()), words.date(days.to())))
                .orElseGet(() -> words.say("period.none"));
    }

    private String[] line(String key, String value) {
        return new String[] {words.say(key), value};
    }

    private static List<String> with(String first, List<String> others) {
        List<String> all = new ArrayList<>();
        all.add(first);
        all.addAll(others);
        return all;
    }
}
