package id.tuntas.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.Fact;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Status;
import id.tuntas.complaint.StatusLiteral;
import id.tuntas.complaint.TrackingId;
import id.tuntas.testkit.SampleExport;
import id.tuntas.testkit.SampleFacts;
import id.tuntas.testkit.SampleReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class SampleExportTest {

    private static final Path SHIPPED =
            Files.exists(Path.of("examples")) ? Path.of("examples", "sample") : Path.of("..", "examples", "sample");

    private final SampleExport sample = SampleExport.shipped();

    @Test
    void theShippedSampleIsWhatTheGeneratorMakesNow() throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        sample.writeWorkbook(workbook);
        sample.writeCsv(csv);
        sample.writeEventLog(log);

        assertThat(SHIPPED.resolve("laporan-ringkas.csv"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(csv.toString(StandardCharsets.UTF_8));
        assertThat(SHIPPED.resolve("event-log.csv"))
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(log.toString(StandardCharsets.UTF_8));
        assertThat(cells(Files.newInputStream(SHIPPED.resolve("laporan-ringkas.xlsx"))))
                .hasSize(6 + 320)
                .isEqualTo(cells(new ByteArrayInputStream(workbook.toByteArray())));
    }

    @Test
    void theSameSeedMakesTheSameReports() {
        assertThat(SampleExport.of(50, 7, 2020, 3)).isEqualTo(SampleExport.of(50, 7, 2020, 3));
        assertThat(SampleExport.of(50, 7, 2020, 3).reports())
                .isNotEqualTo(SampleExport.of(50, 8, 2020, 3).reports());
    }

    @Test
    void theSampleHasWhatRealExportsHave() {
        List<SampleReport> reports = sample.reports();

        assertThat(reports).hasSize(320);
        assertThat(reports.stream().map(SampleReport::trackingId).distinct())
                .hasSize(320)
                .allMatch(id -> id.length() == 7);
        assertThat(reports.stream().map(report -> report.arrival().getYear())).contains(2023, 2024);
        assertThat(reports).anyMatch(report -> report.classification().isEmpty());
        assertThat(reports).anyMatch(report -> report.channel().startsWith("Website - "));
        assertThat(reports).anyMatch(report -> report.reason().contains("SARA, Tidak Memiliki Bukti Dukung"));
        assertThat(reports.stream().map(SampleReport::status).distinct()).hasSizeGreaterThan(10);
        assertThat(reports.stream()
                        .map(report -> StatusLiteral.of(report.status()))
                        .filter(literal -> literal.status() == Status.OTHER))
                .isNotEmpty();
        assertThat(reports.stream().map(SampleReport::lead))
                .contains(
                        "Dinas Pekerjaan Umum dan Penataan Ruang Kab. Contoh",
                        "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG KABUPATEN CONTOH");
        long inOfficeHours = reports.stream()
                .filter(report ->
                        report.arrival().getHour() >= 8 && report.arrival().getHour() < 17)
                .count();
        assertThat(inOfficeHours).isGreaterThan(220);
    }

    @Test
    void theLogEndsWhereTheExportStands() {
        Instant exported =
                sample.generated().atStartOfDay().atOffset(SampleExport.OFFSET).toInstant();
        Map<TrackingId, List<DatedEvent>> log = SampleFacts.ofEventLog(sample).stream()
                .collect(Collectors.groupingBy(Fact::trackingId, Collectors.mapping(Fact::dated, Collectors.toList())));

        for (SampleReport report : sample.reports()) {
            List<DatedEvent> events = log.getOrDefault(TrackingId.of(report.trackingId()), List.of());
            ComplaintId id = ComplaintId.of(RegencyId.LOCAL, report.trackingId());
            Complaint complaint = Complaint.fold(id, new History(id, events).inOrder());
            StatusLiteral shown = StatusLiteral.of(report.status());

            assertThat(events).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
            assertThat(events).allMatch(event -> event.at().isBefore(exported));
            assertThat(complaint.receivedAt()).contains(report.arrival().toInstant());
            assertThat(complaint.lead().map(Object::toString))
                    .isEqualTo(Optional.of(report.lead().replaceAll(" +", " ")).filter(lead -> !lead.isEmpty()));
            if (shown.status() != Status.OTHER) {
                assertThat(complaint.status()).as(report.status()).isEqualTo(shown.status());
                shown.by().ifPresent(role -> assertThat(complaint.by()).contains(role));
            }
        }
    }

    private static List<List<String>> cells(InputStream workbook) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(workbook);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> cells.add(row.stream()
                    .map(cell -> cell == null ? "" : cell.getAddress() + "=" + cell.getText())
                    .toList()));
        }
        return cells;
    }
}
