package id.tuntas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command {@code rapor} warns of, so that nobody believes a figure that says nothing. */
final class RaporWarningsTest {

    private static final Path EXPORT = Path.of("..", "sample", "laporan-ringkas.xlsx");

    @TempDir
    private Path folder;

    private Path log(String content) throws IOException {
        return Files.writeString(folder.resolve("log.csv"), content);
    }

    private Path out() {
        return folder.resolve("out");
    }

    @Test
    void aRegencyOfWhichNothingIsStoredIsToldWithThoseThatThereAre() throws IOException {
        String database = "jdbc:h2:file:" + folder.resolve("db").toAbsolutePath();
        Path log = log(Logs.of(3, 1, 24));
        assertThat(Run.of("rapor", "--log", log, "--out", out(), "--db", database, "--regency", "35.27")
                        .err())
                .doesNotContain("--regency");
        Run.of("rapor", "--log", log, "--out", out(), "--db", database, "--regency", "35.05");
        Run mistyped = Run.of("rapor", "--out", out(), "--db", database, "--regency", "35.72");
        assertThat(mistyped.exit()).isZero();
        assertThat(mistyped.err())
                .contains("--regency: tidak ada yang tersimpan untuk 35.72; yang tersimpan: 35.05, 35.27");
        assertThat(Run.of("rapor", "--out", out(), "--db", database, "--regency", "35.27")
                        .err())
                .doesNotContain("--regency");
    }

    @Test
    void anExportAskedOfAnEarlierMomentIsWarnedOf() throws IOException {
        Run early = Run.of("rapor", EXPORT, "--out", out(), "--as-of", "2024-06-30", "--lang", "en");
        assertThat(early.exit()).isZero();
        assertThat(early.out())
                .containsPattern("Caution: how [1-9][0-9,]* of [1-9][0-9,]* complaints stand is not known");
        assertThat(Files.readString(out().resolve("rapor.html"))).contains("class=\"caveat\"");
        assertThat(early.err())
                .containsPattern(
                        "Warning: rapor: the status of [1-9][0-9]* of [1-9][0-9]* complaints was not known at that moment");
        assertThat(Run.of("rapor", EXPORT, "--out", out(), "--lang", "en").err())
                .doesNotContain("was not known");
        assertThat(Files.readString(out().resolve("rapor.html"))).doesNotContain("class=\"caveat\"");
    }

    @Test
    void aYearWithoutComplaintsIsWarnedOfWithTheTimeOfThoseThatAreStored() throws IOException {
        Run run = Run.of("rapor", "--log", log(Logs.of(3, 1, 24)), "--out", out(), "--year", "2031");
        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .containsPattern("tidak ada laporan pada waktu yang diminta; yang tersimpan masuk 20[0-9-]+ s.d. 20");
    }

    @Test
    void aYearWithoutAHolidayTableIsWarnedOf() throws IOException {
        Path log = log(Logs.HEADER + "1,2012-03-06T09:00:00+07:00,diterima,,,,,,\n"
                + "2,2023-03-06T09:00:00+07:00,diterima,,,,,,\n");
        Run run = Run.of("rapor", "--log", log, "--out", out());
        assertThat(run.err()).contains("tidak ada tabel hari libur untuk 2012:");
        assertThat(Run.of("rapor", "--log", log, "--out", out(), "--year", "2023", "--as-of", "2030-01-15")
                        .err())
                .contains("tidak ada tabel hari libur untuk 2028, 2029, 2030:");
        assertThat(Run.of("rapor", "--log", log, "--out", out(), "--year", "2023")
                        .err())
                .doesNotContain("tabel hari libur");
    }

    @Test
    void oneWarningIsOne() throws IOException {
        Run none = Run.of("rapor", "--log", log(Logs.of(1, 1, 1)), "--out", out(), "--lang", "en");
        assertThat(none.err()).isEqualTo("0 warnings\n");
        Run one = Run.of(
                "rapor", "--log", log(Logs.of(1, 1, 1)), "--out", out(), "--lang", "en", "--as-of", "2030-01-15");
        assertThat(one.err()).endsWith("\n1 warning\n");
    }
}
