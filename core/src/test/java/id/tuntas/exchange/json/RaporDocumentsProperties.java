package id.tuntas.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.scorecard.EvidenceScores;
import id.tuntas.scorecard.FormCondition;
import id.tuntas.scorecard.FormFigure;
import id.tuntas.scorecard.FormLine;
import id.tuntas.scorecard.FormRule;
import id.tuntas.scorecard.Quality;
import id.tuntas.scorecard.QualityScale;
import id.tuntas.scorecard.RaporForm;
import id.tuntas.scorecard.ScoreBound;
import id.tuntas.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written of a form, a scale or scores is read back, and written the same again. */
class RaporDocumentsProperties {

    private static final List<Quality> CATEGORIES =
            List.of(Quality.SANGAT_BAIK, Quality.BAIK, Quality.SEDANG, Quality.KURANG);

    @Property(tries = 300)
    void formsAreReadBack(@ForAll("forms") RaporForm form) {
        String json = RaporFormJson.write(form);
        assertThat(RaporFormJson.read(json)).isEqualTo(form);
        assertThat(RaporFormJson.write(RaporFormJson.read(json))).isEqualTo(json);
    }

    @Property(tries = 300)
    void scalesAreReadBack(@ForAll("scales") QualityScale scale) {
        String json = QualityScaleJson.write(scale);
        assertThat(QualityScaleJson.read(json)).isEqualTo(scale);
        assertThat(QualityScaleJson.write(QualityScaleJson.read(json))).isEqualTo(json);
    }

    @Property(tries = 300)
    void scoresAreReadBack(@ForAll("scores") EvidenceScores scores) {
        String json = EvidenceScoresJson.write(scores);
        assertThat(EvidenceScoresJson.read(json)).isEqualTo(scores);
        assertThat(EvidenceScoresJson.write(EvidenceScoresJson.read(json))).isEqualTo(json);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aZ9 .\"\\{}[]:,<é\u2028")
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(text -> !text.isBlank());
    }

    private static Arbitrary<LocalText> bothLanguages() {
        return Combinators.combine(texts(), texts()).as(LocalText::new);
    }

    @Provide
    Arbitrary<RaporForm> forms() {
        Arbitrary<FormLine> shown = Combinators.combine(Arbitraries.of(FormFigure.class), bothLanguages(), texts())
                .as(FormLine.Shown::new);
        Arbitrary<FormLine> scored =
                Combinators.combine(texts(), bothLanguages(), texts()).as(FormLine.Scored::new);
        Arbitrary<List<FormLine>> lines = Combinators.combine(
                        shown.list().ofMaxSize(4),
                        scored.list().ofMaxSize(3).uniqueElements(line -> ((FormLine.Scored) line).aspect()))
                .as((some, others) -> {
                    List<FormLine> all = new ArrayList<>(some);
                    all.addAll(others);
                    return all;
                });
        Arbitrary<FormRule> rule = Combinators.combine(
                        texts(),
                        Arbitraries.of(FormCondition.class),
                        Arbitraries.integers().greaterOrEqual(0),
                        bothLanguages(),
                        texts())
                .as((id, when, bound, text, source) -> FormRule.builder()
                        .id(id)
                        .when(when)
                        .bound(bound)
                        .text(text)
                        .source(source)
                        .build());
        return Combinators.combine(
                        texts(),
                        texts(),
                        bothLanguages(),
                        lines,
                        bounds(),
                        rule.list().ofMaxSize(4).uniqueElements(FormRule::id))
                .as((id, version, title, all, bounds, rules) -> RaporForm.builder()
                        .id(id)
                        .version(version)
                        .title(title)
                        .lines(all)
                        .categories(bounds)
                        .rules(rules)
                        .build());
    }

    private static Arbitrary<List<ScoreBound>> bounds() {
        return Arbitraries.integers()
                .between(0, 100)
                .list()
                .ofMaxSize(4)
                .uniqueElements()
                .map(numbers -> {
                    List<Integer> down = List.copyOf(new TreeSet<>(numbers).descendingSet());
                    List<ScoreBound> bounds = new ArrayList<>();
                    for (int i = 0; i < down.size(); i++) {
                        bounds.add(new ScoreBound(CATEGORIES.get(i), down.get(i)));
                    }
                    return bounds;
                });
    }

    @Provide
    Arbitrary<QualityScale> scales() {
        Arbitrary<List<Integer>> percents =
                Arbitraries.integers().between(0, 100).list().ofMaxSize(4);
        Arbitrary<List<Optional<Integer>>> days =
                Arbitraries.integers().between(0, 400).optional().list().ofSize(4);
        return Combinators.combine(texts(), texts(), percents, days).as((id, version, from, upTo) -> {
            List<QualityScale.Step> steps = new ArrayList<>();
            for (int i = 0; i < from.size(); i++) {
                steps.add(new QualityScale.Step(CATEGORIES.get(i), from.get(i), upTo.get(i)));
            }
            return new QualityScale(id, version, steps);
        });
    }

    @Provide
    Arbitrary<EvidenceScores> scores() {
        Arbitrary<EvidenceScores.Score> score = Combinators.combine(
                        Arbitraries.integers().between(0, 100), texts().list().ofMaxSize(2))
                .as(EvidenceScores.Score::new);
        return Combinators.combine(texts(), Arbitraries.maps(texts(), score).ofMaxSize(4))
                .as((version, scores) ->
                        EvidenceScores.builder().version(version).scores(scores).build());
    }
}
