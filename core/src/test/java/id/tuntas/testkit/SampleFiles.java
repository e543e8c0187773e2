package id.tuntas.testkit;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.tuntas.testkit.SampleReport.Line;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** How a sample is written down. */
final class SampleFiles {

    static final List<String> COLUMNS = List.of(
            "Tracking ID",
            "Tanggal Laporan Masuk",
            "Waktu Laporan Masuk",
            "Klasifikasi Laporan",
            "ID Kategori",
            "Kategori",
            "Judul Laporan",
            "Isi Laporan Awal",
            "Isi Laporan Akhir",
            "Tipe Laporan (Anonim/Rahasia)",
            "Sumber Laporan",
            "Instansi Induk",
            "Instansi Terdisposisi",
            "Status Laporan",
            "Alasan Tunda/Arsip",
            "Provinsi",
            "Kota/Kabupaten");

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", java.util.Locale.ROOT);

    private SampleFiles() {}

    static void writeWorkbook(SampleExport sample, OutputStream out) throws IOException {
        OutputStream unclosed = new Unclosed(out);
        try (Workbook workbook = new Workbook(unclosed, "Tuntas", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Laporan Ringkas");
            int number = 0;
            for (List<String> row : exportRows(sample).toList()) {
                for (int column = 0; column < row.size(); column++) {
                    if (!row.get(column).isEmpty()) {
                        sheet.value(number, column, row.get(column));
                    }
                }
                number++;
            }
        }
        unclosed.flush();
    }

    static void writeCsv(SampleExport sample, OutputStream out) throws IOException {
        writeCsv(exportRows(sample), out);
    }

    static void writeEventLog(SampleExport sample, OutputStream out) throws IOException {
        Stream<List<String>> header = Stream.of(
                List.of("tracking_id,at,event,unit,actor,classification,channel,category,note".split(",", -1)));
        Stream<List<String>> lines = sample.reports().stream()
                .flatMap(report -> report.lines().stream().map(line -> new LogLine(report, line)))
                .sorted(Comparator.comparing((LogLine entry) -> entry.line().at())
                        .thenComparing(entry -> entry.report().trackingId()))
                .map(SampleFiles::logRow);
        writeCsv(Stream.concat(header, lines), out);
    }

    private record LogLine(SampleReport report, Line line) {}

    private static List<String> logRow(LogLine entry) {
        SampleReport report = entry.report();
        Line line = entry.line();
        boolean arrival = line.event().equals("diterima");
        return List.of(
                report.trackingId(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(line.at()),
                line.event(),
                line.unit(),
                line.actor(),
                arrival ? report.classification() : "",
                arrival ? report.channel() : "",
                arrival ? report.category() : "",
                "");
    }

    private static void writeCsv(Stream<List<String>> rows, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(new Unclosed(out), StandardCharsets.UTF_8);
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer)) {
            rows.forEach(csv::writeRecord);
        }
    }

    private static Stream<List<String>> exportRows(SampleExport sample) {
        String period =
                "(" + sample.firstYear() + "-01-01) - (" + (sample.firstYear() + sample.years() - 1) + "-12-31)";
        Stream<List<String>> preamble = Stream.of(
                List.of("Judul Laporan", "", "Laporan Ringkas"),
                List.of(""),
                List.of("Nama Instansi", "", SampleRegency.NAME),
                List.of(""),
                List.of("Tanggal Generate", "", sample.generated().toString()),
                List.of(""),
                List.of("Periode Masuk", "", period),
                List.of(""),
                List.of("Pengelola", "", ""),
                List.of(""),
                COLUMNS);
        return Stream.concat(preamble, sample.reports().stream().map(SampleFiles::exportRow));
    }

    private static List<String> exportRow(SampleReport report) {
        OffsetDateTime arrival = report.arrival().withOffsetSameInstant(ZoneOffset.UTC);
        return List.of(
                report.trackingId(),
                arrival.getDayOfMonth() + " " + MONTHS.get(arrival.getMonthValue() - 1) + " " + arrival.getYear(),
                TIME.format(arrival),
                report.classification(),
                report.categoryId(),
                report.category(),
                report.title(),
                report.body(),
                report.body(),
                report.confidentiality(),
                report.channel(),
                report.parent(),
                report.lead(),
                report.status(),
                report.reason(),
                SampleRegency.PROVINCE,
                SampleRegency.REGENCY);
    }

    /** Leaves the caller's stream open. */
    private static final class Unclosed extends BufferedOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
