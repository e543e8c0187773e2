package id.tuntas.routing.check;

import static id.tuntas.routing.check.SmallBooks.check;
import static id.tuntas.routing.check.SmallBooks.found;
import static id.tuntas.routing.check.SmallBooks.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Place;
import id.tuntas.directory.Places;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.AgencyKind;
import id.tuntas.routing.ConditionKind;
import id.tuntas.routing.HeldRule;
import id.tuntas.routing.Router;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.WordCondition;
import id.tuntas.routing.check.RuleFinding.DoubtfulAgency;
import id.tuntas.routing.check.RuleFinding.DoubtfulWord;
import id.tuntas.routing.check.RuleFinding.JoinedPhrase;
import id.tuntas.routing.check.RuleFinding.UnknownName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names and words of rules that nobody knows, or that look misspelled. */
class NameFindingsTest {

    private static final UnitName ROADS = SmallWorld.ROADS;

    @Test
    void unknownNamesAreToldWithWhatMayBeMeant() {
        RoutingRule rule = rule(
                "a",
                UnitName.of("Dinas Antah"),
                builder -> builder.addCategories("Trotar")
                        .addPlaces("Kec. Utaraa")
                        .addAgencies(UnitName.of("Dinas Berantah"))
                        .addChannels(Channel.of("Whatsap"))
                        .addClassifications(Classification.of("Aspirassi")));
        assertThat(RuleBookCheck.of(SmallWorld.book(List.of(rule)), SmallWorld.DIRECTORY).report().findings().stream()
                        .filter(finding -> finding.code() != FindingCode.GAP)
                        .map(finding ->
                                finding.code().literal() + " " + finding.text().english()))
                .containsExactly(
                        "unknown-unit rule a: the directory does not know the unit \"Dinas Antah\"",
                        "unknown-unit rule a: the directory does not know the requested agency \"Dinas Berantah\"",
                        "unknown-category rule a: the category \"Trotar\" is not known; is \"Trotoar\" meant?",
                        "unknown-place rule a: the place \"Kec. Utaraa\" is not known; is \"Utara\" meant?",
                        "doubtful-word rule a: the classification \"Aspirassi\" is nearly \"Aspirasi\"; a misspelling?",
                        "doubtful-word rule a: the channel \"Whatsap\" is nearly \"Whatsapp\"; a misspelling?");
    }

    @Test
    void knownNamesAreNoFinding() {
        RoutingRule known = rule(
                "a",
                ROADS,
                rule -> rule.addCategories("TROTOAR")
                        .addPlaces("Kec. Utara", "Satu")
                        .addChannels(Channel.of("WhatsApp"))
                        .addClassifications(Classification.of("aspirasi")));
        assertThat(check(known).report().findings()).noneMatch(finding -> finding.code() != FindingCode.GAP);
    }

    @Test
    void withoutATreeOrPlacesNoNameIsUnknown() {
        RoutingRule rule =
                rule("a", ROADS, builder -> builder.addCategories("Trotar").addPlaces("Utaraa"));
        assertThat(found(UnknownName.class, Directory.empty(), rule)).isEmpty();
    }

    @Test
    void theComplaintLiesInAnUnknownPlaceOfTheKindThatItsNameSays() {
        assertThat(unknownPlace("Kec. Antah"))
                .isEqualTo(RoutingCase.builder()
                        .district("Kec. Antah")
                        .confidentiality(Confidentiality.OPEN)
                        .build());
        assertThat(unknownPlace("Desa Antah"))
                .isEqualTo(RoutingCase.builder()
                        .village("Desa Antah")
                        .confidentiality(Confidentiality.OPEN)
                        .build());
    }

    private static RoutingCase unknownPlace(String name) {
        List<UnknownName> found = found(UnknownName.class, rule("a", ROADS, rule -> rule.addPlaces(name, "Utara")));
        assertThat(found)
                .extracting(UnknownName::kind, UnknownName::name, UnknownName::similar)
                .containsExactly(tuple(ConditionKind.PLACE, name, Optional.empty()));
        return found.get(0).example();
    }

    @Test
    void aPlaceNearlyOfTheSameNameMayBeMeant() {
        Directory directory = Directory.empty()
                .withPlaces(Places.of(
                        "1", List.of(new Place("Sumbermanjing", Place.Kind.DISTRICT, Optional.empty(), Set.of()))));
        assertThat(found(UnknownName.class, directory, rule("a", ROADS, rule -> rule.addPlaces("Sumbermanjin"))))
                .extracting(UnknownName::similar)
                .containsExactly(Optional.of("Sumbermanjing"));
    }

    @Test
    void aWordIsNotDoubtedWhereTheRuleNamesTheKnownOneToo() {
        assertThat(found(
                        DoubtfulWord.class,
                        rule(
                                "a",
                                ROADS,
                                rule -> rule.addClassifications(
                                        Classification.ASPIRATION, Classification.of("Aspirassi"))),
                        rule("b", ROADS, rule -> rule.addChannels(Channel.of("Whatsap"), Channel.of("Whatsapp")))))
                .isEmpty();
    }

    @Test
    void wordsOfThePastAreKnown() {
        RuleBookCheck check = check(
                rule("a", ROADS, rule -> rule.addClassifications(Classification.of("Aspirassi"))),
                rule("b", ROADS, rule -> rule.addClassifications(Classification.of("Apresias"))),
                rule("c", ROADS, rule -> rule.addChannels(Channel.of("Whatsap"))),
                rule("d", ROADS, rule -> rule.addChannels(Channel.of("Telepom - pemkab"))));
        assertThat(found(DoubtfulWord.class, check))
                .extracting(DoubtfulWord::rule, DoubtfulWord::similar)
                .containsExactly(tuple("a", "Aspirasi"), tuple("c", "Whatsapp"));
        List<RoutingCase> past = List.of(
                RoutingCase.builder()
                        .classification(Classification.of("Aspirassi"))
                        .channel(Channel.of("Whatsap - pemkab"))
                        .build(),
                RoutingCase.builder()
                        .classification(Classification.of("Apresiasi"))
                        .channel(Channel.of("Telepon"))
                        .build());
        assertThat(found(DoubtfulWord.class, check.withHistory(past)))
                .extracting(DoubtfulWord::rule, DoubtfulWord::word, DoubtfulWord::similar)
                .containsExactly(tuple("b", "Apresias", "Apresiasi"), tuple("d", "Telepom - pemkab", "Telepon"));
    }

    @Test
    void aKnownWordIsNotDoubtedForAnotherThatIsNearIt() {
        RuleBookCheck check = check(
                rule("a", ROADS, rule -> rule.addClassifications(Classification.ASPIRATION)),
                rule("b", ROADS, rule -> rule.addChannels(Channel.of("Whatsapp"))));
        RoutingCase misspelled = RoutingCase.builder()
                .classification(Classification.of("Aspirassi"))
                .channel(Channel.of("Whatsap"))
                .build();
        assertThat(found(DoubtfulWord.class, check.withHistory(List.of(misspelled))))
                .isEmpty();
    }

    @Test
    void aKindOfAgencyMayBeMisspelled() {
        RoutingRule misspelled = rule(
                "a", ROADS, rule -> rule.addCategories("Air").action(RoutingAction.refer(AgencyKind.of("provinsii"))));
        RoutingRule own = rule(
                "b",
                ROADS,
                rule -> rule.addCategories("Air").action(RoutingAction.refer(AgencyKind.of("kecamatan lain"))));
        RoutingRule known =
                rule("c", ROADS, rule -> rule.addCategories("Air").action(RoutingAction.refer(AgencyKind.PROVINCE)));
        List<DoubtfulAgency> found = found(DoubtfulAgency.class, misspelled, own, known);
        assertThat(found)
                .extracting(DoubtfulAgency::rule, DoubtfulAgency::kind, DoubtfulAgency::similar)
                .containsExactly(tuple("a", AgencyKind.of("provinsii"), AgencyKind.PROVINCE));
        assertThat(found.get(0).code()).isEqualTo(FindingCode.DOUBTFUL_WORD);
        assertThat(found.get(0).example().category()).contains("Air");
    }

    @Test
    void aPhraseWithAComma() {
        RoutingRule any = rule(
                "a",
                ROADS,
                rule -> rule.words(WordCondition.builder()
                        .addAny("aspal", "jalan rusak; lubang")
                        .build()));
        RoutingRule all = rule(
                "b",
                ROADS,
                rule -> rule.words(
                        WordCondition.builder().addAll("pasar", "sampah,bau").build()));
        RoutingRule none = rule(
                "c",
                ROADS,
                rule -> rule.words(WordCondition.builder()
                        .addAny("listrik")
                        .addNone("tagihan, meteran")
                        .build()));
        RoutingRule fine = rule(
                "d",
                ROADS,
                rule -> rule.words(WordCondition.builder()
                        .addAny("lampu jalan", "jl.", "rusak,")
                        .addAll("mati")
                        .addNone("PLN")
                        .build()));
        List<JoinedPhrase> found = found(JoinedPhrase.class, any, all, none, fine);
        assertThat(found)
                .extracting(JoinedPhrase::rule, JoinedPhrase::phrase, JoinedPhrase::parts)
                .containsExactly(
                        tuple("a", "jalan rusak; lubang", List.of("jalan rusak", "lubang")),
                        tuple("b", "sampah,bau", List.of("sampah", "bau")),
                        tuple("c", "tagihan, meteran", List.of("tagihan", "meteran")));
        Router router = Router.compile(SmallWorld.book(List.of(any, all, none, fine)), SmallWorld.DIRECTORY);
        assertThat(found)
                .extracting(one -> router.route(one.example()).because().stream()
                        .map(HeldRule::rule)
                        .toList())
                .containsExactly(List.of(), List.of(), List.of("c"));
        assertThat(found)
                .allSatisfy(one -> assertThat(one.parts())
                        .allSatisfy(part -> assertThat(one.example().body()).contains(part)));
        assertThat(found.get(1).example().body()).contains("pasar");
    }

    @Test
    void aPhraseWhosePartsAreLookedForTooIsNoDoubt() {
        RoutingRule both = rule(
                "a",
                ROADS,
                rule -> rule.words(WordCondition.builder()
                        .addAny("jalan rusak, lubang", "lubang")
                        .build()));
        assertThat(found(JoinedPhrase.class, both)).isEmpty();
    }
}
