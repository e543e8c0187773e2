package id.tuntas.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Counts are those of a map, however wide the pairs lie and however often they are met. */
class PairCountsProperties {

    private record Pair(int slot, int value) {}

    private record Met(Pair pair, long count) {}

    @Provide
    Arbitrary<List<Met>> met() {
        Arbitrary<Integer> slots = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 20), Arbitraries.integers().between(0, 5_000));
        Arbitrary<Integer> values = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 10), Arbitraries.integers().between(0, 500));
        Arbitrary<Long> counts = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(20, Arbitraries.longs().between(1, 3)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of((long) Integer.MAX_VALUE - 1, 1L << 33)));
        return Combinators.combine(slots, values, counts)
                .as((slot, value, count) -> new Met(new Pair(slot, value), count))
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 1_000)
    void areThoseOfAMap(@ForAll("met") List<Met> all) {
        PairCounts counts = new PairCounts();
        Map<Pair, Long> naive = new HashMap<>();
        for (Met met : all) {
            if (met.count() == 1) {
                counts.add(
                        new int[] {met.pair().slot()}, 1, new int[] {met.pair().value()});
            } else {
                counts.add(met.pair().slot(), met.pair().value(), met.count());
            }
            naive.merge(met.pair(), met.count(), Long::sum);
        }
        assertThat(read(counts)).isEqualTo(naive);
    }

    private static Map<Pair, Long> read(PairCounts counts) {
        Map<Pair, Long> read = new HashMap<>();
        counts.forEach((slot, value, count) -> assertThat(read.put(new Pair(slot, value), count))
                .as("told once")
                .isNull());
        return read;
    }

    @Example
    void valueZeroIsLeftOutWhereItIsNone() {
        PairCounts counts = new PairCounts();
        counts.addPresent(new int[] {1, 1, 2, 9}, 3, new int[] {0, 4, 4, 4});
        assertThat(read(counts)).isEqualTo(Map.of(new Pair(1, 4), 1L, new Pair(2, 4), 1L));
    }

    /** At the greatest count that the table holds, and one above it. */
    @Example
    void aCountThatRunsOverIsKept() {
        for (int more = 0; more <= 3; more++) {
            PairCounts counts = new PairCounts();
            counts.add(3, 5, Integer.MAX_VALUE - 1L);
            counts.add(2, 1, 7);
            for (int i = 0; i < more; i++) {
                counts.add(new int[] {3}, 1, new int[] {5});
            }
            assertThat(read(counts))
                    .isEqualTo(Map.of(new Pair(3, 5), Integer.MAX_VALUE - 1L + more, new Pair(2, 1), 7L));
        }
    }

    /** Pairs for which a table would be wider than memory. */
    @Example
    void pairsHoweverFarApartAreCounted() {
        PairCounts counts = new PairCounts();
        counts.add(3, 5, 2);
        counts.add(1 << 20, 1 << 20, 7);
        counts.add(3, 5, 1);
        counts.add(0, 0, 4);
        assertThat(read(counts))
                .isEqualTo(Map.of(new Pair(3, 5), 3L, new Pair(1 << 20, 1 << 20), 7L, new Pair(0, 0), 4L));
    }

    /** Behind the last slot and the last value of a table of 8 by 8. */
    @Example
    void aPairThatTheTableIsWidenedForIsToldOnce() {
        PairCounts counts = new PairCounts();
        for (int times = 0; times < 2; times++) {
            counts.add(8, 0, 1);
            counts.add(0, 16, 1);
            counts.add(1, 0, 1);
        }
        assertThat(read(counts)).isEqualTo(Map.of(new Pair(8, 0), 2L, new Pair(0, 16), 2L, new Pair(1, 0), 2L));
    }

    @Example
    void aHundredPairsAreKeptOnceOneRunsOver() {
        PairCounts counts = new PairCounts();
        Map<Pair, Long> naive = new HashMap<>();
        counts.add(200, 3, 1L << 31);
        naive.put(new Pair(200, 3), 1L << 31);
        for (int i = 0; i < 100; i++) {
            counts.add(new int[] {i}, 1, new int[] {i % 3});
            naive.merge(new Pair(i, i % 3), 1L, Long::sum);
        }
        assertThat(read(counts)).isEqualTo(naive);
    }

    @Example
    void whatNoLongHoldsIsNotMadeIntoLess() {
        PairCounts counts = new PairCounts();
        counts.add(3, 5, 1);
        assertThatThrownBy(() -> counts.add(3, 5, Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
        counts.add(3, 6, Long.MAX_VALUE);
        assertThatThrownBy(() -> counts.add(3, 6, 1)).isInstanceOf(ArithmeticException.class);
    }
}
