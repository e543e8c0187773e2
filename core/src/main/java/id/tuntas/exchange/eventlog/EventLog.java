package id.tuntas.exchange.eventlog;

import id.tuntas.exchange.FactFile;
import id.tuntas.exchange.RowProgress;
import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.exchange.table.Faults;
import id.tuntas.exchange.table.Headers;
import id.tuntas.exchange.table.Table;
import id.tuntas.exchange.table.TableFile;
import id.tuntas.exchange.table.TableRow;
import id.tuntas.text.LocalText;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * An event log: CSV with one row an event, the shape that process mining uses.
 *
 * <p>Columns, in any order: {@code tracking_id}, {@code at} and {@code event} are required; {@code unit}, {@code actor},
 * {@code classification}, {@code channel}, {@code category}, {@code note} and {@code recorded_at} are read where they
 * are. {@code at} is ISO 8601 with offset: {@code 2024-03-04T08:00:00+07:00} is Monday, 08:00 WIB; {@code Z} and
 * fractions of a second are fine, a date without an offset is not. {@code event} is a literal of
 * {@link id.tuntas.complaint.EventType}, in any case; {@code teramati} is none of the log. {@code unit} of
 * {@code didisposisikan} is the unit that it went to, elsewhere the unit that acted. {@code actor} is a role; a word that
 * names none may be a person's name and is not kept. Of {@code digabung}, {@code note} is the tracking id of the primary.
 * Without {@code recorded_at} an event was learnt of as it happened.
 *
 * <p>A row whose tracking id, date, event or unit cannot be read is rejected and the others are taken. Separators and
 * encodings are those of {@link id.tuntas.exchange.lapor.LaporExport}.
 */
public final class EventLog {

    private EventLog() {}

    /**
     * Reads a log. Nothing of it stays open.
     *
     * @param file the CSV file
     * @return its facts in the order of the file, the rows that could not be taken, and what was odd; no facts for a
     *     header without rows
     * @throws UnreadableFileException if the file as a whole cannot be taken: absent, empty, no CSV, or without one of
     *     the required columns
     */
    public static FactFile read(Path file) {
        return read(file, RowProgress.NONE);
    }

    /**
     * Reads a log, saying how far it has come.
     *
     * @param file the CSV file
     * @param progress hears how many rows were read
     * @return as {@link #read(Path)} does
     * @throws UnreadableFileException as {@link #read(Path)} does
     */
    public static FactFile read(Path file, RowProgress progress) {
        TableFile content = TableFile.of(file);
        if (content.isWorkbook()) {
            throw has(content, Headers::isExport) ? export(file) : workbook(file);
        }
        try (Table table =
                content.find(row -> !row.isBlank()).orElseThrow(() -> missing(file, "tracking_id, at, event"))) {
            return new LogReading(Faults.baseName(file)).read(table, progress, header -> {
                String absent = String.join(", ", header.missing());
                return has(content, Headers::isExport) ? export(file) : missing(file, absent);
            });
        }
    }

    private static boolean has(TableFile content, Predicate<TableRow> header) {
        return content.find(header)
                .map(table -> {
                    table.close();
                    return true;
                })
                .orElse(false);
    }

    private static UnreadableFileException export(Path file) {
        return Faults.of(
                file,
                new LocalText(
                        "ini ekspor LAPOR!, bukan log kejadian; berikan sebagai FILE, tanpa --log",
                        "this is a LAPOR! export, not an event log; give it as FILE, without --log"));
    }

    private static UnreadableFileException workbook(Path file) {
        return Faults.of(
                file,
                new LocalText(
                        "ini buku kerja Excel; log kejadian harus CSV",
                        "this is an Excel workbook; an event log is CSV"));
    }

    private static UnreadableFileException missing(Path file, String columns) {
        return Faults.of(
                file,
                new LocalText(
                        "baris judul tidak memuat kolom wajib: " + columns,
                        "the header lacks required columns: " + columns));
    }
}
