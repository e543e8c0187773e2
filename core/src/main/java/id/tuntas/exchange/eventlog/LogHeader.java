package id.tuntas.exchange.eventlog;

import id.tuntas.exchange.table.Cells;
import id.tuntas.exchange.table.TableRow;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where the columns of a log stand, by name; of two columns of one name the first counts. */
final class LogHeader {

    private final Map<LogColumn, Integer> places = new EnumMap<>(LogColumn.class);
    private final int unknown;

    LogHeader(TableRow row) {
        int others = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            String key = Cells.key(row.cell(i).text());
            int place = i;
            List<LogColumn> named = Arrays.stream(LogColumn.values())
                    .filter(column -> column.label().equals(key))
                    .toList();
            boolean known = named.stream().anyMatch(column -> places.putIfAbsent(column, place) == null);
            if (!known && !key.isEmpty()) {
                others++;
            }
        }
        unknown = others;
    }

    /** How many columns are passed over. */
    int unknown() {
        return unknown;
    }

    /** The required columns that are not there. */
    List<String> missing() {
        return Arrays.stream(LogColumn.values())
                .filter(column -> column.isRequired() && !places.containsKey(column))
                .map(LogColumn::label)
                .toList();
    }

    String text(TableRow row, LogColumn column) {
        return row.cell(places.getOrDefault(column, -1)).text();
    }
}
