package id.tuntas.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.Bucket;
import id.tuntas.directory.UnitName;
import id.tuntas.exchange.json.RaporSnapshotJson;
import id.tuntas.scorecard.Figures;
import id.tuntas.scorecard.FollowUpMeasure;
import id.tuntas.scorecard.Group;
import id.tuntas.scorecard.Interval;
import id.tuntas.scorecard.Overdue;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.RaporSnapshot;
import id.tuntas.scorecard.Ratio;
import id.tuntas.scorecard.Spans;
import id.tuntas.text.LocalText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RaporWorkbookTest {

    private static final List<String> SHEETS = List.of(
            "Ringkasan", "Perangkat Daerah", "Kanal", "Bulan", "Terlambat", "Status", "Sisa Pekerjaan", "Formulir");

    @Test
    void theSheetsAreNamedInTheReadersLanguage() throws IOException {
        assertThat(sheets(bytes(SampleRapors.fortyOne())).keySet()).containsExactlyElementsOf(SHEETS);
        byte[] english =
                RaporWorkbook.bytes(SampleRapors.fortyOne(), SampleRapors.REGENCY_NAME, List.of(), Locale.ENGLISH);
        assertThat(sheets(english).keySet())
                .containsExactly("Summary", "Units", "Channels", "Months", "Overdue", "Statuses", "Work Left", "Form");
    }

    @Test
    void theFiguresOfEveryUnitAreThoseOfTheRapor() throws IOException {
        Rapor rapor = SampleRapors.eightyFourUnits();
        List<Row> rows = rows(bytes(rapor), "Perangkat Daerah");
        List<Group<Optional<UnitName>>> units = rapor.scorecard().units();
        assertThat(rows).hasSize(1 + units.size() + 1);
        for (int i = 0; i < units.size(); i++) {
            Row row = rows.get(i + 1);
            Optional<UnitName> unit = units.get(i).key();
            assertThat(row.getCellText(0)).isEqualTo(unit.map(UnitName::value).orElse("Belum didisposisikan"));
            assertFigures(rows.get(0), row, units.get(i).figures());
            assertThat(number(rows.get(0), row, "Kewajiban lewat waktu"))
                    .hasValue(BigDecimal.valueOf(rapor.overdue().stream()
                            .filter(one -> one.unit().equals(unit))
                            .count()));
        }
        Row sum = rows.get(rows.size() - 1);
        assertThat(sum.getCellText(0)).isEqualTo("Jumlah");
        assertFigures(rows.get(0), sum, rapor.scorecard().whole());
        assertThat(number(rows.get(0), sum, "Kewajiban lewat waktu"))
                .hasValue(BigDecimal.valueOf(rapor.overdue().size()));
    }

    @Test
    void channelsAndMonthsAreThoseOfTheRapor() throws IOException {
        Rapor rapor = SampleRapors.eightyFourUnits();
        List<Row> channels = rows(bytes(rapor), "Kanal");
        assertThat(channels).hasSize(1 + rapor.scorecard().channels().size() + 1);
        assertThat(channels.get(1).getCellText(0)).isEqualTo("Android");
        assertFigures(
                channels.get(0),
                channels.get(1),
                rapor.scorecard().channels().get(0).figures());
        List<Row> months = rows(bytes(rapor), "Bulan");
        assertThat(months).hasSize(1 + 36 + 1);
        assertThat(months.get(15).getCellAsDate(0).orElseThrow()).isEqualTo("2022-03-01T00:00:00");
        assertFigures(
                months.get(0),
                months.get(15),
                rapor.scorecard().months().get(14).figures());
    }

    @Test
    void whatIsOverdueHasItsDatesAsDates() throws IOException {
        Rapor rapor = SampleRapors.eightyFourUnits();
        List<Row> rows = rows(bytes(rapor), "Terlambat");
        assertThat(rows).hasSize(1 + rapor.overdue().size());
        for (int i = 0; i < rapor.overdue().size(); i++) {
            Overdue overdue = rapor.overdue().get(i);
            Row row = rows.get(i + 1);
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellText(0)).isEqualTo(overdue.complaint().value());
            assertThat(row.getCellAsDate(3).orElseThrow())
                    .isEqualTo(overdue.start().atZone(SampleRapors.JAKARTA).toLocalDateTime());
            assertThat(row.getCellAsDate(4).orElseThrow())
                    .isEqualTo(overdue.due().atStartOfDay());
            assertThat(row.getCellAsNumber(5).orElseThrow().intValueExact())
                    .isEqualTo(overdue.workingDaysOverdue().orElseThrow());
        }
        // Monday 4 September 2023 is the 45,173rd day of spreadsheets
        assertThat(rows.get(1).getCell(4).getRawValue()).isEqualTo("45173.0");
    }

    @Test
    void theSummaryNamesTheFormulaAndWhatTheRaporRestsOn() throws IOException {
        Map<String, Row> lines = new LinkedHashMap<>();
        rows(bytes(SampleRapors.fortyOne()), "Ringkasan")
                .forEach(row -> lines.put(row.getCellText(0).strip(), row));
        assertThat(lines.keySet()).contains("Rapor Pengelolaan Pengaduan", "Kabupaten Contoh");
        assertThat(line(lines, "Masuk dari tanggal").getCellAsDate(1).orElseThrow())
                .isEqualTo("2023-01-01T00:00:00");
        assertThat(line(lines, "Keadaan per").getCellAsDate(1).orElseThrow()).isEqualTo("2023-12-31T23:59:59");
        assertThat(line(lines, "Total laporan").getCellAsNumber(1)).hasValue(new BigDecimal("41"));
        assertThat(line(lines, "Selesai").getCellAsNumber(1)).hasValue(new BigDecimal("28"));
        assertThat(line(lines, "Persentase penyelesaian").getCellAsNumber(1)).hasValue(new BigDecimal("0.683"));
        assertThat(line(lines, "Persentase penyelesaian").getCellText(2)).contains("(finished/total)");
        assertThat(line(lines, "Rata-rata tindak lanjut").getOptionalCell(1).map(cell -> cell.getType()))
                .isIn(Optional.empty(), Optional.of(CellType.EMPTY));
        assertThat(line(lines, "1.").getCellText(1)).isEqualTo("68,3% (28/41)");
        assertThat(line(lines, "1.").getCellText(2)).startsWith("Persentase penyelesaian rendah");
        assertThat(line(lines, "Median hari TL").getCellText(2))
                .isEqualTo("Dari laporan diterima sampai tindak lanjut pertama, hari kalender");
        assertThat(line(lines, "Kebijakan waktu").getCellText(1)).isEqualTo("permenpan-62-2018/1");
        assertThat(line(lines, "Kalender kerja").getCellText(1)).isEqualTo("national/2025");
    }

    @Test
    void howTheWorkIsDoneHasSheetsOfItsOwn() throws IOException {
        byte[] workbook = bytes(SampleRapors.worked());
        assertThat(sheets(workbook).keySet())
                .containsExactlyElementsOf(Stream.concat(
                                SHEETS.stream().limit(7),
                                Stream.of(
                                        "Pejabat Teknis", "Batas Waktu", "Lama Penanganan", "Formulir", "Tata Kelola"))
                        .toList());
        List<Row> work = rows(workbook, "Sisa Pekerjaan");
        assertThat(work).extracting(row -> row.getCellText(0)).endsWith("Dinas Kesehatan", "Dinas Sosial", "Jumlah");
        assertThat(number(work.get(0), work.get(1), "Sisa")).hasValue(new BigDecimal("6"));
        assertThat(number(work.get(0), work.get(3), "Sisa")).hasValue(new BigDecimal("8"));
        assertThat(number(work.get(0), work.get(3), "Dibuka kembali setelah selesai (laporan)"))
                .hasValue(BigDecimal.ONE);
        assertThat(number(work.get(0), work.get(3), "Dibuka kembali setelah selesai (bagian)"))
                .hasValue(new BigDecimal("0.050"));
        assertThat(number(work.get(0), work.get(3), "Rata-rata bintang"))
                .map(BigDecimal::stripTrailingZeros)
                .hasValue(new BigDecimal("4"));
        List<Row> officers = rows(workbook, "Pejabat Teknis");
        assertThat(officers.get(1).getCellText(0)).isEqualTo("P-017");
        List<Row> limits = rows(workbook, "Batas Waktu");
        assertThat(limits.get(1).getCellText(0)).isEqualTo("Seluruh laporan");
        assertThat(limits.get(1).getCellText(1)).isEqualTo("Tindak lanjut");
        assertThat(number(limits.get(0), limits.get(1), "% tepat waktu")).hasValue(new BigDecimal("0.813"));
        List<Row> lengths = rows(workbook, "Lama Penanganan");
        assertThat(lengths.get(1).getCellText(1))
                .isEqualTo("Dari laporan diterima sampai tindak lanjut pertama, hari kalender");
        assertThat(number(lengths.get(0), lengths.get(1), "Dihitung atas")).hasValue(new BigDecimal("12"));
        List<Row> form = rows(workbook, "Formulir");
        assertThat(form.get(1).getCellText(1)).isEqualTo("ada");
        List<Row> governance = rows(workbook, "Tata Kelola");
        assertThat(governance).hasSize(1 + 2);
        assertThat(governance.get(1).getCellText(3)).isEqualTo("ada");
        assertThat(governance.get(2).getCellText(3)).isEqualTo("belum ada");
    }

    @Test
    void theChangeHasARowAUnit() throws IOException {
        Rapor rapor = SampleRapors.worked().withPrevious(SampleRapors.fortyOne());
        List<Row> rows = rows(bytes(rapor), "Perubahan");
        assertThat(rows).hasSize(1 + 4 + 1);
        assertThat(rows.get(1).getCellText(0)).isEqualTo("Dinas Kesehatan");
        assertThat(number(rows.get(0), rows.get(1), "Selisih laporan")).hasValue(BigDecimal.ONE);
        assertThat(number(rows.get(0), rows.get(1), "Selisih (poin)")).hasValue(new BigDecimal("-11.4"));
        assertThat(number(rows.get(0), rows.get(2), "% periode ini")).isEmpty();
        assertThat(number(rows.get(0), rows.get(5), "Selisih laporan")).hasValue(new BigDecimal("-21"));
    }

    @Test
    void theDigestStandsOnTheFirstSheet() throws IOException {
        RaporSnapshot snapshot = RaporSnapshotJson.of(SampleRapors.fortyOne());
        byte[] workbook = RaporWorkbook.bytes(
                SampleRapors.fortyOne(), snapshot, SampleRapors.REGENCY_NAME, List.of(), LocalText.INDONESIAN);
        assertThat(rows(workbook, "Ringkasan").stream()
                        .filter(row -> row.getCellText(0).equals("Sidik angka"))
                        .map(row -> row.getCellText(1)))
                .containsExactly(snapshot.digest());
    }

    @Test
    void nothingToRateLeavesTheCellsEmpty() throws IOException {
        List<Row> rows = rows(bytes(SampleRapors.none()), "Perangkat Daerah");
        assertThat(rows).hasSize(2);
        assertThat(number(rows.get(0), rows.get(1), "Total laporan")).hasValue(BigDecimal.ZERO);
        assertThat(number(rows.get(0), rows.get(1), "Persentase penyelesaian")).isEmpty();
        assertThat(rows(bytes(SampleRapors.none()), "Terlambat")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\";\"y\")", "+1+1", "-1", "@SUM(A1)", "\t=1+1", "=cmd|' /C calc'!A0"})
    void whatBeginsLikeAFormulaIsText(String name) throws IOException {
        byte[] workbook = bytes(SampleRapors.named(name));
        for (List<Row> rows : sheets(workbook).values()) {
            rows.forEach(row -> row.stream()
                    .filter(cell -> cell != null)
                    .forEach(cell -> assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA)));
        }
        assertThat(parts(workbook).entrySet())
                .filteredOn(part -> part.getKey().startsWith("xl/worksheets/"))
                .hasSize(SHEETS.size())
                .allSatisfy(part -> assertThat(part.getValue()).doesNotContain("<f>", "<f "));
        String text = UnitName.of(name).value();
        Row unit = rows(workbook, "Perangkat Daerah").get(1);
        assertThat(unit.getCellText(0)).isEqualTo(text);
        // The format of cells that are left as typed, so that editing one makes no formula of it
        assertThat(parts(workbook).get("xl/styles.xml")).contains("formatCode=\"@\"");
        assertThat(parts(bytes(SampleRapors.named("Dinas Biasa"))).get("xl/styles.xml"))
                .doesNotContain("formatCode=\"@\"");
    }

    @Test
    void theWorkbookCanBeReadWhateverTheNamesAre() throws IOException {
        for (String name : List.of(
                SampleRapors.HOSTILE,
                "Dinas\0 \u001B \uD83D \uFFFF \u202Eterbalik \uD83D\uDE00",
                "x".repeat(300),
                "]]>&amp;")) {
            Row unit = rows(bytes(SampleRapors.named(name)), "Perangkat Daerah").get(1);
            assertThat(unit.getCellText(0))
                    .isEqualTo(Markup.printable(UnitName.of(name).value()));
        }
        assertThat(Markup.printable("\u202Ea\0b\uD83D")).isEqualTo("\uFFFDa\uFFFDb\uFFFD");
    }

    @Test
    void everySheetPrintsOnePageWideWithItsHeadings() throws IOException {
        Map<String, String> parts = parts(bytes(SampleRapors.eightyFourUnits()));
        for (int i = 1; i <= SHEETS.size(); i++) {
            assertThat(parts.get("xl/worksheets/sheet" + i + ".xml"))
                    .contains("orientation=\"landscape\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"", "paperSize=\"9\"");
        }
        assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("state=\"frozen\"");
        assertThat(parts.get("xl/workbook.xml")).contains("'Perangkat Daerah'!$1:$1", "Terlambat'!$1:$1");
    }

    @Test
    void monthsHaveTheNamesOfTheReadersLanguage() throws IOException {
        byte[] english =
                RaporWorkbook.bytes(SampleRapors.fortyOne(), SampleRapors.REGENCY_NAME, List.of(), Locale.ENGLISH);
        assertThat(parts(bytes(SampleRapors.fortyOne())).get("xl/styles.xml"))
                .contains("[$-421]d mmm yyyy")
                .doesNotContain("\"d mmm yyyy");
        assertThat(parts(english).get("xl/styles.xml")).contains("[$-409]d mmm yyyy");
    }

    @Test
    void columnsAreAsWideAsTheirNamesAndTheWordsOfTheirHeadings() throws IOException {
        String long60 = "Dinas Komunikasi dan Informatika, Statistik, serta Persandian";
        assertThat(parts(bytes(SampleRapors.named(long60))).get("xl/worksheets/sheet2.xml"))
                .containsPattern("<col min=\"1\" max=\"1\" width=\"" + (long60.length() + 3) + "(\\.0)?\"");
        String units = parts(bytes(SampleRapors.eightyFourUnits())).get("xl/worksheets/sheet2.xml");
        // The fifth column, Belum ditindaklanjuti: 15 letters in bold
        assertThat(units).containsPattern("<col min=\"5\" max=\"5\" width=\"18(\\.0)?\"");
    }

    @Test
    void equalRaporsGiveEqualBytesWhateverTheZoneAndTheLocale(@TempDir Path folder) throws IOException {
        byte[] workbook = bytes(SampleRapors.eightyFourUnits());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(bytes(SampleRapors.eightyFourUnits())).isEqualTo(workbook);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        Path file = folder.resolve("rapor.xlsx");
        RaporWorkbook.write(
                SampleRapors.eightyFourUnits(), SampleRapors.REGENCY_NAME, List.of(), LocalText.INDONESIAN, file);
        assertThat(Files.readAllBytes(file)).isEqualTo(workbook);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).hasToString("1980-02-01T00:00");
            }
        }
    }

    private static void assertFigures(Row headings, Row row, Figures figures) {
        assertThat(number(headings, row, "Total laporan"))
                .hasValue(BigDecimal.valueOf(figures.tally().total()));
        for (Bucket bucket : Bucket.values()) {
            String heading = Words.in(LocalText.INDONESIAN).bucket(bucket);
            assertThat(number(headings, row, heading))
                    .as(heading)
                    .hasValue(BigDecimal.valueOf(figures.tally().in(bucket)));
        }
        assertThat(number(headings, row, "Persentase penyelesaian").map(share -> share.movePointRight(2)))
                .usingValueComparator(BigDecimal::compareTo)
                .isEqualTo(figures.percentage());
        assertThat(number(headings, row, "Rata-rata hari TL")).isEqualTo(figures.averageFollowUpDays());
        Optional<Interval> interval =
                figures.tally().completion(figures.formula()).map(Ratio::wilson95);
        assertThat(number(headings, row, "Batas bawah 95%").map(share -> share.movePointRight(2)))
                .usingValueComparator(BigDecimal::compareTo)
                .isEqualTo(interval.map(Interval::lower));
        assertThat(number(headings, row, "Batas atas 95%").map(share -> share.movePointRight(2)))
                .usingValueComparator(BigDecimal::compareTo)
                .isEqualTo(interval.map(Interval::upper));
        Spans spans = figures.tally().followUp(FollowUpMeasure.RECEIVED_TO_FIRST_FOLLOW_UP);
        assertThat(number(headings, row, "Median hari TL")).isEqualTo(spans.median());
        assertThat(number(headings, row, "P90 hari TL")).isEqualTo(spans.percentile(90));
        assertThat(number(headings, row, "Dihitung atas"))
                .hasValue(BigDecimal.valueOf(figures.tally().followedUp()));
    }

    private static Optional<BigDecimal> number(Row headings, Row row, String heading) {
        for (int i = 0; i < headings.getCellCount(); i++) {
            if (headings.getCellText(i).equals(heading)) {
                return row.getCellAsNumber(i);
            }
        }
        throw new AssertionError("No column " + heading);
    }

    private static byte[] bytes(Rapor rapor) {
        return RaporWorkbook.bytes(rapor, SampleRapors.REGENCY_NAME, List.of(), LocalText.INDONESIAN);
    }

    private static List<Row> rows(byte[] workbook, String sheet) throws IOException {
        return Objects.requireNonNull(sheets(workbook).get(sheet), sheet);
    }

    private static Row line(Map<String, Row> lines, String name) {
        return Objects.requireNonNull(lines.get(name), name);
    }

    private static Map<String, List<Row>> sheets(byte[] workbook) throws IOException {
        Map<String, List<Row>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(workbook), new ReadingOptions(true, false))) {
            for (Sheet sheet : book.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
        }
        return sheets;
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
