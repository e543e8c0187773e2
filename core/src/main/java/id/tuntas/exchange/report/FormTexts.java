package id.tuntas.exchange.report;

import id.tuntas.scorecard.EvidenceRating;
import id.tuntas.scorecard.EvidenceScores;
import id.tuntas.scorecard.Figures;
import id.tuntas.scorecard.FormFigure;
import id.tuntas.scorecard.FormLine;
import id.tuntas.scorecard.Governance;
import id.tuntas.scorecard.Presence;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.RaporForm;
import id.tuntas.scorecard.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The form of a rapor filled in, in the words of a reader: what each line is called, what stands in it, where it is known from. */
final class FormTexts {

    private static final EvidenceScores NO_SCORES =
            EvidenceScores.builder().version("none").build();

    private final Words words;
    private final Rapor rapor;
    private final RaporForm form;

    FormTexts(Words words, Rapor rapor) {
        this.words = words;
        this.rapor = rapor;
        this.form = rapor.scorecard().terms().form();
    }

    /** A line filled in; the source is blank where the line is not the form's own. */
    record Filled(String label, String value, String source) {}

    String title() {
        return form.title().in(Locale.forLanguageTag(words.language()));
    }

    /** The lines of the form; behind those that are scored, the score of the whole. */
    List<Filled> lines() {
        List<Filled> lines = new ArrayList<>();
        for (FormLine line : form.lines()) {
            String label = line.label().in(Locale.forLanguageTag(words.language()));
            lines.add(new Filled(label, value(line), line.source()));
        }
        if (!form.aspects().isEmpty()) {
            lines.add(new Filled(words.say("form.score"), score(), ""));
        }
        return List.copyOf(lines);
    }

    private String value(FormLine line) {
        return line instanceof FormLine.Shown shown
                ? figure(shown.figure())
                : aspect(((FormLine.Scored) line).aspect());
    }

    private String figure(FormFigure figure) {
        Figures whole = rapor.scorecard().whole();
        return switch (figure) {
            case DECREE -> words.presence(rapor.governance().regency().decree());
            case ACTION_PLAN -> words.presence(rapor.governance().regency().actionPlan());
            case PROCEDURE_SHARE -> procedures(rapor.governance());
            case TOTAL, FINISHED, IN_PROCESS, NOT_FOLLOWED_UP ->
                figure.of(rapor)
                        .map(count -> words.count(Long.parseLong(count)))
                        .orElseGet(() -> words.say("none"));
            case PERCENTAGE -> words.percentage(whole);
            case AVERAGE_FOLLOW_UP_DAYS ->
                whole.averageFollowUpDays()
                        .map(days -> words.say("days", words.decimal(days)))
                        .orElseGet(() -> words.say("follow-up.unknown"));
            case QUALITY -> words.quality(whole.quality());
            case RECOMMENDATIONS ->
                rapor.recommendations().isEmpty()
                        ? words.say("form.recommendations.none")
                        : words.say(
                                "form.recommendations",
                                words.count(rapor.recommendations().size()));
        };
    }

    private String procedures(Governance governance) {
        return governance
                .procedureShare()
                .map(share -> words.say(
                        "governance.share",
                        words.count(share.part()),
                        words.count(share.whole()),
                        words.say("percent", words.decimal(share.percent()))))
                .orElseGet(() -> words.presence(Presence.NOT_SAID));
    }

    private String aspect(String aspect) {
        Optional<EvidenceScores.Score> score =
                rapor.evidence().map(EvidenceScores::scores).flatMap(scores -> Optional.ofNullable(scores.get(aspect)));
        return score.map(known -> words.say(
                        known.evidence().isEmpty() ? "form.aspect.bare" : "form.aspect",
                        words.count(known.score()),
                        words.count(known.evidence().size())))
                .orElseGet(() -> words.say("form.aspect.open"));
    }

    private String score() {
        EvidenceRating rating = form.rate(rapor.evidence().orElse(NO_SCORES));
        return rating.score()
                .map(Ratio::value)
                .map(score -> words.say("form.score.of", words.decimal(score), words.quality(rating.quality())))
                .orElseGet(() ->
                        words.say("form.score.none", words.count(rating.open().size())));
    }
}
