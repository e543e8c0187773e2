package id.tuntas.scorecard;

import id.tuntas.scorecard.FactTable.Chunk;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A stretch of rows of a table, in the codes of an accumulator: what its cubes count. */
final class Block {

    /** As many as stay in the cache of a core. */
    static final int MOST_ROWS = 2_048;

    final Map<Dimension, int[]> dimensions = new EnumMap<>(Dimension.class);
    final int[] standings;
    final int[] lates;
    final int[] outcomes;
    final int[] extras;
    final int[] slots;
    int firstDay;
    int lastDay;
    int rows;

    Block(Set<Dimension> needed, int room) {
        standings = new int[room];
        lates = new int[room];
        outcomes = new int[room];
        extras = new int[room];
        slots = new int[room];
        needed.forEach(dimension -> dimensions.put(dimension, new int[room]));
    }

    int room() {
        return slots.length;
    }

    void read(Chunk chunk, int from, int count, Remaps remaps, OwnCodes own) {
        rows = count;
        map(chunk.column(FactTable.STANDING), from, remaps.standings.codes(), standings);
        map(chunk.column(FactTable.LATE), from, remaps.lates.codes(), lates);
        map(chunk.column(FactTable.OUTCOMES), from, remaps.outcomes.codes(), outcomes);
        map(chunk.column(FactTable.EXTRAS), from, remaps.extras.codes(), extras);
        int @Nullable [] days = chunk.column(FactTable.DAY);
        period(days, from);
        dimensions.forEach((dimension, codes) -> {
            if (dimension.isOfTime()) {
                times(days, from, own.times(dimension), codes);
            } else {
                map(chunk.column(column(dimension)), from, remaps.names(dimension), codes);
            }
        });
    }

    private static int column(Dimension dimension) {
        return switch (dimension) {
            case UNIT -> FactTable.UNIT;
            case CHANNEL -> FactTable.CHANNEL;
            case CATEGORY -> FactTable.CATEGORY;
            case CLASSIFICATION -> FactTable.CLASSIFICATION;
            case OFFICER -> FactTable.OFFICER;
            default -> FactTable.DAY;
        };
    }

    private void map(int @Nullable [] column, int from, int[] codes, int[] to) {
        if (column == null) {
            Arrays.fill(to, 0, rows, codes[0]);
            return;
        }
        for (int i = 0; i < rows; i++) {
            to[i] = codes[column[from + i]];
        }
    }

    private void times(int @Nullable [] days, int from, OwnCodes.Times times, int[] to) {
        for (int i = 0; i < rows; i++) {
            to[i] = times.code(days == null ? 0 : days[from + i]);
        }
    }

    private void period(int @Nullable [] days, int from) {
        firstDay = days == null ? 0 : Integer.MAX_VALUE;
        lastDay = days == null ? 0 : Integer.MIN_VALUE;
        for (int i = 0; days != null && i < rows; i++) {
            firstDay = Math.min(firstDay, days[from + i]);
            lastDay = Math.max(lastDay, days[from + i]);
        }
    }
}
