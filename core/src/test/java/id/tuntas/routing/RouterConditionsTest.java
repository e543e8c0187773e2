package id.tuntas.routing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.directory.CategoryTree;
import id.tuntas.directory.CategoryTree.Category;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Place;
import id.tuntas.directory.Places;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.routing.HeldRule.HeldCondition;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each kind of condition. */
class RouterConditionsTest {

    private static final UnitName ROADS = UnitName.of("Dinas Pekerjaan Umum");
    private static final Directory DIRECTORY = Directory.of(
                    "1",
                    List.of(Unit.builder()
                            .name(ROADS)
                            .addAliases(UnitName.of("DPU"))
                            .build()))
            .withCategories(CategoryTree.of(
                    "1",
                    List.of(
                            new Category("INFRASTRUKTUR", Optional.empty()),
                            new Category("Jalan Berlubang", Optional.of("Infrastruktur")))))
            .withPlaces(Places.of(
                    "1",
                    List.of(
                            new Place("Contoh Utara", Place.Kind.DISTRICT, Optional.empty(), Set.of("Conut")),
                            new Place("Mekar", Place.Kind.VILLAGE, Optional.of("Contoh Utara"), Set.of()))));

    private static RoutingRule.Builder rule() {
        return RoutingRule.builder().id("x").action(RoutingAction.dispose(ROADS));
    }

    private static List<HeldCondition> held(RoutingRule rule, RoutingCase complaint) {
        return Router.compile(RuleBook.of("local", "1", List.of(rule)), DIRECTORY).route(complaint).because().stream()
                .flatMap(held -> held.conditions().stream())
                .toList();
    }

    @Test
    void aCategoryHoldsForAllBelowIt() {
        RoutingRule rule = rule().addCategories("Infrastruktur").build();

        assertThat(held(rule, RoutingCase.builder().category("jalan berlubang").build()))
                .containsExactly(new HeldCondition(ConditionKind.CATEGORY, "Infrastruktur"));
        assertThat(held(rule, RoutingCase.builder().category("Lain").build())).isEmpty();
    }

    @Test
    void aChannelIsComparedByItsMedium() {
        RoutingRule rule = rule().addChannels(Channel.of("Website")).build();

        assertThat(held(
                        rule,
                        RoutingCase.builder()
                                .channel(Channel.of("website - kab-contoh"))
                                .build()))
                .containsExactly(new HeldCondition(ConditionKind.CHANNEL, "Website"));
        assertThat(held(rule, RoutingCase.builder().channel(Channel.of("SMS")).build()))
                .isEmpty();
    }

    @Test
    void aRequestedAgencyIsMeantUnderAnyName() {
        RoutingRule rule = rule().addAgencies(UnitName.of("dpu")).build();

        assertThat(held(
                        rule,
                        RoutingCase.builder()
                                .agency(UnitName.of("DINAS PEKERJAAN UMUM"))
                                .build()))
                .containsExactly(new HeldCondition(ConditionKind.AGENCY, "dpu"));
        assertThat(held(
                        rule,
                        RoutingCase.builder().agency(UnitName.of("Dinas Lain")).build()))
                .isEmpty();
    }

    @Test
    void aKecamatanHoldsForTheDesaWithinIt() {
        RoutingRule rule = rule().addPlaces("Kec. Conut").build();

        assertThat(held(rule, RoutingCase.builder().village("Desa Mekar").build()))
                .containsExactly(new HeldCondition(ConditionKind.PLACE, "Kec. Conut"));
        assertThat(held(rule, RoutingCase.builder().district("Contoh Selatan").build()))
                .isEmpty();
    }

    @Test
    void wordsMayBeAskedForTogetherAndRuledOut() {
        RoutingRule rule = rule().words(WordCondition.builder()
                        .addAny("aspal", "jalan")
                        .addAll("rusak")
                        .addNone("tol")
                        .build())
                .build();

        assertThat(held(
                        rule,
                        RoutingCase.builder()
                                .title("Rusak")
                                .body("jalan ke pasar")
                                .build()))
                .containsExactly(
                        new HeldCondition(ConditionKind.ANY_WORD, "jalan"),
                        new HeldCondition(ConditionKind.ALL_WORDS, "rusak"),
                        new HeldCondition(ConditionKind.NO_WORD, "tol"));
        assertThat(held(rule, RoutingCase.builder().body("jalan tol rusak").build()))
                .isEmpty();
        assertThat(held(rule, RoutingCase.builder().body("jalan").build())).isEmpty();
    }

    @Test
    void wordsAreLookedForInTheFieldThatIsNamed() {
        RoutingRule rule = rule().words(WordCondition.builder()
                        .addAny("aspal")
                        .addNone("tol")
                        .addIn(CaseField.TITLE)
                        .build())
                .build();

        assertThat(held(
                        rule,
                        RoutingCase.builder()
                                .title("Aspal")
                                .body("di jalan tol")
                                .build()))
                .isNotEmpty();
        assertThat(held(rule, RoutingCase.builder().title("Rusak").body("aspal").build()))
                .isEmpty();
    }

    @Test
    void aPhraseStandsWholeInOneField() {
        RoutingRule rule = rule().words(WordCondition.any("jalan rusak")).build();

        assertThat(held(rule, RoutingCase.builder().title("jalan").body("rusak").build()))
                .isEmpty();
    }

    @Test
    void aRuleOfAbsentWordsAloneHoldsForTheOthers() {
        RoutingRule rule =
                rule().words(WordCondition.builder().addNone("tol").build()).build();

        assertThat(held(rule, RoutingCase.builder().build())).hasSize(1);
        assertThat(held(rule, RoutingCase.builder().body("Tol").build())).isEmpty();
    }

    @Test
    void flagsAreAskedForEitherWay() {
        RoutingRule rule = rule().anonymous(true).secret(false).build();

        assertThat(held(
                        rule,
                        RoutingCase.builder()
                                .confidentiality(new Confidentiality(true, false))
                                .build()))
                .containsExactly(
                        new HeldCondition(ConditionKind.CONFIDENTIALITY, "anonim"),
                        new HeldCondition(ConditionKind.CONFIDENTIALITY, "tidak rahasia"));
        assertThat(held(rule, RoutingCase.builder().build())).isEmpty();
    }

    @Test
    void aTimeMayPassMidnight() {
        RoutingRule rule = rule().window(new TimeWindow(
                        Validity.between(LocalDate.of(2024, 3, 12), LocalDate.of(2024, 4, 9)),
                        Optional.of(LocalTime.of(18, 0)),
                        Optional.of(LocalTime.of(6, 0))))
                .build();

        assertThat(held(rule, arrivedAt(LocalDateTime.of(2024, 3, 12, 23, 30)))) // a Tuesday
                .containsExactly(new HeldCondition(ConditionKind.TIME, "2024-03-12..2024-04-09 18:00-06:00"));
        assertThat(held(rule, arrivedAt(LocalDateTime.of(2024, 3, 13, 6, 0)))).isEmpty();
        assertThat(held(rule, RoutingCase.builder().build())).isEmpty();
    }

    private static RoutingCase arrivedAt(LocalDateTime moment) {
        return RoutingCase.builder().arrival(moment).build();
    }
}
