package id.tuntas.port;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.ReporterId;
import id.tuntas.directory.UnitName;
import java.util.Set;

/** Among which words of which complaints is searched. Immutable. */
public sealed interface Reach {

    /** All words of all complaints: the coordinator's. */
    record All() implements Reach {}

    /** The words that everybody may read. */
    record Published() implements Reach {}

    /**
     * All words of the complaints that a unit leads or helps with.
     *
     * @param names the names under which complaints know the unit, in any spelling
     */
    record OfUnit(Set<UnitName> names) implements Reach {

        /**
         * Copies the names.
         *
         * @param names the names under which complaints know the unit
         * @throws InvalidValueException if there is none
         */
        public OfUnit {
            names = Set.copyOf(names);
            if (names.isEmpty()) {
                throw InvalidValueException.of("names", "at least one");
            }
        }
    }

    /**
     * All words of the complaints that a reporter brought.
     *
     * @param reporter the reporter
     */
    record OfReporter(ReporterId reporter) implements Reach {}
}
