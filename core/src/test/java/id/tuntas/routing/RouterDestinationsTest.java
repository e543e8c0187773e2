package id.tuntas.routing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Classification;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Responsible;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitKind;
import id.tuntas.directory.UnitName;
import id.tuntas.directory.Validity;
import id.tuntas.routing.Destination.CoordinatorQueue;
import id.tuntas.routing.Destination.ToUnit;
import id.tuntas.routing.Destination.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a complaint goes once a rule holds, and where it goes whatever the rules say. */
class RouterDestinationsTest {

    private static final UnitName ROADS = UnitName.of("Dinas Pekerjaan Umum");
    private static final UnitName FISHERY = UnitName.of("Dinas Perikanan");
    private static final UnitName FARMING = UnitName.of("Dinas Pertanian");
    private static final UnitName INSPECTORATE = UnitName.of("Inspektorat Daerah");
    private static final UnitName OLD_INSPECTORATE = UnitName.of("Badan Pengawas");
    /** A Saturday. */
    private static final LocalDate LAST_DAY = LocalDate.of(2022, 12, 31);

    private static final Directory DIRECTORY = Directory.of(
            "2024-01",
            List.of(
                    Unit.builder().name(ROADS).build(),
                    ended(FISHERY).successor(FARMING).build(),
                    Unit.builder().name(FARMING).build(),
                    ended(UnitName.of("Bagian Umum")).build(),
                    ended(OLD_INSPECTORATE).successor(INSPECTORATE).build(),
                    Unit.builder()
                            .name(INSPECTORATE)
                            .kind(UnitKind.of("inspektorat"))
                            .addAliases(UnitName.of("ITDA"))
                            .build()));

    private static Unit.Builder ended(UnitName name) {
        return Unit.builder().name(name).validity(Validity.upTo(LAST_DAY));
    }

    private static RoutingRule rule(String id, int priority, RoutingAction action) {
        return RoutingRule.builder()
                .id(id)
                .priority(priority)
                .words(WordCondition.any("aspal"))
                .action(action)
                .build();
    }

    private static RouteDecision route(RoutingCase complaint, RoutingRule... rules) {
        return Router.compile(RuleBook.of("local", "1", List.of(rules)), DIRECTORY)
                .route(complaint);
    }

    private static RoutingCase.Builder complaint() {
        return RoutingCase.builder()
                .body("aspal")
                .arrival(LocalDate.of(2024, 3, 8).atTime(9, 0)); // a Friday
    }

    private static Destination destination(RoutingAction action) {
        return route(complaint().build(), rule("x", 0, action)).destination();
    }

    @Test
    void aUnitThatEndedIsFollowedToItsSuccessor() {
        assertThat(destination(RoutingAction.dispose(FISHERY, ROADS, UnitName.of("Bagian Umum"), FARMING)))
                .isInstanceOfSatisfying(ToUnit.class, unit -> {
                    assertThat(unit.lead()).isEqualTo(FARMING);
                    assertThat(unit.supporting()).containsExactly(ROADS);
                    assertThat(unit.answers()).containsInstanceOf(Responsible.NobodyAppointed.class);
                });
    }

    @Test
    void onItsLastDayItStillAnswers() {
        RoutingCase complaint = complaint().arrival(LAST_DAY.atTime(23, 59)).build();

        assertThat(route(complaint, rule("x", 0, RoutingAction.dispose(FISHERY)))
                        .lead())
                .contains(FISHERY);
    }

    @Test
    void withoutASuccessorOrUnknownItIsTheCoordinators() {
        assertThat(destination(RoutingAction.dispose(UnitName.of("Bagian Umum"))))
                .isEqualTo(new CoordinatorQueue(Why.UNIT_NOT_THERE));
        assertThat(destination(RoutingAction.dispose(UnitName.of("Dinas Antah"))))
                .isEqualTo(new CoordinatorQueue(Why.UNKNOWN_UNIT));
    }

    @Test
    void theRuleThatWonDecidesAloneAlsoWhereItsUnitIsGone() {
        RouteDecision decision = route(
                complaint().build(),
                rule("gone", 1, RoutingAction.dispose(UnitName.of("Bagian Umum"))),
                rule("there", 0, RoutingAction.dispose(ROADS)));

        assertThat(decision.destination()).isEqualTo(new CoordinatorQueue(Why.UNIT_NOT_THERE));
        assertThat(decision.because()).extracting(HeldRule::rule).containsExactly("gone", "there");
    }

    @Test
    void aRuleMayHoldOrRefer() {
        assertThat(destination(RoutingAction.hold())).isEqualTo(new CoordinatorQueue(Why.HELD));
        assertThat(destination(RoutingAction.refer(AgencyKind.POLICE)))
                .isEqualTo(new Destination.Outside(AgencyKind.POLICE));
        assertThat(route(complaint().body("").build()).destination()).isEqualTo(new CoordinatorQueue(Why.NO_RULE));
    }

    private static RouteDecision forOversight(UnitName... accused) {
        return route(
                complaint()
                        .classification(Classification.OVERSIGHT_GRADE)
                        .addAccused(accused)
                        .build(),
                rule("x", 0, RoutingAction.dispose(ROADS, FARMING)));
    }

    @Test
    void oversightGradeGoesToTheInspectorateWhateverTheRulesSay() {
        RouteDecision decision = forOversight(ROADS);

        assertThat(decision.destination()).isInstanceOfSatisfying(ToUnit.class, unit -> {
            assertThat(unit.lead()).isEqualTo(INSPECTORATE);
            assertThat(unit.supporting()).isEmpty();
        });
        assertThat(decision.winner()).isEmpty();
        assertThat(decision.because()).extracting(HeldRule::rule).containsExactly("x");
    }

    @Test
    void anAccusedInspectorateNeverAnswers() {
        CoordinatorQueue queue = new CoordinatorQueue(Why.INSPECTORATE_ACCUSED);

        assertThat(forOversight(UnitName.of("itda")).destination()).isEqualTo(queue);
        assertThat(forOversight(ROADS, OLD_INSPECTORATE).destination())
                .as("it stands for the unit that is accused")
                .isEqualTo(queue);
    }

    @Test
    void whereTheDayIsNotKnownAnySuccessorIsTakenToBeTheAccused() {
        RoutingCase complaint = complaint()
                .arrival(Optional.empty())
                .classification(Classification.OVERSIGHT_GRADE)
                .addAccused(OLD_INSPECTORATE)
                .build();

        assertThat(route(complaint).destination()).isEqualTo(new CoordinatorQueue(Why.INSPECTORATE_ACCUSED));
    }

    @Test
    void theBookMayNameTheInspectorate() {
        RuleBook book = RuleBook.builder()
                .id("local")
                .version("1")
                .inspectorate(UnitName.of("Inspektorat"))
                .build();
        RoutingCase complaint =
                complaint().classification(Classification.OVERSIGHT_GRADE).build();

        assertThat(Router.compile(book, Directory.empty()).route(complaint).lead())
                .contains(UnitName.of("Inspektorat"));
        assertThat(Router.compile(book, DIRECTORY).route(complaint).destination())
                .isEqualTo(new CoordinatorQueue(Why.NO_INSPECTORATE));
        assertThat(Router.compile(RuleBook.of("local", "1", List.of()), Directory.empty())
                        .route(complaint)
                        .destination())
                .isEqualTo(new CoordinatorQueue(Why.NO_INSPECTORATE));
    }

    @Test
    void whereTheDayIsNotKnownAnInspectorateThatEndsIsNotCountedOn() {
        Directory directory = Directory.of(
                "1",
                List.of(ended(OLD_INSPECTORATE).kind(UnitKind.of("inspektorat")).build()));
        RoutingCase.Builder complaint = complaint().classification(Classification.OVERSIGHT_GRADE);
        Router router = Router.compile(RuleBook.of("local", "1", List.of()), directory);

        assertThat(router.route(complaint.arrival(Optional.empty()).build()).destination())
                .isEqualTo(new CoordinatorQueue(Why.NO_INSPECTORATE));
        assertThat(router.route(complaint.arrival(LAST_DAY.atTime(9, 0)).build())
                        .lead())
                .contains(OLD_INSPECTORATE);
    }

    @Test
    void notEvenOversightSendsItBack() {
        RoutingCase complaint = complaint()
                .classification(Classification.OVERSIGHT_GRADE)
                .addReturnedBy(UnitName.of("ITDA"))
                .build();

        assertThat(route(complaint).destination()).isEqualTo(new CoordinatorQueue(Why.RETURNED));
        assertThat(route(complaint).text().english())
                .isEqualTo(
                        "To the coordinator's queue: the unit in question has returned it; it is of oversight grade");
    }

    @Test
    void whoReturnedItIsNotAskedToHelp() {
        RoutingCase complaint = complaint().addReturnedBy(FISHERY).build();

        assertThat(route(complaint, rule("x", 0, RoutingAction.dispose(ROADS, FARMING, INSPECTORATE)))
                        .destination())
                .isInstanceOfSatisfying(
                        ToUnit.class, unit -> assertThat(unit.supporting()).containsExactly(INSPECTORATE));
    }

    @Test
    void onlyAUnitThatReturnedItIsPassedOver() {
        RoutingCase complaint = complaint().addReturnedBy(FISHERY).build();

        assertThat(route(complaint, rule("x", 0, RoutingAction.dispose(FARMING)))
                        .destination())
                .as("the successor of who returned it")
                .isEqualTo(new CoordinatorQueue(Why.RETURNED));
        assertThat(route(complaint, rule("x", 0, RoutingAction.dispose(ROADS))).lead())
                .contains(ROADS);
        assertThat(route(complaint, rule("x", 0, RoutingAction.refer(AgencyKind.POLICE)))
                        .destination())
                .isEqualTo(new Destination.Outside(AgencyKind.POLICE));
        assertThat(route(complaint, rule("x", 0, RoutingAction.hold())).destination())
                .isEqualTo(new CoordinatorQueue(Why.HELD));
    }
}
