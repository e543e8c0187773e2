package id.tuntas.exchange.lapor;

import id.tuntas.exchange.FactFile;
import id.tuntas.exchange.RowProgress;
import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.exchange.table.Faults;
import id.tuntas.exchange.table.Headers;
import id.tuntas.exchange.table.Table;
import id.tuntas.exchange.table.TableFile;
import id.tuntas.text.LocalText;
import java.nio.file.Path;
import java.time.ZoneId;

/**
 * The "Laporan Ringkas" export of SP4N-LAPOR!, as regencies download it: an xlsx workbook, or the same as CSV. Which of
 * the two a file is, its content says, not its name.
 *
 * <p>Above the table stand rows such as {@code Judul Laporan} and {@code Tanggal Generate}; the header is the first row
 * with a cell {@code Tracking ID}, on whatever sheet. Columns are read by name, in any order, without regard to case and
 * white space; absent ones say nothing, new ones are passed over. Headers that come again further down, with or without
 * the rows above them, are heeded: exports are put one below the other. Blank rows are passed over.
 *
 * <p>Each row gives two facts: {@link id.tuntas.complaint.ComplaintEvent.Received Received} on its day of arrival, and
 * {@link id.tuntas.complaint.ComplaintEvent.StatusObserved StatusObserved} when the export was made; both were learnt of
 * at that latter moment. <b>Dates and times of an export are UTC</b>: {@code 29 May 2023, 04:05:34} is Monday, 11:05:34
 * WIB. A {@code Tanggal Generate} of {@code 2025-11-14} without a time is that Friday's 00:00 in the regency's zone, in
 * Jakarta 2025-11-13T17:00:00Z, or the arrival if that is later; with a time it is UTC unless an offset (or WIB, WITA,
 * WIT) stands beside it. Without one, the file's latest arrival stands in, with a warning. A row without a time of
 * arrival counts from 00:00 UTC, with a warning.
 *
 * <p>CSV is UTF-8, UTF-16 with a byte order mark, or else, with a warning, Windows-1252; cells are separated by commas,
 * semicolons or tabs, whichever splits the header into most of them; texts in quotes may run over several lines. A text
 * whose quote is not properly closed would shift what follows, so such a file is refused. Of several sheets with a table
 * the first is read, with a warning.
 *
 * <p>Nothing is made up and nothing crashes: an unknown status is kept verbatim, a blank classification is none. A row
 * whose tracking id, date, time or unit cannot be read is rejected and the others are taken. The same tracking id twice
 * with the same content is one row's worth of facts; with other content both are taken, the later of the file outranks,
 * and a warning says how many. Titles, bodies and names of reporters are not read at all, but for {@link #readCases}, which
 * reads titles and bodies.
 *
 * <p>Files from outside are not trusted: a workbook may have 64 MiB, 1,000 parts and 256 MiB
 * inflated, and no part above 1 MiB may be inflated more than 100-fold; document types and external entities are not
 * followed. These limits are checked before anything is parsed.
 *
 * <pre>{@code
 * FactFile export = LaporExport.read(Path.of("laporan-ringkas.xlsx"), ZoneId.of("Asia/Jakarta"));
 * }</pre>
 */
public final class LaporExport {

    private LaporExport() {}

    /**
     * Reads an export. Nothing of it stays open.
     *
     * @param file the workbook or CSV file
     * @param zone the regency's zone: where the day of a Tanggal Generate begins
     * @return its facts in the order of the file, the rows that could not be taken, and what was odd; no facts for a
     *     header without rows
     * @throws UnreadableFileException if the file as a whole cannot be taken: absent, empty, truncated, encrypted, a zip
     *     bomb, of another kind, or without a header
     */
    public static FactFile read(Path file, ZoneId zone) {
        return read(file, zone, RowProgress.NONE);
    }

    /**
     * Reads an export, saying how far it has come.
     *
     * @param file the workbook or CSV file
     * @param zone the regency's zone: where the day of a Tanggal Generate begins
     * @param progress hears how many rows were read
     * @return as {@link #read(Path, ZoneId)} does
     * @throws UnreadableFileException as {@link #read(Path, ZoneId)} does
     */
    public static FactFile read(Path file, ZoneId zone, RowProgress progress) {
        TableFile content = TableFile.of(file);
        try (Table table = content.find(Headers::isExport).orElseThrow(() -> noHeader(file, content))) {
            return new ExportReading(Faults.baseName(file), zone).read(table, progress);
        }
    }

    /**
     * Reads the reports of an export as one who disposes sees them, with titles and bodies: {@code Judul Laporan}, {@code
     * Isi Laporan Akhir} or where that is blank {@code Isi Laporan Awal}, {@code Kategori}, {@code Instansi Induk}, {@code
     * Sumber Laporan}, {@code Klasifikasi Laporan}, {@code Kecamatan}, {@code Kelurahan}, the moment of arrival, and the unit that each went to. What was known only later, such as the
     * status, is not read.
     *
     * @param file the workbook or CSV file
     * @param zone the regency's zone, in which the moment of arrival is told
     * @param progress hears how many rows were read
     * @return its reports; of a tracking id that comes again the last row counts. A row whose tracking id or units cannot be
     *     read is rejected and the others are taken
     * @throws UnreadableFileException as {@link #read(Path, ZoneId)} does
     */
    public static CaseFile readCases(Path file, ZoneId zone, RowProgress progress) {
        TableFile content = TableFile.of(file);
        try (Table table = content.find(Headers::isExport).orElseThrow(() -> noHeader(file, content))) {
            return new CaseReading(Faults.baseName(file), zone).read(table, progress);
        }
    }

    private static UnreadableFileException noHeader(Path file, TableFile content) {
        boolean log = content.find(Headers::isEventLog)
                .map(table -> {
                    table.close();
                    return true;
                })
                .orElse(false);
        return Faults.of(
                file,
                log
                        ? new LocalText(
                                "ini log kejadian, bukan ekspor LAPOR!; berikan dengan --log",
                                "this is an event log, not a LAPOR! export; give it with --log")
                        : new LocalText(
                                "tidak ada baris judul dengan kolom Tracking ID",
                                "there is no header with a column Tracking ID"));
    }
}
