package id.tuntas.scorecard;

import id.tuntas.scorecard.FactTable.Chunk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts by some dimensions. What is told apart by fewer of them, or by longer times, follows from it. */
final class Cube {

    final List<Dimension> dimensions;

    /** From the slots of the first dimensions and the codes of the next one to the slots of both. */
    private final List<PairCodes> links = new ArrayList<>();

    final PairCounts standings = new PairCounts();
    final PairCounts lates = new PairCounts();
    final PairCounts outcomes = new PairCounts();
    final PairCounts extras = new PairCounts();

    /** By code of the measure. */
    final List<SpanCells> spans = new ArrayList<>();

    private int bound;

    Cube(List<Dimension> dimensions) {
        this.dimensions = List.copyOf(dimensions);
        for (int i = 1; i < dimensions.size(); i++) {
            links.add(new PairCodes());
        }
    }

    /** Each dimension but the times, of which the shortest does for all. */
    static List<Dimension> dimensions(Grouping grouping) {
        List<Dimension> dimensions = grouping.dimensions().stream()
                .filter(dimension -> !dimension.isOfTime())
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
        grouping.dimensions().stream()
                .filter(Dimension::isOfTime)
                .sorted()
                .findFirst()
                .ifPresent(dimensions::add);
        return dimensions;
    }

    /** Whether counts by these dimensions follow from counts by those. */
    static boolean covers(List<Dimension> those, List<Dimension> these) {
        for (Dimension dimension : these) {
            boolean found = those.contains(dimension)
                    || (dimension.isOfTime() && those.contains(Dimension.MONTH))
                    || (dimension == Dimension.YEAR && those.contains(Dimension.QUARTER));
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /** More than every slot that was used. */
    int bound() {
        return bound;
    }

    void add(Block block, Chunk chunk, int from, Remaps remaps, OwnCodes own) {
        int rows = block.rows;
        int[] slots = slots(block);
        standings.add(slots, rows, block.standings);
        lates.addPresent(slots, rows, block.lates);
        outcomes.addPresent(slots, rows, block.outcomes);
        extras.addPresent(slots, rows, block.extras);
        int[] measures = remaps.measures.codes();
        for (int measure = 0; measure < measures.length; measure++) {
            int @Nullable [] values = chunk.column(FactTable.MEASURES + measure);
            if (values != null) {
                SpanCells cells = cells(measures[measure], own);
                cells.reserve(bound);
                cells.add(slots, rows, values, from, chunk, measure);
            }
        }
    }

    SpanCells cells(int measure, OwnCodes own) {
        while (spans.size() <= measure) {
            spans.add(new SpanCells(own.book.measures.value(spans.size()).days()));
        }
        return spans.get(measure);
    }

    private int[] slots(Block block) {
        int rows = block.rows;
        int[] slots = block.slots;
        if (dimensions.isEmpty()) {
            Arrays.fill(slots, 0, rows, 0);
        } else {
            System.arraycopy(codes(block, 0), 0, slots, 0, rows);
        }
        for (int link = 0; link < links.size(); link++) {
            PairCodes pairs = links.get(link);
            int[] codes = codes(block, link + 1);
            for (int i = 0; i < rows; i++) {
                slots[i] = pairs.code(slots[i], codes[i]);
            }
        }
        bound = Math.max(
                bound,
                links.isEmpty()
                        ? greatest(slots, rows) + 1
                        : links.get(links.size() - 1).size());
        return slots;
    }

    private static int greatest(int[] slots, int rows) {
        int greatest = 0;
        for (int i = 0; i < rows; i++) {
            greatest = Math.max(greatest, slots[i]);
        }
        return greatest;
    }

    private int[] codes(Block block, int dimension) {
        return block.dimensions.getOrDefault(dimensions.get(dimension), block.slots);
    }

    /** The slot of a code a dimension. */
    int slot(int[] codes) {
        int slot = codes.length == 0 ? 0 : codes[0];
        for (int i = 1; i < codes.length; i++) {
            slot = links.get(i - 1).code(slot, codes[i]);
        }
        bound = Math.max(bound, slot + 1);
        return slot;
    }

    /** The codes of a slot, one a dimension. */
    int[] codes(int slot) {
        int[] codes = new int[dimensions.size()];
        int left = slot;
        for (int i = codes.length - 1; i > 0; i--) {
            codes[i] = links.get(i - 1).second(left);
            left = links.get(i - 1).first(left);
        }
        if (codes.length > 0) {
            codes[0] = left;
        }
        return codes;
    }
}
