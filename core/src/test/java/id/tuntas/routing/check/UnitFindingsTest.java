package id.tuntas.routing.check;

import static id.tuntas.routing.check.SmallBooks.found;
import static id.tuntas.routing.check.SmallBooks.rule;
import static id.tuntas.routing.check.SmallBooks.told;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitKind;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.RuleBook;
import id.tuntas.routing.TimeWindow;
import id.tuntas.routing.check.RuleFinding.EndedUnit;
import id.tuntas.routing.check.RuleFinding.NoInspectorate;
import id.tuntas.routing.check.RuleFinding.UnknownUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Units that the directory does not know, or that end. */
class UnitFindingsTest {

    private static final UnitName ROADS = SmallWorld.ROADS;
    private static final UnitName WATER = SmallWorld.WATER;

    @Test
    void anInspectorateIsNeeded() {
        RoutingRule rule = rule("a", ROADS, builder -> builder.addCategories("Jalan"));
        assertThat(told(FindingCode.NO_INSPECTORATE, Directory.empty(), rule)).hasSize(1);
        assertThat(told(FindingCode.NO_INSPECTORATE, rule)).isEmpty();
        Directory ending = Directory.of(
                "1",
                List.of(
                        Unit.builder().name(ROADS).build(),
                        Unit.builder()
                                .name(UnitName.of("Inspektorat"))
                                .kind(UnitKind.of("inspektorat"))
                                .validity(Validity.upTo(LocalDate.of(2024, 6, 30)))
                                .build()));
        assertThat(told(FindingCode.ENDED_UNIT, ending, rule))
                .containsExactly(
                        "the inspectorate \"Inspektorat\" is no longer there from 2024-07-01 on, and no successor is");
        RuleBook named = RuleBook.builder()
                .from(SmallWorld.book(List.of(rule)))
                .inspectorate(UnitName.of("Irda"))
                .build();
        assertThat(RuleBookCheck.of(named, SmallWorld.DIRECTORY).report().findings())
                .anyMatch(finding ->
                        finding.text().english().equals("the directory does not know the inspectorate \"Irda\""));
    }

    @Test
    void onlyAUnitOfTheKindIsTheInspectorate() {
        Directory without = Directory.of("1", List.of(Unit.builder().name(ROADS).build()));
        RoutingRule rule = rule("a", ROADS, builder -> builder.addCategories("Jalan"));
        assertThat(found(NoInspectorate.class, without, rule))
                .containsExactly(new NoInspectorate(RoutingCase.builder()
                        .classification(Classification.OVERSIGHT_GRADE)
                        .build()));
    }

    @Test
    void knownUnitsAreNoFinding() {
        RoutingRule known = rule(
                "a",
                UnitName.of("dpu"),
                rule -> rule.addAgencies(WATER).action(RoutingAction.dispose(UnitName.of("dpu"), SmallWorld.TRAFFIC)));
        assertThat(found(UnknownUnit.class, known)).isEmpty();
        assertThat(found(EndedUnit.class, known)).isEmpty();
    }

    @Test
    void withoutADirectoryOfUnitsNoneIsUnknown() {
        RoutingRule rule = rule("a", ROADS, builder -> builder.addAgencies(WATER));
        assertThat(found(UnknownUnit.class, Directory.empty(), rule)).isEmpty();
    }

    @Test
    void theComplaintAsksTheUnknownAgency() {
        UnitName unknown = UnitName.of("Dinas Berantah");
        RoutingRule rule = rule("a", ROADS, builder -> builder.addAgencies(WATER, unknown));
        assertThat(found(UnknownUnit.class, rule))
                .containsExactly(new UnknownUnit(
                        Optional.of("a"),
                        UnitPart.AGENCY,
                        unknown,
                        Optional.empty(),
                        RoutingCase.builder()
                                .agency(unknown)
                                .confidentiality(Confidentiality.OPEN)
                                .build()));
    }

    @Test
    void aUnitOfNearlyTheSameNameMayBeMeant() {
        assertThat(similar("Dinas Pekerjan Umum")).contains(ROADS);
        assertThat(similar("PDAMM")).contains(WATER);
        assertThat(similar("Dinas Antah")).isEmpty();
        RuleBook named = RuleBook.builder()
                .from(SmallWorld.book(List.of(rule("a", ROADS, builder -> builder.addCategories("Jalan")))))
                .inspectorate(UnitName.of("Inspektorrat"))
                .build();
        assertThat(RuleBookCheck.of(named, SmallWorld.DIRECTORY).report().findings())
                .anyMatch(finding -> finding.text()
                        .indonesian()
                        .endsWith("tidak ada dalam data perangkat daerah; maksudnya \"Inspektorat\"?"));
    }

    /** By an alias too, under the name of the unit. */
    @Test
    void aUnitOfNearlyTheSameAliasMayBeMeant() {
        Directory directory = Directory.of(
                "1",
                List.of(Unit.builder()
                        .name(ROADS)
                        .addAliases(UnitName.of("Bina Marga"))
                        .build()));
        assertThat(found(
                        UnknownUnit.class,
                        directory,
                        rule("a", UnitName.of("Bina Maga"), builder -> builder.addCategories("Jalan"))))
                .extracting(UnknownUnit::similar)
                .containsExactly(Optional.of(ROADS));
    }

    private static Optional<UnitName> similar(String unit) {
        return found(UnknownUnit.class, rule("a", UnitName.of(unit), builder -> builder.addCategories("Jalan")))
                .get(0)
                .similar();
    }

    @Test
    void aUnitThatEndsIsToldFromTheFirstDayOnThatARuleHolds() {
        LocalDate last = SmallWorld.END_OF_MARKETS;
        RoutingRule rule = rule("a", SmallWorld.MARKETS, builder -> builder.addCategories("Jalan"));
        assertThat(found(EndedUnit.class, rule)).extracting(EndedUnit::without).containsExactly(last.plusDays(1));
        assertThat(found(EndedUnit.class, since(rule, last.minusDays(9))))
                .extracting(EndedUnit::without)
                .containsExactly(last.plusDays(1));
        assertThat(found(EndedUnit.class, since(rule, last.plusDays(9))))
                .extracting(EndedUnit::without)
                .containsExactly(last.plusDays(9));
    }

    private static RoutingRule since(RoutingRule rule, LocalDate first) {
        return RoutingRule.builder()
                .from(rule)
                .window(TimeWindow.on(Validity.since(first)))
                .build();
    }
}
