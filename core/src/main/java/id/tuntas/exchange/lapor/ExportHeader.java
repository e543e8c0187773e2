package id.tuntas.exchange.lapor;

import id.tuntas.exchange.table.Cells;
import id.tuntas.exchange.table.Headers;
import id.tuntas.exchange.table.TableCell;
import id.tuntas.exchange.table.TableRow;
import java.util.EnumMap;
import java.util.Map;

/** Where the columns stand, by name; of two columns of one name the first counts. */
final class ExportHeader {

    private final Map<ExportColumn, Integer> places = new EnumMap<>(ExportColumn.class);
    private final int repeated;

    private ExportHeader(TableRow row) {
        int twice = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            String key = Cells.key(row.cell(i).text());
            for (ExportColumn column : ExportColumn.values()) {
                if (column.isNamed(key) && places.putIfAbsent(column, i) != null) {
                    twice++;
                }
            }
        }
        repeated = twice;
    }

    static ExportHeader of(TableRow row) {
        return new ExportHeader(row);
    }

    /**
     * Whether a row below is a header again, as in exports put one below the other: it says Tracking ID in that column,
     * or anywhere if it names another column too.
     */
    boolean isRepeatedBy(TableRow row) {
        int at = row.find(Headers.TRACKING_ID_OF_EXPORT);
        return at >= 0 && (at == place(ExportColumn.TRACKING_ID) || new ExportHeader(row).places.size() > 1);
    }

    boolean has(ExportColumn column) {
        return places.containsKey(column);
    }

    /** How many columns bear a name that another one bears before them. */
    int repeated() {
        return repeated;
    }

    TableCell cell(TableRow row, ExportColumn column) {
        return row.cell(place(column));
    }

    String text(TableRow row, ExportColumn column) {
        return cell(row, column).text();
    }

    private int place(ExportColumn column) {
        return places.getOrDefault(column, -1);
    }
}
