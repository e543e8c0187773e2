package id.tuntas.exchange.table;

import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.exchange.Warning;
import id.tuntas.text.LocalText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A table with known columns in any order, under a header that may stand some rows down; the columns that nobody asks for are
 * passed over. The header is the first row that has the first of the columns, or two of them.
 */
public final class HeadedTable implements AutoCloseable {

    private final String name;
    private final Table table;
    private final TableRow header;

    /** Takes the rows one by one. */
    public interface Taker {

        /**
         * Takes a row.
         *
         * @param row below the header, not blank
         * @throws RowFault if the row cannot be taken
         */
        void take(TableRow row) throws RowFault;
    }

    private HeadedTable(Path file, Table table, TableRow header) {
        this.name = Faults.baseName(file);
        this.table = table;
        this.header = header;
    }

    /**
     * Opens a table at its header.
     *
     * @param file a workbook or CSV text
     * @param columns those that must be there, at least one
     * @return the table, to be closed
     * @throws UnreadableFileException if the file cannot be read or its header lacks some of the columns, which are told
     */
    public static HeadedTable open(Path file, List<String> columns) {
        Predicate<TableRow> isHeader = row -> row.find(columns.get(0)) >= 0
                || columns.stream().filter(column -> row.find(column) >= 0).count() > 1;
        Table table = TableFile.of(file).find(isHeader).orElseThrow(() -> lacks(file, columns));
        try {
            TableRow header = header(table, isHeader);
            List<String> missing =
                    columns.stream().filter(column -> header.find(column) < 0).toList();
            if (!missing.isEmpty()) {
                throw lacks(file, missing);
            }
            return new HeadedTable(file, table, header);
        } catch (UnreadableFileException fault) {
            table.close();
            throw fault;
        }
    }

    private static TableRow header(Table table, Predicate<TableRow> isHeader) {
        Optional<TableRow> row = table.next();
        while (row.isPresent() && !isHeader.test(row.get())) {
            row = table.next();
        }
        return row.orElseThrow();
    }

    private static UnreadableFileException lacks(Path file, List<String> columns) {
        String all = String.join(", ", columns);
        return Faults.of(
                file, new LocalText("baris judul tidak memuat kolom " + all, "the header lacks the column(s) " + all));
    }

    /**
     * The file's name without its folder.
     *
     * @return what messages call it
     */
    public String name() {
        return name;
    }

    /**
     * The header.
     *
     * @return the row with the columns' titles
     */
    public TableRow header() {
        return header;
    }

    /**
     * A cell.
     *
     * @param row of this table
     * @param column its title
     * @return the text without blanks around it; empty where the cell or the column is not there
     */
    public String text(TableRow row, String column) {
        return row.cell(header.find(column)).text();
    }

    /**
     * Checks that a row is not wider than the header: a comma too many moves every cell behind it into the wrong column.
     *
     * @param row of this table
     * @throws RowFault if a cell stands beyond the header's last
     */
    public void checkWidth(TableRow row) throws RowFault {
        int width = header.cells().size();
        if (row.cells().stream().skip(width).anyMatch(cell -> !cell.isBlank())) {
            throw new RowFault(
                    "row",
                    "paling banyak " + width + " sel, sebanyak kolom pada baris judul",
                    "at most " + width + " cells, as many as the header has");
        }
    }

    /**
     * Reads the rows to the end, passing over blank ones.
     *
     * @param taker takes each
     * @return those that it could not take, in the order of the table; the list may be added to
     * @throws UnreadableFileException if the file turns out to be damaged
     */
    public List<RejectedRow> read(Taker taker) {
        List<RejectedRow> rejected = new ArrayList<>();
        for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
            if (!row.get().isBlank()) {
                try {
                    taker.take(row.get());
                } catch (RowFault fault) {
                    rejected.add(fault.at(name, row.get().number()));
                }
            }
        }
        return rejected;
    }

    /**
     * What was odd about the file.
     *
     * @return what to tell people, once the rows are read
     */
    public List<Warning> warnings() {
        return table.oddities().stream()
                .map(oddity -> new Warning(name, oddity))
                .toList();
    }

    @Override
    public void close() {
        table.close();
    }
}
