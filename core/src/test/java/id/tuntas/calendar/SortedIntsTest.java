package id.tuntas.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SortedIntsTest {

    /** One value, none at 0, every number, even gaps, a crowd at either end, crowds far apart, the ends of buckets. */
    static Stream<int[]> shapes() {
        return Stream.of(
                new int[] {0},
                new int[] {1},
                new int[] {1_000},
                IntStream.range(0, 100).toArray(),
                IntStream.range(0, 50).map(i -> 20 * i + 7).toArray(),
                IntStream.concat(IntStream.range(0, 60), IntStream.of(4_000)).toArray(),
                IntStream.concat(IntStream.of(0), IntStream.range(3_940, 4_000)).toArray(),
                IntStream.of(3, 4, 5, 6, 2_000, 2_001, 2_002, 3_998, 3_999).toArray(),
                IntStream.of(0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_024, 2_048)
                        .toArray());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void findsTheLastValueThatIsNotAboveAKey(int[] values) {
        SortedInts sorted = new SortedInts(values);

        assertThat(sorted.size()).isEqualTo(values.length);
        for (int key = 0; key <= 4_200; key++) {
            int wanted = key;
            int notAbove =
                    (int) Arrays.stream(values).filter(value -> value <= wanted).count();
            assertThat(sorted.floor(key)).as("floor of %d", key).isEqualTo(notAbove - 1);
        }
    }

    @Test
    void aKeyFarAboveTheLastValueFindsIt() {
        SortedInts sorted = new SortedInts(new int[] {10, 20});

        assertThat(sorted.floor(Integer.MAX_VALUE)).isEqualTo(1);
        assertThat(sorted.get(1)).isEqualTo(20);
    }

    @Test
    void findsNothingWhereThereIsNone() {
        SortedInts none = new SortedInts(new int[0]);

        assertThat(none.size()).isZero();
        assertThat(none.floor(0)).isEqualTo(-1);
        assertThat(none.floor(1_000_000)).isEqualTo(-1);
    }

    @Test
    void reachesTheLargestInt() {
        SortedInts sorted = new SortedInts(new int[] {5, 1_500_000_000, Integer.MAX_VALUE});

        assertThat(sorted.floor(4)).isEqualTo(-1);
        assertThat(sorted.floor(1_499_999_999)).isZero();
        assertThat(sorted.floor(Integer.MAX_VALUE - 1)).isEqualTo(1);
        assertThat(sorted.floor(Integer.MAX_VALUE)).isEqualTo(2);
    }
}
