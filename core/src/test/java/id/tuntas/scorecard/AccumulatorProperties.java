package id.tuntas.scorecard;

import static id.tuntas.testkit.Events.WIB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.RegencyId;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Laws 20 and 21: however facts are taken, the figures are those of a naive count, and the bytes are the same. */
class AccumulatorProperties {

    private static final ScorecardTerms TERMS =
            ScorecardTerms.builder().zone(WIB).build();
    private static final Directory KNOWS_ONE = Directory.of(
            "1",
            List.of(Unit.builder()
                    .name(UnitName.of("Dishub"))
                    .addAliases(UnitName.of("Dinas Perhubungan"))
                    .build()));

    private static ScorecardAccumulator taken(List<Grouping> groupings, List<ScorecardFact> facts) {
        ScorecardAccumulator accumulator = ScorecardAccumulator.of(groupings);
        facts.forEach(accumulator::add);
        return accumulator;
    }

    private static Scorecard scorecard(ScorecardAccumulator accumulator) {
        return accumulator.scorecard(RegencyId.LOCAL, KNOWS_ONE, TERMS, Optional.empty(), Optional.empty());
    }

    private static FactTable table(List<ScorecardFact> facts) {
        FactTable table = new FactTable(new Coded.Book(), 16);
        facts.forEach(table::add);
        return table;
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void everyGroupingAgreesWithANaiveCount(
            @ForAll("many") List<ScorecardFact> facts, @ForAll("groupings") List<Grouping> groupings) {
        Scorecard scorecard = scorecard(taken(groupings, facts));

        Map<UnitName, UnitName> names = names(facts);
        for (Grouping grouping : groupings) {
            if (!grouping.equals(Grouping.WHOLE)) {
                boolean byUnit = grouping.dimensions().contains(Dimension.UNIT);
                assertThat(byKey(scorecard.groups(grouping)))
                        .isEqualTo(naive(facts, grouping, byUnit ? names : Map.of()));
            }
        }
        assertThat(scorecard.whole().tally())
                .isEqualTo(naive(facts, Grouping.WHOLE, names).getOrDefault(GroupKey.WHOLE, Tally.NONE));
    }

    private static Map<GroupKey, Tally> byKey(List<Group<GroupKey>> groups) {
        Map<GroupKey, Tally> byKey = new TreeMap<>();
        groups.forEach(group -> byKey.put(group.key(), group.figures().tally()));
        assertThat(groups).extracting(Group::key).isSorted().doesNotHaveDuplicates();
        return byKey;
    }

    private static Map<GroupKey, Tally> naive(
            List<ScorecardFact> facts, Grouping grouping, Map<UnitName, UnitName> names) {
        Map<GroupKey, Tally> tallies = new TreeMap<>();
        for (ScorecardFact fact : facts) {
            tallies.merge(
                    NaiveTallies.key(fact, grouping, fact.unit(), names), NaiveTallies.withoutSla(fact), Tally::plus);
            for (SlaOutcome outcome : fact.sla()) {
                tallies.merge(
                        NaiveTallies.key(fact, grouping, outcome.heldBy(), names),
                        NaiveTallies.of(outcome),
                        Tally::plus);
            }
        }
        return tallies;
    }

    /** The directory's, else the spelling of the most leads, then of the most outcomes, then the first of the alphabet. */
    private static Map<UnitName, UnitName> names(List<ScorecardFact> facts) {
        Map<UnitName, Long> weights = new HashMap<>();
        for (ScorecardFact fact : facts) {
            fact.unit().ifPresent(name -> weights.merge(name, 1_000_000L, Long::sum));
            fact.sla().forEach(outcome -> outcome.heldBy().ifPresent(name -> weights.merge(name, 1L, Long::sum)));
        }
        return KNOWS_ONE.canonicalNames(weights);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void inAnyOrderSplitMergedReadFromATableOrFromBytesItIsTheSame(
            @ForAll("facts") List<ScorecardFact> facts,
            @ForAll("groupings") List<Grouping> groupings,
            @ForAll Random random) {
        ScorecardAccumulator expected = taken(groupings, facts);
        List<ScorecardFact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        List<Grouping> turned = new ArrayList<>(groupings);
        Collections.reverse(turned);
        int cut = shuffled.isEmpty() ? 0 : random.nextInt(shuffled.size());
        FactTable table = table(shuffled);

        ScorecardAccumulator merged = ScorecardAccumulator.of(turned);
        merged.addAll(table, cut, shuffled.size());
        ScorecardAccumulator first = ScorecardAccumulator.of(groupings);
        first.addAll(table, 0, cut / 2);
        shuffled.subList(cut / 2, cut).forEach(first::add);
        merged.merge(ScorecardAccumulator.fromBytes(first.toBytes()));

        assertThat(scorecard(merged)).isEqualTo(scorecard(expected));
        assertThat(merged.toBytes()).isEqualTo(expected.toBytes());
        assertThat(first.toBytes())
                .isEqualTo(taken(groupings, shuffled.subList(0, cut)).toBytes());
        assertThat(ScorecardAccumulator.fromBytes(merged.toBytes()).toBytes()).isEqualTo(expected.toBytes());
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void mergingIsAssociativeAndTheEmptyOneIsNeutral(
            @ForAll("facts") List<ScorecardFact> a,
            @ForAll("facts") List<ScorecardFact> b,
            @ForAll("facts") List<ScorecardFact> c) {
        ScorecardAccumulator left = taken(Facts.GROUPINGS, a);
        left.merge(taken(Facts.GROUPINGS, b));
        left.merge(taken(Facts.GROUPINGS, c));
        ScorecardAccumulator right = taken(Facts.GROUPINGS, c);
        right.merge(taken(Facts.GROUPINGS, b));
        ScorecardAccumulator all = ScorecardAccumulator.of(Facts.GROUPINGS);
        all.merge(right);
        all.merge(taken(Facts.GROUPINGS, a));

        assertThat(all.toBytes()).isEqualTo(left.toBytes());
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void countedByManyThreadsItIsTheSame(@ForAll("facts") List<ScorecardFact> facts) {
        FactTable table = table(facts);
        ScorecardAccumulator parallel = IntStream.range(0, facts.size())
                .parallel()
                .mapToObj(row -> {
                    ScorecardAccumulator one = ScorecardAccumulator.of(Facts.GROUPINGS);
                    one.addAll(table, row, row + 1);
                    return one;
                })
                .reduce(ScorecardAccumulator.of(Facts.GROUPINGS), (one, other) -> {
                    ScorecardAccumulator both = ScorecardAccumulator.of(Facts.GROUPINGS);
                    both.merge(one);
                    both.merge(other);
                    return both;
                });

        assertThat(parallel.toBytes()).isEqualTo(taken(Facts.GROUPINGS, facts).toBytes());
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void thePartsOfEveryGroupingSumToTheWhole(@ForAll("facts") List<ScorecardFact> facts) {
        Scorecard scorecard = scorecard(taken(Facts.GROUPINGS, facts));

        scorecard
                .groups()
                .forEach((grouping, groups) -> assertThat(groups.stream()
                                .map(group -> group.figures().tally())
                                .reduce(Tally.NONE, Tally::plus))
                        .isEqualTo(scorecard.whole().tally()));
        assertThat(scorecard.groups()).hasSize(Facts.GROUPINGS.size() - 1);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void damagedBytesAreRefused(@ForAll("facts") List<ScorecardFact> facts, @ForAll Random random) {
        byte[] bytes = taken(Facts.GROUPINGS, facts).toBytes();
        byte[] damaged = bytes.clone();
        damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));

        assertThatThrownBy(() -> ScorecardAccumulator.fromBytes(damaged)).isInstanceOf(ForeignBytesException.class);
        assertThatThrownBy(() -> ScorecardAccumulator.fromBytes(cut)).isInstanceOf(ForeignBytesException.class);
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void aTableGivesBackWhatWasAppended(@ForAll("facts") List<ScorecardFact> facts) {
        FactTable table = table(facts);

        assertThat(table.size()).isEqualTo(facts.size());
        for (int row = 0; row < facts.size(); row++) {
            assertThat(table.get(row)).isEqualTo(facts.get(row));
        }
    }

    @Provide
    Arbitrary<List<ScorecardFact>> facts() {
        return Facts.lists(40);
    }

    /** More than an accumulator keeps waiting before it counts them. */
    @Provide
    Arbitrary<List<ScorecardFact>> many() {
        return Facts.lists(100);
    }

    @Provide
    Arbitrary<List<Grouping>> groupings() {
        return Facts.groupings();
    }
}
