package id.tuntas.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.directory.UnitName;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.scorecard.Group;
import id.tuntas.scorecard.Rapor;
import id.tuntas.text.LocalText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RaporHtmlTest {

    private static final RejectedRow ROW =
            new RejectedRow("laporan.xlsx", 17, "Tanggal", new LocalText("tanggal tidak terbaca", "no date"));

    @Test
    void theFiguresOf28FinishedOf41() {
        String page = page(SampleRapors.fortyOne());
        assertThat(page)
                .contains("<html lang=\"id\">", "<h1>Kabupaten Contoh</h1>")
                .contains("Laporan yang masuk 1 Januari 2023 s.d. 24 Desember 2023")
                .contains("Keadaan per 31 Desember 2023 pukul 23.59 WIB")
                .contains(card("Persentase penyelesaian", "68,3%"), "28 dari 41 laporan", "(finished/total)")
                .contains(card("Kualitas", "Sedang"), card("Rata-rata tindak lanjut", "tidak diketahui"))
                .contains(card("Total laporan", "41"), card("Selesai", "28"), card("Dalam proses", "8"))
                .contains(card("Belum ditindaklanjuti", "5"), card("Arsip", "0"))
                .contains("Dasar: 68,3% (28/41)", "Ambang ini bawaan Tuntas");
    }

    @Test
    void theFiguresOf62FinishedOf62InEnglish() {
        String page = RaporHtml.string(
                SampleRapors.sixtyTwo(), SampleRapors.REGENCY_NAME, Collections.nCopies(3, ROW), Locale.ENGLISH);
        assertThat(page)
                .contains("<html lang=\"en\">", card("Completion", "100.0%"), card("Average follow-up", "15.6 days"))
                .contains(card("Quality", "Good"), "mean over 62 complaints", "Rests on: 15.6 days")
                .contains("As of 31 December 2023, 23:59 WIB", "<dd>3, not counted in the figures above</dd>");
    }

    @Test
    void nothingToRateShowsNeither0Nor100PerCent() {
        String body = body(page(SampleRapors.none()));
        assertThat(body)
                .contains(card("Persentase penyelesaian", "tidak dinilai"), card("Kualitas", "Tidak dinilai"))
                .contains("Belum ada laporan untuk digambar.", "Dasar: 0/0")
                .doesNotContainPattern("\\b(0|100)(,0)?%")
                .doesNotContain("<svg", "<table");
    }

    @Test
    void everyPageIsWellFormed() {
        for (Rapor rapor : samples()) {
            for (Locale locale : List.of(LocalText.INDONESIAN, Locale.ENGLISH)) {
                String page = RaporHtml.string(rapor, SampleRapors.REGENCY_NAME, List.of(ROW), locale);
                assertThat(WellFormed.elements(page)).contains("html", "title", "h1", "footer");
            }
        }
    }

    @Test
    void thePageLoadsNothingAndRunsNothing() {
        for (Rapor rapor : List.of(SampleRapors.fortyOne(), SampleRapors.none(), SampleRapors.eightyFourUnits())) {
            String page = page(rapor);
            assertThat(page.replace("http-equiv", ""))
                    .doesNotContain("http", "//", "@import", "src=", "href", "javascript:");
            assertThat(WellFormed.elements(page)).doesNotContain("script", "img", "link", "iframe", "object");
            Pattern.compile("url\\(([^)]*)\\)")
                    .matcher(page)
                    .results()
                    .forEach(url -> assertThat(url.group(1)).startsWith("#"));
        }
    }

    @Test
    void hostileNamesAreTextInThePageAndInItsPictures() {
        Rapor hostile = SampleRapors.named(SampleRapors.HOSTILE);
        for (Locale locale : List.of(LocalText.INDONESIAN, Locale.ENGLISH)) {
            String page = RaporHtml.string(hostile, SampleRapors.HOSTILE, List.of(), locale);
            List<String> elements = WellFormed.elements(page);
            assertThat(elements).doesNotContain("script", "img");
            assertThat(elements)
                    .containsExactlyElementsOf(WellFormed.elements(RaporHtml.string(
                            SampleRapors.named("Dinas Biasa"), SampleRapors.REGENCY_NAME, List.of(), locale)));
            assertThat(page)
                    .contains("<title>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&gt;")
                    .contains("<h1>&lt;script&gt;");
        }
    }

    @Test
    void charactersThatNoDocumentMayHoldAreReplaced() {
        String page = page(SampleRapors.named("Dinas\0 \u001B \uD83D lapor \uFFFF \uD83D\uDE00"));
        assertThat(page).contains("Dinas\uFFFD \uFFFD \uFFFD lapor \uFFFD \uD83D\uDE00");
        WellFormed.elements(page);
    }

    @Test
    void everyPictureSaysWhatItShowsToThoseWhoDoNotSeeIt() {
        String page = page(SampleRapors.eightyFourUnits());
        List<String> pictures = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(picture -> picture.group())
                .toList();
        assertThat(pictures)
                .hasSize(4 + 84)
                .allSatisfy(picture -> assertThat(picture)
                        .contains("role=\"img\"")
                        .containsPattern("<title[^>]*>[^<]+</title>")
                        .containsPattern("<desc[^>]*>[^<]+</desc>"));
    }

    @Test
    void tablesHaveHeadingsAndSumUp() {
        String page = page(SampleRapors.eightyFourUnits());
        assertThat(page)
                .contains("<th scope=\"col\" role=\"columnheader\">Perangkat daerah</th>")
                .contains("<th scope=\"row\" role=\"rowheader\">Belum didisposisikan</th>")
                .contains("<th scope=\"row\" role=\"rowheader\">Dalam Kajian Khusus</th>")
                .contains("<th scope=\"row\" role=\"rowheader\">Belum ada status, baru diterima</th>")
                .contains("57 kewajiban pada 57 laporan", "Ditampilkan 20 yang paling lama")
                .contains("Tindak lanjut pertama", "4 September 2023", "80 hari kerja");
        assertThat(page.split("<td role=\"cell\" data-label=\"Terlambat\">", -1))
                .hasSize(1 + 20);
        assertThat(page.split("data-label=\"Total\">1.665</td>", -1)).hasSize(1 + 4);
    }

    @Test
    void unitsAreRankedByPercentageThenByNumberAndShareARankWhereEqual() {
        List<String> ranked = Pattern.compile("<span class=\"rank\">(.*?)</span><span class=\"name\">(.*?) <")
                .matcher(page(SampleRapors.eightyFourUnits()))
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .toList();
        assertThat(ranked).hasSize(84);
        assertThat(ranked.subList(0, 3))
                .containsExactly(
                        "1 Bagian Sekretariat Contoh 82", "1 Kecamatan Contoh 20", "1 Bagian Sekretariat Contoh 10");
        assertThat(ranked.get(3)).isEqualTo("4 Kecamatan Contoh 74");
    }

    @Test
    void unitsOfFewComplaintsAreListedWithoutARank() {
        Rapor rapor = SampleRapors.eightyFourUnits();
        String page = page(rapor);
        String unranked = page.substring(page.indexOf("Tidak diperingkat: kurang dari 10 laporan"));
        for (Group<Optional<UnitName>> unit : rapor.scorecard().units()) {
            String name = Markup.escape(unit.key().map(UnitName::value).orElse(""));
            boolean few = unit.figures().tally().total() < 10;
            if (!name.isEmpty()) {
                assertThat(unranked.contains("<span class=\"rank\">-</span><span class=\"name\">" + name + " "))
                        .as(name)
                        .isEqualTo(few);
            }
        }
        assertThat(page)
                .contains(
                        "<span class=\"parts\">31 dari 31 laporan</span><span class=\"parts\">, selang 89,0\u2013100,0%");
    }

    @Test
    void thePageNamesNoComplaint() {
        Rapor rapor = SampleRapors.eightyFourUnits();
        String page = page(rapor);
        rapor.overdue()
                .forEach(overdue ->
                        assertThat(page).doesNotContain(overdue.complaint().value()));
    }

    @Test
    void theFlowSumsUpToTheWhole() {
        String page = page(SampleRapors.eightyFourUnits());
        String table = page.substring(page.indexOf("Dari kanal ke perangkat daerah, dalam angka"));
        String sum = table.substring(table.indexOf("<tr class=\"sum\""));
        List<Integer> cells = Pattern.compile("<td[^>]*>([0-9.]+)</td>")
                .matcher(sum.substring(0, sum.indexOf("</tr>")))
                .results()
                .map(cell -> Integer.valueOf(cell.group(1).replace(".", "")))
                .toList();
        assertThat(cells).hasSize(7 + 1);
        assertThat(cells.subList(0, 7).stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(1665)
                .isEqualTo(cells.get(7));
        assertThat(page).contains(">76 perangkat daerah lainnya<");
    }

    @Test
    void theChangeIsToldInWordsAndPoints() {
        String page = RaporHtml.string(
                SampleRapors.sixtyTwo().withPrevious(SampleRapors.fortyOne()),
                SampleRapors.REGENCY_NAME,
                List.of(),
                LocalText.INDONESIAN);
        WellFormed.elements(page);
        assertThat(page)
                .contains("Perubahan terhadap periode sebelumnya", "\u25b2 naik 21<", "\u25bc turun 8<")
                .contains("\u25b2 naik 31,7 poin", ">tetap<")
                .contains("Perubahan menurut perangkat daerah", "Kedua periode dilihat pada saat yang sama");
        assertThat(page(SampleRapors.sixtyTwo())).doesNotContain("Perubahan terhadap");
    }

    @Test
    void aNameCannotTurnTheTextBesideItOrStretchThePage() {
        String page = page(SampleRapors.named("Dinas \u202Eterbalik\u2066 " + "panjang".repeat(30)));
        assertThat(page).doesNotContain("\u202E", "\u2066").contains("Dinas \uFFFDterbalik\uFFFD");
        assertThat(page.substring(page.indexOf("<style>"))).contains("overflow-wrap: anywhere");
        WellFormed.elements(page);
    }

    @Test
    void equalRaporsGiveEqualBytesWhateverTheDefaultLocale(@TempDir Path folder) throws IOException {
        String page = page(SampleRapors.eightyFourUnits());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(page(SampleRapors.eightyFourUnits())).isEqualTo(page);
        } finally {
            Locale.setDefault(before);
        }
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RaporHtml.write(
                SampleRapors.eightyFourUnits(), SampleRapors.REGENCY_NAME, List.of(), LocalText.INDONESIAN, out);
        assertThat(out.toByteArray()).isEqualTo(bytes);
        Path file = folder.resolve("rapor.html");
        RaporHtml.write(
                SampleRapors.eightyFourUnits(), SampleRapors.REGENCY_NAME, List.of(), LocalText.INDONESIAN, file);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    private static List<Rapor> samples() {
        return List.of(
                SampleRapors.fortyOne(),
                SampleRapors.sixtyTwo(),
                SampleRapors.none(),
                SampleRapors.eightyFourUnits(),
                SampleRapors.named(SampleRapors.HOSTILE));
    }

    private static String page(Rapor rapor) {
        return RaporHtml.string(rapor, SampleRapors.REGENCY_NAME, List.of(), LocalText.INDONESIAN);
    }

    private static String body(String page) {
        return page.substring(page.indexOf("<body>"), page.indexOf("<footer>"));
    }

    private static String card(String label, String value) {
        return "<h2>" + label + "</h2><p class=\"value\">" + value + "</p>";
    }
}
