package id.tuntas.exchange.lapor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.ObservedLead;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.Fact;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.StatusLiteral;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.UnitName;
import id.tuntas.exchange.FactFile;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.table.RawWorkbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaporExportTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final String GENERATED = "Tanggal Generate,,2023-06-30\n"; // Friday
    private static final String HEADER = "Tracking ID,Tanggal Laporan Masuk,Waktu Laporan Masuk,Status Laporan\n";

    @TempDir
    Path folder;

    @Test
    void aRowGivesAnArrivalAndAnObservation() {
        FactFile read = read("Judul Laporan,,Laporan Ringkas\n\n" + GENERATED
                + "Tracking ID,Tanggal Laporan Masuk,Waktu Laporan Masuk,Klasifikasi Laporan,ID Kategori,Kategori,"
                + "Judul Laporan,Isi Laporan Awal,Isi Laporan Akhir,Tipe Laporan (Anonim/Rahasia),Sumber Laporan,"
                + "Instansi Induk,Instansi Terdisposisi,Status Laporan,Alasan Tunda/Arsip,Provinsi,Kota/Kabupaten\n"
                + "4695068,29 May 2023,04:05:34,Aspirasi,1,Taman,judul,\"isi\n awal\",isi,Anonim|Rahasia,"
                + "Website - kabupaten-contoh,induk,\"Dinas A, B\",Diarsipkan oleh Sistem,Sudah kadaluarsa.,,\n");

        Instant arrival = Instant.parse("2023-05-29T04:05:34Z"); // Monday, 11:05 WIB
        Instant observed = Instant.parse("2023-06-29T17:00:00Z"); // Friday 30 June, 00:00 WIB
        Channel channel = Channel.of("Website - kabupaten-contoh");
        assertThat(read.rejected()).isEmpty();
        assertThat(read.warnings()).isEmpty();
        assertThat(read.facts())
                .containsExactly(
                        new Fact(
                                TrackingId.of("4695068"),
                                DatedEvent.builder()
                                        .at(arrival)
                                        .recordedAt(observed)
                                        .particulars(Particulars.builder()
                                                .channel(channel)
                                                .build())
                                        .event(new Received(Basis.EXPORTED))
                                        .build()),
                        new Fact(
                                TrackingId.of("4695068"),
                                DatedEvent.builder()
                                        .at(observed)
                                        .recordedAt(observed)
                                        .particulars(Particulars.builder()
                                                .channel(channel)
                                                .classification(Classification.ASPIRATION)
                                                .category("Taman")
                                                .confidentiality(Confidentiality.STRICTEST)
                                                .build())
                                        .event(new StatusObserved(
                                                Optional.of(StatusLiteral.of("Diarsipkan oleh Sistem")),
                                                ObservedLead.stated(Optional.of(UnitName.of("Dinas A, B"))),
                                                Optional.of("Sudah kadaluarsa."),
                                                Optional.of(LocalDate.of(2023, 6, 30))))
                                        .build()));
    }

    @Test
    void absentColumnsSayNothing() {
        Fact observation = observation(read(GENERATED + HEADER + "1,29 May 2023,04:05:34,Terverifikasi\n"));

        assertThat(((StatusObserved) observation.dated().event()).lead()).isEqualTo(ObservedLead.NOT_STATED);
        assertThat(observation.dated().particulars()).isEqualTo(Particulars.NONE);
    }

    @Test
    void blankCellsAreNotTheSameAsAbsentColumns() {
        Fact observation = observation(read(GENERATED
                + "Tracking ID,Tanggal Laporan Masuk,Waktu Laporan Masuk,Status Laporan,Instansi Terdisposisi,"
                + "Tipe Laporan (Anonim/Rahasia),Klasifikasi Laporan\n1,29 May 2023,04:05:34, ,\u00a0,,\n"));

        StatusObserved status = (StatusObserved) observation.dated().event();
        assertThat(status.literal()).isEmpty();
        assertThat(status.lead()).isEqualTo(ObservedLead.stated(Optional.empty()));
        assertThat(observation.dated().particulars().confidentiality()).contains(Confidentiality.OPEN);
        assertThat(observation.dated().particulars().classification()).isEmpty();
    }

    @Test
    void anUnknownStatusIsKeptVerbatim() {
        FactFile read = read(GENERATED + HEADER + "1,29 May 2023,04:05:34,Dalam Peninjauan\n");

        assertThat(((StatusObserved) observation(read).dated().event()).literal())
                .contains(StatusLiteral.of("Dalam Peninjauan"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9165816", "#9165816", " 9165816 ", "9165816.0", "\"=\"\"9165816\"\"\"", "\ufeff9165816\u200b"})
    void trackingIdsSurviveSpreadsheets(String id) {
        assertThat(read(HEADER + id + ",29 May 2023,04:05:34,x\n")
                        .facts()
                        .get(0)
                        .trackingId())
                .isEqualTo(TrackingId.of("9165816"));
    }

    @Test
    void rowsThatCannotBeTakenSayWhereAndWhatWasExpected() {
        FactFile read = read(GENERATED + "\n"
                + "Tracking ID,Tanggal Laporan Masuk,Waktu Laporan Masuk,Instansi Terdisposisi\n"
                + ",29 May 2023,04:05:34,A\n" // row 4
                + "a b,29 May 2023,04:05:34,A\n"
                + "9.17E+06,29 May 2023,04:05:34,A\n"
                + "#N/A,29 May 2023,04:05:34,A\n"
                + "\n"
                + "5,,04:05:34,A\n" // row 9
                + "6,29 Mao 2023,04:05:34,A\n"
                + "7,29 May 2023,jam 4,A\n"
                + "8,29 May 2023,04:05:34," + "A".repeat(301) + "\n"
                + "9,29 May 2023,04:05:34,A\n");

        assertThat(read.rejected())
                .extracting(RejectedRow::row, RejectedRow::column)
                .containsExactly(
                        tuple(4L, "Tracking ID"),
                        tuple(5L, "Tracking ID"),
                        tuple(6L, "Tracking ID"),
                        tuple(7L, "Tracking ID"),
                        tuple(9L, "Tanggal Laporan Masuk"),
                        tuple(10L, "Tanggal Laporan Masuk"),
                        tuple(11L, "Waktu Laporan Masuk"),
                        tuple(12L, "Instansi Terdisposisi"));
        assertThat(read.rejected()).extracting(RejectedRow::file).containsOnly("export.csv");
        assertThat(read.rejected().toString()).doesNotContain("a b", "Mao", "jam 4", "AAA");
        assertThat(read.facts()).hasSize(2);
    }

    @Test
    void exportsMayStandOneBelowTheOther() {
        FactFile read = read(GENERATED + HEADER + "1,29 May 2023,04:05:34,Terverifikasi\n"
                + HEADER + "2,29 May 2023,04:05:34,Terverifikasi\n"
                + "Judul Laporan,,Laporan Ringkas\nTanggal Generate,,2023-07-31\n"
                + "Status Laporan,Tanggal Laporan Masuk,TRACKINGID\nDitutup oleh Admin,29 May 2023,1\n");

        assertThat(read.rejected()).isEmpty();
        assertThat(read.facts()).hasSize(6);
        assertThat(read.facts().get(5).trackingId()).isEqualTo(TrackingId.of("1"));
        assertThat(read.facts().get(5).dated().at()).isEqualTo("2023-07-30T17:00:00Z");
        assertThat(((StatusObserved) read.facts().get(5).dated().event()).literal())
                .contains(StatusLiteral.of("Ditutup oleh Admin"));
        assertThat(warnings(read)).containsExactly("rows without Waktu Laporan Masuk: 1; 00:00 UTC was assumed");
    }

    @Test
    void theSameRowTwiceIsHarmless() {
        FactFile read = read(GENERATED + HEADER + "1,29 May 2023,04:05:34,A\n1,29 May 2023,04:05:34,A\n");

        assertThat(read.facts()).hasSize(2);
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void ofContradictoryRowsBothAreTaken() {
        FactFile read = read(GENERATED + HEADER + "1,29 May 2023,04:05:34,A\n2,29 May 2023,04:05:34,A\n"
                + "1,29 May 2023,04:05:34,B\n1,29 May 2023,04:05:34,C\n");

        assertThat(read.facts()).hasSize(8);
        assertThat(warnings(read))
                .containsExactly("tracking ids that occur again with differing content: 1; the last row counts");
    }

    @Test
    void ofTwoColumnsOfOneNameTheFirstCounts() {
        FactFile read =
                read(GENERATED + "Tracking ID,Tanggal Laporan Masuk,Waktu Laporan Masuk,Status Laporan,Status Laporan\n"
                        + "1,29 May 2023,04:05:34,Terverifikasi,Ditutup oleh Admin\n");

        assertThat(((StatusObserved) observation(read).dated().event()).literal())
                .contains(StatusLiteral.of("Terverifikasi"));
        assertThat(warnings(read)).containsExactly("columns with the name of an earlier one: 1; the first counts");
    }

    @Test
    void aHeaderWithoutRowsIsNoError() {
        assertThat(read(GENERATED + HEADER).facts()).isEmpty();
        assertThat(read(HEADER).warnings()).isEmpty();
    }

    @Test
    void cellsOfASheetMayBeNumbersFormulasAndErrors() throws IOException {
        String rows = RawWorkbook.row(1, "x", "Tanggal Generate")
                        .replace("</row>", "<c r=\"D1\"><v>45107</v></c></row>") // 30 June 2023
                + RawWorkbook.row(
                        3, "", "Tracking ID", "Tanggal Laporan Masuk", "Waktu Laporan Masuk", "Status Laporan")
                + "<row r=\"5\"><c r=\"B5\"><v>9165816.0</v></c><c r=\"C5\"><v>45075</v></c><c r=\"D5\"><v>0.17053240740740741</v></c>"
                + "<c r=\"E5\" t=\"str\"><f>\"Ditutup oleh \"&amp;\"Admin\"</f><v>Ditutup oleh Admin</v></c></row>"
                + "<row r=\"6\"><c r=\"B6\"><f>9165816+1</f><v>9165817</v></c><c r=\"C6\"><v>45075.5</v></c>"
                + "<c r=\"E6\" t=\"e\"><v>#N/A</v></c></row>"
                + "<row r=\"7\"><c r=\"B7\"><v>9165816.5</v></c><c r=\"C7\"><v>-1</v></c></row>"
                + "<row r=\"8\"><c r=\"B8\" t=\"e\"><v>#REF!</v></c><c r=\"C8\"><v>45075</v></c></row>"
                + "<row r=\"9\"><c r=\"B9\"><v>1E999999999</v></c><c r=\"C9\"><v>45075</v></c></row>";

        FactFile read = read(RawWorkbook.ofSheetData(rows).bytes());

        assertThat(read.rejected())
                .extracting(RejectedRow::row, RejectedRow::column)
                .containsExactly(
                        tuple(7L, "Tanggal Laporan Masuk"), tuple(8L, "Tracking ID"), tuple(9L, "Tracking ID"));
        assertThat(read.facts()).hasSize(4);
        assertThat(read.facts().get(0).trackingId()).isEqualTo(TrackingId.of("9165816"));
        assertThat(read.facts().get(0).dated().at()).isEqualTo("2023-05-29T04:05:34Z");
        assertThat(read.facts().get(1).dated().at()).isEqualTo("2023-06-29T17:00:00Z");
        assertThat(((StatusObserved) read.facts().get(1).dated().event()).literal())
                .contains(StatusLiteral.of("Ditutup oleh Admin"));
        assertThat(((StatusObserved) read.facts().get(1).dated().event()).exportedOn())
                .contains(LocalDate.of(2023, 6, 30));
        assertThat(read.facts().get(2).trackingId()).isEqualTo(TrackingId.of("9165817"));
        assertThat(((StatusObserved) read.facts().get(3).dated().event()).literal())
                .isEmpty();
    }

    @Test
    void theHeaderMayStandOnAnySheet() throws IOException {
        String table =
                RawWorkbook.row(1, "tracking  id", "Tanggal Laporan Masuk") + RawWorkbook.row(2, "1", "29 May 2023");
        byte[] workbook = new RawWorkbook()
                .withSheets(
                        RawWorkbook.sheet(RawWorkbook.row(1, "Catatan")),
                        RawWorkbook.sheet(table),
                        RawWorkbook.sheet(table))
                .bytes();

        FactFile read = read(workbook);

        assertThat(read.facts()).hasSize(2);
        assertThat(warnings(read)).contains("further sheets with a table of reports, not read: 1");
    }

    @Test
    void progressIsToldEveryThousandRowsAndAtTheEnd() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 1; i <= 2_500; i++) {
            rows.append(i).append(",29 May 2023,04:05:34,Terverifikasi\n");
        }
        Path file = Files.writeString(folder.resolve("export.csv"), rows);
        List<Long> heard = new ArrayList<>();

        LaporExport.read(file, JAKARTA, heard::add);

        assertThat(heard).containsExactly(1_000L, 2_000L, 2_501L);
    }

    private FactFile read(String csv) {
        try {
            return LaporExport.read(Files.writeString(folder.resolve("export.csv"), csv), JAKARTA);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FactFile read(byte[] workbook) throws IOException {
        return LaporExport.read(Files.write(folder.resolve("export.xlsx"), workbook), JAKARTA);
    }

    private static Fact observation(FactFile read) {
        assertThat(read.rejected()).isEmpty();
        return read.facts().get(1);
    }

    private static List<String> warnings(FactFile read) {
        return read.warnings().stream().map(warning -> warning.text().english()).toList();
    }
}
