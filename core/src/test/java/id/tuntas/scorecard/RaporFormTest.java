package id.tuntas.scorecard;

import static id.tuntas.testkit.Events.WIB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Bucket;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.directory.UnitName;
import id.tuntas.scorecard.FollowUpMeasure.Days;
import id.tuntas.text.LocalText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RaporFormTest {

    private static final ScorecardTerms TERMS =
            ScorecardTerms.builder().zone(WIB).build();

    /** Each as {@code rule: figure}. */
    private static List<String> recommended(Map<Bucket, Long> buckets, long followUpSeconds, long followedUp) {
        Tally.Builder tally = Tally.builder().byBucket(buckets);
        if (followedUp == 1) {
            tally.putFollowUps(FollowUpMeasure.RECEIVED_TO_FIRST_FOLLOW_UP, Spans.of(Days.CALENDAR, followUpSeconds));
        }
        Figures figures = Figures.of(tally.build(), TERMS);
        return RaporForm.DEFAULT.recommend(figures).stream()
                .map(given -> given.rule() + ": " + given.figure())
                .toList();
    }

    @Test
    void nothingToRateIsToldAsSuch() {
        assertThat(recommended(Map.of(), 0, 0)).containsExactly("no-complaints: 0/0");
    }

    @Test
    void lowCompletionIsToldWithItsFigure() {
        assertThat(recommended(Map.of(Bucket.FINISHED, 28L, Bucket.IN_PROCESS, 13L), 0, 0))
                .containsExactly("low-completion: 68.3 % (28/41)");
    }

    @Test
    void completionAtTheBoundIsNotLow() {
        assertThat(recommended(Map.of(Bucket.FINISHED, 3L, Bucket.ARCHIVED, 1L), 0, 0))
                .isEmpty();
        assertThat(recommended(Map.of(Bucket.FINISHED, 74_999L, Bucket.ARCHIVED, 25_001L), 0, 0))
                .containsExactly("low-completion: 75.0 % (74999/100000)");
    }

    @Test
    void slowFollowUpIsToldWithItsFigure() {
        assertThat(recommended(Map.of(Bucket.FINISHED, 1L), 86_400 * 156 / 10, 1))
                .containsExactly("slow-follow-up: 15.6 d");
        assertThat(recommended(Map.of(Bucket.FINISHED, 1L), 86_400 * 14, 1)).isEmpty();
    }

    @Test
    void whatIsNotFollowedUpIsToldWithItsFigure() {
        assertThat(recommended(Map.of(Bucket.FINISHED, 9L, Bucket.NOT_FOLLOWED_UP, 1L), 0, 0))
                .containsExactly("not-followed-up: 1/10");
    }

    @Test
    void recommendationsComeInTheOrderOfTheForm() {
        assertThat(recommended(Map.of(Bucket.NOT_FOLLOWED_UP, 2L), 86_400 * 20, 1))
                .containsExactly("low-completion: 0.0 % (0/2)", "slow-follow-up: 20.0 d", "not-followed-up: 2/2");
    }

    /** Each as {@code rule: figure}. */
    private static List<String> recommended(Governance governance) {
        Figures figures =
                Figures.of(Tally.builder().putByBucket(Bucket.FINISHED, 1L).build(), TERMS);
        return RaporForm.DEFAULT.recommend(figures, governance, List.of()).stream()
                .map(given -> given.rule() + ": " + given.figure())
                .toList();
    }

    private static Governance regency(Presence decree, Presence actionPlan) {
        return Governance.builder()
                .version("1")
                .regency(new Standing(decree, actionPlan, Presence.ABSENT))
                .build();
    }

    @Test
    void whatTheRegencyLacksIsToldAndWhatItDoesNotSayIsNot() {
        assertThat(recommended(regency(Presence.ABSENT, Presence.PRESENT))).containsExactly("no-decree: sk: tidak");
        assertThat(recommended(regency(Presence.PRESENT, Presence.ABSENT)))
                .containsExactly("no-action-plan: action_plan: tidak");
        assertThat(recommended(regency(Presence.NOT_SAID, Presence.NOT_SAID))).isEmpty();
        assertThat(recommended(Governance.NONE)).isEmpty();
    }

    @Test
    void fiveOf84UnitsWithAProcedureAreSixPerCent() {
        Governance.Builder malang = Governance.builder().version("1");
        for (int i = 1; i <= 84; i++) {
            malang.putUnits(
                    UnitName.of("Dinas " + i),
                    new Standing(Presence.NOT_SAID, Presence.NOT_SAID, i <= 5 ? Presence.PRESENT : Presence.NOT_SAID));
        }
        assertThat(recommended(malang.build())).containsExactly("procedures: 6.0 % (5/84)");
    }

    @Test
    void whereEveryUnitHasAProcedureNothingIsRecommended() {
        Governance all = Governance.builder()
                .version("1")
                .putUnits(UnitName.of("A"), new Standing(Presence.ABSENT, Presence.ABSENT, Presence.PRESENT))
                .build();
        assertThat(recommended(all)).isEmpty();
    }

    @Test
    void overdueCountsComplaintsAndNotObligations() {
        Figures figures = Figures.of(
                Tally.builder()
                        .byBucket(Map.of(Bucket.FINISHED, 9L, Bucket.IN_PROCESS, 1L))
                        .build(),
                TERMS);
        List<Overdue> two = List.of(overdue("1", "verify"), overdue("1", "dispose"));
        assertThat(RaporForm.DEFAULT.recommend(figures, Governance.NONE, two))
                .extracting(Recommendation::rule, Recommendation::figure)
                .containsExactly(tuple("overdue", "1/10"));
    }

    private static Overdue overdue(String id, String obligation) {
        return Overdue.builder()
                .complaint(ComplaintId.of(RegencyId.LOCAL, id))
                .obligation(obligation)
                .start(Instant.parse("2023-03-06T02:00:00Z")) // a Monday
                .due(LocalDate.of(2023, 3, 10))
                .build();
    }

    @ParameterizedTest
    @EnumSource(FormCondition.class)
    void everyConditionHasARuleInTheShippedForms(FormCondition condition) {
        for (RaporForm form : List.of(RaporForm.EVALUATION_OF_2023, RaporForm.EVALUATION_OF_2024)) {
            assertThat(form.rules()).extracting(FormRule::when).contains(condition);
        }
    }

    @Test
    void theFormOf2023HasTheColumnsThatThePressQuoted() {
        assertThat(RaporForm.DEFAULT).isEqualTo(RaporForm.EVALUATION_OF_2023);
        assertThat(RaporForm.EVALUATION_OF_2023.lines())
                .extracting(line -> ((FormLine.Shown) line).figure())
                .containsExactly(
                        FormFigure.DECREE,
                        FormFigure.ACTION_PLAN,
                        FormFigure.TOTAL,
                        FormFigure.FINISHED,
                        FormFigure.IN_PROCESS,
                        FormFigure.NOT_FOLLOWED_UP,
                        FormFigure.PERCENTAGE,
                        FormFigure.AVERAGE_FOLLOW_UP_DAYS,
                        FormFigure.QUALITY,
                        FormFigure.RECOMMENDATIONS);
        assertThat(RaporForm.EVALUATION_OF_2023.lines())
                .allSatisfy(line -> assertThat(line.source()).contains("100.4.4/3368/SJ"));
        assertThat(RaporForm.EVALUATION_OF_2023.aspects()).isEmpty();
    }

    @Test
    void theFormOf2024HasSixAspectsAndNoBoundsThatNobodyPublished() {
        assertThat(RaporForm.EVALUATION_OF_2024.aspects())
                .extracting(FormLine.Scored::aspect)
                .containsExactly("perencanaan", "kebijakan", "sdm", "sosialisasi", "kanal", "efektivitas-tl");
        assertThat(RaporForm.EVALUATION_OF_2024.categories()).isEmpty();
    }

    @Test
    void everyTextOfTheShippedFormsSpeaksBothLanguages() {
        for (RaporForm form : List.of(RaporForm.EVALUATION_OF_2023, RaporForm.EVALUATION_OF_2024)) {
            List<LocalText> texts = new ArrayList<>(List.of(form.title()));
            form.rules().forEach(rule -> texts.add(rule.text()));
            form.lines().forEach(line -> texts.add(line.label()));
            assertThat(texts).hasSizeGreaterThan(8).allSatisfy(text -> {
                assertThat(text.indonesian()).isNotBlank();
                assertThat(text.english()).isNotBlank();
            });
        }
    }

    private static FormRule.Builder rule() {
        return FormRule.builder()
                .id("x")
                .when(FormCondition.COMPLETION_BELOW)
                .text(new LocalText("a", "b"))
                .source("ours");
    }

    private static RaporForm.Builder form() {
        return RaporForm.builder().id("x").version("1").title(new LocalText("a", "b"));
    }

    private static void refused(Supplier<?> made, String attribute) {
        assertThatThrownBy(made::get)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        fault -> assertThat(fault.attributes()).containsExactly(attribute));
    }

    @Test
    void aRuleIsWhole() {
        assertThat(rule().build().bound()).isZero();
        refused(() -> rule().bound(-1).build(), "bound");
        refused(() -> rule().id(" ").build(), "id");
        refused(() -> rule().source("").build(), "source");
        refused(() -> new FormLine.Shown(FormFigure.TOTAL, new LocalText("a", "b"), " "), "source");
        refused(() -> new FormLine.Scored("a", new LocalText("a", "b"), " "), "source");
        refused(() -> new FormLine.Scored(" ", new LocalText("a", "b"), "ours"), "aspect");
    }

    @Test
    void aFormIsWhole() {
        assertThat(form().build().lines()).isEmpty();
        refused(() -> form().id("").build(), "id");
        refused(() -> form().version(" ").build(), "version");
        refused(() -> form().addRules(rule().build(), rule().build()).build(), "rules");
        FormLine aspect = new FormLine.Scored("a", new LocalText("a", "b"), "ours");
        refused(() -> form().addLines(aspect, aspect).build(), "lines");
        ScoreBound good = new ScoreBound(Quality.BAIK, 75);
        refused(() -> form().addCategories(good, good).build(), "categories");
        refused(
                () -> form().addCategories(good, new ScoreBound(Quality.BAIK, 50))
                        .build(),
                "categories");
        refused(
                () -> form().addCategories(good, new ScoreBound(Quality.SEDANG, 75))
                        .build(),
                "categories");
        refused(
                () -> form().addCategories(good, new ScoreBound(Quality.SANGAT_BAIK, 50))
                        .build(),
                "categories");
    }

    @Test
    void aFormMayScoreCategoriseAndAdvise() {
        RaporForm form = form().addLines(
                        new FormLine.Scored("a", new LocalText("a", "b"), "ours"),
                        new FormLine.Scored("b", new LocalText("a", "b"), "ours"))
                .addRules(rule().build(), rule().id("y").build())
                .addCategories(new ScoreBound(Quality.BAIK, 75), new ScoreBound(Quality.SEDANG, 50))
                .build();

        assertThat(form.aspects()).extracting(FormLine.Scored::aspect).containsExactly("a", "b");
        assertThat(form.rules()).hasSize(2);
        assertThat(form.categories()).hasSize(2);
        assertThat(form().addCategories(new ScoreBound(Quality.KURANG, 0))
                        .build()
                        .categories())
                .hasSize(1);
    }
}
