package id.tuntas.routing;

import id.tuntas.complaint.Classification;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.text.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A rule book, ready to route by.
 *
 * <p>Total: every complaint gets a decision, and where no rule holds it is the coordinator's queue. Immutable,
 * thread-safe, and independent of the order of the rules.
 */
public final class Router {

    private final List<RoutingRule> rules;
    private final Directory directory;

    private Router(List<RoutingRule> rules, Directory directory) {
        this.rules = rules;
        this.directory = directory;
    }

    /**
     * Makes a rule book ready.
     *
     * @param book the rules
     * @param directory under which names the units go
     * @return the router
     */
    public static Router compile(RuleBook book, Directory directory) {
        List<RoutingRule> rules = new ArrayList<>(book.rules());
        rules.sort(Comparator.comparing(RoutingRule::priority).reversed().thenComparing(RoutingRule::id));
        return new Router(List.copyOf(rules), directory);
    }

    /**
     * Where a complaint goes.
     *
     * @param complaint what is known of it
     * @return the decision, with every rule that holds
     */
    public RouteDecision route(RoutingCase complaint) {
        String text = " " + PlainText.of(complaint.text()).value() + " ";
        List<RouteDecision.Reason> because = new ArrayList<>();
        Optional<RoutingRule> winner = Optional.empty();
        for (RoutingRule rule : rules) {
            Optional<List<String>> held = conditions(rule, complaint, text);
            if (held.isPresent()) {
                because.add(new RouteDecision.Reason(rule.id(), held.get()));
                winner = winner.or(() -> Optional.of(rule));
            }
        }
        return new RouteDecision(
                winner.map(
                        rule -> directory.resolve(rule.lead()).map(Unit::name).orElse(rule.lead())),
                because);
    }

    /** What made every condition of a rule hold; empty where one does not. */
    private static Optional<List<String>> conditions(RoutingRule rule, RoutingCase complaint, String text) {
        List<String> held = new ArrayList<>();
        if (!rule.classifications().isEmpty()) {
            Optional<Classification> classification =
                    complaint.classification().filter(rule.classifications()::contains);
            if (classification.isEmpty()) {
                return Optional.empty();
            }
            classification.ifPresent(one -> held.add("classification \"" + one + '"'));
        }
        if (!rule.categories().isEmpty()) {
            Optional<String> category = complaint
                    .category()
                    .filter(one -> rule.categories().stream()
                            .anyMatch(other -> PlainText.of(other).equals(PlainText.of(one))));
            if (category.isEmpty()) {
                return Optional.empty();
            }
            category.ifPresent(one -> held.add("category \"" + one + '"'));
        }
        if (!rule.words().isEmpty()) {
            List<String> found = rule.words().stream()
                    .filter(word -> text.contains(" " + PlainText.of(word).value() + " "))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            found.forEach(word -> held.add("word \"" + word + '"'));
        }
        return Optional.of(held);
    }
}
