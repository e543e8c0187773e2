package id.tuntas.routing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Classification;
import id.tuntas.directory.Directory;
import id.tuntas.testkit.CrowdedHistories;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws 17 and 18. */
class RouterProperties {

    private static RouteDecision route(List<RoutingRule> rules, RoutingCase complaint) {
        return Router.compile(RuleBook.of("local", "1", rules), Directory.empty())
                .route(complaint);
    }

    @Property
    void everyComplaintGetsADecision(@ForAll("books") List<RoutingRule> rules, @ForAll("cases") RoutingCase complaint) {
        RouteDecision decision = route(rules, complaint);

        assertThat(decision.destination()).isNotNull();
    }

    @Property
    void theOrderOfTheRulesMakesNoDifference(
            @ForAll("books") List<RoutingRule> rules, @ForAll("cases") RoutingCase complaint, @ForAll Random random) {
        List<RoutingRule> shuffled = new ArrayList<>(rules);
        Collections.shuffle(shuffled, random);

        assertThat(route(shuffled, complaint)).isEqualTo(route(rules, complaint));
    }

    @Property(tries = 3_000)
    void agreesWithANaiveReadingOfTheRules(
            @ForAll("books") List<RoutingRule> rules, @ForAll("cases") RoutingCase complaint) {
        Optional<RoutingRule> winner = Optional.empty();
        List<String> holding = new ArrayList<>();
        for (RoutingRule rule : rules) {
            if (holds(rule, complaint)) {
                holding.add(rule.id());
                if (winner.isEmpty() || wins(rule, winner.get())) {
                    winner = Optional.of(rule);
                }
            }
        }
        RouteDecision decision = route(rules, complaint);

        assertThat(decision.lead()).isEqualTo(winner.map(rule -> ((RoutingAction.Dispose) rule.action()).lead()));
        assertThat(decision.because().stream().map(HeldRule::rule)).containsExactlyInAnyOrderElementsOf(holding);
        winner.ifPresent(rule -> assertThat(decision.because().get(0).rule()).isEqualTo(rule.id()));
    }

    private static boolean wins(RoutingRule one, RoutingRule other) {
        return one.priority() > other.priority()
                || (one.priority() == other.priority() && one.id().compareTo(other.id()) < 0);
    }

    private static boolean holds(RoutingRule rule, RoutingCase complaint) {
        boolean classification = rule.classifications().isEmpty()
                || complaint
                        .classification()
                        .map(rule.classifications()::contains)
                        .orElse(false);
        boolean category = rule.categories().isEmpty()
                || rule.categories().stream()
                        .anyMatch(one -> complaint
                                .category()
                                .map(other -> plain(one).equals(plain(other)))
                                .orElse(false));
        boolean word = rule.words().any().isEmpty()
                || rule.words().any().stream()
                        .anyMatch(one -> Collections.indexOfSubList(plain(complaint.body()), plain(one)) >= 0);
        return classification && category && word;
    }

    private static List<String> plain(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Provide
    Arbitrary<List<RoutingRule>> books() {
        Arbitrary<RoutingRule> rules = Combinators.combine(
                        Arbitraries.strings().withCharRange('a', 'z').ofLength(2),
                        Arbitraries.integers().between(-1, 2),
                        classifications().set().ofMaxSize(1),
                        categories().set().ofMaxSize(2),
                        words().set().ofMaxSize(3),
                        CrowdedHistories.units())
                .filter((id, priority, classifications, categories, words, lead) ->
                        !(classifications.isEmpty() && categories.isEmpty() && words.isEmpty()))
                .as((id, priority, classifications, categories, words, lead) -> RoutingRule.builder()
                        .id(id)
                        .priority(priority)
                        .classifications(classifications)
                        .categories(categories)
                        .words(WordCondition.builder().any(words).build())
                        .action(RoutingAction.dispose(lead))
                        .build());
        return rules.list().ofMaxSize(8).uniqueElements(RoutingRule::id);
    }

    @Provide
    Arbitrary<RoutingCase> cases() {
        Arbitrary<String> texts = Combinators.combine(
                        Arbitraries.of("jalan", "berlubang", "aspal", "Pengaspalan", "LAMPU", "lubang")
                                .list()
                                .ofMaxSize(6),
                        Arbitraries.of(" ", ", ", "\n", " - "))
                .as((words, between) -> String.join(between, words));
        return Combinators.combine(classifications().optional(), categories().optional(), texts)
                .as((classification, category, text) -> RoutingCase.builder()
                        .classification(classification)
                        .category(category)
                        .body(text)
                        .build());
    }

    private static Arbitrary<Classification> classifications() {
        return Arbitraries.of(Classification.ASPIRATION, Classification.NOT_OVERSIGHT_GRADE);
    }

    private static Arbitrary<String> categories() {
        return Arbitraries.of("Jalan Berlubang", "JALAN BERLUBANG", "Lampu");
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of("jalan", "Jalan Berlubang", "aspal", "lampu", "lampu jalan", "berlubang jalan");
    }
}
