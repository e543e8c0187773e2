package id.tuntas.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class LongIndexTest {

    @Property
    void findsWhatIsThereAndNothingElse(@ForAll @NotEmpty long[] some, @ForAll long other) {
        long[] numbers =
                LongStream.of(some).filter(number -> number != 0).distinct().toArray();
        LongIndex index = LongIndex.of(numbers, numbers.length);

        for (int i = 0; i < numbers.length; i++) {
            assertThat(index.find(numbers[i])).isEqualTo(i);
        }
        assertThat(index.find(other))
                .isEqualTo(LongStream.of(numbers).boxed().toList().indexOf(other));
        assertThat(index.find(0)).isEqualTo(-1);
    }

    @Test
    void runsOfNumbersAreFound() {
        long[] numbers = LongStream.rangeClosed(1, 100_000).map(i -> i << 32).toArray();
        LongIndex index = LongIndex.of(numbers, 50_000);

        assertThat(index.longestRow()).isLessThanOrEqualTo(48);
        assertThat(index.find(50_000L << 32)).isEqualTo(49_999);
        assertThat(index.find(50_001L << 32)).isEqualTo(-1);
    }
}
