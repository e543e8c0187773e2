package id.tuntas.routing;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.UnitName;
import java.util.List;

/** What a rule does with a complaint for which it holds. Immutable. */
public sealed interface RoutingAction {

    /**
     * Disposes it.
     *
     * @param lead the unit that answers
     * @param supporting units that help, in any order; none twice, and not the lead
     */
    record Dispose(UnitName lead, List<UnitName> supporting) implements RoutingAction {

        /**
         * Copies the list.
         *
         * @param lead the unit that answers
         * @param supporting units that help
         * @throws InvalidValueException if a unit is named twice, under one spelling or several of one key
         */
        public Dispose {
            supporting = List.copyOf(supporting);
            long different = supporting.stream().map(UnitName::key).distinct().count();
            if (different < supporting.size()
                    || supporting.stream().map(UnitName::key).anyMatch(lead.key()::equals)) {
                throw InvalidValueException.of("supporting", "every unit once, and not the lead");
            }
        }
    }

    /**
     * Refers it to an agency outside the regency; it stays under the coordinator's watch.
     *
     * @param agency what kind of agency
     */
    record ReferOutside(AgencyKind agency) implements RoutingAction {}

    /** Holds it for the coordinator to decide. */
    record Hold() implements RoutingAction {}

    /**
     * Disposes it to one unit.
     *
     * @param lead the unit that answers
     * @param supporting units that help
     * @return the action
     * @throws InvalidValueException if a unit is named twice
     */
    static RoutingAction dispose(UnitName lead, UnitName... supporting) {
        return new Dispose(lead, List.of(supporting));
    }

    /**
     * Refers it to an agency outside the regency.
     *
     * @param agency what kind of agency
     * @return the action
     */
    static RoutingAction refer(AgencyKind agency) {
        return new ReferOutside(agency);
    }

    /**
     * Holds it for the coordinator.
     *
     * @return the action
     */
    static RoutingAction hold() {
        return new Hold();
    }
}
