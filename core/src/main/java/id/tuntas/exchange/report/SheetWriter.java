package id.tuntas.exchange.report;

import id.tuntas.exchange.table.SafeCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes one sheet of the workbook, in one style. A formula is never written: text is text, whatever it begins with, and
 * stays so when somebody edits its cell.
 */
final class SheetWriter {

    private static final int LONGEST_CELL = 32_767;
    private static final String DEEP = "0B3C5D";
    private static final String EDGE = "D4DAE1";
    private static final String WHITE = "FFFFFF";
    private static final String FONT = "Calibri";
    private static final int SMALL = 9;
    private static final int HEADING_HEIGHT = 48;

    /** The format of a cell whose content a spreadsheet leaves alone, also when it is typed anew. */
    private static final String AS_TYPED = "@";

    /** So many characters more than what must not be broken a column is wide: bold and printed small it takes more room. */
    private static final int ROOM = 3;

    private static final int WIDEST = 80;

    private final Worksheet sheet;
    private final String dates;

    SheetWriter(Worksheet sheet, Words words) {
        this.sheet = sheet;
        this.dates = words.say("workbook.dates");
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("&A", Position.LEFT, FONT, SMALL);
        sheet.footer("&P / &N", Position.RIGHT, FONT, SMALL);
    }

    /** A table from the first row on: headings that stay in sight and are printed on every page, rows, and perhaps a sum. */
    <T> void table(List<SheetColumn<T>> columns, List<T> rows, Optional<T> sum) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, width(columns.get(i), rows));
            heading(i, columns.get(i));
        }
        sheet.rowHeight(0, HEADING_HEIGHT);
        sheet.freezePane(1, 1);
        sheet.repeatRows(0);
        int at = 1;
        for (T row : rows) {
            row(at++, columns, row, false);
        }
        if (!rows.isEmpty()) {
            sheet.setAutoFilter(0, 0, rows.size(), columns.size() - 1);
        }
        if (sum.isPresent()) {
            row(at, columns, sum.get(), true);
        }
    }

    /** Wide enough that no word of the heading is broken, and no text of a row but one that is long indeed. */
    private static <T> int width(SheetColumn<T> column, List<T> rows) {
        int word = Arrays.stream(column.heading().split(" ", -1))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        int text = rows.stream()
                .flatMap(row -> column.value().apply(row).stream())
                .filter(String.class::isInstance)
                .mapToInt(value -> value.toString().length())
                .max()
                .orElse(0);
        return Math.max(column.width(), Math.max(word, Math.min(text, WIDEST)) + ROOM);
    }

    void widths(int... widths) {
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, widths[i]);
        }
    }

    void title(int row, String text) {
        put(row, 0, text);
        sheet.style(row, 0).bold().fontSize(16).fontColor(DEEP).set();
    }

    /** A line in the style of a heading over so many columns. */
    void band(int row, String text, int columns) {
        put(row, 0, text);
        for (int i = 0; i < columns; i++) {
            sheet.style(row, i).bold().fillColor(DEEP).fontColor(WHITE).set();
        }
    }

    /** A cell that stands alone; its text wraps. */
    void cell(int row, int column, CellKind kind, Optional<?> value) {
        value.ifPresent(known -> put(row, column, known));
        finish(sheet.style(row, column).verticalAlignment("top"), column, kind, value);
    }

    private <T> void heading(int column, SheetColumn<T> spec) {
        sheet.value(0, column, spec.heading());
        StyleSetter style = sheet.style(0, column)
                .bold()
                .wrapText(true)
                .fillColor(DEEP)
                .fontColor(WHITE)
                .verticalAlignment("center");
        align(style, column, spec.kind()).set();
    }

    private <T> void row(int at, List<SheetColumn<T>> columns, T row, boolean sum) {
        for (int i = 0; i < columns.size(); i++) {
            Optional<?> value = columns.get(i).value().apply(row);
            int column = i;
            value.ifPresent(known -> put(at, column, known));
            StyleSetter style = sheet.style(at, i).verticalAlignment("top");
            if (sum) {
                style.bold().borderStyle(BorderSide.TOP, BorderStyle.THIN).borderColor(BorderSide.TOP, DEEP);
            } else {
                style.borderStyle(BorderSide.BOTTOM, BorderStyle.THIN).borderColor(BorderSide.BOTTOM, EDGE);
            }
            finish(style, i, columns.get(i).kind(), value);
        }
    }

    /** Numbers to the right; words to the left, and off the number that may stand before them. */
    private static StyleSetter align(StyleSetter style, int column, CellKind kind) {
        style.horizontalAlignment(kind.isAlignedRight() ? "right" : "left");
        if (column > 0 && kind == CellKind.TEXT) {
            style.indent(1);
        }
        return style;
    }

    private void finish(StyleSetter style, int column, CellKind kind, Optional<?> value) {
        align(style, column, kind);
        if (kind == CellKind.TEXT) {
            style.wrapText(true);
        }
        if (value.map(Object::toString).filter(SafeCell::isFormula).isPresent() && kind == CellKind.TEXT) {
            style.format(AS_TYPED);
        } else if (!kind.format(dates).isEmpty()) {
            style.format(kind.format(dates));
        }
        style.set();
    }

    private void put(int row, int column, Object value) {
        if (value instanceof String text) {
            String plain = Markup.printable(text);
            sheet.value(row, column, plain.length() > LONGEST_CELL ? plain.substring(0, LONGEST_CELL) : plain);
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
        } else if (value instanceof LocalDateTime moment) {
            sheet.value(row, column, moment);
        } else if (value instanceof YearMonth month) {
            sheet.value(row, column, month.atDay(1));
        } else if (value instanceof BigDecimal number) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, (Number) value);
        }
    }
}
