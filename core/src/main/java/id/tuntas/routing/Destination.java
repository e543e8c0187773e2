package id.tuntas.routing;

import id.tuntas.directory.Responsible;
import id.tuntas.directory.UnitName;
import id.tuntas.text.LocalText;
import java.util.List;
import java.util.Optional;

/** Where a complaint goes. There is always one, and always somebody who answers there. Immutable. */
public sealed interface Destination {

    /**
     * A unit of the regency.
     *
     * @param lead under the directory's name for it; as the rule spells it only where the directory is empty
     * @param supporting units that help, in the order of the rule, without any that ended or that the directory does not know
     * @param answers on whose desk it lies, and why where it fell to another; empty where the day of arrival is not known
     */
    record ToUnit(UnitName lead, List<UnitName> supporting, Optional<Responsible> answers) implements Destination {

        /**
         * Copies the list.
         *
         * @param lead the unit that answers
         * @param supporting units that help
         * @param answers on whose desk it lies
         */
        public ToUnit {
            supporting = List.copyOf(supporting);
        }
    }

    /**
     * An agency outside the regency, under the coordinator's watch.
     *
     * @param agency what kind of agency
     */
    record Outside(AgencyKind agency) implements Destination {}

    /**
     * The coordinator's queue.
     *
     * @param why why nothing else
     */
    record CoordinatorQueue(Why why) implements Destination {}

    /** Why a complaint goes to the coordinator's queue. */
    enum Why {
        /** No rule holds. */
        NO_RULE("tidak ada aturan yang berlaku", "no rule holds"),
        /** The rule that won says so. */
        HELD("aturan menahannya untuk diputuskan koordinator", "a rule holds it for the coordinator to decide"),
        /** The directory has units, and the rule's is not among them. */
        UNKNOWN_UNIT("perangkat daerah pada aturan tidak dikenal", "the directory does not know the unit of the rule"),
        /** The unit does not exist on the day of the complaint, and no successor does. */
        UNIT_NOT_THERE("perangkat daerah tidak ada pada hari itu", "the unit does not exist on the day"),
        /** The unit that it would go to returned it as not its own. */
        RETURNED("perangkat daerah itu sudah mengembalikannya", "the unit in question has returned it"),
        /** It is of oversight grade, and no inspectorate is known. */
        NO_INSPECTORATE("inspektorat tidak dikenal", "no inspectorate is known"),
        /** It is of oversight grade, and accuses the inspectorate itself. */
        INSPECTORATE_ACCUSED("inspektorat sendiri yang diadukan", "the inspectorate itself is accused");

        private final String indonesian;
        private final String english;

        Why(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        /**
         * The reason, for people.
         *
         * @return a sentence without a full stop
         */
        public LocalText text() {
            return new LocalText(indonesian, english);
        }
    }
}
