package id.tuntas.routing.check;

import static id.tuntas.routing.check.SmallBooks.any;
import static id.tuntas.routing.check.SmallBooks.found;
import static id.tuntas.routing.check.SmallBooks.hours;
import static id.tuntas.routing.check.SmallBooks.rule;
import static id.tuntas.routing.check.SmallBooks.told;
import static id.tuntas.routing.check.SmallBooks.words;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.routing.CaseField;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.TimeWindow;
import id.tuntas.routing.WordCondition;
import id.tuntas.routing.check.RuleFinding.NeverHolds;
import id.tuntas.routing.check.RuleFinding.Shadowed;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that never decide: because another always wins, or because they contradict themselves. */
class ShadowTest {

    private static final UnitName ROADS = SmallWorld.ROADS;
    private static final UnitName WATER = SmallWorld.WATER;

    @ParameterizedTest
    @CsvSource({"Utara, true", "Dua, true", "Selatan, false", "Satu, false"
    }) // one Satu lies in the north, one in the south
    void aPlaceIsShadowedByThatInWhichItLies(String place, boolean shadowed) {
        RoutingRule north = rule("a", ROADS, rule -> rule.addPlaces("Utara").priority(1));
        assertThat(told(FindingCode.SHADOWED, north, rule("b", WATER, rule -> rule.addPlaces("Dua", place))))
                .hasSize(shadowed ? 1 : 0);
    }

    @Test
    void aNarrowerRuleOfLowerRankIsShadowed() {
        RoutingRule roads = rule("a", ROADS, rule -> rule.addCategories("Jalan").priority(1));
        assertThat(told(FindingCode.SHADOWED, roads, rule("b", WATER, rule -> rule.addCategories("Trotoar"))))
                .containsExactly("rule b: it never decides, because the rule a always wins");
        assertThat(told(
                        FindingCode.SHADOWED,
                        roads,
                        rule("b", ROADS, rule -> rule.addCategories("Trotoar").anonymous(true))))
                .containsExactly(
                        "rule b: it never decides, because the rule a always wins (it sends to the same place)");
        assertThat(told(FindingCode.SHADOWED, roads, rule("b", WATER, rule -> rule.addCategories("Trotoar", "Air"))))
                .isEmpty();
        assertThat(told(
                        FindingCode.SHADOWED,
                        roads,
                        rule("b", WATER, rule -> rule.addCategories("Trotoar").priority(2))))
                .isEmpty();
    }

    @Test
    void wordsShadowWhereEveryOneHasOneOfTheOthers() {
        RoutingRule wide = RoutingRule.builder()
                .from(words("a", ROADS, any("rusak", "aspal").addNone("air").build()))
                .priority(1)
                .build();
        assertThat(told(
                        FindingCode.SHADOWED,
                        wide,
                        words(
                                "b",
                                WATER,
                                any("jalan rusak", "aspal bolong")
                                        .addNone("air")
                                        .build())))
                .hasSize(1);
        assertThat(told(
                        FindingCode.SHADOWED,
                        wide,
                        words(
                                "b",
                                WATER,
                                any("jalan rusak", "lubang").addNone("air").build())))
                .isEmpty();
        assertThat(told(
                        FindingCode.SHADOWED,
                        wide,
                        words("b", WATER, any("jalan rusak").build())))
                .isEmpty();
        assertThat(told(
                        FindingCode.SHADOWED,
                        wide,
                        words(
                                "b",
                                WATER,
                                any("jalan rusak").addNone("air bersih").build())))
                .isEmpty();
        assertThat(told(
                        FindingCode.SHADOWED,
                        wide,
                        words(
                                "b",
                                WATER,
                                any("aspal rusak")
                                        .addNone("air")
                                        .addIn(CaseField.TITLE)
                                        .build())))
                .isEmpty(); // the body may speak of water
    }

    @Test
    void aRuleThatForbidsWhatItDemandsNeverHolds() {
        assertThat(told(
                        FindingCode.NEVER_HOLDS,
                        words(
                                "a",
                                ROADS,
                                any("aspal")
                                        .addAll("air keruh")
                                        .addNone("keruh")
                                        .build())))
                .containsExactly("rule a: its conditions contradict each other, so that it never holds");
    }

    /** A condition that a complaint of category Jalan may fulfil or not. */
    private static UnaryOperator<RoutingRule.Builder> condition(String kind) {
        return switch (kind) {
            case "classification" -> rule -> rule.addClassifications(Classification.ASPIRATION);
            case "channel" -> rule -> rule.addChannels(Channel.of("SMS"));
            case "agency" -> rule -> rule.addAgencies(WATER);
            case "place" -> rule -> rule.addPlaces("Utara");
            case "any word" -> rule -> rule.words(any("aspal").build());
            case "all words" ->
                rule -> rule.words(WordCondition.builder().addAll("aspal").build());
            case "no word" ->
                rule -> rule.words(WordCondition.builder().addNone("aspal").build());
            case "anonymous" -> rule -> rule.anonymous(true);
            case "not anonymous" -> rule -> rule.anonymous(false);
            case "secret" -> rule -> rule.secret(true);
            case "not secret" -> rule -> rule.secret(false);
            case "days" -> rule -> rule.window(TimeWindow.on(Validity.since(LocalDate.of(2024, 3, 8))));
            default -> rule -> rule.window(hours(6, 18));
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "classification",
                "channel",
                "agency",
                "place",
                "any word",
                "all words",
                "no word",
                "anonymous",
                "not anonymous",
                "secret",
                "not secret",
                "days",
                "hours"
            })
    void aConditionMoreMakesARuleNarrowerAndNotWider(String kind) {
        UnaryOperator<RoutingRule.Builder> narrower = condition(kind);
        UnaryOperator<RoutingRule.Builder> jalan = rule -> rule.addCategories("Jalan");
        UnaryOperator<RoutingRule.Builder> fewer = rule -> narrower.apply(jalan.apply(rule));
        assertThat(shadowed(jalan, fewer)).isTrue();
        assertThat(shadowed(fewer, jalan)).isFalse();
        assertThat(shadowed(fewer, fewer)).isTrue();
        if (!kind.equals("no word")) {
            assertThat(shadowed(narrower, fewer)).isTrue();
            assertThat(shadowed(fewer, narrower)).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"anonymous, not anonymous", "secret, not secret", "anonymous, secret", "channel, agency", "days, hours"
    })
    void rulesOfDifferentConditionsDoNotShadowEachOther(String one, String other) {
        assertThat(shadowed(condition(one), condition(other))).isFalse();
        assertThat(shadowed(condition(other), condition(one))).isFalse();
    }

    private static boolean shadowed(
            UnaryOperator<RoutingRule.Builder> higher, UnaryOperator<RoutingRule.Builder> lower) {
        RoutingRule one = rule("a", ROADS, rule -> higher.apply(rule).priority(1));
        RoutingRule other = rule("b", WATER, lower);
        List<Shadowed> found = found(Shadowed.class, one, other);
        assertThat(found).allMatch(shadow -> shadow.rules().equals(List.of("b", "a")) && !shadow.sameGoal());
        return !found.isEmpty();
    }

    @Test
    void aListOfValuesIsShadowedByALongerOne() {
        UnaryOperator<RoutingRule.Builder> one = rule -> rule.addClassifications(Classification.ASPIRATION);
        UnaryOperator<RoutingRule.Builder> two =
                rule -> rule.addClassifications(Classification.INFORMATION_REQUEST, Classification.ASPIRATION);
        assertThat(shadowed(two, one)).isTrue();
        assertThat(shadowed(one, two)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "rusak, '', true",
        "'rusak,lubang', '', true",
        "'aspal,lubang', '', false",
        "'', rusak, true",
        "'', 'rusak,jalan', true",
        "'', 'rusak,lubang', false",
        "'jalan,lubang', rusak, true",
        "'aspal,lubang', rusak, false"
    })
    void aRuleThatDemandsAPhraseHasAllItsWords(String any, String all, boolean shadowed) {
        WordCondition wide =
                WordCondition.builder().any(list(any)).all(list(all)).build();
        WordCondition narrow = WordCondition.builder().addAll("jalan rusak").build();
        assertThat(shadowed(rule -> rule.words(wide), rule -> rule.words(narrow)))
                .isEqualTo(shadowed);
    }

    private static List<String> list(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(","));
    }

    @Test
    void onlyTheFirstOfThoseThatAlwaysWinIsTold() {
        UnaryOperator<RoutingRule.Builder> roads = rule -> rule.addCategories("Jalan");
        assertThat(found(Shadowed.class, rule("a", ROADS, roads), rule("b", WATER, roads), rule("c", WATER, roads)))
                .extracting(RuleFinding::rules)
                .containsExactly(List.of("b", "a"), List.of("c", "a"));
    }

    @Test
    void whatNeverHoldsIsShownByAComplaintThatHasAllOfIt() {
        RoutingRule never = rule(
                "a",
                ROADS,
                rule -> rule.addCategories("Jalan")
                        .words(any("aspal").addNone("aspal").build()));
        assertThat(found(NeverHolds.class, never))
                .containsExactly(new NeverHolds(
                        "a",
                        RoutingCase.builder()
                                .category("Jalan")
                                .body("aspal")
                                .confidentiality(Confidentiality.OPEN)
                                .build()));
        RoutingRule either = rule(
                "a",
                ROADS,
                rule -> rule.addCategories("Jalan")
                        .words(any("aspal", "lubang").addNone("aspal").build()));
        assertThat(found(NeverHolds.class, either)).isEmpty();
    }
}
