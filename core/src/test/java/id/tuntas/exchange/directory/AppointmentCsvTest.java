package id.tuntas.exchange.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.directory.Appointment;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Post;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.exchange.table.RawWorkbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AppointmentCsvTest {

    private static final String HEADER = "officer,role,unit,decree,decree_date,from,until\n";

    @TempDir
    private Path folder;

    private AppointmentFile read(String content) throws IOException {
        return AppointmentCsv.read(Files.writeString(folder.resolve("sk.csv"), content));
    }

    @Test
    void readsPostDecreeAndValidity() throws IOException {
        AppointmentFile file = read(HEADER + """
                P-001,Admin Koordinator,,188.45/17/KPTS/2024,2024-01-15,,

                P-017,penghubung,Dinas Kesehatan,188.45/17/KPTS/2024,2024-01-15,2024-02-01,2024-12-31
                P-018,operator,DINKES,188.45/17/KPTS/2024,2024-01-15,2024-02-01,2024-02-01
                """);

        assertThat(file.rejected()).isEmpty();
        assertThat(file.warnings()).isEmpty();
        assertThat(file.appointments()).hasSize(3);
        Appointment coordinator = file.appointments().get(0);
        assertThat(coordinator.officer()).isEqualTo(OfficerId.of("P-001"));
        assertThat(coordinator.post()).isEqualTo(Post.COORDINATOR);
        assertThat(coordinator.decree().number()).isEqualTo("188.45/17/KPTS/2024");
        assertThat(coordinator.decree().date()).isEqualTo(LocalDate.of(2024, 1, 15));
        assertThat(coordinator.from()).isEqualTo(LocalDate.of(2024, 1, 15));
        assertThat(coordinator.until()).isEmpty();
        Appointment liaison = file.appointments().get(1);
        assertThat(liaison.post()).isEqualTo(Post.of(Role.LIAISON_OFFICER, UnitName.of("Dinas Kesehatan")));
        assertThat(liaison.from()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(liaison.until()).contains(LocalDate.of(2024, 12, 31));
    }

    @Test
    void takesColumnsInAnyOrderAndDoesWithoutFromAndUntil() throws IOException {
        AppointmentFile file = read("SK Tim Pengelola\nunit;decree;nama;decree_date;role;officer\n"
                + "RSUD Contoh;SK 1;tidak dibaca;1900-01-01;kepala;P-2\n");

        assertThat(file.appointments()).singleElement().satisfies(one -> {
            assertThat(one.role()).isEqualTo(Role.HEAD_OF_UNIT);
            assertThat(one.from()).isEqualTo(LocalDate.of(1900, 1, 1));
            assertThat(one.until()).isEmpty();
        });
        assertThat(read(HEADER).appointments()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            Contoh Nama,penghubung,Dinas A,SK,2024-01-15,,              ! officer
            3527011708000001,penghubung,Dinas A,SK,2024-01-15,,         ! officer
            P-1,pelapor,,SK,2024-01-15,,                                ! role
            P-1,Contoh Nama,Dinas A,SK,2024-01-15,,                     ! role
            P-1,penghubung,,SK,2024-01-15,,                             ! unit
            P-1,koordinator,Dinas A,SK,2024-01-15,,                     ! unit
            P-1,penghubung,Dinas A,,2024-01-15,,                        ! decree
            P-1,penghubung,Dinas A,SK,,2024-01-15,                      ! decree_date
            P-1,penghubung,Dinas A,SK,15/01/2024,,                      ! decree_date
            P-1,penghubung,Dinas A,SK,1899-12-31,,                      ! decree_date
            P-1,penghubung,Dinas A,SK,+10000-01-01,,                    ! decree_date
            P-1,penghubung,Dinas A,SK,2024-01-15,2024-02-30,            ! from
            P-1,penghubung,Dinas A,SK,2024-01-15,,kemarin               ! until
            P-1,penghubung,Dinas A,SK,2024-01-15,,2024-01-14            ! until
            P-1,penghubung,Dinas A,SK,2024-01-15,2024-02-01,2024-01-31  ! until
            P-1,penghubung,Dinas A,SK,2024-01-15,,,x                    ! row
            """)
    void aRowThatCannotBeTakenSaysWhere(String row, String column) throws IOException {
        AppointmentFile file = read(HEADER + "P-0,koordinator,,SK,2024-01-15,,9999-12-31\n" + row + "\n");

        assertThat(file.appointments()).hasSize(1);
        assertThat(file.rejected()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("sk.csv");
            assertThat(fault.row()).isEqualTo(3);
            assertThat(fault.column()).isEqualTo(column);
        });
    }

    @Test
    void blankCellsBehindTheLastColumnDoNoHarm() throws IOException {
        assertThat(read(HEADER + "P-1,koordinator,,SK,2024-01-15,,,,\n").rejected())
                .isEmpty();
    }

    @Test
    void aDateCellOfASheetIsADate() throws IOException {
        String sheet = RawWorkbook.row(1, "officer", "role", "unit", "decree", "decree_date")
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>P-1</t></is></c>"
                + "<c r=\"B2\" t=\"inlineStr\"><is><t>koordinator</t></is></c>"
                + "<c r=\"D2\" t=\"inlineStr\"><is><t>SK</t></is></c><c r=\"E2\"><v>45306</v></c></row>";
        Path file = Files.write(
                folder.resolve("sk.xlsx"), RawWorkbook.ofSheetData(sheet).bytes());

        assertThat(AppointmentCsv.read(file).appointments())
                .extracting(Appointment::from)
                .containsExactly(LocalDate.of(2024, 1, 15));
    }

    @Test
    void tellsWhatWasOddAboutTheFile() throws IOException {
        Path file = Files.write(
                folder.resolve("sk.csv"),
                (HEADER + "P-1,kepala,Dinas Caf\u00e9,SK,2024-01-15,,\n").getBytes(StandardCharsets.ISO_8859_1));
        AppointmentFile read = AppointmentCsv.read(file);

        assertThat(read.appointments()).hasSize(1);
        assertThat(read.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.file()).isEqualTo("sk.csv"));
    }

    @Test
    void aReasonSaysWhatWasExpectedAndNotWhatStoodThere() throws IOException {
        assertThat(read(HEADER + """
                Contoh Nama,penghubung,Dinas A,SK,2024-01-15,,
                P-1,Contoh Nama,Dinas A,SK,2024-01-15,,
                """).rejected())
                .extracting(RejectedRow::reason)
                .satisfiesExactly(
                        officer -> {
                            assertThat(officer.english())
                                    .contains("an id, no name")
                                    .doesNotContain("Contoh");
                            assertThat(officer.indonesian())
                                    .contains("pengenal, bukan nama")
                                    .doesNotContain("Contoh");
                        },
                        role -> assertThat(role.english())
                                .isEqualTo(
                                        "one of: operator, koordinator, penghubung, teknis, kepala, sekda, inspektorat, provinsi"));
    }

    @Test
    void refusesATableThatLacksColumns() {
        assertThatThrownBy(() -> read("officer,role,from\nP-1,penghubung,\n"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("sk.csv: the header lacks the column(s) unit, decree, decree_date");
        assertThatThrownBy(() -> read("nama,jabatan\n"))
                .hasMessage("sk.csv: the header lacks the column(s) officer, role, unit, decree, decree_date");
    }
}
