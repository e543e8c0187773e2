package id.tuntas.exchange.routing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.tuntas.directory.UnitName;
import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.RuleBook;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A rule book as a table of text, one rule a row:
 *
 * <pre>{@code
 * book,kab-contoh
 * version,2024-03-04
 * rule,priority,category,any_words,hours,unit,supporting,refer,hold,urgency,remark
 * jalan,10,Jalan Berlubang|Jembatan,,,Dinas Pekerjaan Umum,Dinas Perhubungan,,,,
 * lampu,,,lampu jalan|penerangan jalan,18:00-06:00,Dinas Perhubungan,,,,penting,SK Bupati 12/2024
 * listrik,,,listrik padam,,,,bumn,,,
 * }</pre>
 *
 * <p>Above the header stand {@code book} and {@code version}, which are needed, and {@code matching} ({@code stem} unless
 * said, or {@code written}) and {@code inspectorate}; a row with one cell alone is a title. The header is the first row whose
 * first cell is {@code rule}. Its columns stand in any order, and all but {@code rule} may be left out: {@code rule},
 * {@code priority}, {@code category}, {@code classification}, {@code channel}, {@code agency}, {@code place},
 * {@code any_words}, {@code all_words}, {@code none_words}, {@code words_in}, {@code confidentiality}, {@code from},
 * {@code until}, {@code hours}, {@code unit}, {@code supporting}, {@code refer}, {@code hold}, {@code urgency} and
 * {@code remark}, or the Indonesian names that {@link RuleBookWorkbook} writes. A column that is not known is refused, because
 * a condition that is passed over would make its rule hold where it should not.
 *
 * <p>A blank cell does not matter. Several values are separated by {@code |}. A bar within a value is {@code \|}, a backslash
 * {@code \\}, a character that would get lost {@code \}{@code u00a0} by its number. A value that a spreadsheet would take for
 * a formula has an apostrophe in front, which is taken away again.
 *
 * <p>What is written is RFC 4180: commas, lines ended by CR LF, quotes where needed; UTF-8 without a byte order mark, English
 * names, every column; one book gives the same bytes on every machine. Stateless and thread-safe.
 */
public final class RuleBookCsv {

    private RuleBookCsv() {}

    /**
     * Reads a rule book, also from a workbook.
     *
     * @param file the table
     * @return the book; of what {@link #string} gave, one that equals what was written
     * @throws UnreadableFileException if the file cannot be read, or any of it cannot be taken: a book that lacks a rule
     *     would send complaints elsewhere. It has every row at fault
     */
    public static RuleBook read(Path file) {
        return RuleTable.read(file);
    }

    /**
     * The table as text.
     *
     * @param book the book
     * @return what stands above the header, the header, and a row for each rule in the order of the book
     */
    public static String string(RuleBook book) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(RulePreamble.Field.BOOK.english(), RuleCell.of(book.id()));
            csv.writeRecord(RulePreamble.Field.VERSION.english(), RuleCell.of(book.version()));
            csv.writeRecord(RulePreamble.Field.MATCHING.english(), RuleWords.of(book.matching(), false));
            book.inspectorate()
                    .map(UnitName::value)
                    .ifPresent(unit -> csv.writeRecord(RulePreamble.Field.INSPECTORATE.english(), RuleCell.of(unit)));
            csv.writeRecord(
                    Arrays.stream(RuleColumn.values()).map(RuleColumn::english).toList());
            for (RoutingRule rule : book.rules()) {
                csv.writeRecord(Arrays.stream(RuleColumn.values())
                        .map(column -> RuleText.of(rule, column))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return text.toString();
    }

    /**
     * Writes the table to a file, in place of what the file held.
     *
     * @param book the book
     * @param file where to; its folder exists
     * @throws IOException if the file cannot be written
     */
    public static void write(RuleBook book, Path file) throws IOException {
        Files.write(file, string(book).getBytes(StandardCharsets.UTF_8));
    }
}
