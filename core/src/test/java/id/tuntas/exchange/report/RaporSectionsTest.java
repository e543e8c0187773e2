package id.tuntas.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.exchange.json.RaporSnapshotJson;
import id.tuntas.scorecard.EvidenceScores;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.RaporForm;
import id.tuntas.scorecard.RaporSnapshot;
import id.tuntas.text.LocalText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sections of the page that are there only where there is something to say. */
class RaporSectionsTest {

    private static final List<String> SECTIONS = List.of(
            "Batas waktu yang dipenuhi",
            "Batas waktu menurut perangkat daerah",
            "Lama penanganan dalam hari",
            "Laporan yang kembali dan laporan ganda",
            "Penilaian pelapor",
            "Sisa pekerjaan perangkat daerah",
            "Sisa pekerjaan pejabat teknis",
            "Tata kelola perangkat daerah");

    private static String page(Rapor rapor) {
        return RaporHtml.string(rapor, SampleRapors.REGENCY_NAME, List.of(), LocalText.INDONESIAN);
    }

    /** The rows of the table under a heading: the name, then the cells. */
    private static List<String> rows(String page, String title) {
        assertThat(page).contains("<h2>" + title + "</h2>");
        String section = page.substring(page.indexOf("<h2>" + title + "</h2>"));
        return Pattern.compile("<tr[^>]*><th scope=\"row\"[^>]*>(.*?)</th>(.*?)</tr>")
                .matcher(section.substring(0, section.indexOf("</section>")))
                .results()
                .map(row -> row.group(1) + ": " + cells(row.group(2)))
                .toList();
    }

    private static String cells(String row) {
        return Pattern.compile("<td[^>]*>(.*?)</td>")
                .matcher(row)
                .results()
                .map(cell -> cell.group(1))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void eachIsThereWhereThereIsSomethingToSay() {
        assertThat(page(SampleRapors.worked())).contains(SECTIONS);
        WellFormed.elements(page(SampleRapors.worked()));
        assertThat(SECTIONS).noneMatch(title -> page(SampleRapors.none()).contains(title));
        assertThat(SECTIONS.stream().filter(page(SampleRapors.fortyOne())::contains))
                .containsExactly("Sisa pekerjaan perangkat daerah");
    }

    @Test
    void obligationsAreToldOfAllAndOfTheUnitThatHeldThem() {
        String page = page(SampleRapors.worked());
        assertThat(rows(page, "Batas waktu yang dipenuhi"))
                .containsExactly("Tindak lanjut: 13 | 3 | 0 | 0 | 81,3%", "Verifikasi: 0 | 0 | 4 | 0 | -");
        assertThat(rows(page, "Batas waktu menurut perangkat daerah"))
                .containsExactly(
                        "Dinas Kesehatan: 12/15 (80,0%) | -",
                        "Dinas Sosial: 1/1 (100,0%) | -", "Koordinator, sebelum didisposisikan: - | -");
    }

    @Test
    void lengthsSetbacksAndRatingsAreTold() {
        String page = page(SampleRapors.worked());
        assertThat(rows(page, "Lama penanganan dalam hari"))
                .containsExactly(
                        "Dari laporan diterima sampai tindak lanjut pertama, hari kalender: 12 | 0 | 2,0 | 2,0 | 3,0");
        assertThat(rows(page, "Laporan yang kembali dan laporan ganda"))
                .containsExactly(
                        "Dibuka kembali setelah selesai: 1 | 2 | 5,0%",
                        "Dikembalikan: bukan kewenangan: 0 | 0 | 0,0%",
                        "Jawaban perangkat daerah ditolak: 0 | 0 | 0,0%",
                        "Digabung ke laporan lain: 1 | - | 5,0%");
        assertThat(rows(page, "Penilaian pelapor"))
                .containsExactly(
                        "5 bintang: 1 | 33,3%",
                        "4 bintang: 1 | 33,3%", "3 bintang: 1 | 33,3%", "2 bintang: 0 | 0,0%", "1 bintang: 0 | 0,0%");
        assertThat(page).contains("Rata-rata 4,0 bintang atas 3 penilaian.");
    }

    @Test
    void whoHasMostToDoStandsFirst() {
        String page = page(SampleRapors.worked());
        assertThat(rows(page, "Sisa pekerjaan perangkat daerah"))
                .containsExactly(
                        "Dinas Kesehatan: 6 | 3 | 3 | 3 | 75,0%",
                        "Dinas Sosial: 2 | 1 | 1 | 0 | 25,0%", "Semua laporan: 8 | 4 | 4 | 3 | 100,0%");
        assertThat(rows(page, "Sisa pekerjaan pejabat teknis")).containsExactly("P-017: 2 | 2 | 0 | 0 | 25,0%");
        String many = page(SampleRapors.eightyFourUnits());
        assertThat(rows(many, "Sisa pekerjaan perangkat daerah")).hasSize(PageWork.MOST_LOADED + 1);
        assertThat(many)
                .containsPattern("Ditampilkan 20 dengan sisa terbanyak dari \\d\\d; semuanya ada di rapor.xlsx");
    }

    @Test
    void theChangeIsToldOfEachUnitThatHadOrHasAnything() {
        Rapor rapor = SampleRapors.worked().withPrevious(SampleRapors.fortyOne());
        assertThat(rows(page(rapor), "Perubahan menurut perangkat daerah"))
                .containsExactly(
                        "Dinas Kesehatan: 14 | 15 | 71,4% | 60,0% | \u25bc turun 11,4 poin",
                        "Dinas Pendidikan: 14 | 0 | 64,3% | tidak dinilai | -",
                        "Dinas Sosial: 0 | 5 | tidak dinilai | 60,0% | -",
                        "RSUD Contoh: 13 | 0 | 69,2% | tidak dinilai | -");
        assertThat(rows(page(rapor), "Perubahan terhadap periode sebelumnya"))
                .contains("Laporan lewat waktu: 0 | 3 | \u25b2 naik 3", "Tindak lanjut, % tepat waktu: - | 81,3% | -");
        String terminal = RaporTable.string(rapor, SampleRapors.REGENCY_NAME, LocalText.INDONESIAN);
        assertThat(terminal)
                .contains("Perubahan terhadap periode sebelumnya: 1 Januari 2023 s.d. 24 Desember 2023")
                .containsPattern("Total laporan +41 +20 +\u25bc turun 21");
    }

    @Test
    void whatTheRegencySaidOfItsUnitsIsShownByUnit() {
        String page = page(SampleRapors.worked());
        assertThat(rows(page, "Tata kelola perangkat daerah"))
                .containsExactly("Dinas Kesehatan: ada", "Dinas Sosial: belum ada");
        assertThat(page).contains("1 dari 2 (50,0%)");
    }

    @Test
    void theFormIsFilledIn() {
        assertThat(page(SampleRapors.worked()))
                .contains("Rapor pengelolaan pengaduan, evaluasi tahun 2023")
                .contains("<dt>SK Tim Pengelola</dt><dd>ada</dd>", "<dt>Rencana Aksi</dt><dd>belum ada</dd>")
                .contains("<dt>Total pengaduan</dt><dd>20</dd>", "<dt>Kualitas</dt><dd>Sedang</dd>")
                .contains("<dt>Persentase penyelesaian</dt><dd>60,0%</dd>")
                .contains("<dt>Rekomendasi</dt><dd>5 butir, lihat Rekomendasi</dd>");
        assertThat(page(SampleRapors.none()))
                .contains("<dt>SK Tim Pengelola</dt><dd>tidak disebut</dd>")
                .contains("<dt>Persentase penyelesaian</dt><dd>tidak dinilai</dd>");
        RaporForm bare =
                RaporForm.builder().from(RaporForm.DEFAULT).lines(List.of()).build();
        assertThat(page(SampleRapors.under(SampleRapors.fortyOne(), bare))).doesNotContain("Formulir evaluasi");
    }

    @Test
    void aFormThatIsScoredShowsScoresAndWhatIsOpen() {
        Rapor rapor = SampleRapors.under(SampleRapors.fortyOne(), RaporForm.EVALUATION_OF_2024);
        EvidenceScores some = EvidenceScores.builder()
                .version("1")
                .putScores("kebijakan", new EvidenceScores.Score(80, List.of("Perbup 12/2024", "SK 4/2024")))
                .putScores("kanal", new EvidenceScores.Score(60, List.of()))
                .build();
        assertThat(page(rapor.withEvidence(some)))
                .contains("<dt>Kebijakan</dt><dd>80 (2 bukti)</dd>")
                .contains("<dt>Kanal pengaduan / SP4N-LAPOR!</dt><dd>60 (tanpa bukti)</dd>")
                .contains("<dt>Perencanaan</dt><dd>belum dinilai</dd>")
                .contains("<dd>tidak ada: 5 aspek belum bernilai atau belum berbukti</dd>");
        EvidenceScores.Builder all = EvidenceScores.builder().version("1");
        RaporForm.EVALUATION_OF_2024
                .aspects()
                .forEach(line -> all.putScores(line.aspect(), new EvidenceScores.Score(75, List.of("SK 1/2024"))));
        assertThat(page(rapor.withEvidence(all.build()))).contains("<dd>75,0; Tidak dinilai</dd>");
    }

    @Test
    void theDigestIsShownShortWithWhatItCovers() {
        Rapor rapor = SampleRapors.worked();
        RaporSnapshot snapshot = RaporSnapshotJson.of(rapor);
        String page = RaporHtml.string(rapor, snapshot, SampleRapors.REGENCY_NAME, List.of(), Locale.ENGLISH);
        String digest = snapshot.digest();
        assertThat(page)
                .contains("<dd>" + digest.substring(0, 4) + " " + digest.substring(4, 8) + " " + digest.substring(8, 12)
                        + "</dd>")
                .contains("over "
                        + Words.in(Locale.ENGLISH).count(snapshot.figures().size()) + " values of rapor.json");
        assertThat(page(rapor)).doesNotContain("Sidik angka");
    }

    @Test
    void everythingIsToldInEnglishToo() {
        String page = RaporHtml.string(SampleRapors.worked(), SampleRapors.REGENCY_NAME, List.of(), Locale.ENGLISH);
        assertThat(page)
                .contains("Time limits kept", "How long things took, in days", "Work left to the units")
                .contains("Evaluation form", "<dt>Action plan</dt><dd>no</dd>", "Governance of the units");
        assertThat(rows(page, "Time limits kept")).contains("Follow-up: 13 | 3 | 0 | 0 | 81.3%");
    }
}
