package id.tuntas.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.HeldRule.HeldCondition;
import id.tuntas.text.Matching;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rules hold, and why. */
class RouterTest {

    private static final UnitName ROADS = UnitName.of("Dinas Pekerjaan Umum");
    private static final UnitName HEALTH = UnitName.of("Dinas Kesehatan");
    private static final RoutingRule HOLES = RoutingRule.builder()
            .id("jalan")
            .words(WordCondition.any("jalan berlubang", "aspal"))
            .action(RoutingAction.dispose(ROADS))
            .build();

    private static RouteDecision route(RoutingCase complaint, RoutingRule... rules) {
        return Router.compile(RuleBook.of("local", "1", List.of(rules)), Directory.empty())
                .route(complaint);
    }

    private static RoutingCase saying(String text) {
        return RoutingCase.builder().body(text).build();
    }

    @Test
    void goesWhereARuleSaysAndTellsWhy() {
        RouteDecision decision = route(saying("Aspal rusak, JALAN BERLUBANG!"), HOLES);

        assertThat(decision.lead()).contains(ROADS);
        assertThat(decision.because())
                .containsExactly(new HeldRule(
                        "jalan",
                        0,
                        List.of(
                                new HeldCondition(ConditionKind.ANY_WORD, "aspal"),
                                new HeldCondition(ConditionKind.ANY_WORD, "jalan berlubang"))));
    }

    @Test
    void whereNoRuleSpeaksItIsTheCoordinatorsQueue() {
        RouteDecision decision = route(saying("Antrean puskesmas"), HOLES);

        assertThat(decision.lead()).isEmpty();
        assertThat(decision.because()).isEmpty();
    }

    @Test
    void anEmptyBookSendsEverythingToTheCoordinator() {
        assertThat(route(saying("Aspal")).lead()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pengaspalan", "aspalnya", "jalan yang berlubang", "jalan", ""})
    void asWrittenWordsAreWholeWordsAndPhrasesWholePhrases(String text) {
        assertThat(routeAsWritten(saying(text)).lead()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pengaspalan", "Aspalnya", "jln berlubang", "jalan lubang2"})
    void byStemFormsAndEverydaySpellingsOfAWordAreTheWord(String text) {
        RouteDecision decision = route(saying(text), HOLES);

        assertThat(decision.lead()).contains(ROADS);
        assertThat(decision.because().get(0).conditions())
                .as("the reason is spelled as the rule is")
                .extracting(HeldCondition::value)
                .containsAnyOf("aspal", "jalan berlubang");
        assertThat(routeAsWritten(saying(text)).lead()).isEmpty();
    }

    private static RouteDecision routeAsWritten(RoutingCase complaint) {
        RuleBook book = RuleBook.builder()
                .id("local")
                .version("1")
                .addRules(HOLES)
                .matching(Matching.AS_WRITTEN)
                .build();
        return Router.compile(book, Directory.empty()).route(complaint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aspal", "(aspal)", "di ujung: aspal", "ASPAL?", "jalan  berlubang", "Jalan/berlubang"})
    void caseAndPunctuationDoNotMatter(String text) {
        assertThat(route(saying(text), HOLES).lead()).contains(ROADS);
    }

    @Test
    void everyKindOfConditionMustHold() {
        RoutingRule rule = RoutingRule.builder()
                .from(HOLES)
                .addClassifications(Classification.NOT_OVERSIGHT_GRADE)
                .addCategories("Jalan Berlubang", "Jembatan")
                .build();
        RoutingCase all = RoutingCase.builder()
                .classification(Classification.NOT_OVERSIGHT_GRADE)
                .category("JALAN BERLUBANG")
                .body("aspal")
                .build();

        assertThat(route(all, rule).because())
                .containsExactly(new HeldRule(
                        "jalan",
                        0,
                        List.of(
                                new HeldCondition(ConditionKind.CLASSIFICATION, "Pengaduan Tidak Berkadar Pengawasan"),
                                new HeldCondition(ConditionKind.CATEGORY, "Jalan Berlubang"),
                                new HeldCondition(ConditionKind.ANY_WORD, "aspal"))));
        assertThat(route(
                                RoutingCase.builder()
                                        .from(all)
                                        .classification(Classification.ASPIRATION)
                                        .build(),
                                rule)
                        .lead())
                .isEmpty();
        assertThat(route(RoutingCase.builder().from(all).category("Sampah").build(), rule)
                        .lead())
                .isEmpty();
        assertThat(route(RoutingCase.builder().from(all).body("sampah").build(), rule)
                        .lead())
                .isEmpty();
        assertThat(route(saying("aspal"), rule).lead()).isEmpty();
    }

    @Test
    void theHigherPriorityWinsAndTheOthersAreTold() {
        RoutingRule higher = RoutingRule.builder()
                .id("z")
                .priority(1)
                .words(WordCondition.any("aspal"))
                .action(RoutingAction.dispose(HEALTH))
                .build();
        RouteDecision decision = route(saying("aspal"), HOLES, higher);

        assertThat(decision.lead()).contains(HEALTH);
        assertThat(decision.because()).extracting(HeldRule::rule).containsExactly("z", "jalan");
    }

    @Test
    void ofEqualPriorityTheFirstInOrderOfTheIdWins() {
        RoutingRule before = RoutingRule.builder()
                .id("aspal")
                .words(WordCondition.any("aspal"))
                .action(RoutingAction.dispose(HEALTH))
                .build();

        assertThat(route(saying("aspal"), HOLES, before).lead()).contains(HEALTH);
    }

    @Test
    void theLeadGoesByItsCanonicalName() {
        Unit unit = Unit.builder().name(ROADS).addAliases(UnitName.of("DPU")).build();
        RoutingRule rule = RoutingRule.builder()
                .id("jalan")
                .words(WordCondition.any("aspal"))
                .action(RoutingAction.dispose(UnitName.of("dpu")))
                .build();
        RuleBook book = RuleBook.of("local", "1", List.of(rule));

        assertThat(Router.compile(book, Directory.of("1", List.of(unit)))
                        .route(saying("aspal"))
                        .lead())
                .contains(ROADS);
        assertThat(Router.compile(book, Directory.empty())
                        .route(saying("aspal"))
                        .lead())
                .contains(UnitName.of("dpu"));
    }

    @Test
    void aRuleHasACondition() {
        assertThatThrownBy(() -> RoutingRule.builder()
                        .id("x")
                        .action(RoutingAction.dispose(ROADS))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("conditions: at least one");
    }

    @ParameterizedTest
    @CsvSource({"'', jalan", "?!, jalan", "jalan, ''", "jalan, --"})
    void aWordOrCategoryToLookForHasLettersOrDigits(String word, String category) {
        assertThatThrownBy(() -> RoutingRule.builder()
                        .id("x")
                        .words(WordCondition.any(word))
                        .addCategories(category)
                        .action(RoutingAction.dispose(ROADS))
                        .build())
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aBookHasOneRuleAnId() {
        assertThatThrownBy(() -> RuleBook.of("local", "1", List.of(HOLES, HOLES)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("rules: one rule an id");
    }

    @Test
    void theTextIsNotForLogs() {
        assertThat(saying("rahasia")).hasToString("RoutingCase[0 and 7 characters]");
    }
}
