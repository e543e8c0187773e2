package id.tuntas.exchange.json;

import id.tuntas.scorecard.FormCondition;
import id.tuntas.scorecard.FormFigure;
import id.tuntas.scorecard.FormLine;
import id.tuntas.scorecard.FormRule;
import id.tuntas.scorecard.Quality;
import id.tuntas.scorecard.RaporForm;
import id.tuntas.scorecard.ScoreBound;
import id.tuntas.text.LocalText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads forms of rapors field by field. */
final class RaporFormReader {

    private static final LocalText FIGURE_OR_ASPECT =
            new LocalText("tepat satu dari figure dan aspect", "exactly one of figure and aspect");
    private static final LocalText LINES = new LocalText("larik baris", "an array of lines");
    private static final LocalText RULES = new LocalText("larik aturan", "an array of rules");
    private static final LocalText QUALITY = new LocalText(
            "salah satu dari SANGAT_BAIK, BAIK, SEDANG, KURANG", "one of SANGAT_BAIK, BAIK, SEDANG, KURANG");

    private RaporFormReader() {}

    static RaporForm form(DocumentFields fields) {
        fields.kind(RaporFormJson.TYPE, RaporFormJson.VERSION);
        RaporForm.Builder form = RaporForm.builder()
                .id(fields.text("id"))
                .version(fields.text("version"))
                .title(text(fields, "title"))
                .lines(required(fields, "lines", LINES).objects("lines", RaporFormReader::line))
                .categories(fields.objects("categories", RaporFormReader::category))
                .rules(required(fields, "rules", RULES).objects("rules", RaporFormReader::rule));
        return fields.build(form::build);
    }

    private static DocumentFields required(DocumentFields fields, String name, LocalText expected) {
        if (!fields.has(name)) {
            throw fields.missing(name, expected);
        }
        return fields;
    }

    private static FormLine line(DocumentFields fields) {
        if (fields.has("figure") == fields.has("aspect")) {
            throw fields.wrong("figure", FIGURE_OR_ASPECT);
        }
        LocalText label = text(fields, "label");
        String source = fields.text("source");
        return fields.has("figure")
                ? new FormLine.Shown(constant(fields, "figure", FormFigure.values()), label, source)
                : new FormLine.Scored(fields.text("aspect"), label, source);
    }

    private static ScoreBound category(DocumentFields fields) {
        Quality quality = quality(fields);
        int scoreFrom = fields.number("scoreFrom");
        return fields.build(() -> new ScoreBound(quality, scoreFrom));
    }

    private static FormRule rule(DocumentFields fields) {
        FormRule.Builder rule = FormRule.builder()
                .id(fields.text("id"))
                .when(constant(fields, "when", FormCondition.values()))
                .text(text(fields, "text"))
                .source(fields.text("source"));
        if (fields.has("bound")) {
            rule.bound(fields.number("bound"));
        }
        return fields.build(rule::build);
    }

    /** A category; that a rapor is not rated is none. */
    static Quality quality(DocumentFields fields) {
        return fields.text(
                "quality",
                QUALITY,
                word -> Arrays.stream(Quality.values())
                        .filter(quality -> quality != Quality.TIDAK_DINILAI
                                && quality.name().equals(word))
                        .findFirst()
                        .orElseThrow());
    }

    private static LocalText text(DocumentFields fields, String name) {
        return fields.object(name, inner -> new LocalText(inner.text("id"), inner.text("en")));
    }

    private static <E extends Enum<E>> E constant(DocumentFields fields, String name, E[] values) {
        List<String> words = Arrays.stream(values).map(PolicyWriter::word).toList();
        String all = words.stream().collect(Collectors.joining(", "));
        LocalText expected = new LocalText("salah satu dari " + all, "one of " + all);
        return fields.text(
                name,
                expected,
                word -> Arrays.stream(values)
                        .filter(value -> PolicyWriter.word(value).equals(word))
                        .findFirst()
                        .orElseThrow());
    }
}
