package id.tuntas.routing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Classification;
import id.tuntas.directory.Directory;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** What would have to be otherwise for another rule to win. */
class AlternativesProperties {

    private static final int NEAREST = 3;

    @Property(tries = 10_000)
    void withTheChangesMadeTheOtherRuleWins(
            @ForAll("books") RuleBook book,
            @ForAll("directories") Directory directory,
            @ForAll("cases") RoutingCase complaint) {
        List<Alternative> alternatives = Router.compile(book, directory).alternatives(complaint, NEAREST);

        for (Alternative alternative : alternatives) {
            Changed changed = new Changed(alternative, complaint, book);
            assertThat(Router.compile(changed.book(), directory)
                            .route(changed.complaint())
                            .winner()
                            .map(HeldRule::rule))
                    .as("%s", alternative.changes())
                    .contains(alternative.rule());
        }
        alternatives.stream()
                .flatMap(alternative -> alternative.changes().stream())
                .forEach(change -> Statistics.collect(change.getClass().getSimpleName()));
    }

    @Property(tries = 10_000)
    void everyRuleThatHoldsAndLosesIsTold(
            @ForAll("books") RuleBook book,
            @ForAll("directories") Directory directory,
            @ForAll("cases") RoutingCase complaint) {
        Router router = Router.compile(book, directory);
        RouteDecision decision = router.route(complaint);
        Set<String> onlyForOversight = book.rules().stream()
                .filter(rule -> rule.classifications().equals(Set.of(Classification.OVERSIGHT_GRADE)))
                .map(RoutingRule::id)
                .collect(Collectors.toSet());
        List<String> losing = decision.because().stream()
                .skip(decision.forOversight() ? 0 : 1)
                .map(HeldRule::rule)
                .filter(rule -> !onlyForOversight.contains(rule))
                .toList();

        assertThat(router.alternatives(complaint, 0))
                .extracting(Alternative::rule)
                .isEqualTo(losing);
        List<Alternative> more = router.alternatives(complaint, NEAREST);
        assertThat(more.subList(0, losing.size())).isEqualTo(router.alternatives(complaint, 0));
        assertThat(more)
                .hasSizeLessThanOrEqualTo(losing.size() + NEAREST)
                .allMatch(alternative -> !alternative.changes().isEmpty())
                .extracting(Alternative::rule)
                .doesNotHaveDuplicates();
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
}
