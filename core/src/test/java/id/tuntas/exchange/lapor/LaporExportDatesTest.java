package id.tuntas.exchange.lapor;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import id.tuntas.complaint.Fact;
import id.tuntas.exchange.FactFile;
import id.tuntas.exchange.RejectedRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a report arrived, and when the export was made. */
class LaporExportDatesTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final String GENERATED = "Tanggal Generate,,2023-06-30\n"; // Friday
    private static final String HEADER = "Tracking ID,Tanggal Laporan Masuk,Waktu Laporan Masuk,Status Laporan\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29 May 2023",
                "29 may 2023",
                "29 Mei 2023",
                "29 MEI 2023",
                "2023-05-29",
                "2023-05-29 00:00:00",
                "29-May-2023",
                "29  May  2023"
            })
    void datesAreReadInTheirManyForms(String date) {
        assertThat(arrival(read(HEADER + "1," + date + ",04:05:34,x\n"))).isEqualTo("2023-05-29T04:05:34Z");
    }

    @ParameterizedTest
    @CsvSource({
        "1 Agustus 2023, 2023-08-01",
        "1 Agt 2023, 2023-08-01",
        "1 Agu. 2023, 2023-08-01",
        "1 August 2023, 2023-08-01",
        "1 Okt 2023, 2023-10-01",
        "1 October 2023, 2023-10-01",
        "1 Des 2023, 2023-12-01",
        "1 Desember 2023, 2023-12-01",
        "1 Peb 2023, ",
        "1 Pebruari 2023, 2023-02-01",
        "29 Feb 2024, 2024-02-29",
        "29 Feb 2023, ",
        "31 Jun 2023, ",
        "1 Sept 2023, 2023-09-01",
        "01/02/2023, ",
        "45075, ",
        "1 Jan 1900, 1900-01-01",
        "31 Dec 1899, ",
        "1 Jan 23, ",
        "30 Dec 9999, 9999-12-30",
        "31 Dec 9999, ",
        "+10000-01-01, "
    })
    void monthsAreNamedInTwoLanguages(String text, String date) {
        FactFile read = read("Tracking ID,Tanggal Laporan Masuk\n1," + text + "\n");

        if (date == null) {
            assertThat(read.facts()).isEmpty();
            assertThat(read.rejected()).hasSize(1);
            assertThat(read.rejected().get(0).column()).isEqualTo("Tanggal Laporan Masuk");
        } else {
            assertThat(arrival(read)).isEqualTo(date + "T00:00:00Z");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "04:05:34, 04:05:34",
        "04:05, 04:05:00",
        "4:05, 04:05:00",
        "04.05.34, 04:05:34",
        "04:05:34.5, 04:05:34.500",
        "24:00:00, ",
        "4, ",
        "pagi, ",
        "23:59:60, "
    })
    void timesAreReadInTheirManyForms(String text, String time) {
        FactFile read = read(HEADER + "1,29 May 2023," + text + ",x\n");

        if (time == null) {
            assertThat(read.rejected()).extracting(RejectedRow::column).containsExactly("Waktu Laporan Masuk");
        } else {
            assertThat(arrival(read)).isEqualTo("2023-05-29T" + time + "Z");
        }
    }

    @Test
    void withoutATimeItArrivesAtMidnightUtc() {
        FactFile read = read(GENERATED + HEADER + "1,29 May 2023,,x\n2,29 May 2023,,x\n3,29 May 2023,01:00,x\n");

        assertThat(arrival(read)).isEqualTo("2023-05-29T00:00:00Z");
        assertThat(warnings(read)).containsExactly("rows without Waktu Laporan Masuk: 2; 00:00 UTC was assumed");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-30, 2023-06-29T17:00:00Z, 2023-06-30",
        "30 Jun 2023, 2023-06-29T17:00:00Z, 2023-06-30",
        "30 Juni 2023, 2023-06-29T17:00:00Z, 2023-06-30",
        "2023-06-30 10:15:00, 2023-06-30T10:15:00Z, ",
        "2023-06-30 00:00:00, 2023-06-30T00:00:00Z, ",
        "30 Jun 2023 10:15, 2023-06-30T10:15:00Z, ",
        "2023-06-30T10:15:00Z, 2023-06-30T10:15:00Z, ",
        "2023-06-30T10:15:00+07:00, 2023-06-30T03:15:00Z, ",
        "2023-06-30 10:15 WIB, 2023-06-30T03:15:00Z, ",
        "2023-05-01, 2023-05-29T04:05:34Z, 2023-05-01",
        "2023-05-01 10:15:00, 2023-05-29T04:05:34Z, "
    })
    void theObservationIsWhenTheExportWasMade(String generated, String observed, LocalDate exportedOn) {
        Fact observation = observation(
                read("Tanggal Generate,," + generated + "\n" + HEADER + "1,29 May 2023,04:05:34,Terverifikasi\n"));

        assertThat(observation.dated().at()).isEqualTo(observed);
        assertThat(observation.dated().recordedAt()).isEqualTo(observed);
        assertThat(((StatusObserved) observation.dated().event()).exportedOn())
                .isEqualTo(Optional.ofNullable(exportedOn));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tanggal Generate,2023-06-30", "tanggal  generate:,,,2023-06-30", "Tanggal Generate,:,2023-06-30",
                "Tanggal Generate,: 2023-06-30", "Tanggal Generate: 2023-06-30", ",,TANGGAL GENERATE,2023-06-30,x"
            })
    void theDateOfTheExportStandsInAnyLayout(String row) {
        assertThat(observation(read(row + "\n" + HEADER + "1,29 May 2023,04:05:34,x\n"))
                        .dated()
                        .at())
                .isEqualTo("2023-06-29T17:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tanggal Generate,,\n"})
    void withoutADateOfTheExportTheLatestArrivalStandsIn(String preamble) {
        FactFile read =
                read(preamble + HEADER + "1,29 May 2023,04:05:34,x\n2,31 May 2023,01:00:00,x\n3,1 May 2023,01:00,x\n");

        assertThat(observation(read).dated().at()).isEqualTo("2023-05-31T01:00:00Z");
        assertThat(((StatusObserved) observation(read).dated().event()).exportedOn())
                .isEmpty();
        assertThat(warnings(read))
                .containsExactly("there is no Tanggal Generate; statuses are taken as observed at the latest arrival");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kemarin", "2023-13-01", "2023-06-30 25:00:00", "2023-06-30 10:15 XYZ", "1899-01-01"})
    void aDateOfTheExportThatCannotBeReadIsTakenAsAbsent(String generated) {
        FactFile read = read("Tanggal Generate,," + generated + "\n" + HEADER + "1,29 May 2023,04:05:34,x\n");

        assertThat(observation(read).dated().at()).isEqualTo("2023-05-29T04:05:34Z");
        assertThat(warnings(read))
                .contains("Tanggal Generate cannot be read and is taken as absent")
                .hasSize(2);
    }

    private FactFile read(String csv) {
        try {
            return LaporExport.read(Files.writeString(folder.resolve("export.csv"), csv), JAKARTA);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant arrival(FactFile read) {
        assertThat(read.rejected()).isEmpty();
        return read.facts().get(0).dated().at();
    }

    private static Fact observation(FactFile read) {
        assertThat(read.rejected()).isEmpty();
        return read.facts().get(1);
    }

    private static List<String> warnings(FactFile read) {
        return read.warnings().stream().map(warning -> warning.text().english()).toList();
    }
}
