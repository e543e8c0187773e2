package id.tuntas.scorecard;

import id.tuntas.complaint.ComplaintId;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.UnitName;
import id.tuntas.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which complaints a figure counts, and by which rule. Immutable.
 *
 * @param key the group whose figure it is
 * @param rule the name of the rule
 * @param text the words for the rule
 * @param ids the complaints, in order
 * @param withheld how many more it counts that are secret, or whose id is not known
 */
public record Explanation(GroupKey key, String rule, LocalText text, List<ComplaintId> ids, long withheld) {

    /**
     * Copies the list.
     *
     * @param key the group whose figure it is
     * @param rule the name of the rule
     * @param text the words for the rule
     * @param ids the complaints, in order
     * @param withheld how many more it counts
     */
    public Explanation {
        ids = List.copyOf(ids);
    }

    /** Who asks. */
    public enum Audience {
        /** May know of every complaint. */
        VERIFIER,
        /** Is told of secret complaints only how many there are. */
        ANYBODY
    }

    /**
     * Explains a figure. A group that no complaint is of is explained by no complaint: whoever takes the name of one from a
     * person looks first whether the scorecard has it.
     *
     * @param facts the facts that were counted
     * @param names under which names units are shown, as {@link ScorecardAccumulator#canonicalNames} gives them
     * @param key the group whose figure it is; {@link GroupKey#WHOLE} for the regency
     * @param rule by which rule
     * @param audience who asks
     * @return the complaints
     */
    public static Explanation of(
            FactTable facts, Map<UnitName, UnitName> names, GroupKey key, FigureRule rule, Audience audience) {
        TreeSet<ComplaintId> ids = new TreeSet<>();
        long withheld = 0;
        for (int row = 0; row < facts.size(); row++) {
            ScorecardFact fact = facts.get(row);
            if (rule.with(fact).anyMatch(unit -> isIn(key, fact, unit, names))) {
                boolean isShown = fact.id().isPresent() && (audience == Audience.VERIFIER || !fact.isSecret());
                if (isShown) {
                    fact.id().ifPresent(ids::add);
                } else {
                    withheld++;
                }
            }
        }
        return new Explanation(key, rule.name(), rule.text(), new ArrayList<>(ids), withheld);
    }

    private static boolean isIn(
            GroupKey key, ScorecardFact fact, Optional<UnitName> unit, Map<UnitName, UnitName> names) {
        for (Dimension dimension : key.grouping().dimensions()) {
            if (!key.part(dimension).equals(part(dimension, fact, unit, names))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> part(
            Dimension dimension, ScorecardFact fact, Optional<UnitName> unit, Map<UnitName, UnitName> names) {
        return switch (dimension) {
            case UNIT -> unit.map(name -> names.getOrDefault(name, name).value());
            case CHANNEL -> fact.channel();
            case CATEGORY -> fact.category();
            case CLASSIFICATION -> fact.classification();
            case OFFICER -> fact.officer().map(OfficerId::value);
            case MONTH, QUARTER, YEAR ->
                Optional.of(OwnCodes.name(
                        dimension,
                        fact.arrivedOn().getYear() * 12 + fact.arrivedOn().getMonthValue() - 1));
        };
    }

    /**
     * How many complaints the figure counts.
     *
     * @return those that are named, and those that are not
     */
    public long count() {
        return ids.size() + withheld;
    }
}
