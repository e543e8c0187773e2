package id.tuntas.routing;

import id.tuntas.directory.UnitName;
import java.util.List;
import java.util.Optional;

/**
 * Where a complaint goes, and why. Immutable.
 *
 * @param lead the unit; empty for the coordinator's queue, where no rule speaks
 * @param because every rule that holds, the one that won first
 */
public record RouteDecision(Optional<UnitName> lead, List<Reason> because) {

    /**
     * Copies the list.
     *
     * @param lead the unit
     * @param because every rule that holds
     */
    public RouteDecision {
        because = List.copyOf(because);
    }

    /**
     * A rule that holds.
     *
     * @param rule its id
     * @param conditions what made it hold, such as {@code word "jalan"}
     */
    public record Reason(String rule, List<String> conditions) {

        /**
         * Copies the list.
         *
         * @param rule its id
         * @param conditions what made it hold
         */
        public Reason {
            conditions = List.copyOf(conditions);
        }
    }
}
