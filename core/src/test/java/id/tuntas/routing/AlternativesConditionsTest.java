package id.tuntas.routing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Place;
import id.tuntas.directory.Places;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What has to be otherwise for each kind of condition to hold, where nothing else is asked for. */
class AlternativesConditionsTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 11);
    private static final RoutingCase NOTHING =
            RoutingCase.builder().confidentiality(Confidentiality.OPEN).build();
    private static final Directory DIRECTORY = Directory.empty()
            .withPlaces(Places.of(
                    "1",
                    List.of(
                            new Place("Contoh Utara", Place.Kind.DISTRICT, Optional.empty(), Set.of("Conut")),
                            new Place("Mekar", Place.Kind.VILLAGE, Optional.of("Contoh Utara"), Set.of()))));

    private static RoutingRule.Builder rule() {
        return RoutingRule.builder().id("x").action(RoutingAction.hold());
    }

    private static List<Change> changes(RoutingRule.Builder rule, RoutingCase complaint) {
        return Router.compile(RuleBook.of("local", "1", List.of(rule.build())), DIRECTORY)
                .alternatives(complaint, 1)
                .stream()
                .flatMap(alternative -> alternative.changes().stream())
                .toList();
    }

    @Test
    void ofSeveralValuesTheFirstInTheAlphabetIsNamed() {
        assertThat(changes(rule().addCategories("Sampah", "Air"), NOTHING))
                .containsExactly(new Change.Have(ConditionKind.CATEGORY, "Air"));
        assertThat(changes(rule().addChannels(Channel.of("Website"), Channel.of("SMS")), NOTHING))
                .containsExactly(new Change.Have(ConditionKind.CHANNEL, "SMS"));
        assertThat(changes(rule().addAgencies(UnitName.of("Dishub"), UnitName.of("DPU")), NOTHING))
                .containsExactly(new Change.Have(ConditionKind.AGENCY, "DPU"));
        assertThat(changes(
                        rule().addClassifications(Classification.INFORMATION_REQUEST, Classification.ASPIRATION),
                        NOTHING))
                .containsExactly(new Change.Have(ConditionKind.CLASSIFICATION, Classification.ASPIRATION.literal()));
    }

    @Test
    void aPlaceIsNamedWithTheKecamatanAroundIt() {
        assertThat(changes(rule().addPlaces("Conut"), NOTHING))
                .containsExactly(new Change.HappenIn("Conut", Optional.of("Contoh Utara"), Optional.empty()));
        assertThat(changes(rule().addPlaces("Mekar"), NOTHING))
                .containsExactly(new Change.HappenIn("Mekar", Optional.of("Contoh Utara"), Optional.of("Mekar")));
        assertThat(changes(rule().addPlaces("Tidak Dikenal"), NOTHING))
                .containsExactly(new Change.HappenIn("Tidak Dikenal", Optional.of("Tidak Dikenal"), Optional.empty()));
        assertThat(changes(rule().addPlaces("Desa Antah"), NOTHING))
                .as("what calls itself a desa is none of the kecamatan")
                .containsExactly(new Change.HappenIn("Desa Antah", Optional.empty(), Optional.of("Desa Antah")));
    }

    @Test
    void oversightGradeNeverMakesARuleWin() {
        RoutingCase oversight = RoutingCase.builder()
                .from(NOTHING)
                .classification(Classification.OVERSIGHT_GRADE)
                .build();

        assertThat(changes(rule().addClassifications(Classification.OVERSIGHT_GRADE), NOTHING))
                .isEmpty();
        assertThat(changes(
                        rule().addClassifications(Classification.OVERSIGHT_GRADE, Classification.ASPIRATION),
                        oversight))
                .containsExactly(new Change.Have(ConditionKind.CLASSIFICATION, Classification.ASPIRATION.literal()));
        assertThat(changes(
                        rule().addClassifications(Classification.OVERSIGHT_GRADE, Classification.INFORMATION_REQUEST),
                        NOTHING))
                .as("also where oversight grade comes first in the alphabet")
                .containsExactly(
                        new Change.Have(ConditionKind.CLASSIFICATION, Classification.INFORMATION_REQUEST.literal()));
        assertThat(changes(rule().anonymous(false), oversight)).containsExactly(new Change.NotForOversight());
    }

    @Test
    void confidentialityIsTurnedOnlyWhereItHasToBe() {
        RoutingCase both = RoutingCase.builder()
                .confidentiality(new Confidentiality(true, true))
                .build();

        assertThat(changes(rule().anonymous(true), NOTHING)).containsExactly(new Change.Anonymous(true));
        assertThat(changes(rule().secret(true), NOTHING)).containsExactly(new Change.Secret(true));
        assertThat(changes(rule().anonymous(true).secret(false), both)).containsExactly(new Change.Secret(false));
        assertThat(changes(rule().anonymous(false).secret(true), both)).containsExactly(new Change.Anonymous(false));
    }

    private static List<Change> comeIn(TimeWindow window, LocalDateTime arrival) {
        return changes(
                rule().window(window), RoutingCase.builder().arrival(arrival).build());
    }

    private static TimeWindow window(LocalDate from, LocalDate until, int begin, int end) {
        return new TimeWindow(
                Validity.between(from, until), Optional.of(LocalTime.of(begin, 0)), Optional.of(LocalTime.of(end, 0)));
    }

    @Test
    void itWouldHaveToComeInAsNearAsItIsSimpleToSay() {
        TimeWindow evenings = window(MONDAY, MONDAY.plusDays(4), 18, 22);

        assertThat(comeIn(evenings, MONDAY.plusDays(2).atTime(9, 30)))
                .as("that day, at the first hour")
                .containsExactly(new Change.ComeIn(evenings, MONDAY.plusDays(2).atTime(18, 0)));
        assertThat(comeIn(evenings, MONDAY.plusDays(9).atTime(19, 45)))
                .as("the first day, at that hour")
                .containsExactly(new Change.ComeIn(evenings, MONDAY.atTime(19, 45)));
        assertThat(changes(rule().window(evenings), NOTHING))
                .containsExactly(new Change.ComeIn(evenings, MONDAY.atTime(18, 0)));
        TimeWindow until = TimeWindow.on(Validity.upTo(MONDAY));
        assertThat(changes(rule().window(until), NOTHING))
                .containsExactly(new Change.ComeIn(until, MONDAY.atTime(12, 0)));
    }

    @Test
    void wordsAreSaidWhereTheRuleLooks() {
        Set<CaseField> title = Set.of(CaseField.TITLE);
        WordCondition.Builder words =
                WordCondition.builder().addAll("aspal").addNone("pasar").in(title);
        RoutingCase complaint =
                RoutingCase.builder().title("di pasar").body("aspal pasar").build();

        assertThat(changes(rule().words(words.build()), complaint))
                .containsExactly(new Change.NotSay("pasar", title), new Change.Say("aspal", title));
        assertThat(changes(
                        rule().words(WordCondition.builder()
                                .addAll("aspal", "got")
                                .addAny("b", "a")
                                .build()),
                        complaint))
                .as("what is said already need not be, any of several will do")
                .containsExactly(new Change.Say("got", Set.of()), new Change.Say("a", Set.of()));
    }

    @Test
    void aForbiddenWordThatIsNotSaidNeedNotBeLeftOut() {
        assertThat(changes(
                        rule().words(WordCondition.builder()
                                .addNone("kebun", "pasar")
                                .build()),
                        RoutingCase.builder().title("di pasar").build()))
                .containsExactly(new Change.NotSay("pasar", Set.of()));
    }

    @Test
    void ofAnyWordsTheFirstThatNeedsNoOtherPriorityIsNamed() {
        RoutingRule wins =
                rule().id("a").priority(5).words(WordCondition.any("aspal")).build();
        RoutingRule loses =
                rule().id("b").words(WordCondition.any("aspal", "got")).build();
        Router router = Router.compile(RuleBook.of("local", "1", List.of(wins, loses)), Directory.empty());

        assertThat(router.alternatives(NOTHING, 2))
                .containsExactly(
                        new Alternative("a", List.of(new Change.Say("aspal", Set.of()))),
                        new Alternative("b", List.of(new Change.Say("got", Set.of()))));
    }

    @Test
    void nothingIsAboveTheHighestPriority() {
        RoutingRule highest = rule().id("a")
                .priority(Integer.MAX_VALUE)
                .words(WordCondition.any("aspal"))
                .build();
        RoutingRule loses = rule().id("b").words(WordCondition.any("aspal")).build();
        Router router = Router.compile(RuleBook.of("local", "1", List.of(highest, loses)), Directory.empty());

        assertThat(router.alternatives(RoutingCase.builder().body("aspal").build(), 2))
                .isEmpty();
    }

    /** What is left in the other field still makes the other rule win. */
    @Test
    void aWordIsTakenOutOnlyWhereTheRuleLooks() {
        for (CaseField field : CaseField.values()) {
            RoutingRule wins =
                    rule().id("a").priority(5).words(WordCondition.any("pasar")).build();
            RoutingRule fails = rule().id("b")
                    .words(WordCondition.builder().addNone("pasar").addIn(field).build())
                    .build();
            Router router = Router.compile(RuleBook.of("local", "1", List.of(wins, fails)), Directory.empty());
            RoutingCase complaint =
                    RoutingCase.builder().title("di pasar").body("di pasar").build();

            assertThat(router.alternatives(complaint, 1))
                    .containsExactly(new Alternative(
                            "b", List.of(new Change.NotSay("pasar", Set.of(field)), new Change.Outrank(5))));
        }
    }
}
