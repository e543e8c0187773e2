package id.tuntas.routing.check;

import static id.tuntas.routing.check.SmallBooks.any;
import static id.tuntas.routing.check.SmallBooks.check;
import static id.tuntas.routing.check.SmallBooks.found;
import static id.tuntas.routing.check.SmallBooks.hours;
import static id.tuntas.routing.check.SmallBooks.rule;
import static id.tuntas.routing.check.SmallBooks.told;
import static id.tuntas.routing.check.SmallBooks.words;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.directory.CategoryTree;
import id.tuntas.directory.CategoryTree.Category;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.routing.CaseField;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.TimeWindow;
import id.tuntas.routing.WordCondition;
import id.tuntas.routing.check.RuleFinding.Gap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Complaints for which no rule holds. */
class GapTest {

    private static final UnitName ROADS = SmallWorld.ROADS;
    private static final UnitName WATER = SmallWorld.WATER;

    @Test
    void gapsAreToldByTheRootOfTheTree() {
        List<RuleFinding> findings = check(
                        rule("a", ROADS, rule -> rule.addCategories("Jalan Berlubang")),
                        rule(
                                "b",
                                WATER,
                                rule -> rule.addCategories("Air")
                                        .addClassifications(Classification.NOT_OVERSIGHT_GRADE)))
                .report()
                .findings();
        assertThat(findings.stream().map(finding -> finding.text().english()))
                .containsExactly(
                        "Jalan: 2 of 3 categories have complaints without a rule (Aspirasi, Pengaduan Tidak Berkadar"
                                + " Pengawasan, Permintaan Informasi)",
                        "Air: 2 of 2 categories have complaints without a rule (Aspirasi, Permintaan Informasi)");
        assertThat(findings).allMatch(finding -> finding.example().category().isPresent());
    }

    @Test
    void aForbiddenWordOpensAGap() {
        RoutingRule roads = rule(
                "a",
                ROADS,
                rule -> rule.addCategories("Jalan")
                        .words(WordCondition.builder().addNone("tol").build()));
        RoutingRule water = rule("b", WATER, rule -> rule.addCategories("Air"));
        RuleBookReport report = RuleBookCheck.of(SmallWorld.book(List.of(roads, water)), SmallWorld.DIRECTORY)
                .report();
        assertThat(report.findings())
                .hasSize(1)
                .allMatch(finding -> finding.example().body().equals("tol"));
    }

    @Test
    void hoursWithoutARuleAreAGap() {
        RoutingRule day =
                rule("a", ROADS, rule -> rule.addCategories("Jalan", "Air").window(hours(6, 18)));
        RoutingRule night = rule("b", ROADS, rule -> rule.addCategories("Jalan").window(hours(18, 6)));
        RoutingRule evening = rule("c", ROADS, rule -> rule.addCategories("Air").window(hours(18, 23)));
        assertThat(told(FindingCode.GAP, day, night, evening))
                .hasSize(1)
                .allMatch(text -> text.startsWith("Air: 2 of 2"));
    }

    @Test
    void theHistoryBringsCategoriesAndChannelsThatNoRuleKnows() {
        RoutingRule all = rule(
                "a",
                ROADS,
                rule -> rule.addCategories("Jalan", "Air").addChannels(Channel.of("Website"), Channel.of("SMS")));
        RuleBookCheck check = RuleBookCheck.of(SmallWorld.book(List.of(all)), SmallWorld.DIRECTORY);
        assertThat(check.report().findings()).isEmpty();
        RoutingCase telephone = RoutingCase.builder()
                .category("Jalan")
                .channel(Channel.of("112"))
                .build();
        RoutingCase without = RoutingCase.builder().channel(Channel.of("SMS")).build();
        assertThat(check.withHistory(List.of(telephone)).report().findings())
                .filteredOn(Gap.class::isInstance)
                .hasSize(2)
                .allMatch(gap -> gap.example().channel().equals(Optional.of(Channel.of("112"))));
        assertThat(check.withHistory(List.of(without)).report().findings())
                .filteredOn(Gap.class::isInstance)
                .hasSize(1)
                .allMatch(gap -> gap.example().category().isEmpty());
    }

    private static final RoutingRule ALL_WATER = rule("w", WATER, rule -> rule.addCategories("Air"));

    private static RoutingRule roads(String id, WordCondition words) {
        return rule(id, ROADS, rule -> rule.addCategories("Jalan").words(words));
    }

    /** The complaint that shows the one gap in a book with these rules for roads and one for water. */
    private static Optional<RoutingCase> gap(RoutingRule... roads) {
        List<Gap> found = found(
                Gap.class, Stream.concat(Stream.of(ALL_WATER), Stream.of(roads)).toArray(RoutingRule[]::new));
        assertThat(found).hasSizeLessThan(2).allMatch(gap -> gap.root().equals(Optional.of("Jalan")));
        return found.stream().map(Gap::example).findFirst();
    }

    private static RoutingCase.Builder unruled() {
        return RoutingCase.builder()
                .classification(Classification.NOT_OVERSIGHT_GRADE)
                .category("Jalan")
                .confidentiality(Confidentiality.OPEN);
    }

    @Test
    void theComplaintSaysOnlyWhatIsNeeded() {
        assertThat(gap()).contains(unruled().build());
        assertThat(gap(roads("a", any("aspal").build()))).contains(unruled().build());
        assertThat(gap(rule("a", ROADS, rule -> rule.addCategories("Jalan")))).isEmpty();
    }

    private static final WordCondition NO_TOLL =
            WordCondition.builder().addNone("tol").build();

    static Stream<Arguments> rulesForTheForbiddenWord() {
        return Stream.of(
                Arguments.of("the word", any("tol").build(), Optional.empty()),
                Arguments.of("one of two", any("parkir", "tol").build(), Optional.empty()),
                Arguments.of(
                        "the word, demanded",
                        WordCondition.builder().addAll("tol").build(),
                        Optional.empty()),
                Arguments.of("another", any("parkir").build(), Optional.of("tol")),
                Arguments.of("the word and another", any("tol").addAll("parkir").build(), Optional.of("tol")),
                Arguments.of(
                        "the word and one of two",
                        any("parkir", "karcis").addAll("tol").build(),
                        Optional.of("tol")),
                Arguments.of("a phrase with it", any("jalan tol").build(), Optional.of("tol")),
                Arguments.of(
                        "it in the title", any("tol").addIn(CaseField.TITLE).build(), Optional.of("tol")),
                Arguments.of("but not another", any("tol").addNone("parkir").build(), Optional.of("tol dan parkir")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesForTheForbiddenWord")
    void aRuleForTheForbiddenWordClosesTheGap(String name, WordCondition words, Optional<String> body) {
        assertThat(gap(roads("a", NO_TOLL), roads("b", words)))
                .isEqualTo(body.map(said -> unruled().body(said).build()));
    }

    @Test
    void aForbiddenPhraseHasTheWordsOfOtherRules() {
        RoutingRule noPhrase =
                roads("a", WordCondition.builder().addNone("jalan tol").build());
        assertThat(gap(noPhrase)).contains(unruled().body("jalan tol").build());
        assertThat(gap(noPhrase, roads("b", any("tol").build()))).isEmpty();
    }

    @Test
    void aWordThatIsForbiddenInTheTitleStandsThere() {
        assertThat(gap(roads(
                        "a",
                        WordCondition.builder()
                                .addNone("tol")
                                .addIn(CaseField.TITLE)
                                .build())))
                .contains(unruled().title("tol").build());
    }

    @Test
    void rulesForSomeLeaveTheOthers() {
        RoutingRule named = rule("a", ROADS, rule -> rule.addCategories("Jalan").anonymous(false));
        RoutingRule open = rule("b", ROADS, rule -> rule.addCategories("Jalan").secret(false));
        assertThat(gap(named))
                .contains(unruled()
                        .confidentiality(new Confidentiality(true, false))
                        .build());
        assertThat(gap(open))
                .contains(unruled()
                        .confidentiality(new Confidentiality(false, true))
                        .build());
        assertThat(gap(named, open))
                .contains(unruled().confidentiality(Confidentiality.STRICTEST).build());
        assertThat(gap(
                        named,
                        open,
                        rule(
                                "c",
                                ROADS,
                                rule -> rule.addCategories("Jalan")
                                        .anonymous(true)
                                        .secret(true))))
                .isEmpty();
    }

    @Test
    void aComplaintAtAnHourWithoutARuleSaysWhenItCame() {
        RoutingRule day = rule("a", ROADS, rule -> rule.addCategories("Jalan").window(hours(6, 18)));
        assertThat(gap(day))
                .contains(unruled().arrival(LocalDateTime.of(2024, 3, 5, 18, 0)).build());
    }

    @Test
    void theFirstAndTheLastDayThatThereAreEndWindowsToo() {
        RoutingRule since = rule(
                "a", ROADS, rule -> rule.addCategories("Jalan").window(TimeWindow.on(Validity.since(LocalDate.MIN))));
        RoutingRule until = rule(
                "a", ROADS, rule -> rule.addCategories("Jalan").window(TimeWindow.on(Validity.upTo(LocalDate.MAX))));
        assertThat(gap(since)).isEmpty();
        assertThat(gap(until)).isEmpty();
    }

    @Test
    void noRuleIsNeededForTheOversightGrade() {
        RoutingRule others = rule(
                "a",
                ROADS,
                rule -> rule.addClassifications(
                        Classification.NOT_OVERSIGHT_GRADE,
                        Classification.ASPIRATION,
                        Classification.INFORMATION_REQUEST));
        assertThat(found(Gap.class, others)).isEmpty();
        assertThat(found(Gap.class, Directory.empty(), others)).isEmpty();
    }

    @Test
    void withoutAnyCategoryTheComplaintHasNoneEither() {
        assertThat(found(
                        Gap.class,
                        Directory.empty(),
                        words("a", ROADS, any("aspal").build())))
                .containsExactly(new Gap(
                        Optional.empty(),
                        0,
                        0,
                        List.of(
                                Classification.ASPIRATION,
                                Classification.NOT_OVERSIGHT_GRADE,
                                Classification.INFORMATION_REQUEST),
                        unruled().category(Optional.empty()).build()));
    }

    @Test
    void aCategoryThatIsARootAndStandsBelowAnotherIsARoot() {
        CategoryTree tree = CategoryTree.of(
                "1",
                List.of(
                        new Category("Umum", Optional.empty()),
                        new Category("Jalan", Optional.of("Umum")),
                        new Category("Jalan", Optional.empty()),
                        new Category("Lubang", Optional.of("Jalan"))));
        assertThat(told(
                        FindingCode.GAP,
                        Directory.empty().withCategories(tree),
                        words("a", ROADS, any("aspal").build())))
                .satisfiesExactly(
                        umum -> assertThat(umum).startsWith("Umum: 1 of 1 categories"),
                        jalan -> assertThat(jalan).startsWith("Jalan: 2 of 2 categories"));
    }

    @Test
    void aComplaintOfThePastWithoutAChannelAsksForARuleWithoutOne() {
        RuleBookCheck check = check(
                rule("a", ROADS, rule -> rule.addCategories("Jalan", "Air").addChannels(Channel.of("SMS"))));
        RoutingCase past = RoutingCase.builder()
                .category("Jalan")
                .channel(Channel.of("SMS"))
                .build();
        assertThat(found(Gap.class, check.withHistory(List.of(past)))).isEmpty();
        RoutingCase without = RoutingCase.builder().category("Jalan").build();
        assertThat(found(Gap.class, check.withHistory(List.of(past, without))))
                .hasSize(2)
                .allMatch(gap -> gap.example().channel().isEmpty());
    }

    @Test
    void theHistoryBringsClassificationsAndCategories() {
        RuleBookCheck check = check(rule(
                "a",
                ROADS,
                rule -> rule.addCategories("Jalan", "Air")
                        .addClassifications(
                                Classification.NOT_OVERSIGHT_GRADE,
                                Classification.ASPIRATION,
                                Classification.INFORMATION_REQUEST)));
        Classification thanks = Classification.of("Apresiasi");
        assertThat(found(Gap.class, check)).isEmpty();
        assertThat(found(
                        Gap.class,
                        check.withHistory(List.of(RoutingCase.builder()
                                .category("Jalan")
                                .classification(thanks)
                                .build()))))
                .hasSize(2)
                .allMatch(gap -> gap.classifications().equals(List.of(thanks)));
        assertThat(found(
                        Gap.class,
                        check.withHistory(List.of(
                                RoutingCase.builder().category("Lampu").build(),
                                RoutingCase.builder().category("???").build()))))
                .extracting(Gap::root)
                .containsExactly(Optional.of("Lampu")); // what has no letter is no category
    }
}
