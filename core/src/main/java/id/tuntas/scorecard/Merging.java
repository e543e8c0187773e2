package id.tuntas.scorecard;

import java.util.List;

/** Adds the cubes of one accumulator to those of another. */
final class Merging {

    private final OwnCodes from;
    private final OwnCodes to;
    private final Remaps remaps;

    Merging(OwnCodes from, OwnCodes to) {
        this.from = from;
        this.to = to;
        this.remaps = new Remaps(from.book, to.book);
    }

    void merge(Cube one, Cube other) {
        if (one == other) {
            throw new IllegalArgumentException("an accumulator cannot take its own");
        }
        int[] slots = new int[one.bound()];
        for (int slot = 0; slot < slots.length; slot++) {
            slots[slot] = other.slot(codes(one, slot));
        }
        one.standings.forEach(
                (slot, code, count) -> other.standings.add(slots[slot], remaps.standings.code(code), count));
        one.lates.forEach((slot, code, count) -> other.lates.add(slots[slot], remaps.lates.code(code), count));
        one.outcomes.forEach((slot, code, count) -> other.outcomes.add(slots[slot], remaps.outcomes.code(code), count));
        one.extras.forEach((slot, code, count) -> other.extras.add(slots[slot], remaps.extras.code(code), count));
        for (int measure = 0; measure < one.spans.size(); measure++) {
            SpanCells cells = one.spans.get(measure);
            SpanCells sum = other.cells(remaps.measures.code(measure), to);
            for (int slot = 0; slot < slots.length; slot++) {
                if (!cells.isEmpty(slot)) {
                    sum.add(slots[slot], cells, slot);
                }
            }
        }
    }

    private int[] codes(Cube cube, int slot) {
        int[] codes = cube.codes(slot);
        List<Dimension> dimensions = cube.dimensions;
        for (int i = 0; i < codes.length; i++) {
            Dimension dimension = dimensions.get(i);
            codes[i] = dimension.isOfTime()
                    ? to.times(dimension).codes.code(from.times(dimension).codes.value(codes[i]))
                    : remaps.names(dimension)[codes[i]];
        }
        return codes;
    }
}
