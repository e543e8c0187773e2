package id.tuntas.scorecard;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * Writes what an accumulator holds in one order, whatever the order in which it was taken: heading, groupings, period, the
 * values that occur, and for each cube its slots and what they hold; a checksum ends it.
 */
final class AccumulatorWriter {

    /** "Tuntas scorecard", version 1. */
    static final byte[] HEADING = {'T', 'S', 'C', 1};

    private final ScorecardAccumulator accumulator;
    private final Map<Dimension, UsedCodes<?>> dimensions = new EnumMap<>(Dimension.class);
    private final UsedCodes<Coded.Standing> standings;
    private final UsedCodes<Coded.Late> lates;
    private final UsedCodes<List<SlaOutcome>> outcomes;
    private final UsedCodes<Coded.Extras> extras;
    private final UsedCodes<FollowUpMeasure> measures;
    private final ByteWriter out = new ByteWriter();

    AccumulatorWriter(ScorecardAccumulator accumulator) {
        this.accumulator = accumulator;
        OwnCodes own = accumulator.own();
        standings = new UsedCodes<>(own.book.standings, PartForms.STANDING);
        lates = new UsedCodes<>(own.book.lates, PartForms.LATE);
        outcomes = new UsedCodes<>(own.book.outcomes, PartForms.OUTCOMES);
        extras = new UsedCodes<>(own.book.extras, PartForms.EXTRAS);
        measures = new UsedCodes<>(own.book.measures, PartForms.MEASURE);
        for (Dimension dimension : Dimension.values()) {
            dimensions.put(
                    dimension,
                    dimension.isOfTime()
                            ? new UsedCodes<>(own.times(dimension).codes, PartForms.TIME)
                            : new UsedCodes<>(own.book.names(dimension), PartForms.NAME));
        }
    }

    byte[] bytes() {
        out.raw(HEADING);
        out.number(accumulator.groupings().size());
        accumulator.groupings().forEach(grouping -> PartForms.GROUPING.write().accept(out, grouping));
        out.number(accumulator.period().isPresent() ? 1 : 0);
        accumulator.period().ifPresent(period -> {
            out.signed(day(period.from()));
            out.signed(day(period.to()));
        });
        accumulator.cubes().forEach(this::use);
        dimensions.values().forEach(each -> each.write(out));
        standings.write(out);
        lates.write(out);
        outcomes.write(out);
        extras.write(out);
        measures.write(out);
        accumulator.cubes().forEach(this::write);
        byte[] written = out.bytes();
        return ByteBuffer.allocate(written.length + 4)
                .put(written)
                .putInt(checksum(written, written.length))
                .array();
    }

    static int checksum(byte[] bytes, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }

    private static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    /** Every complaint stands somewhere, so the slots of standings are those that occur. */
    private void use(Cube cube) {
        cube.standings.forEach((slot, code, count) -> {
            int[] codes = cube.codes(slot);
            for (int i = 0; i < codes.length; i++) {
                used(cube.dimensions.get(i)).use(codes[i]);
            }
            standings.use(code);
        });
        cube.lates.forEach((slot, code, count) -> lates.use(code));
        cube.outcomes.forEach((slot, code, count) -> outcomes.use(code));
        cube.extras.forEach((slot, code, count) -> extras.use(code));
        for (int measure = 0; measure < cube.spans.size(); measure++) {
            for (int slot = 0; slot < cube.bound(); slot++) {
                if (!cube.spans.get(measure).isEmpty(slot)) {
                    measures.use(measure);
                }
            }
        }
    }

    private UsedCodes<?> used(Dimension dimension) {
        UsedCodes<?> used = dimensions.get(dimension);
        if (used == null) {
            throw new IllegalStateException("no codes of " + dimension);
        }
        return used;
    }

    private void write(Cube cube) {
        Map<Integer, int[]> keys = new LinkedHashMap<>();
        cube.standings.forEach((slot, code, count) -> keys.computeIfAbsent(slot, each -> places(cube, each)));
        List<Integer> slots = new ArrayList<>(keys.keySet());
        slots.sort(Comparator.comparing(slot -> keys.getOrDefault(slot, new int[0]), Arrays::compare));
        int[] ranks = new int[cube.bound()];
        out.number(slots.size());
        for (int rank = 0; rank < slots.size(); rank++) {
            ranks[slots.get(rank)] = rank;
            for (int place : keys.getOrDefault(slots.get(rank), new int[0])) {
                out.number(place);
            }
        }
        write(cube.standings, standings, ranks);
        write(cube.lates, lates, ranks);
        write(cube.outcomes, outcomes, ranks);
        write(cube.extras, extras, ranks);
        writeSpans(cube, slots);
    }

    private int[] places(Cube cube, int slot) {
        int[] places = cube.codes(slot);
        for (int i = 0; i < places.length; i++) {
            places[i] = used(cube.dimensions.get(i)).place(places[i]);
        }
        return places;
    }

    private void write(PairCounts counts, UsedCodes<?> values, int[] ranks) {
        List<long[]> sorted = new ArrayList<>();
        counts.forEach((slot, code, count) -> sorted.add(new long[] {ranks[slot], values.place(code), count}));
        sorted.sort(Arrays::compare);
        out.number(sorted.size());
        for (long[] each : sorted) {
            out.number(each[0]);
            out.number(each[1]);
            out.number(each[2]);
        }
    }

    private void writeSpans(Cube cube, List<Integer> slots) {
        Map<Integer, SpanCells> byPlace = new TreeMap<>();
        for (int measure = 0; measure < cube.spans.size(); measure++) {
            SpanCells cells = cube.spans.get(measure);
            if (slots.stream().anyMatch(slot -> !cells.isEmpty(slot))) {
                byPlace.put(measures.place(measure), cells);
            }
        }
        out.number(byPlace.size());
        byPlace.forEach((place, cells) -> {
            out.number(place);
            out.number(slots.stream().filter(slot -> !cells.isEmpty(slot)).count());
            for (int rank = 0; rank < slots.size(); rank++) {
                if (!cells.isEmpty(slots.get(rank))) {
                    out.number(rank);
                    write(cells.spans(slots.get(rank)));
                }
            }
        });
    }

    private void write(Spans spans) {
        out.number(spans.open());
        out.number(spans.sum());
        out.number(spans.tenths().size());
        spans.tenths().forEach((tenth, count) -> {
            out.number(tenth);
            out.number(count);
        });
    }
}
