package id.tuntas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryCheckCommandTest {

    private static final String HEADER = "officer,role,unit,decree,decree_date,from,until\n";
    private static final String COORDINATOR = "P-001,koordinator,,SK 17/2024,2024-01-15,,\n";
    private static final String LIAISON = "P-017,penghubung,DINKES,SK 17/2024,2024-01-15,,2024-12-31\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path units;

    @BeforeEach
    void oneUnit() throws IOException {
        units = file("units.csv", "unit,kind,aliases\nDinas Kesehatan,dinas,DINKES\n");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Run check(String appointments, String on, String language) throws IOException {
        Path file = file("sk.csv", HEADER + appointments);
        return Run.of(
                "directory", "check", "--directory", units, "--appointments", file, "--on", on, "--lang", language);
    }

    @Test
    void whereAllIsWellItSaysSo() throws IOException {
        Run run = check(COORDINATOR + LIAISON, "2024-12-01", "id"); // a Sunday, 30 days before the last

        assertThat(run.exit()).isEqualTo(1);
        assertThat(check(COORDINATOR + LIAISON, "2024-11-30", "id"))
                .isEqualTo(new Run(0, "Tidak ada temuan per 30 November 2024" + System.lineSeparator(), ""));
    }

    @Test
    void aUnitWithoutAnOfficerIsAProblem() throws IOException {
        Run run = check(COORDINATOR + LIAISON, "2025-01-01", "id"); // a Wednesday

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines())
                .containsExactly(
                        "vacant-falls-to-coordinator: Dinas Kesehatan: tidak ada pejabat penghubung; tugasnya jatuh kepada"
                                + " admin koordinator (pejabat penghubung Dinas Kesehatan: pengangkatan dengan SK 17/2024"
                                + " berakhir 31 Desember 2024)",
                        "appointment-expired: pejabat penghubung DINKES: pengangkatan P-017 dengan SK 17/2024: berakhir 31"
                                + " Desember 2024, belum ada pengganti",
                        "2 temuan per 1 Januari 2025");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aRowThatCannotBeTakenIsAProblemAndNeverShown() throws IOException {
        Run run = check(
                COORDINATOR + LIAISON + "Contoh Nama,operator,DINKES,SK 17/2024,2024-01-15,,\n", "2024-03-08", "en");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines()).containsExactly("No findings as of 8 March 2024");
        assertThat(run.err().lines())
                .containsExactly(
                        "sk.csv, row 4, officer: 1 to 64 letters, digits, dots, hyphens or underscores; an id, no"
                                + " name, NIK or NIP");
    }

    @Test
    void withoutAppointmentsTheUnitsAloneAreChecked() throws IOException {
        Run run = Run.of("directory", "check", "--directory", units, "--on", "2024-03-08");

        assertThat(run.exit()).isEqualTo(0);
        assertThat(run.out().lines()).containsExactly("Tidak ada temuan per 8 Maret 2024");
        assertThat(run.err().lines()).containsExactly("Pejabat tidak diperiksa: --appointments tidak diberikan");

        units = file("units.csv", "unit,parent\nA,B\nB,A\n");
        Run loop = Run.of("directory", "check", "--directory", units, "--lang", "en");
        assertThat(loop.exit()).isEqualTo(1);
        assertThat(loop.out()).startsWith("parent-loop: A > B > A: the parents go in a circle");
        assertThat(loop.out()).contains("1 findings as of ");
    }

    @Test
    void aNameThatTwoUnitsClaimIsAFinding() throws IOException {
        units = file("units.csv", "unit,aliases\nDinas Kesehatan,DK\nDinas Kebudayaan,DK\n");
        Run run = Run.of("directory", "check", "--directory", units, "--on", "2024-03-08", "--lang", "en");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).startsWith("name-claimed-twice: DK: ");
    }

    @Test
    void whatCannotBeReadIsOneLine() throws IOException {
        Run absent = Run.of("directory", "check", "--directory", folder.resolve("none.csv"));
        assertThat(absent.exit()).isEqualTo(2);
        assertThat(absent.out()).isEmpty();
        assertThat(absent.err().lines()).containsExactly("none.csv: berkas tidak ditemukan");

        Run other = Run.of("directory", "check", "--directory", units, "--appointments", units, "--lang", "en");
        assertThat(other.exit()).isEqualTo(2);
        assertThat(other.err().lines())
                .containsExactly("units.csv: the header lacks the column(s) officer, role, unit, decree, decree_date");

        assertThat(check(COORDINATOR, "besok", "id").exit()).isEqualTo(2);
        assertThat(Run.of("directory", "check").exit()).isEqualTo(2);
        assertThat(Run.of("directory").exit()).isEqualTo(2);
    }
}
