package id.tuntas.exchange.lapor;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.UnitName;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.RowProgress;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.suggest.Disposition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseReadingTest {

    private static final String HEADER =
            "Tracking ID,Tanggal Laporan Masuk,Waktu Laporan Masuk,Kategori,Judul Laporan,Isi Laporan Awal,Isi Laporan Akhir,"
                    + "Sumber Laporan,Klasifikasi Laporan,Instansi Induk,Instansi Terdisposisi,Status Laporan\n";

    /** 03:15 UTC in the export. */
    private static final LocalDateTime ARRIVAL = LocalDateTime.of(2024, 3, 4, 10, 15);

    @TempDir
    private Path folder;

    private CaseFile read(String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("ekspor.csv"), csv);
        return LaporExport.readCases(file, ZoneId.of("Asia/Jakarta"), RowProgress.NONE);
    }

    @Test
    void whatIsKnownBeforeTheDispositionIsRead() throws IOException {
        CaseFile read = read("Judul Laporan,Laporan Ringkas\n\n" + HEADER
                + "1,4 Mar 2024,03:15:00,Jalan,Berlubang,awal,akhir,Website,Aspirasi,Pemerintah Kabupaten Contoh,Dinas PU,Selesai\n"
                + "2,4 Mar 2024,03:15:00,,,hanya awal,,,,,,Menunggu\n");

        assertThat(read.rejected()).isEmpty();
        assertThat(read.warnings()).isEmpty();
        RoutingCase full = RoutingCase.builder()
                .arrival(ARRIVAL)
                .title("Berlubang")
                .body("akhir")
                .category("Jalan")
                .channel(Channel.of("Website"))
                .classification(Classification.ASPIRATION)
                .parentAgency(UnitName.of("Pemerintah Kabupaten Contoh"))
                .build();
        assertThat(read.dispositions())
                .containsExactly(new Disposition(TrackingId.of("1"), full, UnitName.of("Dinas PU")));
        assertThat(read.cases()).hasSize(2);
        assertThat(read.cases().get(1).complaint())
                .isEqualTo(RoutingCase.builder()
                        .arrival(ARRIVAL)
                        .body("hanya awal")
                        .build());
        assertThat(read.cases().get(1).lead()).isEmpty();
        assertThat(read.toString()).doesNotContain("Berlubang", "akhir", "awal");
    }

    @Test
    void ofATrackingIdThatComesAgainTheLastRowCounts() throws IOException {
        CaseFile read = read(HEADER + "1,4 Mar 2024,03:15:00,,,a,,,,,Dinas A,\n2,4 Mar 2024,03:15:00,,,b,,,,,Dinas B,\n"
                + "1,4 Mar 2024,03:15:00,,,a,,,,,Dinas C,\n");

        assertThat(read.dispositions().stream().map(one -> one.lead().value())).containsExactly("Dinas C", "Dinas B");
        assertThat(read.warnings()).hasSize(1);
    }

    @Test
    void aRowThatCannotBeTakenIsTold() throws IOException {
        CaseFile read =
                read(HEADER + "1 2,,,,,a,,,,,Dinas A,\n2,,,,,b,,,," + "x".repeat(301) + ",Dinas B,\n3,,,,,c,,,,,,\n");

        assertThat(read.rejected().stream().map(RejectedRow::column)).containsExactly("Tracking ID", "Instansi Induk");
        assertThat(read.cases()).hasSize(1);
    }

    @Test
    void howManyHaveNoDateIsTold() throws IOException {
        CaseFile read = read(HEADER + "1,besok,03:15:00,,,a,,,,,Dinas A,\n2,4 Mar 2024,03:15:00,,,b,,,,,Dinas B,\n");

        assertThat(read.cases()).hasSize(2);
        assertThat(read.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.text().english())
                        .startsWith("complaints without a Tanggal Laporan Masuk that can be read: 1;"));
    }

    @Test
    void withoutTheColumnOfUnitsNothingCanBeLearned() throws IOException {
        CaseFile read = read("Tracking ID,Judul Laporan\n1,jalan\n");

        assertThat(read.dispositions()).isEmpty();
        assertThat(read.warnings().get(0).text().english()).contains("Instansi Terdisposisi");
    }
}
