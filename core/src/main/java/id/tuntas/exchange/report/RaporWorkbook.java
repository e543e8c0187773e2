package id.tuntas.exchange.report;

import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.table.TimelessZip;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.RaporSnapshot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes {@code rapor.xlsx}, the rapor for the people who work on with its figures: a workbook for any office suite.
 *
 * <p>Stateless and thread-safe. The sheets are <i>Ringkasan</i> (the regency's figures with the names of their formulas,
 * what is recommended, and what all of it rests on), <i>Perangkat Daerah</i>, <i>Kanal</i> and <i>Bulan</i> (a row each,
 * the regency last), <i>Terlambat</i> (a row each overdue obligation, with the tracking id) and <i>Status</i> (by the
 * source's literal); for an English locale <i>Summary</i>, <i>Units</i>, <i>Channels</i>, <i>Months</i>, <i>Overdue</i>
 * and <i>Statuses</i>. Behind them, where they would have a row, stand <i>Sisa Pekerjaan</i> and <i>Pejabat Teknis</i> (what is
 * left to do, what was sent back and ratings, a row a unit or officer), <i>Batas Waktu</i> (how each obligation came out with
 * whom), <i>Lama Penanganan</i> (a row a unit and measure), <i>Perubahan</i> (what has
 * changed against the period before), <i>Formulir</i> (the form filled in) and <i>Tata Kelola</i> (what
 * was said of each unit); <i>Work Left</i>, <i>Officers</i>, <i>Time Limits</i>, <i>How Long</i>, <i>Change</i>, <i>Form</i> and
 * <i>Governance</i>. It holds tracking ids, so it is for the staff and not for the public.
 *
 * <p>Counts, shares, days and dates are numbers and dates in the file, rounded as in {@code rapor.json}: 28 finished of 41
 * are 0.683, shown as 68.3 %. Moments are local to the zone of the terms. A cell is empty where the figure is not known.
 * Formulas are never written; a text that begins like one is text. Every sheet prints on A4, landscape, as wide as the
 * page, its headings on every page.
 *
 * <p>Equal rapors, names, numbers of rejected rows and languages give equal bytes, whenever they are written.
 */
public final class RaporWorkbook {

    private static final String APPLICATION = "Tuntas";

    private RaporWorkbook() {}

    /**
     * The workbook.
     *
     * @param rapor the rapor
     * @param regencyName what the regency is called, such as {@code Kabupaten Contoh}
     * @param rejected the rows that could not be taken; the first sheet says how many
     * @param locale the reader's
     * @return the bytes of a file
     */
    public static byte[] bytes(Rapor rapor, String regencyName, List<RejectedRow> rejected, Locale locale) {
        return bytes(rapor, Optional.empty(), regencyName, rejected, locale);
    }

    /**
     * The workbook, with the digest of {@code rapor.json} on its first sheet.
     *
     * @param rapor the rapor
     * @param snapshot its figures, as {@code id.tuntas.exchange.json.RaporSnapshotJson} gives them
     * @param regencyName what the regency is called, such as {@code Kabupaten Contoh}
     * @param rejected the rows that could not be taken; the first sheet says how many
     * @param locale the reader's
     * @return the bytes of a file
     */
    public static byte[] bytes(
            Rapor rapor, RaporSnapshot snapshot, String regencyName, List<RejectedRow> rejected, Locale locale) {
        return bytes(rapor, Optional.of(snapshot), regencyName, rejected, locale);
    }

    private static byte[] bytes(
            Rapor rapor,
            Optional<RaporSnapshot> snapshot,
            String regencyName,
            List<RejectedRow> rejected,
            Locale locale) {
        Words words = Words.in(locale);
        WorkbookTables tables = new WorkbookTables(words, rapor);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, APPLICATION, null)) {
            new WorkbookSummary(words, sheet(workbook, words, "summary"))
                    .write(rapor, snapshot, regencyName, rejected.size());
            tables.units(sheet(workbook, words, "units"));
            tables.channels(sheet(workbook, words, "channels"));
            tables.months(sheet(workbook, words, "months"));
            tables.overdue(sheet(workbook, words, "overdue"));
            tables.statuses(sheet(workbook, words, "statuses"));
            new WorkbookWork(words, rapor.scorecard()).write(key -> sheet(workbook, words, key));
            new WorkbookChange(words, rapor).write(key -> sheet(workbook, words, key));
            new WorkbookStanding(words, rapor).write(key -> sheet(workbook, words, key));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return TimelessZip.of(bytes.toByteArray());
    }

    /**
     * Writes the workbook to a file, in place of what the file held.
     *
     * @param rapor the rapor
     * @param regencyName what the regency is called, such as {@code Kabupaten Contoh}
     * @param rejected the rows that could not be taken; the first sheet says how many
     * @param locale the reader's
     * @param file where to; its folder exists
     * @throws IOException if the file cannot be written
     */
    public static void write(Rapor rapor, String regencyName, List<RejectedRow> rejected, Locale locale, Path file)
            throws IOException {
        Files.write(file, bytes(rapor, regencyName, rejected, locale));
    }

    private static SheetWriter sheet(Workbook workbook, Words words, String key) {
        return new SheetWriter(workbook.newWorksheet(words.say("sheet." + key)), words);
    }
}
