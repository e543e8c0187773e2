package id.tuntas.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Pairs are numbered in the order in which they are first met, however wide they lie. */
class PairCodesProperties {

    private record Pair(int first, int second) {}

    @Provide
    Arbitrary<List<Pair>> pairs() {
        Arbitrary<Integer> numbers = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(20, Arbitraries.integers().between(0, 9)),
                net.jqwik.api.Tuple.of(20, Arbitraries.integers().between(0, 40)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(1_023, 1_024, 1 << 20, Integer.MAX_VALUE)));
        return Combinators.combine(numbers, numbers).as(Pair::new).list().ofMaxSize(120);
    }

    private static void areNumberedInOrder(List<Pair> pairs) {
        PairCodes codes = new PairCodes();
        List<Pair> met = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!met.contains(pair)) {
                met.add(pair);
            }
            assertThat(codes.code(pair.first(), pair.second())).isEqualTo(met.indexOf(pair));
        }
        assertThat(codes.size()).isEqualTo(met.size());
        for (int code = 0; code < met.size(); code++) {
            assertThat(new Pair(codes.first(code), codes.second(code))).isEqualTo(met.get(code));
        }
    }

    @Property(tries = 500)
    void areNumberedAsInAList(@ForAll("pairs") List<Pair> pairs) {
        areNumberedInOrder(pairs);
    }

    /** Of a table of 8 by 8, what would lie at the place of another pair if it were not widened. */
    @Example
    void thePairBehindTheEndOfARowIsNotTheFirstOfTheNext() {
        areNumberedInOrder(List.of(new Pair(1, 0), new Pair(0, 8), new Pair(2, 16), new Pair(8, 0), new Pair(1, 0)));
    }

    /** Such a pair as an empty place of the hash seems to hold. */
    @Example
    void ofManyThatAreHashedTheNoughtsAreNumberedWhenTheyAreMet() {
        List<Pair> pairs = new ArrayList<>();
        pairs.add(new Pair(1 << 20, 1 << 20));
        for (int i = 1; i <= 100; i++) {
            pairs.add(new Pair(i, i % 7));
        }
        pairs.add(new Pair(0, 0));
        pairs.add(new Pair(1 << 20, 1 << 20));
        for (int met = pairs.size(); met > 2; met--) {
            List<Pair> noughtsEarlier = new ArrayList<>(pairs.subList(0, met - 2));
            noughtsEarlier.add(new Pair(0, 0));
            noughtsEarlier.addAll(pairs);
            areNumberedInOrder(noughtsEarlier);
        }
    }

    @Example
    void aHundredOfATableKeepTheirNumbersOnceHashed() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            pairs.add(new Pair(i % 10, i / 10));
        }
        pairs.add(new Pair(3, 1 << 20));
        pairs.addAll(List.copyOf(pairs));
        areNumberedInOrder(pairs);
    }
}
