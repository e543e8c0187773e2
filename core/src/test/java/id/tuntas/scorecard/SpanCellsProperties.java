package id.tuntas.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.scorecard.FactTable.Chunk;
import id.tuntas.scorecard.FollowUpMeasure.Days;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Cells count what a map would, row by row and merged, whatever the slots and the lengths. */
class SpanCellsProperties {

    /** A row: a length in days and seconds, or one that is open. */
    private record Row(int slot, int length, boolean isOpen) {}

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<Integer> slots = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 70));
        Arbitrary<Integer> lengths = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 10),
                Arbitraries.integers().between(0, 7 * 86_400),
                Arbitraries.integers().between(400, 420),
                Arbitraries.integers().between(408 * 86_400, 411 * 86_400),
                Arbitraries.integers().between(0, Integer.MAX_VALUE - FactTable.LENGTHS));
        return Combinators.combine(slots, lengths, Arbitraries.of(false, false, false, true))
                .as(Row::new)
                .list()
                .ofMaxSize(40);
    }

    private static SpanCells cells(Days days, List<Row> rows) {
        int[] slots = rows.stream().mapToInt(Row::slot).toArray();
        int[] values = new int[rows.size() + 1];
        for (int i = 0; i < slots.length; i++) {
            values[i + 1] = rows.get(i).isOpen()
                    ? FactTable.OPEN
                    : FactTable.LENGTHS + rows.get(i).length();
        }
        SpanCells cells = new SpanCells(days);
        cells.reserve(71);
        cells.add(slots, slots.length, values, 1, new Chunk(), 0);
        return cells;
    }

    private static Spans naive(Days days, int slot, List<Row> rows) {
        long open = 0;
        long sum = 0;
        Map<Integer, Long> tenths = new TreeMap<>();
        for (Row row : rows) {
            if (row.slot() == slot && row.isOpen()) {
                open++;
            } else if (row.slot() == slot) {
                sum += row.length();
                BigDecimal exact = BigDecimal.valueOf(row.length())
                        .multiply(BigDecimal.TEN)
                        .divide(BigDecimal.valueOf(days.perDay()), 0, RoundingMode.HALF_UP);
                tenths.merge(exact.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValueExact(), 1L, Long::sum);
            }
        }
        return Spans.of(days, open, sum, tenths);
    }

    @Property(tries = 500)
    void areThoseOfAMap(@ForAll Days days, @ForAll("rows") List<Row> rows) {
        SpanCells cells = cells(days, rows);
        for (int slot = 0; slot < 72; slot++) {
            assertThat(cells.spans(slot)).isEqualTo(naive(days, slot, rows));
            int at = slot;
            assertThat(cells.isEmpty(slot)).isEqualTo(rows.stream().noneMatch(row -> row.slot() == at));
        }
    }

    @Property(tries = 500)
    void ofTwoAreThoseOfBoth(@ForAll Days days, @ForAll("rows") List<Row> some, @ForAll("rows") List<Row> others) {
        SpanCells cells = cells(days, some);
        SpanCells more = cells(days, others);
        SpanCells read = new SpanCells(days);
        for (int slot = 0; slot < 71; slot++) {
            cells.add(slot, more, slot);
            read.add(slot, more.spans(slot));
            assertThat(cells.spans(slot)).isEqualTo(naive(days, slot, some).plus(naive(days, slot, others)));
            assertThat(read.spans(slot)).isEqualTo(more.spans(slot)).isEqualTo(naive(days, slot, others));
        }
    }
}
