package id.tuntas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class LongTableTest {

    @Property
    void findsWhatIsThereAndNothingElse(@ForAll @NotEmpty long[] some, @ForAll long other) {
        long[] numbers =
                LongStream.of(some).filter(number -> number != 0).distinct().toArray();
        LongTable table =
                LongTable.of(numbers, LongStream.range(0, numbers.length).toArray());

        for (int i = 0; i < numbers.length; i++) {
            assertThat(table.get(numbers[i])).isEqualTo(i);
        }
        assertThat(table.get(other))
                .isEqualTo((long) LongStream.of(numbers).boxed().toList().indexOf(other));
        assertThat(table.get(0)).isEqualTo(LongTable.NONE);
    }

    @Test
    void runsOfNumbersAreFound() {
        long[] numbers = LongStream.rangeClosed(1, 50_000).map(i -> i << 32).toArray();
        LongTable table = LongTable.of(numbers, numbers);

        assertThat(table.longestRow()).isLessThanOrEqualTo(68);
        assertThat(table.get(50_000L << 32)).isEqualTo(50_000L << 32);
        assertThat(table.get(50_001L << 32)).isEqualTo(LongTable.NONE);
    }

    /** Where hardly two may lie side by side, seeds fail and the table grows until they no longer do. */
    @Test
    void findsAllThoughSeedsFail() {
        long[] numbers = LongStream.rangeClosed(1, 200).map(i -> i * i * 7_919).toArray();
        long[] values = LongStream.range(0, numbers.length).toArray();
        LongTable table = LongTable.of(numbers, values, 0);

        for (int i = 0; i < numbers.length; i++) {
            assertThat(table.get(numbers[i])).isEqualTo(i);
        }
        assertThat(table.get(3)).isEqualTo(LongTable.NONE);
        assertThat(table.longestRow()).isBetween(2, 20);
        assertThat(LongTable.of(numbers, values).longestRow()).isGreaterThan(table.longestRow());
    }

    @Test
    void oneNumberLiesAlone() {
        assertThat(LongTable.of(new long[] {5}, new long[] {0}).longestRow()).isEqualTo(1);
        assertThat(LongTable.of(new long[] {}, new long[] {}).longestRow()).isZero();
    }
}
