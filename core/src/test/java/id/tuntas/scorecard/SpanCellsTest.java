package id.tuntas.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.complaint.Bucket;
import id.tuntas.scorecard.FactTable.Chunk;
import id.tuntas.scorecard.FollowUpMeasure.Days;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Lengths at the edges of a histogram, and beyond what one of its bins holds. */
final class SpanCellsTest {

    private static final long MOST = Integer.MAX_VALUE;
    private static final long NEARLY_FULL = MOST - 1;

    /** A tenth of a day, in seconds. */
    private static final int TENTH = 8_640;

    private static void addRows(SpanCells cells, int slot, int... lengths) {
        int[] slots = new int[lengths.length];
        int[] values = new int[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            slots[i] = slot;
            values[i] = FactTable.LENGTHS + lengths[i];
        }
        cells.add(slots, lengths.length, values, 0, new Chunk(), 0);
    }

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

    @Test
    void ofBinsThatAreAddedOnlyThoseThatRunOverAreCarried() {
        SpanCells full = new SpanCells(Days.WORKING);
        full.add(0, Spans.of(Days.WORKING, 0, 0, Map.of(0, 1L, 7, MOST, 8, 2L, 200, MOST)));
        SpanCells more = new SpanCells(Days.WORKING);
        more.add(0, Spans.of(Days.WORKING, 0, 0, Map.of(7, 1L, 9, MOST)));
        full.add(0, more, 0);
        assertThat(full.spans(0).tenths()).isEqualTo(Map.of(0, 1L, 7, MOST + 1, 8, 2L, 9, MOST, 200, MOST));
        full.add(0, more, 0);
        assertThat(full.spans(0).tenths()).isEqualTo(Map.of(0, 1L, 7, MOST + 2, 8, 2L, 9, 2 * MOST, 200, MOST));
    }

    @Test
    void aRowWhoseBinIsFullIsCountedOn() {
        SpanCells cells = new SpanCells(Days.WORKING);
        cells.add(0, Spans.of(Days.WORKING, 0, 0, Map.of(30, NEARLY_FULL)));
        for (long rows = 1; rows <= 4; rows++) {
            addRows(cells, 0, 3);
            assertThat(cells.spans(0)).isEqualTo(Spans.of(Days.WORKING, 0, 3 * rows, Map.of(30, NEARLY_FULL + rows)));
        }
    }

    @Test
    void rowsAtBothSidesOfWhatAHistogramHoldsAreCounted() {
        SpanCells cells = new SpanCells(Days.CALENDAR);
        Map<Integer, Long> tenths = new HashMap<>();
        long sum = 0;
        for (int tenth : new int[] {0, 63, 64, 96, 97, 95, 4_095, 4_096, 4_097, 9_000, 4_096, 4_095, 64}) {
            addRows(cells, 0, tenth * TENTH);
            tenths.merge(tenth, 1L, Long::sum);
            sum += (long) tenth * TENTH;
            assertThat(cells.spans(0)).isEqualTo(Spans.of(Days.CALENDAR, 0, sum, tenths));
        }
        SpanCells others = new SpanCells(Days.CALENDAR);
        addRows(others, 3, 5 * TENTH);
        others.add(3, cells, 0);
        tenths.put(5, 1L);
        assertThat(others.spans(3)).isEqualTo(Spans.of(Days.CALENDAR, 0, sum + 5 * TENTH, tenths));
    }

    @Test
    void aCountForABinFarOutAndOneForABinBeforeItAreBothKept() {
        SpanCells cells = new SpanCells(Days.CALENDAR);
        cells.add(1, Spans.of(Days.CALENDAR, 0, 0, Map.of(4_096, 3L)));
        cells.add(1, Spans.of(Days.CALENDAR, 0, 0, Map.of(4_095, 1L << 40)));
        cells.add(1, Spans.of(Days.CALENDAR, 0, 0, Map.of(2, MOST, 4_096, 1L)));
        assertThat(cells.spans(1).tenths()).isEqualTo(Map.of(2, MOST, 4_095, 1L << 40, 4_096, 4L));
        cells.add(1, Spans.of(Days.CALENDAR, 0, 0, Map.of(3, (1L << 33) + 5)));
        assertThat(cells.spans(1).tenths()).containsEntry(3, (1L << 33) + 5);
    }

    @Test
    void severalLengthsOfOneRowAreAllCounted() {
        FactTable table = new FactTable();
        table.add(ScorecardFact.builder()
                .bucket(Bucket.IN_PROCESS)
                .arrivedOn(LocalDate.of(2024, 3, 4)) // a Monday
                .build());
        table.add(ScorecardFact.builder()
                .bucket(Bucket.IN_PROCESS)
                .arrivedOn(LocalDate.of(2024, 3, 5))
                .addFollowUps(
                        FollowUp.of(FollowUpMeasure.REPLY_TO_ANSWER, 0),
                        FollowUp.of(FollowUpMeasure.REPLY_TO_ANSWER, 9 * TENTH),
                        FollowUp.open(FollowUpMeasure.REPLY_TO_ANSWER))
                .build());
        Chunk chunk = table.chunk(0);
        int[] values = Objects.requireNonNull(chunk.column(FactTable.MEASURES));
        SpanCells cells = new SpanCells(Days.CALENDAR);
        cells.add(new int[] {2, 2}, 1, values, 1, chunk, 0);
        assertThat(cells.spans(2)).isEqualTo(Spans.of(Days.CALENDAR, 1, 9 * TENTH, Map.of(0, 1L, 9, 1L)));
    }

    @Test
    void anotherIsAddedToASlotThatThereIsNoRoomForYet() {
        SpanCells one = new SpanCells(Days.WORKING);
        addRows(one, 0, 2);
        SpanCells cells = new SpanCells(Days.WORKING);
        cells.add(16, one, 0);
        assertThat(cells.spans(16)).isEqualTo(Spans.of(Days.WORKING, 2));
    }

    @Test
    void slotsThatNothingWasAddedToAreEmpty() {
        SpanCells cells = new SpanCells(Days.WORKING);
        assertThat(cells.days()).isEqualTo(Days.WORKING);
        for (int slot : new int[] {0, 15, 16, 17, 1_000}) {
            assertThat(cells.isEmpty(slot)).isTrue();
            assertThat(cells.spans(slot)).isEqualTo(Spans.none(Days.WORKING));
        }
        addRows(cells, 15, 2);
        cells.reserve(17);
        addRows(cells, 16, 4);
        cells.add(16, Spans.of(Days.WORKING, 3, 0, Map.of()));
        assertThat(cells.spans(15)).isEqualTo(Spans.of(Days.WORKING, 2));
        assertThat(cells.spans(16)).isEqualTo(Spans.of(Days.WORKING, 3, 4, Map.of(40, 1L)));
        assertThat(cells.isEmpty(14)).isTrue();
        assertThat(cells.isEmpty(16)).isFalse();
    }

    @Test
    void whatNoLongHoldsIsNotMadeIntoLess() {
        Spans most = Spans.of(Days.WORKING, 0, 0, Map.of(3, Long.MAX_VALUE));
        SpanCells cells = new SpanCells(Days.WORKING);
        cells.add(0, Spans.of(Days.WORKING, 0, 0, Map.of(3, 1L)));
        assertThatThrownBy(() -> cells.add(0, most)).isInstanceOf(ArithmeticException.class);
    }
}
