package id.tuntas.exchange.lapor;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import id.tuntas.complaint.Fact;
import id.tuntas.complaint.StatusLiteral;
import id.tuntas.complaint.TrackingId;
import id.tuntas.exchange.FactFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real export, which is not part of the project: counts by another program must be ours. */
class RealExportTest {

    private static Optional<FactFile> export = Optional.empty();

    @BeforeAll
    static void findFile() {
        Optional<Path> file = Stream.of("../shared", "../../shared")
                .map(folder -> Path.of(folder, "data", "laporan-ringkas.xlsx"))
                .filter(Files::exists)
                .findFirst();
        if (file.isEmpty()) {
            System.out.println("SKIPPED: RealExportTest, because ../shared/data/laporan-ringkas.xlsx is not there");
        }
        Assumptions.assumeTrue(file.isPresent(), "../shared/data/laporan-ringkas.xlsx is not there");
        export = file.map(path -> LaporExport.read(path, ZoneId.of("Asia/Jakarta")));
    }

    @Test
    void everyReportIsTaken() {
        FactFile read = export.orElseThrow();

        assertThat(read.rejected()).isEmpty();
        assertThat(read.warnings()).isEmpty();
        assertThat(read.facts()).hasSize(2 * 1_030);
        assertThat(read.facts().stream().map(Fact::trackingId).distinct()).hasSize(1_030);
        assertThat(read.facts().get(0).trackingId()).isEqualTo(TrackingId.of("4695068"));
        assertThat(read.facts().get(0).dated().at()).isEqualTo(Instant.parse("2023-05-29T04:05:34Z")); // Monday
    }

    @Test
    void statusesAreCountedAsAnyOtherProgramCountsThem() {
        Map<String, Long> byStatus = observed()
                .map(status -> status.literal().map(StatusLiteral::value).orElse(""))
                .collect(Collectors.groupingBy(literal -> literal, Collectors.counting()));

        assertThat(byStatus)
                .isEqualTo(Map.of(
                        "Ditutup oleh Sistem", 723L,
                        "Ditutup oleh Admin", 121L,
                        "Diarsipkan oleh Admin", 49L,
                        "Ditutup oleh Pelapor", 41L,
                        "Menunggu Kelengkapan Informasi", 36L,
                        "Diarsipkan oleh Sistem", 31L,
                        "Diarsipkan oleh Pelapor", 23L,
                        "Konten Terblokir", 5L,
                        "Belum Terverifikasi", 1L));
    }

    @Test
    void theRestOfTheRowIsReadToo() {
        FactFile read = export.orElseThrow();

        assertThat(observed().filter(status -> status.lead().unit().isEmpty())).hasSize(120);
        assertThat(observed().filter(status -> status.reason().isPresent())).hasSize(103);
        assertThat(observed().map(StatusObserved::exportedOn)).containsOnly(Optional.of(LocalDate.of(2025, 11, 14)));
        assertThat(observations(read).map(fact -> fact.dated().at()).distinct())
                .containsExactly(Instant.parse("2025-11-13T17:00:00Z"));
        assertThat(observations(read)
                        .filter(fact ->
                                fact.dated().particulars().classification().isEmpty()))
                .hasSize(129);
        assertThat(observations(read)
                        .filter(fact -> fact.dated()
                                .particulars()
                                .confidentiality()
                                .orElseThrow()
                                .anonymous()))
                .hasSize(409 + 254);
        assertThat(read.facts().stream()
                        .flatMap(fact -> fact.dated().particulars().channel().stream())
                        .map(Channel::medium)
                        .filter("Website"::equals))
                .hasSizeGreaterThan(2 * (562 + 74));
    }

    private static Stream<Fact> observations(FactFile read) {
        return read.facts().stream().filter(fact -> fact.dated().event() instanceof StatusObserved);
    }

    private static Stream<StatusObserved> observed() {
        return observations(export.orElseThrow())
                .map(fact -> (StatusObserved) fact.dated().event());
    }
}
