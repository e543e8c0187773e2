package id.tuntas.routing.check;

import id.tuntas.complaint.Classification;
import id.tuntas.directory.Directory;
import id.tuntas.routing.HeldRule;
import id.tuntas.routing.RouteDecision;
import id.tuntas.routing.Router;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.RuleBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A book, ready to be checked: its rules in the order in which they win, and the router that it makes. */
final class Model {

    private final RuleBook book;
    private final Directory directory;
    private final Axes axes;
    private final List<RuleShape> ranked;
    private final Witnesses witnesses;
    private final Router router;

    Model(RuleBook book, Directory directory) {
        this.book = book;
        this.directory = directory;
        List<RoutingRule> rules = new ArrayList<>(book.rules());
        rules.sort(Comparator.comparing(RoutingRule::priority).reversed().thenComparing(RoutingRule::id));
        this.axes = new Axes(rules, directory);
        Phrases phrases = new Phrases(book.matching());
        this.ranked =
                rules.stream().map(rule -> new RuleShape(rule, axes, phrases)).toList();
        this.witnesses = new Witnesses(axes, phrases);
        this.router = Router.compile(book, directory);
    }

    RuleBook book() {
        return book;
    }

    Directory directory() {
        return directory;
    }

    Axes axes() {
        return axes;
    }

    /** The rules, the one that wins over all others first. */
    List<RuleShape> ranked() {
        return ranked;
    }

    Witnesses witnesses() {
        return witnesses;
    }

    RouteDecision route(RoutingCase complaint) {
        return router.route(complaint);
    }

    /** Whether a rule holds for a complaint when all rules are asked. */
    boolean holds(RuleShape shape, RoutingCase complaint) {
        return route(complaint).because().stream().map(HeldRule::rule).anyMatch(shape.id()::equals);
    }

    /** A complaint for which a rule holds. */
    Optional<RoutingCase> example(RuleShape shape) {
        return witnesses.of(shape);
    }

    static RoutingCase oversight() {
        return RoutingCase.builder()
                .classification(Classification.OVERSIGHT_GRADE)
                .build();
    }
}
