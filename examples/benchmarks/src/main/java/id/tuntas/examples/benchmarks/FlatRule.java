package id.tuntas.examples.benchmarks;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.Directory;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.RuleBook;
import id.tuntas.text.Matching;
import id.tuntas.text.PlainText;
import id.tuntas.text.Tokens;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A rule as the peers are given it: each condition a plain question to a {@link RoutingFact}. */
final class FlatRule {

    private final RoutingRule rule;
    private final Optional<String> classification;
    private final Optional<String> category;
    private final boolean ofRoot;
    private final Optional<String> medium;
    private final Set<String> places;
    private final List<String> any;
    private final List<String> all;
    private final List<String> none;

    private FlatRule(RoutingRule rule, Directory directory, Matching matching) {
        this.rule = rule;
        this.classification =
                rule.classifications().stream().map(Classification::literal).findFirst();
        this.category = rule.categories().stream()
                .map(name -> PlainText.of(name).value())
                .findFirst();
        this.ofRoot = category.filter(
                        name -> directory.categories().lineage(name).size() == 1)
                .isPresent();
        this.medium = rule.channels().stream().map(Channel::medium).findFirst();
        this.places =
                rule.places().stream().findFirst().map(directory.places()::keys).orElse(Set.of());
        this.any = forms(rule.words().any(), matching);
        this.all = forms(rule.words().all(), matching);
        this.none = forms(rule.words().none(), matching);
    }

    private static List<String> forms(Set<String> words, Matching matching) {
        return words.stream()
                .map(word -> String.join(" ", Tokens.forms(word, matching)))
                .toList();
    }

    /** The rules of a book, the one that wins first. */
    static List<FlatRule> ranked(RuleBook book, Directory directory) {
        return book.rules().stream()
                .sorted(Comparator.comparing(RoutingRule::priority).reversed().thenComparing(RoutingRule::id))
                .map(rule -> new FlatRule(rule, directory, book.matching()))
                .toList();
    }

    String id() {
        return rule.id();
    }

    Optional<String> classification() {
        return classification;
    }

    Optional<String> category() {
        return category;
    }

    /** Whether the category is one above others. */
    boolean isOfRoot() {
        return ofRoot;
    }

    Optional<String> medium() {
        return medium;
    }

    /** Whether all that is cheap to ask holds, and then the rest. */
    boolean holds(RoutingFact fact) {
        return (category.isEmpty() || category.get().equals(ofRoot ? fact.root() : fact.category()))
                && (classification.isEmpty() || classification.get().equals(fact.classification()))
                && (medium.isEmpty() || medium.get().equals(fact.medium()))
                && holdsBesides(fact);
    }

    /** What is no plain equality. */
    boolean holdsBesides(RoutingFact fact) {
        return fact.saysAny(any)
                && (places.isEmpty() || fact.isIn(places))
                && (rule.secret().isEmpty() || rule.secret().get() == fact.isSecret())
                && rule.window().days().covers(fact.day())
                && all.stream().allMatch(fact::says)
                && none.stream().noneMatch(fact::says);
    }
}
