package id.tuntas.exchange.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.tuntas.directory.UnitName;
import id.tuntas.exchange.internal.OffsetTimes;
import id.tuntas.exchange.table.SafeCell;
import id.tuntas.scorecard.Overdue;
import id.tuntas.scorecard.Rapor;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.OptionalInt;

/**
 * Writes {@code overdue.csv}: what was due before the moment of the rapor and is certainly not met, one row an
 * obligation, in the order of the rapor.
 *
 * <p>Stateless and thread-safe. The columns are a contract:
 * {@code tracking_id,unit,obligation,start,due,working_days_overdue}. {@code start} is ISO 8601 with seconds and the
 * offset of the terms' zone, {@code due} the local day until the end of which it was due. An obligation to verify that
 * began on Monday 3 November 2025 at 09:15 in Jakarta and was due on Thursday the 6th reads, on Friday the 14th,
 *
 * <pre>4695068,Dinas Kesehatan,verify,2025-11-03T09:15:00+07:00,2025-11-06,6</pre>
 *
 * <p>RFC 4180: commas, lines ended by CR LF, quotes where needed; UTF-8 without a byte order mark. The header is always
 * there; {@code unit} is empty where the complaint is with none. A text that a spreadsheet would take for a formula (it
 * begins with {@code = + - @}, a tab, a line end or NUL, blanks aside, in plain or in full width) gets an apostrophe in
 * front. Equal rapors give equal bytes.
 */
public final class OverdueCsv {

    private OverdueCsv() {}

    /**
     * The table as text.
     *
     * @param rapor the rapor
     * @return the header and a row for each overdue obligation
     */
    public static String string(Rapor rapor) {
        ZoneId zone = rapor.scorecard().terms().zone();
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord("tracking_id", "unit", "obligation", "start", "due", "working_days_overdue");
            for (Overdue overdue : rapor.overdue()) {
                csv.writeRecord(
                        SafeCell.of(overdue.complaint().value()),
                        SafeCell.of(overdue.unit().map(UnitName::value).orElse("")),
                        SafeCell.of(overdue.obligation()),
                        OffsetTimes.format(overdue.start(), zone),
                        overdue.due().toString(),
                        days(overdue));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return text.toString();
    }

    /**
     * Writes the table to a stream, which stays open.
     *
     * @param rapor the rapor
     * @param out where to
     * @throws IOException if the stream does not take it
     */
    public static void write(Rapor rapor, OutputStream out) throws IOException {
        out.write(string(rapor).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the table to a file, in place of what the file held.
     *
     * @param rapor the rapor
     * @param file where to; its folder exists
     * @throws IOException if the file cannot be written
     */
    public static void write(Rapor rapor, Path file) throws IOException {
        Files.write(file, string(rapor).getBytes(StandardCharsets.UTF_8));
    }

    /** Blank where the moment of the rapor lies beyond the holiday tables. */
    private static String days(Overdue overdue) {
        OptionalInt days = overdue.workingDaysOverdue();
        return days.isPresent() ? Integer.toString(days.getAsInt()) : "";
    }
}
