package id.tuntas.exchange.report;

import id.tuntas.routing.evaluate.Difference;
import id.tuntas.routing.evaluate.Evaluation;
import id.tuntas.routing.evaluate.Outcome;
import id.tuntas.routing.evaluate.Outcome.Confusion;
import id.tuntas.routing.evaluate.Outcome.Recall;
import id.tuntas.text.LocalText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How guessers of units did, as plain text for a terminal: the share of complaints that each found, by how much the first
 * of them is better than the others, where it errs most and how it found each unit.
 *
 * <p>Stateless and thread-safe. English for an English locale, Indonesian for every other; percentages and points have one
 * decimal, rounded half up. Names from outside are shown as {@link RaporTable} shows them. Equal evaluations give equal text.
 */
public final class EvaluationTable {

    private static final int LONGEST_NAME = 48;
    private static final int ROWS = 15;
    private static final Map<String, LocalText> NAMES = Map.of(
            "learned", new LocalText("saran yang dipelajari", "learned suggestions"),
            "biggest-unit", new LocalText("unit terbesar", "biggest unit"),
            "category-table", new LocalText("tabel kategori", "category table"),
            "naive-bayes", new LocalText("naive Bayes", "naive Bayes"));

    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private EvaluationTable(Locale locale) {
        this.locale = locale;
    }

    /**
     * The evaluation as plain text.
     *
     * @param evaluation how guessers did, the one that is judged first
     * @param locale the reader's
     * @return some lines, ended by a line feed
     */
    public static String string(Evaluation evaluation, Locale locale) {
        EvaluationTable table = new EvaluationTable(locale);
        Outcome judged = evaluation.outcomes().get(0);
        table.shares(evaluation);
        table.differences(evaluation, judged);
        table.confusions(judged);
        table.recalls(judged);
        return table.text.toString();
    }

    private void shares(Evaluation evaluation) {
        int complaints = evaluation.outcomes().get(0).predictions().size();
        TextTable table = new TextTable(LONGEST_NAME);
        table.row(List.of(
                complaints + say(" laporan", " complaints"),
                say("tebakan pertama benar", "first guess right"),
                say("benar di antara tiga", "right among three")));
        for (Outcome outcome : evaluation.outcomes()) {
            table.row(List.of(
                    name(outcome.guesser()),
                    percent(outcome.accuracy(1)),
                    percent(outcome.accuracy(Evaluation.GUESSES))));
        }
        text.append(table.render());
    }

    private void differences(Evaluation evaluation, Outcome judged) {
        text.append('\n')
                .append(say(
                        "Selisih " + name(judged.guesser()) + " dalam poin, dengan selang 95 %",
                        "Gain of " + name(judged.guesser()) + " in points, with the 95 % interval"))
                .append('\n');
        TextTable table = new TextTable(LONGEST_NAME);
        table.row(List.of(
                say("terhadap", "over"), say("tebakan pertama", "first guess"), say("di antara tiga", "among three")));
        for (Outcome other : evaluation.outcomes()) {
            if (!other.guesser().equals(judged.guesser())) {
                table.row(List.of(
                        name(other.guesser()),
                        points(evaluation.difference(judged.guesser(), other.guesser(), 1)),
                        points(evaluation.difference(judged.guesser(), other.guesser(), Evaluation.GUESSES))));
            }
        }
        text.append(table.render());
    }

    private void confusions(Outcome judged) {
        List<Confusion> confusions = judged.confusions();
        if (confusions.isEmpty()) {
            return;
        }
        text.append('\n')
                .append(say("Yang paling sering tertukar", "Taken for one another most often"))
                .append('\n');
        TextTable table = new TextTable(LONGEST_NAME);
        table.row(List.of(
                say("didisposisikan ke", "disposed to"), say("ditebak", "guessed"), say("laporan", "complaints")));
        confusions.stream()
                .limit(ROWS)
                .forEach(one -> table.row(
                        List.of(one.lead().value(), one.guessed().value(), Integer.toString(one.complaints()))));
        text.append(table.render());
        rest(confusions.size());
    }

    private void recalls(Outcome judged) {
        text.append('\n').append(say("Per perangkat daerah", "By unit")).append('\n');
        TextTable table = new TextTable(LONGEST_NAME);
        table.row(List.of(
                say("perangkat daerah", "unit"),
                say("laporan", "complaints"),
                say("tebakan pertama", "first guess"),
                say("di antara tiga", "among three")));
        List<Recall> recalls = judged.recalls();
        for (Recall recall : recalls.subList(0, Math.min(ROWS, recalls.size()))) {
            List<String> cells = new ArrayList<>(List.of(recall.unit().value(), Integer.toString(recall.complaints())));
            cells.add(percent((double) recall.first() / recall.complaints()));
            cells.add(percent((double) recall.among() / recall.complaints()));
            table.row(cells);
        }
        text.append(table.render());
        rest(recalls.size());
    }

    private void rest(int all) {
        if (all > ROWS) {
            text.append(say(
                            "dan " + (all - ROWS) + " baris lain; semuanya dengan --json",
                            "and " + (all - ROWS) + " more; all of them with --json"))
                    .append('\n');
        }
    }

    private String name(String guesser) {
        LocalText known = NAMES.get(guesser);
        return known == null ? guesser : known.in(locale);
    }

    private String percent(double share) {
        return decimal(share) + " %";
    }

    private String points(Difference difference) {
        return signed(difference.share()) + " (" + signed(difference.low()) + say(" s.d. ", " to ")
                + signed(difference.high()) + ")";
    }

    private String signed(double share) {
        return (share >= 0 ? "+" : "") + decimal(share);
    }

    private String decimal(double share) {
        String number = BigDecimal.valueOf(share)
                .movePointRight(2)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
        return locale.getLanguage().equals("en") ? number : number.replace('.', ',');
    }

    private String say(String indonesian, String english) {
        return new LocalText(indonesian, english).in(locale);
    }
}
