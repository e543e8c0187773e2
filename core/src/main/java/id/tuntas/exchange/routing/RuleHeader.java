package id.tuntas.exchange.routing;

import id.tuntas.exchange.table.TableCell;
import id.tuntas.exchange.table.TableRow;
import id.tuntas.text.LocalText;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Which column of a table stands where, and under which name. */
final class RuleHeader {

    private static final LocalText UNKNOWN = new LocalText(
            "salah satu kolom buku aturan; judul kolom ini tidak dikenal",
            "one of the columns of a rule book; this heading is not known");
    private static final LocalText TWICE = new LocalText(
            "setiap kolom satu kali; kolom ini sudah ada", "every column once; this one is there already");
    private static final LocalText UNTITLED =
            new LocalText("kosong, karena kolom ini tidak berjudul", "blank, because this column has no heading");
    private static final int LETTERS = 26;

    private final Map<RuleColumn, Integer> places = new EnumMap<>(RuleColumn.class);
    private final Map<RuleColumn, String> names = new EnumMap<>(RuleColumn.class);

    /** Reads a header; what is wrong with it goes to the faults. */
    RuleHeader(TableRow row, RuleFaults faults) {
        for (int i = 0; i < row.cells().size(); i++) {
            TableCell cell = row.cell(i);
            if (cell.isBlank()) {
                continue;
            }
            Optional<RuleColumn> column = RuleColumn.named(cell.text());
            if (column.isEmpty()) {
                faults.add(row.number(), letter(i), UNKNOWN);
            } else if (places.putIfAbsent(column.get(), i) != null) {
                faults.add(row.number(), letter(i), TWICE);
            } else {
                String spelled = cell.text();
                names.put(
                        column.get(),
                        spelled.equalsIgnoreCase(column.get().english())
                                ? column.get().english()
                                : column.get().indonesian());
            }
        }
    }

    /** Whether the first cell that is not blank says that this is a header. */
    static boolean isHeader(TableRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .flatMap(cell -> RuleColumn.named(cell.text()))
                .filter(RuleColumn.RULE::equals)
                .isPresent();
    }

    /** The cell of a column; blank where the table does not have it. */
    TableCell cell(RuleColumn column, TableRow row) {
        return row.cell(places.getOrDefault(column, -1));
    }

    /** What the table calls a column. */
    String name(RuleColumn column) {
        return names.getOrDefault(column, column.english());
    }

    /** A cell too many moves every cell behind it into the wrong column. */
    void checkWidth(TableRow row, RuleFaults faults) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cell(i).isBlank() && !places.containsValue(i)) {
                faults.add(row.number(), letter(i), UNTITLED);
            }
        }
    }

    /** A column as spreadsheets name it: A, B, and after Z AA. */
    static String letter(int column) {
        String last = Character.toString((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letter(column / LETTERS - 1) + last;
    }
}
