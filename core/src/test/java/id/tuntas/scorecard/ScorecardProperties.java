package id.tuntas.scorecard;

import static id.tuntas.testkit.Events.WIB;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Bucket;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import id.tuntas.testkit.CrowdedHistories;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Laws 20, 21 and 22. */
class ScorecardProperties {

    private static final ScorecardTerms TERMS =
            ScorecardTerms.builder().zone(WIB).build();
    private static final Directory KNOWS_ONE = Directory.of(
            "1",
            List.of(Unit.builder()
                    .name(UnitName.of("Dishub"))
                    .addAliases(UnitName.of("Dinas Perhubungan"))
                    .build()));

    private static ScorecardAccumulator taken(List<ScorecardFact> facts) {
        ScorecardAccumulator accumulator = new ScorecardAccumulator();
        facts.forEach(accumulator::add);
        return accumulator;
    }

    private static Scorecard scorecard(ScorecardAccumulator accumulator, Directory directory) {
        return accumulator.scorecard(RegencyId.LOCAL, directory, TERMS, Optional.empty(), Optional.empty());
    }

    private static Scorecard scorecard(List<ScorecardFact> facts) {
        return scorecard(taken(facts), Directory.empty());
    }

    @Property
    void mergedInAnySplitAndAnyOrderItIsTheSame(
            @ForAll("facts") List<ScorecardFact> facts,
            @ForAll @IntRange(min = 1, max = 5) int parts,
            @ForAll Random random) {
        List<List<ScorecardFact>> split = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            split.add(new ArrayList<>());
        }
        facts.forEach(fact -> split.get(random.nextInt(parts)).add(fact));
        Collections.shuffle(split, random);
        ScorecardAccumulator merged = new ScorecardAccumulator();
        split.forEach(part -> merged.merge(taken(part)));

        assertThat(scorecard(merged, KNOWS_ONE)).isEqualTo(scorecard(taken(facts), KNOWS_ONE));
        assertThat(scorecard(merged, Directory.empty())).isEqualTo(scorecard(facts));
    }

    @Property
    void mergingIsAssociativeAndCommutativeWithTheEmptyOneAsNeutral(
            @ForAll("facts") List<ScorecardFact> a,
            @ForAll("facts") List<ScorecardFact> b,
            @ForAll("facts") List<ScorecardFact> c) {
        ScorecardAccumulator leftFirst = taken(a);
        leftFirst.merge(taken(b));
        leftFirst.merge(taken(c));
        ScorecardAccumulator rightFirst = taken(b);
        rightFirst.merge(taken(c));
        ScorecardAccumulator all = taken(a);
        all.merge(rightFirst);
        ScorecardAccumulator swapped = taken(c);
        swapped.merge(taken(b));
        swapped.merge(taken(a));
        swapped.merge(new ScorecardAccumulator());

        Scorecard expected = scorecard(leftFirst, Directory.empty());
        assertThat(scorecard(all, Directory.empty())).isEqualTo(expected);
        assertThat(scorecard(swapped, Directory.empty())).isEqualTo(expected);
    }

    @Property
    void mergingLeavesTheOtherAsItWas(@ForAll("facts") List<ScorecardFact> a, @ForAll("facts") List<ScorecardFact> b) {
        ScorecardAccumulator one = taken(a);
        ScorecardAccumulator other = taken(b);
        one.merge(other);
        one.merge(other);

        assertThat(scorecard(other, Directory.empty())).isEqualTo(scorecard(b));
    }

    @Property
    void agreesWithANaiveCount(@ForAll("facts") List<ScorecardFact> facts) {
        Scorecard scorecard = scorecard(facts);

        assertCount(scorecard.whole(), facts);
        Map<String, List<ScorecardFact>> byKey = facts.stream()
                .collect(Collectors.groupingBy(
                        fact -> fact.unit().map(UnitName::key).orElse("")));
        assertThat(scorecard.units()).hasSize(byKey.size());
        scorecard
                .units()
                .forEach(group -> assertCount(
                        group.figures(),
                        byKey.getOrDefault(group.key().map(UnitName::key).orElse(""), List.of())));
        Map<Optional<String>, List<ScorecardFact>> byChannel =
                facts.stream().collect(Collectors.groupingBy(ScorecardFact::channel));
        assertThat(scorecard.channels()).hasSize(byChannel.size());
        scorecard
                .channels()
                .forEach(group -> assertCount(group.figures(), byChannel.getOrDefault(group.key(), List.of())));
        Map<YearMonth, List<ScorecardFact>> byMonth =
                facts.stream().collect(Collectors.groupingBy(fact -> YearMonth.from(fact.arrivedOn())));
        assertThat(scorecard.months()).hasSize(byMonth.size());
        scorecard.months().forEach(group -> assertCount(group.figures(), byMonth.getOrDefault(group.key(), List.of())));
    }

    private static void assertCount(Figures figures, List<ScorecardFact> facts) {
        Tally tally = figures.tally();
        assertThat(tally.total()).isEqualTo(facts.size());
        for (Bucket bucket : Bucket.values()) {
            assertThat(tally.in(bucket))
                    .isEqualTo(facts.stream()
                            .filter(fact -> fact.bucket() == bucket)
                            .count());
        }
        assertThat(tally.byStatus())
                .isEqualTo(facts.stream()
                        .collect(Collectors.groupingBy(
                                fact -> fact.literal().orElse("unknown"), Collectors.counting())));
        assertThat(tally.followUpSeconds())
                .isEqualTo(facts.stream()
                        .mapToLong(fact -> fact.followUpSeconds().orElse(0))
                        .sum());
        assertThat(tally.followedUp())
                .isEqualTo(facts.stream()
                        .filter(fact -> fact.followUpSeconds().isPresent())
                        .count());
        assertThat(figures.isRated()).isEqualTo(!facts.isEmpty());
        assertThat(figures.quality() == Quality.TIDAK_DINILAI).isEqualTo(facts.isEmpty());
    }

    @Property
    void partsSumToTheWhole(@ForAll("facts") List<ScorecardFact> facts) {
        Scorecard scorecard = scorecard(taken(facts), KNOWS_ONE);

        assertThat(sum(scorecard.units())).isEqualTo(scorecard.whole().tally());
        assertThat(sum(scorecard.channels())).isEqualTo(scorecard.whole().tally());
        assertThat(sum(scorecard.months())).isEqualTo(scorecard.whole().tally());
    }

    private static <K> Tally sum(List<Group<K>> groups) {
        return groups.stream().map(group -> group.figures().tally()).reduce(Tally.NONE, Tally::plus);
    }

    @Property
    void everySpellingOfAUnitIsInOneGroupUnderTheMostFrequent(@ForAll("facts") List<ScorecardFact> facts) {
        List<Optional<UnitName>> keys =
                scorecard(facts).units().stream().map(Group::key).toList();

        assertThat(keys.stream().map(key -> key.map(UnitName::key))).doesNotHaveDuplicates();
        keys.stream().flatMap(Optional::stream).forEach(shown -> {
            long times = count(facts, shown);
            facts.stream().flatMap(fact -> fact.unit().stream()).forEach(spelling -> {
                if (spelling.key().equals(shown.key()) && !spelling.equals(shown)) {
                    assertThat(count(facts, spelling) < times
                                    || (count(facts, spelling) == times && shown.compareTo(spelling) < 0))
                            .isTrue();
                }
            });
        });
    }

    private static long count(List<ScorecardFact> facts, UnitName spelling) {
        return facts.stream()
                .filter(fact -> fact.unit().equals(Optional.of(spelling)))
                .count();
    }

    @Property(tries = 10_000)
    void roundsHalfUpOnceAtTheEnd(
            @ForAll @LongRange(max = 1_000_000_000_000L) long part,
            @ForAll @LongRange(min = 1, max = 1_000_000_000L) long whole) {
        // floor(1000 * part / whole + 1/2), in whole numbers
        BigInteger tenths = BigInteger.valueOf(part)
                .multiply(BigInteger.valueOf(2_000))
                .add(BigInteger.valueOf(whole))
                .divide(BigInteger.valueOf(whole).shiftLeft(1));

        assertThat(new Ratio(part, whole).percent()).isEqualTo(new BigDecimal(tenths, 1));
    }

    @Provide
    Arbitrary<List<ScorecardFact>> facts() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 100)
                .map(day -> LocalDate.of(2023, 12, 1).plusDays(day));
        return Combinators.combine(
                        Arbitraries.of(Bucket.class),
                        CrowdedHistories.statusLiterals().optional(0.8),
                        CrowdedHistories.units().optional(0.8),
                        Arbitraries.of("Website", "SMS", "Android").optional(0.8),
                        days,
                        Arbitraries.longs().between(0, 30 * 86_400L).optional(0.5))
                .as((bucket, literal, unit, channel, day, seconds) -> {
                    ScorecardFact.Builder fact = ScorecardFact.builder()
                            .bucket(bucket)
                            .literal(literal)
                            .unit(unit)
                            .channel(channel)
                            .arrivedOn(day);
                    seconds.ifPresent(fact::followUpSeconds);
                    return fact.build();
                })
                .list()
                .ofMaxSize(30);
    }
}
