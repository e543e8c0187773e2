package id.tuntas.routing.check;

import static id.tuntas.routing.check.SmallBooks.any;
import static id.tuntas.routing.check.SmallBooks.check;
import static id.tuntas.routing.check.SmallBooks.found;
import static id.tuntas.routing.check.SmallBooks.hours;
import static id.tuntas.routing.check.SmallBooks.rule;
import static id.tuntas.routing.check.SmallBooks.told;
import static id.tuntas.routing.check.SmallBooks.words;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.routing.AgencyKind;
import id.tuntas.routing.CaseField;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.TimeWindow;
import id.tuntas.routing.WordCondition;
import id.tuntas.routing.check.RuleFinding.Overlap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Two rules of one priority that hold for one complaint and send it to different places. */
class OverlapTest {

    private static final UnitName ROADS = SmallWorld.ROADS;
    private static final UnitName WATER = SmallWorld.WATER;

    @Test
    void rulesThatDifferInOneThingDoNotOverlap() {
        RoutingRule holes = words("a", ROADS, any("aspal").build());
        assertThat(told(
                        FindingCode.OVERLAP,
                        holes,
                        words("b", WATER, any("rusak").build())))
                .hasSize(1);
        assertThat(told(
                        FindingCode.OVERLAP,
                        holes,
                        words("b", WATER, any("rusak").addNone("aspal").build())))
                .isEmpty();
        assertThat(told(
                        FindingCode.OVERLAP,
                        holes,
                        words("b", WATER, any("rusak").addNone("aspal mulus").build())))
                .hasSize(1);
        assertThat(told(
                        FindingCode.OVERLAP,
                        holes,
                        rule("b", WATER, rule -> rule.addCategories("Air").priority(1))))
                .isEmpty();
        assertThat(told(FindingCode.OVERLAP, holes, rule("b", UnitName.of("DPU"), rule -> rule.addCategories("Air"))))
                .isEmpty();
    }

    @Test
    void aWordThatIsForbiddenInTheTitleMayStandInTheBody() {
        RoutingRule title = words(
                "a", ROADS, any("air").addNone("aspal").addIn(CaseField.TITLE).build());
        assertThat(told(
                        FindingCode.OVERLAP,
                        title,
                        words("b", WATER, any("aspal").build())))
                .hasSize(1);
        assertThat(told(
                        FindingCode.OVERLAP,
                        title,
                        words("b", WATER, any("aspal").addIn(CaseField.TITLE).build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Jalan, Trotoar, true",
        "Trotoar, Jalan Berlubang, false",
        "Jalan, Air, false",
        "Air Keruh, AIR KERUH, true"
    })
    void categoriesOverlapAlongTheTree(String one, String other, boolean overlap) {
        assertThat(told(
                        FindingCode.OVERLAP,
                        rule("a", ROADS, rule -> rule.addCategories(one)),
                        rule("b", WATER, rule -> rule.addCategories(other))))
                .hasSize(overlap ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "Utara, Desa Dua, true",
        "Utara, Selatan, false",
        "Utara, Satu, true", // one of the two villages of that name lies there
        "Desa Dua, Satu, false",
        "Utara, Antah, false"
    })
    void placesOverlapWhereOneLiesInTheOther(String one, String other, boolean overlap) {
        assertThat(told(
                        FindingCode.OVERLAP,
                        rule("a", ROADS, rule -> rule.addPlaces(one)),
                        rule("b", WATER, rule -> rule.addPlaces(other))))
                .hasSize(overlap ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "18, 6, 6, 18, false",
        "18, 6, 5, 7, true",
        "18, 6, 22, 23, true",
        "9, 12, 12, 13, false",
        "9, 12, 11, 9, true"
    })
    void hoursOverlapAroundMidnight(int from, int until, int otherFrom, int otherUntil, boolean overlap) {
        assertThat(told(
                        FindingCode.OVERLAP,
                        rule("a", ROADS, rule -> rule.window(hours(from, until))),
                        rule("b", WATER, rule -> rule.window(hours(otherFrom, otherUntil)))))
                .hasSize(overlap ? 1 : 0);
    }

    @Test
    void daysThatFollowEachOtherDoNotOverlap() {
        LocalDate friday = LocalDate.of(2024, 3, 8);
        RoutingRule until = rule("a", ROADS, rule -> rule.window(TimeWindow.on(Validity.upTo(friday))));
        assertThat(told(
                        FindingCode.OVERLAP,
                        until,
                        rule("b", WATER, rule -> rule.window(TimeWindow.on(Validity.since(friday.plusDays(1)))))))
                .isEmpty();
        assertThat(told(
                        FindingCode.OVERLAP,
                        until,
                        rule("b", WATER, rule -> rule.window(TimeWindow.on(Validity.since(friday))))))
                .hasSize(1);
    }

    @Test
    void theOversightGradeIsNoMatterOfRules() {
        UnaryOperator<RoutingRule.Builder> oversight = rule -> rule.addClassifications(Classification.OVERSIGHT_GRADE);
        assertThat(told(FindingCode.OVERLAP, rule("a", ROADS, oversight), rule("b", WATER, oversight)))
                .isEmpty();
    }

    @Test
    void rulesForOneClassificationAloneOverlap() {
        UnaryOperator<RoutingRule.Builder> ordinary =
                rule -> rule.addClassifications(Classification.NOT_OVERSIGHT_GRADE);
        assertThat(told(FindingCode.OVERLAP, rule("a", ROADS, ordinary), rule("b", WATER, ordinary)))
                .hasSize(1);
    }

    @Test
    void rulesThatShareTheOversightGradeAloneDoNotOverlap() {
        RoutingRule one = rule(
                "a", ROADS, rule -> rule.addClassifications(Classification.OVERSIGHT_GRADE, Classification.ASPIRATION));
        RoutingRule other = rule(
                "b",
                WATER,
                rule -> rule.addClassifications(Classification.OVERSIGHT_GRADE, Classification.INFORMATION_REQUEST));
        assertThat(told(FindingCode.OVERLAP, one, other)).isEmpty();
    }

    @Test
    void whoHelpsMakesAnotherDestination() {
        RoutingRule alone = rule("a", ROADS, rule -> rule.addCategories("Jalan"));
        assertThat(found(Overlap.class, alone, helped("b", WATER, SmallWorld.TRAFFIC)))
                .extracting(RuleFinding::rules)
                .containsExactly(List.of("a", "b"));
        assertThat(found(
                        Overlap.class,
                        helped("a", WATER, SmallWorld.TRAFFIC),
                        helped("b", SmallWorld.TRAFFIC, WATER),
                        helped("c", UnitName.of("Dinas Pasar"), WATER)))
                .extracting(RuleFinding::rules)
                .containsExactly(List.of("a", "c"), List.of("b", "c"));
    }

    private static RoutingRule helped(String id, UnitName... supporting) {
        return rule(
                id,
                ROADS,
                rule -> rule.addCategories("Jalan").action(RoutingAction.dispose(UnitName.of("DPU"), supporting)));
    }

    @Test
    void ofTwoRulesWithTheSameDestinationNothingIsSaid() {
        RoutingRule one = rule("a", ROADS, rule -> rule.addCategories("Jalan").action(RoutingAction.hold()));
        RoutingRule two =
                rule("b", ROADS, rule -> rule.addCategories("Jalan").action(RoutingAction.refer(AgencyKind.POLICE)));
        RoutingRule three =
                rule("c", ROADS, rule -> rule.addCategories("Jalan").action(RoutingAction.refer(AgencyKind.PROVINCE)));
        assertThat(found(
                        Overlap.class,
                        one,
                        RoutingRule.builder().from(one).id("d").build()))
                .isEmpty();
        assertThat(found(
                        Overlap.class,
                        two,
                        RoutingRule.builder().from(two).id("d").build()))
                .isEmpty();
        assertThat(found(Overlap.class, one, two, three))
                .extracting(RuleFinding::rules)
                .containsExactly(List.of("a", "b"), List.of("a", "c"), List.of("b", "c"));
    }

    /** Two conditions of one kind that a complaint can fulfil together. */
    private record Shared(
            String kind, UnaryOperator<RoutingRule.Builder> one, UnaryOperator<RoutingRule.Builder> other) {
        @Override
        public String toString() {
            return kind;
        }
    }

    private static List<Shared> shared() {
        return List.of(
                new Shared(
                        "category", rule -> rule.addCategories("Jalan"), rule -> rule.addCategories("Trotoar", "Air")),
                new Shared(
                        "agency", rule -> rule.addAgencies(ROADS), rule -> rule.addAgencies(UnitName.of("DPU"), WATER)),
                new Shared("place", rule -> rule.addPlaces("Utara"), rule -> rule.addPlaces("Dua")),
                new Shared(
                        "word",
                        rule -> rule.words(any("lubang").build()),
                        rule -> rule.words(any("lubang besar").build())),
                new Shared(
                        "word",
                        rule -> rule.words(any("lubang besar").build()),
                        rule -> rule.words(
                                WordCondition.builder().addAll("lubang").build())));
    }

    static Stream<Arguments> sharedAndAnother() {
        return shared().stream()
                .flatMap(one -> shared().stream()
                        .filter(another -> !another.kind().equals(one.kind()))
                        .map(another -> Arguments.of(one, another)));
    }

    @ParameterizedTest
    @MethodSource("sharedAndAnother")
    void thoseThatAskForTheSameKindOfThingAreListedFirst(Shared shared, Shared another) {
        RoutingRule apart = rule("a", ROADS, another.one());
        RoutingRule one = rule("b", WATER, shared.one());
        RoutingRule other = rule("c", SmallWorld.TRAFFIC, shared.other());
        assertThat(found(Overlap.class, apart, one, other))
                .extracting(RuleFinding::rules)
                .containsExactly(List.of("b", "c"), List.of("a", "b"), List.of("a", "c"));
        assertThat(found(Overlap.class, check(apart, one, other).listingAtMost(1)))
                .extracting(RuleFinding::rules)
                .containsExactly(List.of("b", "c"));
    }

    @Test
    void wordsThatHaveNothingInCommonMeetByChance() {
        assertThat(found(
                        Overlap.class,
                        words("a", ROADS, any("aspal").build()),
                        words("b", WATER, any("lubang").build()),
                        words("c", SmallWorld.TRAFFIC, any("lubang").build())))
                .extracting(RuleFinding::rules)
                .containsExactly(List.of("b", "c"), List.of("a", "b"), List.of("a", "c"));
    }

    @Test
    void thoseThatMeetByChanceAreCountedBeyondTheNumberToo() {
        RoutingRule[] five = IntStream.range(0, 5)
                .mapToObj(i -> words(
                        "r" + i, UnitName.of("Dinas " + i), any("kata" + i).build()))
                .toArray(RoutingRule[]::new);
        RuleBookCheck check = RuleBookCheck.of(SmallWorld.book(List.of(five)), Directory.empty());
        RuleBookReport some = check.listingAtMost(3).report();
        assertThat(some.findings()).filteredOn(Overlap.class::isInstance).hasSize(3);
        assertThat(some.leftOut()).isEqualTo(Map.of(FindingCode.OVERLAP, 7L));
        assertThat(check.listingAtMost(1).report().leftOut()).isEqualTo(Map.of(FindingCode.OVERLAP, 9L));
        RuleBookReport all = check.listingAtMost(10).report();
        assertThat(all.findings()).filteredOn(Overlap.class::isInstance).hasSize(10);
        assertThat(all.leftOut()).isEmpty();
    }

    @Test
    void itsComplaintIsOfWhatBothAskFor() {
        RoutingRule one = rule(
                "a",
                ROADS,
                rule -> rule.addCategories("Jalan").words(any("aspal").build()));
        RoutingRule other =
                rule("b", WATER, rule -> rule.addCategories("Trotoar").anonymous(true));
        assertThat(found(Overlap.class, one, other))
                .containsExactly(new Overlap(
                        "a",
                        "b",
                        0,
                        RoutingCase.builder()
                                .category("Trotoar")
                                .body("aspal")
                                .confidentiality(new Confidentiality(true, false))
                                .build()));
    }
}
