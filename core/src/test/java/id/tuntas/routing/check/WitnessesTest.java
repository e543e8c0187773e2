package id.tuntas.routing.check;

import static id.tuntas.routing.check.SmallBooks.any;
import static id.tuntas.routing.check.SmallBooks.hours;
import static id.tuntas.routing.check.SmallBooks.rule;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.directory.CategoryTree;
import id.tuntas.directory.CategoryTree.Category;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Place;
import id.tuntas.directory.Places;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.routing.CaseField;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.TimeWindow;
import id.tuntas.routing.WordCondition;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether two rules can hold for one complaint is said exactly, and where they can, one is made that has what they ask for and nothing else. */
class WitnessesTest {

    /** Two conditions, and what a complaint has that fulfils both; nothing where none can. */
    private record Pair(
            String name,
            UnaryOperator<RoutingRule.Builder> one,
            UnaryOperator<RoutingRule.Builder> other,
            Optional<UnaryOperator<RoutingCase.Builder>> both) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Pair apart(
            String name, UnaryOperator<RoutingRule.Builder> one, UnaryOperator<RoutingRule.Builder> other) {
        return new Pair(name, one, other, Optional.empty());
    }

    private static Pair together(
            String name,
            UnaryOperator<RoutingRule.Builder> one,
            UnaryOperator<RoutingRule.Builder> other,
            UnaryOperator<RoutingCase.Builder> both) {
        return new Pair(name, one, other, Optional.of(both));
    }

    static Stream<Pair> pairs() {
        LocalDate friday = LocalDate.of(2024, 3, 8);
        Classification own = Classification.of("Apresiasi");
        return Stream.of(
                apart(
                        "classification",
                        rule -> rule.addClassifications(Classification.ASPIRATION),
                        rule -> rule.addClassifications(Classification.INFORMATION_REQUEST)),
                together(
                        "one classification of two",
                        rule -> rule.addClassifications(Classification.ASPIRATION, Classification.INFORMATION_REQUEST),
                        rule -> rule.addClassifications(Classification.ASPIRATION),
                        both -> both.classification(Classification.ASPIRATION)),
                together(
                        "oversight grade, where there is another",
                        rule -> rule.addClassifications(Classification.OVERSIGHT_GRADE, own),
                        rule -> rule.addClassifications(own, Classification.OVERSIGHT_GRADE),
                        both -> both.classification(own)),
                apart("category", rule -> rule.addCategories("Jalan"), rule -> rule.addCategories("Air")),
                together(
                        "category below another",
                        rule -> rule.addCategories("Jalan"),
                        rule -> rule.addCategories("TROTOAR", "Air"),
                        both -> both.category("Trotoar")),
                apart(
                        "channel",
                        rule -> rule.addChannels(Channel.of("SMS")),
                        rule -> rule.addChannels(Channel.of("Website"))),
                together(
                        "channel of an agency",
                        rule -> rule.addChannels(Channel.of("SMS"), Channel.of("Website")),
                        rule -> rule.addChannels(Channel.of("sms - pemkab")),
                        both -> both.channel(Channel.of("SMS"))),
                apart("agency", rule -> rule.addAgencies(SmallWorld.ROADS), rule -> rule.addAgencies(SmallWorld.WATER)),
                together(
                        "agency under another name",
                        rule -> rule.addAgencies(SmallWorld.WATER, SmallWorld.ROADS),
                        rule -> rule.addAgencies(UnitName.of("dpu")),
                        both -> both.agency(SmallWorld.ROADS)),
                apart("place", rule -> rule.addPlaces("Utara"), rule -> rule.addPlaces("Selatan")),
                together(
                        "village in a district",
                        rule -> rule.addPlaces("Utara"),
                        rule -> rule.addPlaces("Dua"),
                        both -> both.district("Utara").village("Dua")),
                together(
                        "unknown district",
                        rule -> rule.addPlaces("Kec. Antah"),
                        rule -> rule.addPlaces("Kecamatan Antah"),
                        both -> both.district("Kec. Antah")),
                together(
                        "unknown village",
                        rule -> rule.addPlaces("Desa Antah"),
                        rule -> rule.addPlaces("Kel. Antah"),
                        both -> both.village("Desa Antah")),
                apart("anonymous", rule -> rule.anonymous(true), rule -> rule.anonymous(false)),
                apart("secret", rule -> rule.secret(false), rule -> rule.secret(true)),
                together(
                        "anonymous and secret",
                        rule -> rule.anonymous(true),
                        rule -> rule.secret(true),
                        both -> both.confidentiality(new Confidentiality(true, true))),
                together(
                        "not anonymous but secret",
                        rule -> rule.anonymous(false),
                        rule -> rule.secret(true),
                        both -> both.confidentiality(new Confidentiality(false, true))),
                together(
                        "anonymous and not secret",
                        rule -> rule.anonymous(true),
                        rule -> rule.secret(false).anonymous(true),
                        both -> both.confidentiality(new Confidentiality(true, false))),
                apart(
                        "days",
                        rule -> rule.window(TimeWindow.on(Validity.upTo(friday))),
                        rule -> rule.window(TimeWindow.on(Validity.since(friday.plusDays(1))))),
                together(
                        "the day that both have",
                        rule -> rule.window(TimeWindow.on(Validity.upTo(friday))),
                        rule -> rule.window(TimeWindow.on(Validity.since(friday))),
                        both -> both.arrival(LocalDateTime.of(2024, 3, 8, 9, 0))),
                apart("hours", rule -> rule.window(hours(18, 6)), rule -> rule.window(hours(6, 18))),
                together(
                        "the hours that both have, of any day",
                        rule -> rule.window(hours(18, 6)),
                        rule -> rule.window(hours(5, 7)),
                        both -> both.arrival(LocalDateTime.of(2024, 3, 5, 5, 0))),
                apart(
                        "a word that the other forbids",
                        rule -> rule.words(any("aspal").build()),
                        rule -> rule.words(
                                WordCondition.builder().addNone("aspal").build())),
                apart(
                        "part of a phrase that the other forbids",
                        rule -> rule.words(
                                WordCondition.builder().addAll("aspal rusak").build()),
                        rule -> rule.words(any("jalan").addNone("rusak").build())),
                together(
                        "the word that the other does not forbid",
                        rule -> rule.words(any("aspal", "lubang").build()),
                        rule -> rule.words(any("rusak").addNone("aspal").build()),
                        both -> both.body("lubang dan rusak")),
                together(
                        "a word where the other does not look",
                        rule -> rule.words(any("aspal").build()),
                        rule -> rule.words(any("rusak")
                                .addNone("aspal")
                                .addIn(CaseField.BODY)
                                .build()),
                        both -> both.title("aspal").body("rusak")));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void twoConditionsMeetWhereAComplaintFulfilsBoth(Pair pair) {
        Model model = new Model(
                SmallWorld.book(
                        List.of(rule("a", SmallWorld.ROADS, pair.one()), rule("b", SmallWorld.WATER, pair.other()))),
                SmallWorld.DIRECTORY);
        RuleShape one = model.ranked().get(0);
        RuleShape other = model.ranked().get(1);
        Optional<RoutingCase> both = pair.both()
                .map(complaint -> complaint
                        .apply(RoutingCase.builder().confidentiality(Confidentiality.OPEN))
                        .build());
        assertThat(model.witnesses().of(one, other)).isEqualTo(both);
        assertThat(model.witnesses().of(other, one).isPresent()).isEqualTo(both.isPresent());
        assertThat(one.meets(other)).isEqualTo(both.isPresent());
        assertThat(other.meets(one)).isEqualTo(both.isPresent());
        assertThat(both.stream()).allMatch(complaint -> model.holds(one, complaint) && model.holds(other, complaint));
    }

    @Test
    void ofTheOversightGradeAComplaintIsMadeOnlyWhereARuleAsksForNothingElse() {
        RoutingRule only = rule("a", SmallWorld.ROADS, rule -> rule.addClassifications(Classification.OVERSIGHT_GRADE));
        Model model = new Model(SmallWorld.book(List.of(only)), SmallWorld.DIRECTORY);
        RuleShape shape = model.ranked().get(0);
        assertThat(model.example(shape).flatMap(RoutingCase::classification)).contains(Classification.OVERSIGHT_GRADE);
        assertThat(shape.meets(shape)).isFalse();
    }

    @Test
    void itsCategoryIsOneThatARuleNames() {
        CategoryTree tree = CategoryTree.of(
                "1",
                List.of(
                        new Category("Drainase", Optional.of("Jalan")),
                        new Category("Drainase", Optional.of("Air")),
                        new Category("Air", Optional.of("Alam"))));
        RoutingRule water = rule("a", SmallWorld.WATER, rule -> rule.addCategories("Air"));
        RoutingRule roads = rule("b", SmallWorld.ROADS, rule -> rule.addCategories("Jalan"));
        Model model = new Model(
                SmallWorld.book(List.of(water, roads)), Directory.empty().withCategories(tree));
        RuleShape one = model.ranked().get(0);
        RuleShape other = model.ranked().get(1);
        assertThat(model.example(one).flatMap(RoutingCase::category)).contains("Air");
        assertThat(model.witnesses().of(one, other).flatMap(RoutingCase::category))
                .contains("Drainase"); // stands below both, and neither names it
    }

    @Test
    void aDistrictWithoutAVillageIsAPlaceToo() {
        Directory directory = Directory.empty()
                .withPlaces(
                        Places.of("1", List.of(new Place("Timur", Place.Kind.DISTRICT, Optional.empty(), Set.of()))));
        RoutingRule east = rule("a", SmallWorld.ROADS, rule -> rule.addPlaces("Timur"));
        Model model = new Model(SmallWorld.book(List.of(east)), directory);
        assertThat(model.example(model.ranked().get(0)).flatMap(RoutingCase::district))
                .contains("Timur");
    }

    @Test
    void threeRulesCanMeetByTwosAndHaveNothingInCommon() {
        Model model = new Model(
                SmallWorld.book(List.of(
                        rule("a", SmallWorld.ROADS, rule -> rule.window(hours(18, 6))),
                        rule("b", SmallWorld.ROADS, rule -> rule.window(hours(5, 12))),
                        rule("c", SmallWorld.ROADS, rule -> rule.window(hours(11, 19))))),
                SmallWorld.DIRECTORY);
        List<RuleShape> three = model.ranked();
        assertThat(three).allMatch(one -> three.stream().allMatch(one::meets));
        assertThat(model.witnesses().besidesAgencies(three)).isEmpty();
        assertThat(model.witnesses().besidesAgencies(three.subList(0, 2))).isPresent();
    }

    @Provide
    Arbitrary<RoutingRule> rules() {
        return SmallWorld.rules("r");
    }

    @Property(tries = 2_000)
    void meetingAndHavingAComplaintAreOne(@ForAll("rules") RoutingRule first, @ForAll("rules") RoutingRule second) {
        Model model = new Model(
                SmallWorld.book(List.of(
                        RoutingRule.builder().from(first).id("a").build(),
                        RoutingRule.builder().from(second).id("b").build())),
                SmallWorld.DIRECTORY);
        RuleShape one = model.ranked().get(0);
        RuleShape other = model.ranked().get(1);
        Assume.that(one.decides() && other.decides());
        Optional<RoutingCase> both = model.witnesses().of(one, other);
        assertThat(one.meets(other))
                .isEqualTo(both.flatMap(complaint ->
                                complaint.classification().or(() -> Optional.of(Classification.ASPIRATION)))
                        .filter(kind -> !kind.equals(Classification.OVERSIGHT_GRADE))
                        .isPresent());
        assertThat(both.stream()).allMatch(complaint -> model.holds(one, complaint) && model.holds(other, complaint));
    }
}
