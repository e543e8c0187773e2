package id.tuntas.scorecard;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Bucket;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes facts in any order and gives the scorecard of them.
 *
 * <p>Accumulators merge: two that took the halves of some facts give, merged in either order, what one that took all of
 * them gives. Mutable and not thread-safe; use one a thread and merge.
 */
public final class ScorecardAccumulator {

    private static final Comparator<Optional<UnitName>> UNITS_NONE_LAST = noneLast();
    private static final Comparator<Optional<String>> WORDS_NONE_LAST = noneLast();

    private final Map<Optional<UnitName>, MutableTally> units = new HashMap<>();
    private final Map<Optional<String>, MutableTally> channels = new HashMap<>();
    private final Map<YearMonth, MutableTally> months = new TreeMap<>();
    private @Nullable Period period;

    /** An accumulator that has taken nothing. */
    public ScorecardAccumulator() {}

    /**
     * Takes a fact.
     *
     * @param fact of one complaint
     */
    public void add(ScorecardFact fact) {
        units.computeIfAbsent(fact.unit(), key -> new MutableTally()).add(fact);
        channels.computeIfAbsent(fact.channel(), key -> new MutableTally()).add(fact);
        months.computeIfAbsent(YearMonth.from(fact.arrivedOn()), key -> new MutableTally())
                .add(fact);
        widen(new Period(fact.arrivedOn(), fact.arrivedOn()));
    }

    /**
     * Takes all that another has taken; the other is left as it is.
     *
     * @param other an accumulator of other facts
     */
    public void merge(ScorecardAccumulator other) {
        other.units.forEach((key, tally) -> add(units, key, tally));
        other.channels.forEach((key, tally) -> add(channels, key, tally));
        other.months.forEach((key, tally) -> add(months, key, tally));
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
        Map<Optional<UnitName>, Tally> named = byCanonicalName(directory);
        Tally whole = named.values().stream().reduce(Tally.NONE, Tally::plus);
        return Scorecard.builder()
                .regency(regency)
                .terms(terms)
                .period(Optional.ofNullable(period))
                .asOf(asOf)
                .knownAt(knownAt)
                .whole(Figures.of(whole, terms))
                .units(groups(named, UNITS_NONE_LAST, terms))
                .channels(groups(tallies(channels), WORDS_NONE_LAST, terms))
                .months(groups(tallies(months), Comparator.naturalOrder(), terms))
                .build();
    }

    private Map<Optional<UnitName>, Tally> byCanonicalName(Directory directory) {
        Map<UnitName, Long> spellings = new HashMap<>();
        units.forEach((unit, tally) -> unit.ifPresent(name -> spellings.put(name, tally.total())));
        Map<UnitName, UnitName> canonical = directory.canonicalNames(spellings);
        Map<Optional<UnitName>, Tally> named = new HashMap<>();
        units.forEach((unit, tally) ->
                named.merge(unit.map(name -> canonical.getOrDefault(name, name)), tally.tally(), Tally::plus));
        return named;
    }

    private void widen(Period more) {
        period = period == null ? more : period.with(more);
    }

    private static <K> void add(Map<K, MutableTally> tallies, K key, MutableTally more) {
        tallies.computeIfAbsent(key, absent -> new MutableTally()).add(more);
    }

    private static <K> Map<K, Tally> tallies(Map<K, MutableTally> mutable) {
        Map<K, Tally> tallies = new HashMap<>();
        mutable.forEach((key, tally) -> tallies.put(key, tally.tally()));
        return tallies;
    }

    private static <K> List<Group<K>> groups(Map<K, Tally> tallies, Comparator<K> order, ScorecardTerms terms) {
        List<Group<K>> groups = new ArrayList<>();
        tallies.forEach((key, tally) -> groups.add(new Group<>(key, Figures.of(tally, terms))));
        groups.sort(Comparator.comparing(Group::key, order));
        return groups;
    }

    private static <T extends Comparable<T>> Comparator<Optional<T>> noneLast() {
        return Comparator.comparing(key -> key.orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /** A tally that is counted up in place. */
    private static final class MutableTally {

        private final Map<Bucket, Long> byBucket = new EnumMap<>(Bucket.class);
        private final Map<String, Long> byStatus = new HashMap<>();
        private long followUpSeconds;
        private long followedUp;

        void add(ScorecardFact fact) {
            byBucket.merge(fact.bucket(), 1L, Long::sum);
            byStatus.merge(fact.literal().orElse(Tally.NO_LITERAL), 1L, Long::sum);
            fact.followUpSeconds().ifPresent(seconds -> {
                followUpSeconds += seconds;
                followedUp++;
            });
        }

        void add(MutableTally other) {
            other.byBucket.forEach((bucket, count) -> byBucket.merge(bucket, count, Long::sum));
            other.byStatus.forEach((literal, count) -> byStatus.merge(literal, count, Long::sum));
            followUpSeconds += other.followUpSeconds;
            followedUp += other.followedUp;
        }

        long total() {
            return byBucket.values().stream().mapToLong(Long::longValue).sum();
        }

        Tally tally() {
            return new Tally(byBucket, byStatus, followUpSeconds, followedUp);
        }
    }
}
