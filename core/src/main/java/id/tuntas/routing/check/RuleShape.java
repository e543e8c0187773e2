package id.tuntas.routing.check;

import id.tuntas.directory.UnitName;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.TimeWindow;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** A rule, ready to be compared with thousands of others: conditions of one kind are independent of those of another. */
final class RuleShape {

    private final RoutingRule rule;
    private final Values classifications;
    /** Without the oversight grade, which goes to the inspectorate whatever the rules say. */
    private final Values decided;

    private final Values categories;
    private final Values named;
    private final Values channels;
    private final Values agencies;
    private final Values places;
    private final WordShape words;
    private final String goal;
    private final int priority;
    private final int flags;

    RuleShape(RoutingRule rule, Axes axes, Phrases phrases) {
        this.rule = rule;
        this.classifications = axes.classifications(rule);
        this.decided = classifications.without(axes.oversight());
        this.categories = axes.categories(rule);
        this.named = axes.named(rule);
        this.channels = axes.channels(rule);
        this.agencies = axes.agencies(rule);
        this.places = axes.places(rule);
        this.words = new WordShape(rule.words(), phrases);
        this.goal = goal(rule.action(), axes);
        this.priority = rule.priority();
        this.flags = flags(rule.anonymous()) | (flags(rule.secret()) << 2);
    }

    /** A bit for each of no and yes that is excluded. */
    private static int flags(Optional<Boolean> demanded) {
        return demanded.map(yes -> yes ? 1 : 2).orElse(0);
    }

    private static String goal(RoutingAction action, Axes axes) {
        if (action instanceof RoutingAction.Dispose dispose) {
            return "unit/" + axes.key(dispose.lead()) + "/" + keys(dispose.supporting(), axes);
        }
        return action instanceof RoutingAction.ReferOutside refer ? "refer/" + refer.agency() : "hold";
    }

    private static String keys(Collection<UnitName> units, Axes axes) {
        return units.stream().map(axes::key).sorted().collect(Collectors.joining("/"));
    }

    RoutingRule rule() {
        return rule;
    }

    int priority() {
        return priority;
    }

    String id() {
        return rule.id();
    }

    Values classifications() {
        return classifications;
    }

    /** Whether there are complaints whose destination it can decide. */
    boolean decides() {
        return decided.isAny() || decided.first() >= 0;
    }

    Values categories() {
        return categories;
    }

    /** The categories that it names itself. */
    Values named() {
        return named;
    }

    Values channels() {
        return channels;
    }

    Values agencies() {
        return agencies;
    }

    Values places() {
        return places;
    }

    WordShape words() {
        return words;
    }

    TimeWindow window() {
        return rule.window();
    }

    /** Whether both send a complaint to the same place. */
    boolean hasGoalOf(RuleShape other) {
        return goal.equals(other.goal);
    }

    /** Whether there is a complaint for which both hold, and whose destination rules decide. Asked of two that can decide. */
    boolean meets(RuleShape other) {
        return meetsBesidesAgencies(other) && agencies.meets(other.agencies);
    }

    /** The same, whomever the reporter asks. */
    boolean meetsBesidesAgencies(RuleShape other) {
        return decided.meets(other.decided)
                && categories.meets(other.categories)
                && channels.meets(other.channels)
                && places.meets(other.places)
                && agree(flags | other.flags)
                && Spans.meet(rule.window(), other.rule.window())
                && words.meets(other.words);
    }

    /** Whether two that meet ask for the same kind of thing, so that their meeting is no mere chance. */
    boolean sharesAConditionWith(RuleShape other) {
        return share(categories, other.categories)
                || share(agencies, other.agencies)
                || share(places, other.places)
                || words.sharesAPhraseWith(other.words);
    }

    private static boolean share(Values one, Values other) {
        return !one.isAny() && !other.isAny();
    }

    /** Whether of neither flag both no and yes are excluded. */
    private static boolean agree(int excluded) {
        return (excluded & 3) != 3 && (excluded >> 2) != 3;
    }

    /** Whether the other holds wherever this one does. */
    boolean implies(RuleShape other) {
        return classifications.isWithin(other.classifications)
                && categories.isWithin(other.categories)
                && channels.isWithin(other.channels)
                && agencies.isWithin(other.agencies)
                && places.isWithin(other.places)
                && (other.flags & ~flags) == 0
                && Spans.isWithin(rule.window(), other.rule.window())
                && words.implies(other.words);
    }
}
