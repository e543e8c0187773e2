package id.tuntas.routing;

import id.tuntas.base.InvalidValueException;
import java.util.List;

/**
 * The routing rules of a regency, as one versioned document. Immutable.
 *
 * @param id its name
 * @param version tells one state of it from another
 * @param rules in any order; priority decides, not order
 */
public record RuleBook(String id, String version, List<RoutingRule> rules) {

    /**
     * Copies the list.
     *
     * @param id its name
     * @param version tells one state of it from another
     * @param rules in any order
     * @throws InvalidValueException if two rules have one id
     */
    public RuleBook {
        rules = List.copyOf(rules);
        if (rules.stream().map(RoutingRule::id).distinct().count() != rules.size()) {
            throw InvalidValueException.of("rules", "one rule an id");
        }
    }
}
