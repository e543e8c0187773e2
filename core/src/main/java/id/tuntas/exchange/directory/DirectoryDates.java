package id.tuntas.exchange.directory;

import id.tuntas.exchange.table.RowFault;
import id.tuntas.exchange.table.TableCell;
import id.tuntas.exchange.table.TableRow;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Dates of the tables of a directory: {@code 2024-01-15}, or a date cell of a sheet. */
final class DirectoryDates {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private DirectoryDates() {}

    /** The date in a column; empty where the cell is blank or the table does not have the column. */
    static Optional<LocalDate> parse(TableRow header, TableRow row, String column) throws RowFault {
        TableCell cell = row.cell(header.find(column));
        if (cell.isBlank()) {
            return Optional.empty();
        }
        LocalDate date = cell.moment().isPresent() ? cell.moment().get().toLocalDate() : iso(cell.text(), column);
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw fault(column);
        }
        return Optional.of(date);
    }

    /** A last day that does not come before the first. */
    static void checkOrder(Optional<LocalDate> first, Optional<LocalDate> last, String column) throws RowFault {
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw new RowFault(
                    column, "hari terakhir, tidak sebelum hari pertama", "the last day, which is not before the first");
        }
    }

    private static LocalDate iso(String text, String column) throws RowFault {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw fault(column);
        }
    }

    private static RowFault fault(String column) {
        return new RowFault(
                column,
                "tanggal seperti 2024-01-15, tahun 1900 sampai 9999",
                "a date such as 2024-01-15, of the years 1900 to 9999");
    }
}
