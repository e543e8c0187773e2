package id.tuntas.scorecard;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what {@link AccumulatorWriter} wrote, and takes nothing else. */
final class AccumulatorReader {

    private static final List<Integer> NONE = List.of();

    private final ByteReader in;
    private final ScorecardAccumulator accumulator;
    private final Map<Dimension, List<Integer>> dimensions = new EnumMap<>(Dimension.class);

    private AccumulatorReader(ByteReader in, ScorecardAccumulator accumulator) {
        this.in = in;
        this.accumulator = accumulator;
    }

    static ScorecardAccumulator read(byte[] bytes) {
        int heading = AccumulatorWriter.HEADING.length;
        int end = bytes.length - 4;
        if (end < heading || !Arrays.equals(bytes, 0, heading, AccumulatorWriter.HEADING, 0, heading)) {
            throw new ForeignBytesException("the heading of version 1");
        }
        if (ByteBuffer.wrap(bytes).getInt(end) != AccumulatorWriter.checksum(bytes, end)) {
            throw new ForeignBytesException("the checksum of what stands before it");
        }
        ScorecardAccumulator read;
        try {
            read = read(new ByteReader(bytes, heading, end));
        } catch (ForeignBytesException foreign) {
            throw foreign;
        } catch (RuntimeException foreign) {
            throw new ForeignBytesException("values in their range", foreign);
        }
        if (!Arrays.equals(read.toBytes(), bytes)) {
            throw new ForeignBytesException("everything in its order, and nothing behind it");
        }
        return read;
    }

    private static ScorecardAccumulator read(ByteReader in) {
        List<Grouping> groupings = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            groupings.add(PartForms.GROUPING.read().apply(in));
        }
        AccumulatorReader reader = new AccumulatorReader(in, ScorecardAccumulator.of(groupings));
        reader.read();
        return reader.accumulator;
    }

    private void read() {
        if (in.below(2) == 1) {
            LocalDate from = LocalDate.ofEpochDay(in.signed());
            accumulator.widen(new Period(from, LocalDate.ofEpochDay(in.signed())));
        }
        OwnCodes own = accumulator.own();
        for (Dimension dimension : Dimension.values()) {
            dimensions.put(
                    dimension,
                    dimension.isOfTime()
                            ? UsedCodes.read(in, own.times(dimension).codes, PartForms.TIME)
                            : UsedCodes.read(in, own.book.names(dimension), PartForms.NAME));
        }
        List<Integer> standings = UsedCodes.read(in, own.book.standings, PartForms.STANDING);
        List<Integer> lates = UsedCodes.read(in, own.book.lates, PartForms.LATE);
        List<Integer> outcomes = UsedCodes.read(in, own.book.outcomes, PartForms.OUTCOMES);
        List<Integer> extras = UsedCodes.read(in, own.book.extras, PartForms.EXTRAS);
        List<Integer> measures = UsedCodes.read(in, own.book.measures, PartForms.MEASURE);
        for (Cube cube : accumulator.cubes()) {
            int[] slots = slots(cube);
            readCounts(cube.standings, slots, standings);
            readCounts(cube.lates, slots, lates);
            readCounts(cube.outcomes, slots, outcomes);
            readCounts(cube.extras, slots, extras);
            readSpans(cube, slots, measures);
        }
    }

    private int[] slots(Cube cube) {
        int[] slots = new int[in.count()];
        for (int rank = 0; rank < slots.length; rank++) {
            int[] codes = new int[cube.dimensions.size()];
            for (int i = 0; i < codes.length; i++) {
                codes[i] = at(dimensions.getOrDefault(cube.dimensions.get(i), NONE));
            }
            slots[rank] = cube.slot(codes);
        }
        return slots;
    }

    private int at(List<Integer> codes) {
        return codes.get(in.below(codes.size()));
    }

    private void readCounts(PairCounts counts, int[] slots, List<Integer> codes) {
        for (int left = in.count(); left > 0; left--) {
            int slot = slots[in.below(slots.length)];
            counts.add(slot, at(codes), in.number());
        }
    }

    private void readSpans(Cube cube, int[] slots, List<Integer> measures) {
        for (int left = in.count(); left > 0; left--) {
            SpanCells cells = cube.cells(at(measures), accumulator.own());
            for (int leftSlots = in.count(); leftSlots > 0; leftSlots--) {
                int slot = slots[in.below(slots.length)];
                cells.add(slot, spans(cells));
            }
        }
    }

    private Spans spans(SpanCells cells) {
        long open = in.number();
        long sum = in.number();
        Map<Integer, Long> tenths = new TreeMap<>();
        for (int left = in.count(); left > 0; left--) {
            int tenth = in.below(Integer.MAX_VALUE + 1L);
            tenths.put(tenth, in.number());
        }
        return Spans.of(cells.days(), open, sum, tenths);
    }
}
