package id.tuntas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said where the command line or a file of it cannot be taken: one line, in the caller's language, and exit 2. */
class MisuseTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rapor a.csv|Belum diberikan: --out DIR|Not given: --out DIR",
                "rapor --out x --kota y a.csv|Tidak dikenal: --kota|Not known: --kota",
                "rapor --out x --out y a.csv|--out DIR hanya boleh diberikan sekali|--out DIR may be given only once",
                "rapor --out x --year dua a.csv|--year Y: bilangan bulat|--year Y: a whole number",
                "route check|Belum diberikan: RULES|Not given: RULES",
            })
    void aCommandLineThatCannotBeRead(String line, String indonesian, String english) {
        assertThat(Run.of((Object[]) line.split(" ", -1)).err().lines().findFirst())
                .contains(indonesian);
        Run run = Run.of((Object[]) (line + " --lang en").split(" ", -1));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().findFirst()).contains(english);
        assertThat(run.err()).contains("How to use it: tuntas " + line.split(" ", -1)[0], "--help");
    }

    @Test
    void aZoneThatIsNone() {
        assertThat(Run.of("rapor", "--out", "x", "--zone", "WIB", "a.csv").err())
                .startsWith("--zone Z: zona waktu seperti Asia/Jakarta");
    }

    @Test
    void aFileThatIsNotThere() {
        Path absent = folder.resolve("tidak-ada.xlsx");

        assertThat(Run.of("route", "check", absent)).isEqualTo(said("tidak-ada.xlsx: berkas tidak ditemukan"));
        assertThat(Run.of(
                        "route", "starter", "--out", folder.resolve("tidak-ada").resolve("awal.csv")))
                .isEqualTo(said(folder.resolve("tidak-ada").resolve("awal.csv") + ": tidak ditemukan"));
    }

    @Test
    void aRuleBookThatIsNoDocument() throws IOException {
        Path broken = Files.writeString(folder.resolve("rules.json"), "{\"rules\": 3}");

        assertThat(Run.of("route", "check", broken).err())
                .startsWith("rules.json")
                .doesNotContain("Exception");
    }

    private static Run said(String line) {
        return new Run(2, "", line + System.lineSeparator());
    }
}
