package id.tuntas.exchange.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.text.LocalText;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * CSV as it really comes: in any of the usual encodings ({@link CsvEncoding}), separated by commas, semicolons or tabs,
 * with texts in quotes that run over several lines, and with rows of differing length.
 *
 * <p>A record is one row, however many lines it takes; a blank line is a row too, as it is in a spreadsheet.
 */
final class CsvText {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final Path path;
    private final CsvEncoding encoding;

    private CsvText(Path path, CsvEncoding encoding) {
        this.path = path;
        this.encoding = encoding;
    }

    static CsvText of(Path path) {
        return new CsvText(path, CsvEncoding.of(path));
    }

    /** The text, read with the separator that splits the header into most cells; of equals the first. */
    Optional<Table> find(Predicate<TableRow> header) {
        Optional<UnreadableFileException> damage = Optional.empty();
        Optional<Header> best = Optional.empty();
        for (char separator : SEPARATORS) {
            try {
                long lastRow = best.map(found -> found.row().number()).orElse(Long.MAX_VALUE);
                int mostCells = best.map(found -> found.row().cells().size()).orElse(0);
                Optional<Header> before = best;
                best = header(separator, header, lastRow)
                        .filter(row -> row.cells().size() > mostCells)
                        .map(row -> new Header(separator, row))
                        .or(() -> before);
            } catch (UnreadableFileException wrongSeparatorOrDamaged) {
                damage = Optional.of(damage.orElse(wrongSeparatorOrDamaged));
            }
        }
        if (best.isEmpty() && damage.isPresent()) {
            throw damage.get();
        }
        return best.map(found -> open(found.separator()));
    }

    private record Header(char separator, TableRow row) {}

    private Optional<TableRow> header(char separator, Predicate<TableRow> header, long lastRow) {
        try (Table table = open(separator)) {
            for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
                if (header.test(row.get())) {
                    return row;
                }
                if (row.get().number() >= lastRow) {
                    break;
                }
            }
            return Optional.empty();
        }
    }

    private Table open(char separator) {
        try {
            return new CsvTable(encoding.open(path), separator);
        } catch (IOException e) {
            throw Faults.of(path, e);
        }
    }

    private final class CsvTable implements Table {

        private final CloseableIterator<CsvRecord> records;
        private long rows;

        CsvTable(Reader reader, char separator) {
            records = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(reader)
                    .iterator();
        }

        @Override
        public Optional<TableRow> next() {
            try {
                if (!records.hasNext()) {
                    return Optional.empty();
                }
                List<TableCell> cells =
                        records.next().getFields().stream().map(TableCell::of).toList();
                return Optional.of(new TableRow(++rows, cells));
            } catch (CsvParseException damaged) {
                throw Faults.of(path, Faults.badCsv(rows));
            } catch (UncheckedIOException e) {
                throw Faults.of(path, new IOException(e));
            }
        }

        @Override
        public Optional<String> sheet() {
            return Optional.empty();
        }

        @Override
        public List<LocalText> oddities() {
            return encoding.oddities();
        }

        @Override
        public void close() {
            try {
                records.close();
            } catch (IOException e) {
                throw Faults.of(path, e);
            }
        }
    }
}
