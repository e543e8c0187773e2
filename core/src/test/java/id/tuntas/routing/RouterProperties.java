package id.tuntas.routing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Classification;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Laws 17, 18 and 19. */
class RouterProperties {

    private static final int TRIES = 10_000;

    @Property(tries = TRIES)
    void agreesWithANaiveReadingOfTheRules(
            @ForAll("books") RuleBook book,
            @ForAll("directories") Directory directory,
            @ForAll("cases") RoutingCase complaint) {
        RouteDecision decision = Router.compile(book, directory).route(complaint);

        Statistics.label("rules that hold")
                .collect(Math.min(decision.because().size(), 2))
                .coverage(cover -> {
                    cover.check(1).percentage(share -> share > 10);
                    cover.check(2).percentage(share -> share > 5);
                });
        assertThat(decision).isEqualTo(new NaiveRouter(book, directory).route(complaint));
    }

    @Property(tries = TRIES)
    void everyComplaintGetsADestinationWhereSomebodyAnswers(
            @ForAll("books") RuleBook book,
            @ForAll("directories") Directory directory,
            @ForAll("cases") RoutingCase complaint) {
        Router router = Router.compile(book, directory);

        for (RoutingCase one : List.of(complaint, RoutingCase.builder().build())) {
            RouteDecision decision = router.route(one);
            if (decision.destination() instanceof Destination.ToUnit unit) {
                assertThat(unit.answers().isPresent()).isEqualTo(one.arrival().isPresent());
                one.arrival().ifPresent(at -> assertStanding(unit, directory, at.toLocalDate()));
            }
            assertThat(decision.winner().isPresent())
                    .isEqualTo(!decision.forOversight() && !decision.because().isEmpty());
        }
    }

    private static void assertStanding(Destination.ToUnit unit, Directory directory, LocalDate day) {
        List<UnitName> named = new ArrayList<>(unit.supporting());
        named.add(unit.lead());
        assertThat(named).doesNotHaveDuplicates();
        if (!directory.units().isEmpty()) {
            assertThat(named)
                    .allMatch(
                            name -> directory.resolve(name, day).map(Unit::name).equals(Optional.of(name)));
        }
    }

    @Property(tries = TRIES)
    void theOrderOfRulesAndOfTheirValuesMakesNoDifference(
            @ForAll("books") RuleBook book,
            @ForAll("directories") Directory directory,
            @ForAll("cases") RoutingCase complaint,
            @ForAll Random random) {
        List<RoutingRule> shuffled = new ArrayList<>();
        book.rules().forEach(rule -> shuffled.add(Shuffled.rule(rule, random)));
        Collections.shuffle(shuffled, random);
        RuleBook other = RuleBook.builder().from(book).rules(shuffled).build();

        assertThat(Router.compile(other, directory).route(complaint))
                .isEqualTo(Router.compile(book, directory).route(complaint));
    }

    @Property(tries = TRIES)
    void aRouterAnswersAlikeHoweverOftenItIsAsked(
            @ForAll("books") RuleBook book,
            @ForAll("directories") Directory directory,
            @ForAll("manyCases") List<RoutingCase> cases) {
        Router used = Router.compile(book, directory);

        for (RoutingCase one : cases) {
            assertThat(used.route(one))
                    .isEqualTo(Router.compile(book, directory).route(one));
        }
    }

    @Property(tries = TRIES)
    void aComplaintOfOversightGradeNeverGoesToWhomItAccuses(
            @ForAll("books") RuleBook book,
            @ForAll("directories") Directory directory,
            @ForAll("cases") RoutingCase any) {
        RoutingCase complaint = RoutingCase.builder()
                .from(any)
                .classification(Classification.OVERSIGHT_GRADE)
                .build();
        RouteDecision decision = Router.compile(book, directory).route(complaint);

        assertThat(decision.forOversight()).isTrue();
        assertThat(decision.destination()).isNotInstanceOf(Destination.Outside.class);
        if (decision.destination() instanceof Destination.ToUnit unit) {
            assertThat(unit.supporting()).isEmpty();
            for (UnitName accused : complaint.accused()) {
                assertThat(standFor(unit.lead(), directory, complaint))
                        .as("%s is accused under the name %s", unit.lead(), accused)
                        .doesNotContainAnyElementsOf(standFor(accused, directory, complaint));
            }
        }
    }

    private static Set<String> standFor(UnitName name, Directory directory, RoutingCase complaint) {
        Set<String> keys = new HashSet<>(Set.of(name.key()));
        directory.resolve(name).ifPresent(unit -> {
            keys.add(unit.name().key());
            unit.aliases().forEach(alias -> keys.add(alias.key()));
        });
        complaint
                .arrival()
                .flatMap(at -> directory.resolve(name, at.toLocalDate()))
                .ifPresent(unit -> keys.add(unit.name().key()));
        return keys;
    }

    @Provide
    Arbitrary<RuleBook> books() {
        return RoutingArbitraries.books();
    }

    @Provide
    Arbitrary<Directory> directories() {
        return RoutingWorlds.directories();
    }

    @Provide
    Arbitrary<RoutingCase> cases() {
        return RoutingArbitraries.cases();
    }

    @Provide
    Arbitrary<List<RoutingCase>> manyCases() {
        return RoutingArbitraries.cases().list().ofMinSize(2).ofMaxSize(4);
    }
}
