package id.tuntas.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.directory.UnitName;
import id.tuntas.scorecard.Governance;
import id.tuntas.scorecard.Presence;
import id.tuntas.scorecard.Standing;
import id.tuntas.text.LocalText;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RaporTableTest {

    @Test
    void theWholeAndItsUnitsInIndonesian() {
        assertThat(RaporTable.string(SampleRapors.fortyOne(), SampleRapors.REGENCY_NAME, LocalText.INDONESIAN))
                .isEqualTo("""
                        Rapor Pengelolaan Pengaduan: Kabupaten Contoh

                        Masuk                    1 Januari 2023 s.d. 24 Desember 2023
                        Keadaan per              31 Desember 2023 pukul 23.59 WIB
                        Total laporan            41
                        Selesai                  28
                        Dalam proses             8
                        Belum ditindaklanjuti    5
                        Arsip                    0
                        Status lain              0
                        Belum diketahui          0
                        Persentase penyelesaian  68,3% (finished/total)
                        Rata-rata tindak lanjut  tidak diketahui
                        Kualitas                 Sedang
                        Lewat waktu              3

                        Rekomendasi
                        - Persentase penyelesaian rendah: sosialisasikan kanal pengaduan dan percepat tindak lanjut laporan yang masih terbuka. [68,3% (28/41)]
                        - Masih ada laporan yang belum ditindaklanjuti: disposisikan dan mulai kerjakan segera. [5/41]
                        - Ada laporan yang melewati batas waktu: selesaikan lebih dahulu, mulai dari yang paling lama. [3/41]

                        Perangkat daerah  Total  Selesai  Proses  Belum TL  Arsip  Lain      %  Hari TL
                        ----------------  -----  -------  ------  --------  -----  ----  -----  -------
                        Dinas Kesehatan      14       10       2         2      0     0  71,4%        -
                        Dinas Pendidikan     14        9       3         2      0     0  64,3%        -
                        RSUD Contoh          13        9       3         1      0     0  69,2%        -
                        Jumlah               41       28       8         5      0     0  68,3%        -
                        TL: tindak lanjut. Lain: status lain atau belum diketahui. Hari TL: rata-rata hari dari diterima sampai tindak lanjut pertama.
                        """);
    }

    @Test
    void theWholeAndItsUnitsInEnglish() {
        assertThat(RaporTable.string(SampleRapors.sixtyTwo(), SampleRapors.REGENCY_NAME, Locale.ENGLISH))
                .contains("""
                        Completion         100.0% (finished/total)
                        Average follow-up  15.6 days
                        Quality            Good
                        Overdue            0
                        """, """
                        Unit                  Total  Finished  Process  Not FU  Archived  Other       %  FU days
                        --------------------  -----  --------  -------  ------  --------  -----  ------  -------
                        Dinas Pekerjaan Umum     16        16        0       0         0      0  100.0%     22.5
                        Dinas Perhubungan        46        46        0       0         0      0  100.0%     13.2
                        Sum                      62        62        0       0         0      0  100.0%     15.6
                        """);
    }

    @Test
    void nothingToRateIsSaidAndNoPercentageGiven() {
        assertThat(RaporTable.string(SampleRapors.none(), SampleRapors.REGENCY_NAME, LocalText.INDONESIAN))
                .contains("Persentase penyelesaian  tidak dinilai", "Belum ada laporan yang masuk", "[0/0]")
                .doesNotContain("%", "Perangkat daerah");
    }

    @Test
    void whatTheRegencySaysOfItselfTakesTwoLines() {
        Governance said = Governance.builder()
                .version("1")
                .regency(new Standing(Presence.PRESENT, Presence.ABSENT, Presence.NOT_SAID))
                .putUnits(UnitName.of("A"), new Standing(Presence.ABSENT, Presence.ABSENT, Presence.PRESENT))
                .putUnits(UnitName.of("B"), Standing.UNSAID)
                .putUnits(UnitName.of("C"), Standing.UNSAID)
                .build();
        assertThat(RaporTable.string(
                        SampleRapors.sixtyTwo().withGovernance(said), SampleRapors.REGENCY_NAME, LocalText.INDONESIAN))
                .contains("""
                        Lewat waktu               0
                        Tata kelola               SK tim pengelola: ada; rencana aksi: belum ada; SOP: tidak disebut
                        Perangkat daerah ber-SOP  1 dari 3 (33,3%)
                        """, "- Rencana aksi belum ada: segera menyusun rencana aksi. [Rencana Aksi: tidak ada]");
        assertThat(RaporTable.string(
                        SampleRapors.sixtyTwo().withGovernance(said), SampleRapors.REGENCY_NAME, Locale.ENGLISH))
                .contains(
                        "team's decree: yes; action plan: no; procedure: not said",
                        "Units with a procedure  1 of 3 (33.3%)");
    }

    @Test
    void ofARegencyAloneOneLineIsEnough() {
        Governance said = Governance.builder().version("1").build();
        assertThat(RaporTable.string(
                        SampleRapors.sixtyTwo().withGovernance(said), SampleRapors.REGENCY_NAME, Locale.ENGLISH))
                .contains("team's decree: not said")
                .doesNotContain("Units with a procedure");
    }

    @Test
    void columnsOf84UnitsAreAligned() {
        String text = RaporTable.string(SampleRapors.eightyFourUnits(), SampleRapors.REGENCY_NAME, Locale.ENGLISH);
        List<String> lines = text.lines().toList();
        int heading = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("Unit"))
                .findFirst()
                .orElse(""));
        List<String> table = lines.subList(heading, lines.size() - 1);
        assertThat(table)
                .hasSize(2 + 85 + 1)
                .allSatisfy(
                        line -> assertThat(line).hasSize(table.get(0).length()).doesNotMatch(".* $"));
        assertThat(text).contains("Badan Perencanaan Pemb...h Contoh 15");
    }

    @Test
    void namesFromOutsideCannotSteerTheTerminal() {
        String text = RaporTable.string(
                SampleRapors.named("Dinas\u001B[31m \u202Emerah\u0007"), "Kab\u001B]0;x", LocalText.INDONESIAN);
        assertThat(text).contains("Dinas?[31m ?merah?").contains("Kab?]0;x");
        assertThat(text.chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
    }
}
