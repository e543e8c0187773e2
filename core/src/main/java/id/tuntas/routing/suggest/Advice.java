package id.tuntas.routing.suggest;

import id.tuntas.routing.RouteDecision;
import java.util.List;

/**
 * Where the rules send a complaint, and beside it what was learned from earlier ones. A suggestion is for people to take or
 * to leave: it never changes the decision. Immutable.
 *
 * @param decision where the rules send it
 * @param suggestions the most likely unit first; none where it is of oversight grade
 */
public record Advice(RouteDecision decision, List<Suggestion> suggestions) {

    /**
     * Copies the list.
     *
     * @param decision where the rules send it
     * @param suggestions the most likely unit first
     */
    public Advice {
        suggestions = List.copyOf(suggestions);
    }
}
