package id.tuntas.exchange.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.UnitName;
import id.tuntas.exchange.table.SafeCell;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Writes which units complaints are guessed to go to: {@code tracking_id,first,second,third}, one row a complaint in the
 * order of the map. RFC 4180 with lines ended by CR LF, UTF-8 without a byte order mark; cells are made safe for spreadsheets
 * as {@link OverdueCsv} makes them; fewer guesses leave cells empty. Stateless and thread-safe; equal guesses give equal bytes.
 */
public final class PredictionsCsv {

    private static final int GUESSES = 3;

    private PredictionsCsv() {}

    /**
     * The table as text.
     *
     * @param guesses the most likely unit first; further ones than three are left out
     * @return the header and a row for each complaint
     */
    public static String string(Map<TrackingId, List<UnitName>> guesses) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord("tracking_id", "first", "second", "third");
            guesses.forEach((complaint, units) ->
                    csv.writeRecord(SafeCell.of(complaint.value()), cell(units, 0), cell(units, 1), cell(units, 2)));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return text.toString();
    }

    /**
     * Writes the table to a file, in place of what the file held.
     *
     * @param guesses the most likely unit first
     * @param file where to; its folder exists
     * @throws IOException if the file cannot be written
     */
    public static void write(Map<TrackingId, List<UnitName>> guesses, Path file) throws IOException {
        Files.write(file, string(guesses).getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(List<UnitName> units, int rank) {
        return rank < Math.min(units.size(), GUESSES)
                ? SafeCell.of(units.get(rank).value())
                : "";
    }
}
