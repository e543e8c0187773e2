package id.tuntas.exchange.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.tuntas.complaint.EventType;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Lifts events that were stored under an older schema to the present one.
 *
 * <p>A type starts at version 1. Whoever changes its schema adds a step behind the list of that type, which turns an
 * event of the version before into one of the next, keeps the golden file of the old version and adds one of the new.
 * Steps are never taken away.
 */
final class Upcasters {

    /** The steps of all types; every type is still at version 1. */
    static final Upcasters ALL = new Upcasters(Map.of());

    private final Map<EventType, List<UnaryOperator<ObjectNode>>> steps;

    /**
     * Upcasters of those steps.
     *
     * @param steps by type: the first turns version 1 into 2, the second 2 into 3, and so on
     */
    Upcasters(Map<EventType, List<UnaryOperator<ObjectNode>>> steps) {
        this.steps = Map.copyOf(steps);
    }

    /** The present version of a type. */
    int version(EventType type) {
        return of(type).size() + 1;
    }

    /** An event as its present version would have been stored. */
    ObjectNode lift(EventType type, int version, ObjectNode event) {
        ObjectNode lifted = event;
        for (UnaryOperator<ObjectNode> step : of(type).subList(version - 1, version(type) - 1)) {
            lifted = step.apply(lifted);
        }
        return lifted;
    }

    private List<UnaryOperator<ObjectNode>> of(EventType type) {
        return steps.getOrDefault(type, List.of());
    }
}
