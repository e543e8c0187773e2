package id.tuntas.exchange.routing;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.UnitName;
import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.exchange.table.TimelessZip;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.RuleBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A rule book as a workbook (xlsx) for the staff of a regency: the table of {@link RuleBookCsv} with Indonesian names on the
 * sheet <i>Aturan</i>, and on the sheet <i>Petunjuk</i> what each column means. Both books say the same, and each is read by
 * the other's reader.
 *
 * <p>The columns are {@code aturan}, {@code prioritas}, {@code kategori}, {@code klasifikasi}, {@code kanal},
 * {@code instansi_tujuan}, {@code tempat}, {@code kata_salah_satu}, {@code kata_wajib}, {@code kata_tanpa}, {@code kata_di},
 * {@code kerahasiaan}, {@code dari}, {@code sampai}, {@code jam}, {@code unit}, {@code pendukung}, {@code rujuk},
 * {@code tahan}, {@code urgensi} and {@code catatan}; above them stand {@code buku}, {@code versi}, {@code pencocokan}
 * ({@code kata dasar} or {@code persis}) and {@code inspektorat}. What spreadsheets make of what people type is read as it was
 * meant: {@code 1.0} for a priority, a date's number for a date.
 *
 * <p>One book gives the same bytes on every machine, whenever it is written. Stateless and thread-safe.
 */
public final class RuleBookWorkbook {

    private static final int LONGEST_CELL = 32_767;
    private static final int COLUMN_WIDTH = 22;
    private static final int WIDE = 80;

    private RuleBookWorkbook() {}

    /**
     * Reads a rule book, also from CSV text.
     *
     * @param file the table
     * @return the book; of what {@link #bytes} gave, one that equals what was written
     * @throws UnreadableFileException if the file cannot be read, or any of it cannot be taken; it has every row at fault
     */
    public static RuleBook read(Path file) {
        return RuleTable.read(file);
    }

    /**
     * The workbook.
     *
     * @param book the book
     * @return the bytes of a file
     * @throws InvalidValueException if a cell would be longer than the 32,767 characters that a workbook takes; CSV and JSON
     *     take it
     */
    public static byte[] bytes(RuleBook book) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Tuntas", null)) {
            rules(workbook.newWorksheet("Aturan"), book);
            guide(workbook.newWorksheet("Petunjuk"));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return TimelessZip.of(bytes.toByteArray());
    }

    /**
     * Writes the workbook to a file, in place of what the file held.
     *
     * @param book the book
     * @param file where to; its folder exists
     * @throws IOException if the file cannot be written
     * @throws InvalidValueException if a cell would be longer than the 32,767 characters that a workbook takes
     */
    public static void write(RuleBook book, Path file) throws IOException {
        Files.write(file, bytes(book));
    }

    private static void rules(Worksheet sheet, RuleBook book) {
        int row = 0;
        row = preamble(sheet, row, RulePreamble.Field.BOOK, RuleCell.of(book.id()));
        row = preamble(sheet, row, RulePreamble.Field.VERSION, RuleCell.of(book.version()));
        row = preamble(sheet, row, RulePreamble.Field.MATCHING, RuleWords.of(book.matching(), true));
        if (book.inspectorate().isPresent()) {
            String unit = book.inspectorate().map(UnitName::value).orElse("");
            row = preamble(sheet, row, RulePreamble.Field.INSPECTORATE, RuleCell.of(unit));
        }
        RuleColumn[] columns = RuleColumn.values();
        for (int i = 0; i < columns.length; i++) {
            sheet.value(row, i, columns[i].indonesian());
            sheet.style(row, i).bold().set();
            sheet.width(i, COLUMN_WIDTH);
        }
        sheet.freezePane(1, row + 1);
        for (RoutingRule rule : book.rules()) {
            row++;
            for (int i = 0; i < columns.length; i++) {
                text(sheet, row, i, RuleText.of(rule, columns[i]));
            }
        }
    }

    private static int preamble(Worksheet sheet, int row, RulePreamble.Field field, String value) {
        sheet.value(row, 0, field.indonesian());
        sheet.style(row, 0).bold().set();
        text(sheet, row, 1, value);
        return row + 1;
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        if (text.length() > LONGEST_CELL) {
            throw InvalidValueException.of(
                    "ruleBook", "at most " + LONGEST_CELL + " characters in a cell of a workbook");
        }
        if (!text.isEmpty()) {
            sheet.value(row, column, text);
            if (text.indexOf('\n') >= 0) {
                sheet.style(row, column).wrapText(true).set();
            }
        }
    }

    private static void guide(Worksheet sheet) {
        sheet.width(1, COLUMN_WIDTH);
        sheet.width(2, WIDE);
        sheet.width(3, WIDE / 2.0);
        int row = 0;
        for (String line : RuleGuide.LINES) {
            sheet.value(row, 1, line);
            row++;
        }
        row++;
        for (RuleGuide.Entry entry : RuleGuide.entries()) {
            sheet.value(row, 1, entry.name());
            sheet.style(row, 1).bold().set();
            sheet.value(row, 2, entry.meaning());
            sheet.style(row, 2).wrapText(true).set();
            sheet.value(row, 3, entry.example());
            row++;
        }
    }
}
