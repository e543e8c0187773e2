package id.tuntas.scorecard;

import id.tuntas.base.RegencyId;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes facts in any order and gives the scorecard of them.
 *
 * <p>Accumulators merge: two that took the halves of some facts give, merged in either order, what one that took all of
 * them gives. Mutable and not thread-safe; use one a thread and merge.
 */
public final class ScorecardAccumulator {

    private final Set<Grouping> groupings = new LinkedHashSet<>();
    private final List<ScorecardFact> facts = new ArrayList<>();
    private @Nullable Period period;

    /** An accumulator that has taken nothing, and counts by unit, by channel and by month. */
    public ScorecardAccumulator() {
        groupings.addAll(List.of(Groupings.UNIT, Groupings.CHANNEL, Groupings.MONTH));
    }

    /**
     * An accumulator that has taken nothing.
     *
     * @param groupings by what it counts, beside the whole
     * @return the accumulator
     */
    public static ScorecardAccumulator of(Collection<Grouping> groupings) {
        ScorecardAccumulator accumulator = new ScorecardAccumulator();
        accumulator.groupings.addAll(groupings);
        return accumulator;
    }

    /**
     * Takes a fact.
     *
     * @param fact of one complaint
     */
    public void add(ScorecardFact fact) {
        facts.add(fact);
        widen(new Period(fact.arrivedOn(), fact.arrivedOn()));
    }

    /**
     * Takes all that another has taken; the other is left as it is.
     *
     * @param other an accumulator of other facts
     */
    public void merge(ScorecardAccumulator other) {
        facts.addAll(List.copyOf(other.facts));
        if (other.period != null) {
            widen(other.period);
        }
    }

    /**
     * The scorecard of all that was taken.
     *
     * @param regency whose complaints they are
     * @param directory under which names units are shown; spellings of one unit are one group
     * @param terms zone, formula, scale and form
     * @param asOf the moment that the facts speak of; empty where nothing is known at all
     * @param knownAt the moment whose knowledge they rest on; empty where nothing is known at all
     * @return the scorecard
     */
    public Scorecard scorecard(
            RegencyId regency,
            Directory directory,
            ScorecardTerms terms,
            Optional<Instant> asOf,
            Optional<Instant> knownAt) {
        Map<Grouping, List<Group<GroupKey>>> groups = new LinkedHashMap<>();
        for (Grouping grouping : groupings) {
            groups.put(grouping, groups(grouping, directory, terms));
        }
        return Scorecard.builder()
                .regency(regency)
                .terms(terms)
                .period(Optional.ofNullable(period))
                .asOf(asOf)
                .knownAt(knownAt)
                .whole(Figures.of(whole(directory), terms))
                .units(groups.getOrDefault(Groupings.UNIT, List.of()).stream()
                        .map(group ->
                                new Group<>(group.key().part(Dimension.UNIT).map(UnitName::of), group.figures()))
                        .toList())
                .channels(groups.getOrDefault(Groupings.CHANNEL, List.of()).stream()
                        .map(group -> new Group<>(group.key().part(Dimension.CHANNEL), group.figures()))
                        .toList())
                .months(groups.getOrDefault(Groupings.MONTH, List.of()).stream()
                        .map(group -> new Group<>(
                                YearMonth.parse(
                                        group.key().part(Dimension.MONTH).orElseThrow()),
                                group.figures()))
                        .toList())
                .groups(groups)
                .build();
    }

    /**
     * Under which names the units are shown that complaints were with or that held any.
     *
     * @param directory which units there are
     * @return for each spelling that was taken, the name to show
     */
    public Map<UnitName, UnitName> canonicalNames(Directory directory) {
        Spellings spellings = new Spellings();
        for (ScorecardFact fact : facts) {
            fact.unit().ifPresent(name -> spellings.lead(name, 1));
            fact.sla().forEach(outcome -> outcome.heldBy().ifPresent(name -> spellings.holder(name, 1)));
        }
        return spellings.canonical(directory);
    }

    private Tally whole(Directory directory) {
        return tallies(Grouping.WHOLE, canonicalNames(directory)).getOrDefault(GroupKey.WHOLE, Tally.NONE);
    }

    private List<Group<GroupKey>> groups(Grouping grouping, Directory directory, ScorecardTerms terms) {
        return tallies(grouping, canonicalNames(directory)).entrySet().stream()
                .map(each -> new Group<>(each.getKey(), Figures.of(each.getValue(), terms)))
                .toList();
    }

    private Map<GroupKey, Tally> tallies(Grouping grouping, Map<UnitName, UnitName> names) {
        Map<GroupKey, List<Tally>> parts = new TreeMap<>();
        for (ScorecardFact fact : facts) {
            GroupKey key = FactTallies.key(fact, grouping, fact.unit(), names);
            parts.computeIfAbsent(key, absent -> new ArrayList<>()).add(FactTallies.withoutSla(fact));
            for (SlaOutcome outcome : fact.sla()) {
                parts.computeIfAbsent(
                                FactTallies.key(fact, grouping, outcome.heldBy(), names), absent -> new ArrayList<>())
                        .add(FactTallies.of(outcome));
            }
        }
        Map<GroupKey, Tally> tallies = new TreeMap<>();
        parts.forEach((key, each) -> tallies.put(key, each.stream().reduce(Tally.NONE, Tally::plus)));
        return tallies;
    }

    private void widen(Period more) {
        period = period == null ? more : period.with(more);
    }
}
