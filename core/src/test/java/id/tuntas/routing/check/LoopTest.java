package id.tuntas.routing.check;

import static id.tuntas.routing.check.SmallBooks.check;
import static id.tuntas.routing.check.SmallBooks.found;
import static id.tuntas.routing.check.SmallBooks.rule;
import static id.tuntas.routing.check.SmallBooks.told;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.ComplaintEvent;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.ReturnedNotOurs;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.check.RuleFinding.AgencyLoop;
import id.tuntas.routing.check.RuleFinding.ReturnLoop;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Complaints that go round between units. */
class LoopTest {

    private static final UnitName ROADS = SmallWorld.ROADS;
    private static final UnitName WATER = SmallWorld.WATER;

    @Test
    void threeUnitsCanPassAComplaintRound() {
        RoutingRule one = rule("a", WATER, rule -> rule.addAgencies(ROADS).addCategories("Jalan"));
        RoutingRule two =
                rule("b", SmallWorld.TRAFFIC, rule -> rule.addAgencies(WATER).addCategories("Trotoar"));
        RoutingRule three = rule("c", ROADS, rule -> rule.addAgencies(SmallWorld.TRAFFIC));
        assertThat(told(FindingCode.AGENCY_LOOP, one, two, three))
                .containsExactly("complaints go round: what is asked of Dinas Pekerjaan Umum is sent to PDAM is sent to"
                        + " Dinas Perhubungan is sent to Dinas Pekerjaan Umum; rules a, b, c");
        RoutingRule elsewhere =
                RoutingRule.builder().from(two).categories(Set.of("Air")).build();
        assertThat(told(FindingCode.AGENCY_LOOP, one, elsewhere, three)).isEmpty();
    }

    @Test
    void aRuleThatWinsOverThoseOfALoopBreaksIt() {
        RoutingRule there = rule("a", WATER, rule -> rule.addAgencies(ROADS).addCategories("Jalan"));
        RoutingRule back = rule("b", ROADS, rule -> rule.addAgencies(WATER));
        assertThat(told(FindingCode.AGENCY_LOOP, there, back)).hasSize(1);
        RoutingRule above = rule("c", ROADS, rule -> rule.addCategories("Jalan").priority(1));
        assertThat(told(FindingCode.AGENCY_LOOP, there, back, above)).isEmpty();
    }

    @Test
    void complaintsThatWentRoundAreToldWhereTheBookWouldSendThemRoundAgain() {
        RoutingRule roads = rule("a", ROADS, rule -> rule.addCategories("Jalan"));
        RoutingCase hole = RoutingCase.builder().category("Jalan Berlubang").build();
        UnitTrail round = new UnitTrail(TrackingId.of("1001"), hole, List.of(UnitName.of("DPU"), WATER, ROADS));
        UnitTrail once = new UnitTrail(TrackingId.of("1002"), hole, List.of(WATER, ROADS));
        UnitTrail settled = new UnitTrail(
                TrackingId.of("1003"), RoutingCase.builder().category("Air").build(), List.of(ROADS, WATER, ROADS));
        RuleBookCheck check = RuleBookCheck.of(SmallWorld.book(List.of(roads)), SmallWorld.DIRECTORY);
        assertThat(check.withTrails(List.of(round, once, settled)).report().findings())
                .filteredOn(ReturnLoop.class::isInstance)
                .containsExactly(new ReturnLoop(List.of(ROADS, WATER), 1, List.of(TrackingId.of("1001")), hole));
    }

    @Test
    void aTrailIsToldByDisposalsAndReturns() {
        List<ComplaintEvent> events = List.of(
                new ReturnedNotOurs(),
                new Disposed(Optional.of(ROADS), List.of()),
                new ReturnedNotOurs(),
                new Disposed(Optional.of(SmallWorld.TRAFFIC), List.of()),
                new Disposed(Optional.of(WATER), List.of()), // disposed anew, not returned
                new ReturnedNotOurs(),
                new Disposed(Optional.of(ROADS), List.of()));
        List<DatedEvent> dated = IntStream.range(0, events.size())
                .mapToObj(
                        i -> DatedEvent.of(Instant.parse("2024-03-04T01:00:00Z").plusSeconds(i), events.get(i)))
                .toList();
        RoutingCase asked = RoutingCase.builder().build();
        assertThat(UnitTrail.of(TrackingId.of("1"), asked, dated).units()).containsExactly(ROADS, WATER, ROADS);
        assertThat(UnitTrail.of(TrackingId.of("1"), asked, List.of()).units()).isEmpty();
    }

    @Test
    void whatIsAskedOfAUnitAndSentToItGoesNowhereElse() {
        assertThat(found(
                        AgencyLoop.class,
                        rule("a", ROADS, rule -> rule.addAgencies(ROADS)),
                        rule(
                                "b",
                                UnitName.of("DPU"),
                                rule -> rule.addAgencies(ROADS).priority(1))))
                .isEmpty();
    }

    @Test
    void aLoopIsToldOnceHoweverManyRulesMakeIt() {
        RoutingRule there = rule("a", WATER, rule -> rule.addAgencies(ROADS));
        RoutingRule thereToo =
                rule("b", WATER, rule -> rule.addAgencies(UnitName.of("DPU")).addCategories("Jalan"));
        RoutingRule back = rule("c", ROADS, rule -> rule.addAgencies(WATER));
        assertThat(found(AgencyLoop.class, there, thereToo, back))
                .containsExactly(new AgencyLoop(
                        List.of(ROADS, WATER),
                        List.of("a", "c"),
                        RoutingCase.builder()
                                .agency(ROADS)
                                .confidentiality(Confidentiality.OPEN)
                                .build()));
    }

    @Test
    void everyLoopIsToldOfItsOwn() {
        UnitName parks = UnitName.of("Dinas Pertamanan");
        assertThat(found(
                        AgencyLoop.class,
                        Directory.empty(),
                        rule("a", WATER, rule -> rule.addAgencies(ROADS)),
                        rule("b", ROADS, rule -> rule.addAgencies(WATER)),
                        rule("c", parks, rule -> rule.addAgencies(SmallWorld.TRAFFIC)),
                        rule("d", SmallWorld.TRAFFIC, rule -> rule.addAgencies(parks))))
                .extracting(AgencyLoop::rules)
                .containsExactlyInAnyOrder(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void loopsOfFourUnitsAreFoundAndLongerOnesAreNot() {
        assertThat(found(AgencyLoop.class, Directory.empty(), ring(4)))
                .hasSize(1)
                .allMatch(loop -> loop.units().size() == 4);
        assertThat(found(AgencyLoop.class, Directory.empty(), ring(5))).isEmpty();
    }

    private static RoutingRule[] ring(int units) {
        return IntStream.range(0, units)
                .mapToObj(i -> rule(
                        "r" + i,
                        UnitName.of("Dinas " + (i + 1) % units),
                        rule -> rule.addAgencies(UnitName.of("Dinas " + i))))
                .toArray(RoutingRule[]::new);
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1", "3, 1", "4, 1", "5, 2"})
    void noMoreBeginningsAreFollowedThanAllowed(int mostSteps, int loops) {
        Model model = new Model(
                SmallWorld.book(List.of(
                        rule("a", UnitName.of("B"), rule -> rule.addAgencies(UnitName.of("A"))),
                        rule("b", UnitName.of("A"), rule -> rule.addAgencies(UnitName.of("B"))),
                        rule("c", UnitName.of("D"), rule -> rule.addAgencies(UnitName.of("C"))),
                        rule("d", UnitName.of("C"), rule -> rule.addAgencies(UnitName.of("D"))))),
                Directory.empty());
        Listing listing = new Listing(10);
        new LoopChecks(model, listing, mostSteps).agencies(); // A to B to A, B to A, C to D to C
        assertThat(listing.findings()).hasSize(loops);
    }

    private static List<ReturnLoop> round(UnitName sentTo, UnitName... trail) {
        RoutingCase asked = RoutingCase.builder().category("Jalan").build();
        RoutingRule rule = rule("a", sentTo, builder -> builder.addCategories("Jalan"));
        return found(
                ReturnLoop.class,
                check(rule).withTrails(List.of(new UnitTrail(TrackingId.of("1001"), asked, List.of(trail)))));
    }

    @Test
    void aComplaintThatWouldNowGoElsewhereIsNoLongerInALoop() {
        assertThat(round(SmallWorld.TRAFFIC, ROADS, WATER, ROADS)).isEmpty();
        assertThat(round(WATER, ROADS, WATER, ROADS)).hasSize(1);
        assertThat(round(UnitName.of("DPU"), ROADS, WATER, ROADS)).hasSize(1);
        assertThat(round(SmallWorld.TRAFFIC, SmallWorld.TRAFFIC, ROADS, WATER, ROADS))
                .isEmpty();
    }

    @Test
    void aUnitThatHasAComplaintAgainAndAgainIsNoLoop() {
        assertThat(round(ROADS, ROADS, ROADS, UnitName.of("DPU"))).isEmpty();
        assertThat(round(ROADS, ROADS, ROADS, WATER, UnitName.of("DPU")))
                .extracting(ReturnLoop::units)
                .containsExactly(List.of(ROADS, WATER));
    }

    @Test
    void ofManyComplaintsThatWentRoundTheFirstFiveAreNamed() {
        RoutingCase asked = RoutingCase.builder().category("Jalan").build();
        List<UnitTrail> trails = IntStream.range(0, 7)
                .mapToObj(i -> new UnitTrail(
                        TrackingId.of("100" + i),
                        asked,
                        i % 2 == 0 ? List.of(ROADS, WATER, ROADS) : List.of(WATER, ROADS, WATER)))
                .toList();
        RuleBookCheck check =
                check(rule("a", ROADS, rule -> rule.addCategories("Jalan"))).withTrails(trails);
        assertThat(found(ReturnLoop.class, check))
                .containsExactly(new ReturnLoop(
                        List.of(ROADS, WATER),
                        7,
                        IntStream.range(0, 5)
                                .mapToObj(i -> TrackingId.of("100" + i))
                                .toList(),
                        asked));
    }
}
