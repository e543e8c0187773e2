package id.tuntas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rapor --compare-previous}. */
final class RaporPreviousTest {

    /** Three complaints of 2022, of which one was closed in that year and another later, and two of 2023, both closed. */
    private static final String LOG = """
            tracking_id,at,event,unit,actor
            1,2022-03-07T09:00:00+07:00,diterima,,
            1,2022-03-21T09:00:00+07:00,ditutup,,sistem
            2,2022-05-09T09:00:00+07:00,diterima,,
            2,2023-05-08T09:00:00+07:00,ditutup,,sistem
            3,2022-06-06T09:00:00+07:00,diterima,,
            4,2023-03-06T09:00:00+07:00,diterima,,
            4,2023-03-20T09:00:00+07:00,ditutup,,sistem
            5,2023-04-03T09:00:00+07:00,diterima,,
            5,2023-04-17T09:00:00+07:00,ditutup,,sistem
            """;

    private static final String EXPORT = """
            Tanggal Generate,2024-01-10,
            Tracking ID,Tanggal Laporan Masuk,Status Laporan
            1,7 Mar 2022,Ditutup oleh Sistem
            2,6 Mar 2023,Ditutup oleh Sistem
            """;

    @TempDir
    private Path folder;

    private String database;

    @BeforeEach
    void aDatabaseOfItsOwn() {
        database = "jdbc:h2:file:" + folder.resolve("db").toAbsolutePath();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path out() {
        return folder.resolve("out");
    }

    private JsonNode previous() throws IOException {
        return new JsonMapper().readTree(out().resolve("rapor.json").toFile()).path("previous");
    }

    @Test
    void theYearBeforeIsSeenAsOfAYearEarlier() throws IOException {
        Run run = Run.of(
                "rapor",
                "--log",
                file("log.csv", LOG),
                "--year",
                "2023",
                "--as-of",
                "2023-12-31",
                "--compare-previous",
                "--out",
                out());
        assertThat(run.exit()).isZero();
        assertThat(previous().path("year").intValue()).isEqualTo(2022);
        assertThat(previous().path("asOf").textValue()).isEqualTo("2022-12-31T23:59:59+07:00");
        assertThat(previous().path("total").intValue()).isEqualTo(3);
        assertThat(previous().path("finished").intValue()).isEqualTo(1);
        assertThat(previous().path("change").path("total").intValue()).isEqualTo(-1);
        assertThat(previous().path("change").path("percentagePoints").toString())
                .isEqualTo("66.7");
        assertThat(Files.readString(out().resolve("rapor.html")))
                .contains("Perubahan terhadap periode sebelumnya", "naik 66,7 poin")
                .doesNotContain("Kedua periode dilihat pada saat yang sama");
        assertThat(run.out()).contains("Perubahan terhadap periode sebelumnya: 7 Maret 2022 s.d. 6 Juni 2022");
    }

    @Test
    void anExportSaysNothingOfAYearEarlierSoThatBothAreSeenAtOneMoment() throws IOException {
        Run run = Run.of("rapor", file("export.csv", EXPORT), "--year", "2023", "--compare-previous", "--out", out());
        assertThat(run.exit()).isZero();
        assertThat(previous().path("unknown").intValue()).isZero();
        assertThat(previous().path("finished").intValue()).isEqualTo(1);
        assertThat(Files.readString(out().resolve("rapor.html"))).contains("Kedua periode dilihat pada saat yang sama");
    }

    @Test
    void allYearsAreHeldAgainstTheSameAYearEarlier() throws IOException {
        Run.of("rapor", "--log", file("log.csv", LOG), "--as-of", "2023-12-31", "--compare-previous", "--out", out());
        assertThat(previous().path("year").isNull()).isTrue();
        assertThat(previous().path("total").intValue()).isEqualTo(3);
        assertThat(previous().path("change").path("total").intValue()).isEqualTo(2);
    }

    @Test
    void withoutItNothingIsComparedAndOfNothingNothingIs() throws IOException {
        Run.of("rapor", "--log", file("log.csv", LOG), "--out", out());
        assertThat(previous().isNull()).isTrue();
        Run none = Run.of(
                "rapor", "--log", file("none.csv", "tracking_id,at,event\n"), "--compare-previous", "--out", out());
        assertThat(none.exit()).isZero();
        assertThat(previous().isNull()).isTrue();
    }

    @Test
    void aRaporThatWasKeptWithItsComparisonIsVerifiedWithIt() throws IOException {
        Run.of(
                "rapor",
                "--log",
                file("log.csv", LOG),
                "--year",
                "2023",
                "--compare-previous",
                "--db",
                database,
                "--out",
                out());
        Run equal = Run.of("rapor", "verify", out().resolve("rapor.json"), "--db", database);
        assertThat(equal.out()).startsWith("Sama: ");
        assertThat(equal.exit()).isZero();
    }
}
