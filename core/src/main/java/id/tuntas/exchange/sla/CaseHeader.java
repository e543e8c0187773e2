package id.tuntas.exchange.sla;

import id.tuntas.exchange.table.RowFault;
import id.tuntas.exchange.table.TableCell;
import id.tuntas.exchange.table.TableRow;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the columns of a table of cases stand, by name. */
final class CaseHeader {

    private final Map<CaseColumn, Integer> places = new EnumMap<>(CaseColumn.class);
    private final int width;

    CaseHeader(TableRow row) {
        for (CaseColumn column : CaseColumn.values()) {
            int place = row.find(column.label());
            if (place >= 0) {
                places.put(column, place);
            }
        }
        width = row.cells().size();
    }

    /** Whether a row names at least one column; which are missing is then said. */
    static boolean isHeader(TableRow row) {
        return Arrays.stream(CaseColumn.values()).anyMatch(column -> row.find(column.label()) >= 0);
    }

    /** The columns that are not there. */
    String missing() {
        return Arrays.stream(CaseColumn.values())
                .filter(column -> !places.containsKey(column))
                .map(CaseColumn::label)
                .collect(Collectors.joining(", "));
    }

    String text(TableRow row, CaseColumn column) {
        return row.cell(places.getOrDefault(column, -1)).text();
    }

    /** The start; of a date cell of a sheet its date, and its time where it has one. */
    String start(TableRow row) {
        TableCell cell = row.cell(places.getOrDefault(CaseColumn.START, -1));
        return cell.moment()
                .map(moment -> moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? moment.toLocalDate().toString()
                        : moment.toString())
                .orElse(cell.text());
    }

    /** A comma too many moves every cell behind it into the wrong column. */
    void checkWidth(TableRow row) throws RowFault {
        if (row.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
            throw new RowFault(
                    "row",
                    "paling banyak " + width + " sel, sebanyak kolom pada baris judul",
                    "at most " + width + " cells, as many as the header has");
        }
    }
}
