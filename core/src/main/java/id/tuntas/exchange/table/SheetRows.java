package id.tuntas.exchange.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Rows of a sheet as rows of a table. */
final class SheetRows {

    /** Beyond this many places a number is shown as the sheet writes it: its digits are no id and no date. */
    private static final int MOST_PLACES = 30;

    private SheetRows() {}

    static TableRow row(Row row) {
        List<TableCell> cells = new ArrayList<>(row.getCellCount());
        for (Cell cell : row) {
            cells.add(cell(cell));
        }
        return new TableRow(Math.max(1, row.getRowNum()), cells);
    }

    private static TableCell cell(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.ERROR) {
            return TableCell.BLANK;
        }
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return number(cell, number);
        }
        return value == null ? TableCell.BLANK : TableCell.of(value.toString());
    }

    private static TableCell number(Cell cell, BigDecimal number) {
        if (number.precision() > MOST_PLACES || Math.abs((long) number.scale()) > MOST_PLACES) {
            return TableCell.of(number.toString());
        }
        String digits = number.stripTrailingZeros().toPlainString();
        return new TableCell(digits, number.signum() < 0 ? Optional.empty() : Optional.of(cell.asDate()));
    }
}
