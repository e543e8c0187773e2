package id.tuntas.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.scorecard.FollowUpMeasure.Days;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lengths beyond what one bin of a histogram holds. */
final class SpanCellsTest {

    private static final long NEARLY_FULL = Integer.MAX_VALUE - 1L;

    @Test
    void binsThatWouldRunOverAreAddedNoneTheLess() {
        Spans spans = Spans.of(Days.WORKING, 1, 7, Map.of(3, NEARLY_FULL, 50, 2L, 90, 1L));
        SpanCells one = new SpanCells(Days.WORKING);
        one.add(2, spans);
        SpanCells other = new SpanCells(Days.WORKING);
        other.add(0, Spans.of(Days.WORKING, 0, 0, Map.of(3, 5L, 50, 4L)));
        other.add(0, one, 2);
        other.add(0, one, 2);
        assertThat(other.spans(0))
                .isEqualTo(Spans.of(Days.WORKING, 2, 14, Map.of(3, 2 * NEARLY_FULL + 5, 50, 8L, 90, 2L)));
        assertThat(one.spans(2)).isEqualTo(spans);
    }
}
