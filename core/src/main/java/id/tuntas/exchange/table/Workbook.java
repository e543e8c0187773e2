package id.tuntas.exchange.table;

import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.text.LocalText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** An xlsx workbook whose container was found sound. */
final class Workbook {

    /** No cell formats; a cell that cannot be parsed is an error cell instead of the end of the file. */
    private static final ReadingOptions OPTIONS = new ReadingOptions(false, true);

    private final Path path;
    private final byte[] content;

    Workbook(Path path, byte[] content) {
        this.path = path;
        this.content = content;
    }

    /** The first sheet that has a header. */
    Optional<Table> find(Predicate<TableRow> header) {
        return guarded(() -> {
            ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content), OPTIONS);
            List<Sheet> found = new ArrayList<>();
            for (Sheet sheet : book.getSheets().toList()) {
                if (hasHeader(sheet, header)) {
                    found.add(sheet);
                }
            }
            if (found.isEmpty()) {
                book.close();
                return Optional.empty();
            }
            return Optional.of(new SheetTable(book, found.get(0), oddities(found.size() - 1)));
        });
    }

    private static boolean hasHeader(Sheet sheet, Predicate<TableRow> header) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.map(SheetRows::row).anyMatch(header);
        }
    }

    private static List<LocalText> oddities(int sheetsLeftOut) {
        return sheetsLeftOut == 0
                ? List.of()
                : List.of(new LocalText(
                        "lembar lain berisi tabel laporan yang tidak dibaca: " + sheetsLeftOut,
                        "further sheets with a table of reports, not read: " + sheetsLeftOut));
    }

    /** The library throws whatever its parsers throw, on content that only an attacker or a defect writes. */
    private <T> T guarded(Callable<T> reading) {
        try {
            return reading.call();
        } catch (UnreadableFileException known) {
            throw known;
        } catch (OutOfMemoryError tooMuch) {
            // A cell that claims to stand in column two milliards makes the library ask for all the memory there is.
            throw Faults.of(path, Faults.TOO_MUCH_MEMORY);
        } catch (Exception damaged) {
            // Without the cause: its message quotes the cell at fault.
            throw Faults.of(path, Faults.DAMAGED);
        }
    }

    private final class SheetTable implements Table {

        private final ReadableWorkbook book;
        private final String name;
        private final List<LocalText> oddities;
        private final Stream<Row> stream;
        private final Iterator<Row> rows;

        SheetTable(ReadableWorkbook book, Sheet sheet, List<LocalText> oddities) throws IOException {
            this.book = book;
            this.name = sheet.getName();
            this.oddities = oddities;
            stream = sheet.openStream();
            rows = stream.iterator();
        }

        @Override
        public Optional<TableRow> next() {
            return guarded(() -> rows.hasNext() ? Optional.of(SheetRows.row(rows.next())) : Optional.empty());
        }

        @Override
        public Optional<String> sheet() {
            return Optional.of(name);
        }

        @Override
        public List<LocalText> oddities() {
            return oddities;
        }

        @Override
        public void close() {
            guarded(() -> {
                stream.close();
                book.close();
                return path;
            });
        }
    }
}
