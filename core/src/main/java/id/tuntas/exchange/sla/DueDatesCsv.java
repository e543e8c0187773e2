package id.tuntas.exchange.sla;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.exchange.Warning;
import id.tuntas.exchange.table.Faults;
import id.tuntas.exchange.table.RowFault;
import id.tuntas.exchange.table.Table;
import id.tuntas.exchange.table.TableFile;
import id.tuntas.exchange.table.TableRow;
import id.tuntas.text.LocalText;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Works out the due dates of a table of cases, CSV or workbook, row by row, so that a million rows take no more memory
 * than one.
 *
 * <p>The columns are {@code id,start,amount,unit,count_start}, in any order; others are passed over. The answer has the
 * columns {@code id,due}, a row for each row in the same order, lines ended by LF:
 *
 * <pre>{@code
 * id,start,amount,unit,count_start                         id,due
 * a,2024-03-08,3,working_days,false                        a,2024-03-15
 * b,2024-03-08T15:30:00+07:00,60,working_minutes,false     b,2024-03-08T16:30:00+07:00
 * }</pre>
 *
 * <p>Case a is received on Friday 8 March 2024; Monday 11 and Tuesday 12 are Nyepi and its collective leave. Case b is due
 * at the closing of that Friday, and stays there.
 *
 * <ul>
 *   <li>{@code start} is a date, or a date-time with offset, which is converted to the zone of the calendar.
 *   <li>{@code amount} is a whole number of 1 or more.
 *   <li>{@code working_days} and {@code calendar_days} take no notice of the time of day; {@code due} is a date and is met
 *       until the end of it. {@code count_start} false: day 1 is the first working (calendar) day after the start; true:
 *       day 1 is the start if it is worked, else the next working day.
 *   <li>{@code working_minutes} needs a time and {@code count_start} false; {@code due} is a date-time with the offset of
 *       the zone, as {@link WorkingCalendar#plusWorkingTime} gives it. What is due on a closing stays there.
 * </ul>
 *
 * <p>A row that cannot be understood, or that needs a year without a holiday table, has an empty {@code due}; why, is told
 * to the caller. Calendar days need no table.
 */
public final class DueDatesCsv {

    private static final String ALL_COLUMNS =
            Arrays.stream(CaseColumn.values()).map(CaseColumn::label).collect(Collectors.joining(", "));

    private DueDatesCsv() {}

    /**
     * Reads cases and writes their due dates. The file is read through once before anything is written, so that a file
     * that cannot be read to its end leaves nothing behind.
     *
     * @param file the cases
     * @param calendar which days and hours are worked, and in which zone
     * @param out where to; flushed at the end and not closed
     * @param rejected hears of each row without a due date, in their order, before that row is written
     * @return how many rows there were
     * @throws UnreadableFileException if the file cannot be read or lacks a column
     * @throws IOException if the answer cannot be written
     */
    public static DueDates write(Path file, WorkingCalendar calendar, Writer out, Consumer<RejectedRow> rejected)
            throws IOException {
        TableFile cases = TableFile.of(file);
        readThrough(file, cases);
        String name = Faults.baseName(file);
        try (Table table = open(file, cases)) {
            CaseRowReader reader = new CaseRowReader(header(file, table), calendar);
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
            csv.writeRecord("id", "due");
            long rows = 0;
            long faults = 0;
            for (Optional<TableRow> row = nextCase(table); row.isPresent(); row = nextCase(table)) {
                rows++;
                String due = "";
                try {
                    due = reader.due(row.get());
                } catch (RowFault fault) {
                    faults++;
                    rejected.accept(fault.at(name, row.get().number()));
                }
                csv.writeRecord(reader.id(row.get()), due);
            }
            csv.flush();
            out.flush();
            List<Warning> warnings = table.oddities().stream()
                    .map(oddity -> new Warning(name, oddity))
                    .toList();
            return new DueDates(rows, faults, warnings);
        }
    }

    private static void readThrough(Path file, TableFile cases) {
        try (Table table = open(file, cases)) {
            header(file, table);
            while (table.next().isPresent()) {
                // Whether the next row can be read at all is what is asked.
            }
        }
    }

    private static Table open(Path file, TableFile cases) {
        return cases.find(CaseHeader::isHeader).orElseThrow(() -> lacks(file, ALL_COLUMNS));
    }

    /** The header, with the table left at the row below it. */
    private static CaseHeader header(Path file, Table table) {
        for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
            if (CaseHeader.isHeader(row.get())) {
                CaseHeader header = new CaseHeader(row.get());
                if (!header.missing().isEmpty()) {
                    throw lacks(file, header.missing());
                }
                return header;
            }
        }
        throw lacks(file, ALL_COLUMNS);
    }

    private static Optional<TableRow> nextCase(Table table) {
        Optional<TableRow> row = table.next();
        while (row.isPresent() && row.get().isBlank()) {
            row = table.next();
        }
        return row;
    }

    private static UnreadableFileException lacks(Path file, String columns) {
        return Faults.of(
                file,
                new LocalText(
                        "baris judul tidak memuat kolom " + columns, "the header lacks the column(s) " + columns));
    }
}
