package id.tuntas.routing.starter;

import id.tuntas.directory.UnitName;
import id.tuntas.routing.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The starter book, brought to the units of a regency. Immutable.
 *
 * @param book the rules, under the regency's own names of its units
 * @param units which of the regency's units was taken for which typical one, or stands in for it
 * @param missing typical units that the regency has none of, and nobody to stand in
 * @param held the ids of the rules that would go to one of those; each holds a complaint for the coordinator instead
 */
public record StarterBook(RuleBook book, Map<UnitName, UnitName> units, Set<UnitName> missing, List<String> held) {

    /**
     * Copies what can be changed.
     *
     * @param book the rules
     * @param units which unit was taken for which typical one
     * @param missing typical units that the regency has none of
     * @param held the ids of the rules that hold instead
     */
    public StarterBook {
        units = Map.copyOf(units);
        missing = Set.copyOf(missing);
        held = List.copyOf(held);
    }
}
