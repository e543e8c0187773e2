package id.tuntas.exchange.report;

import id.tuntas.scorecard.Quality;
import id.tuntas.scorecard.QualityScale;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.RaporForm;
import id.tuntas.scorecard.RaporSnapshot;
import id.tuntas.scorecard.Scorecard;
import id.tuntas.scorecard.ScorecardTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rapor rests on, for the foot of the page: formulas, scale, versions, and what of it is ours. */
final class PageBasis {

    private static final String NO_DIRECTORY = "none";
    private static final int SHORT = 12;

    private final Words words;

    PageBasis(Words words) {
        this.words = words;
    }

    /** Whether the thresholds are those that come with the library, which nobody official has set. */
    static boolean isOurs(QualityScale scale) {
        return scale.equals(QualityScale.DEFAULT);
    }

    /** The name of a formula in words and as it is named everywhere. */
    String formula(String name) {
        String inWords = words.find("formula." + name).orElseGet(() -> words.say("formula.other"));
        return words.say("formula", inWords, name);
    }

    /** Terms, each with one or more lines. */
    List<Map<String, Object>> entries(Rapor rapor, Optional<RaporSnapshot> snapshot, int rejected) {
        Scorecard scorecard = rapor.scorecard();
        ScorecardTerms terms = scorecard.terms();
        String directory = rapor.versions().directory();
        List<Map<String, Object>> entries = new ArrayList<>();
        entries.add(entry("basis.formula", List.of(formula(terms.formula().name()))));
        entries.add(entry("basis.follow-up", List.of(words.say("basis.follow-up.text"))));
        entries.add(entry("basis.scale", scale(terms.scale())));
        entries.add(entry("basis.form", form(terms.form())));
        entries.add(entry("basis.policy", List.of(rapor.versions().policy())));
        entries.add(entry("basis.calendar", List.of(rapor.versions().calendar())));
        entries.add(entry(
                "basis.directory",
                List.of(directory.equals(NO_DIRECTORY) ? words.say("basis.directory.none") : directory)));
        scorecard
                .knownAt()
                .ifPresent(at -> entries.add(entry("basis.known-at", List.of(words.moment(at, terms.zone())))));
        entries.add(entry(
                "basis.rejected",
                List.of(
                        rejected == 0
                                ? words.say("basis.rejected.none")
                                : words.say("basis.rejected.some", words.count(rejected)))));
        snapshot.ifPresent(kept -> entries.add(entry("basis.digest", digest(kept))));
        return entries;
    }

    /** The beginning of the digest, so that two papers can be told apart by eye, and what it covers. */
    private List<String> digest(RaporSnapshot kept) {
        return List.of(
                shortForm(kept),
                words.say("basis.digest.covers", words.count(kept.figures().size())),
                words.say("basis.digest.verify"));
    }

    /** Such as {@code 6623 c245 8f3c}. */
    static String shortForm(RaporSnapshot kept) {
        return kept.digest().substring(0, SHORT).replaceAll("(.{4})(?=.)", "$1 ");
    }

    private List<String> scale(QualityScale scale) {
        List<String> lines = new ArrayList<>();
        lines.add(scale.id() + "/" + scale.version());
        scale.steps().forEach(step -> lines.add(step(step)));
        lines.add(words.say("basis.scale.else", words.quality(Quality.KURANG)));
        if (isOurs(scale)) {
            lines.add(words.say("basis.scale.ours"));
        }
        return lines;
    }

    private String step(QualityScale.Step step) {
        String quality = words.quality(step.quality());
        String percent = words.say("percent", Integer.toString(step.percentFrom()));
        return step.daysUpTo()
                .map(days ->
                        words.say("basis.scale.step.days", quality, percent, words.say("days", Integer.toString(days))))
                .orElseGet(() -> words.say("basis.scale.step", quality, percent));
    }

    private List<String> form(RaporForm form) {
        List<String> lines = new ArrayList<>();
        lines.add(form.id() + "/" + form.version());
        if (form.equals(RaporForm.DEFAULT)) {
            lines.add(words.say("basis.form.ours"));
        }
        return lines;
    }

    private Map<String, Object> entry(String key, List<String> lines) {
        return Map.of("term", words.say(key), "lines", lines);
    }
}
