package id.tuntas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code rapor} on real files, from the first byte to the exit code. */
final class RaporCommandTest {

    private static final Path SAMPLE = Path.of("..", "sample");
    private static final Path EXPORT = SAMPLE.resolve("laporan-ringkas.xlsx");
    private static final Path LOG = SAMPLE.resolve("event-log.csv");
    private static final Path REAL = Path.of("..", "..", "..", "shared", "data", "laporan-ringkas.xlsx");

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path out() {
        return folder.resolve("out");
    }

    private JsonNode rapor() throws IOException {
        return new JsonMapper().readTree(out().resolve("rapor.json").toFile());
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    @Test
    void twentyEightOfFortyOneAre683() throws IOException {
        Run run = Run.of("rapor", "--log", file("log.csv", Logs.of(41, 28, 24)), "--out", out());
        assertThat(run.exit()).isZero();
        JsonNode rapor = rapor();
        assertThat(rapor.path("total").intValue()).isEqualTo(41);
        assertThat(rapor.path("finished").intValue()).isEqualTo(28);
        assertThat(rapor.path("percentage").toString()).isEqualTo("68.3");
        assertThat(rapor.path("formula").textValue()).isEqualTo("finished/total");
        assertThat(rapor.path("notFollowedUp").intValue()).isEqualTo(13);
    }

    @Test
    void sixtyTwoOfSixtyTwoIn156DaysAreGood() throws IOException {
        // 374 hours are 15.583 days
        Run run = Run.of("rapor", "--log", file("log.csv", Logs.of(62, 62, 374)), "--out", out());
        assertThat(run.exit()).isZero();
        JsonNode rapor = rapor();
        assertThat(rapor.path("percentage").toString()).isEqualTo("100.0");
        assertThat(rapor.path("averageFollowUpDays").toString()).isEqualTo("15.6");
        assertThat(rapor.path("quality").textValue()).isEqualTo("BAIK");
    }

    @ParameterizedTest
    @CsvSource({"log.csv,--log", "export.csv,"})
    void aHeaderWithoutRowsIsNotRated(String name, String option) throws IOException {
        String header =
                option == null ? "Tracking ID,Tanggal Laporan Masuk,Status Laporan\n" : "tracking_id,at,event\n";
        Path file = file(name, header);
        Run run =
                option == null ? Run.of("rapor", file, "--out", out()) : Run.of("rapor", option, file, "--out", out());
        assertThat(run.exit()).isZero();
        JsonNode rapor = rapor();
        assertThat(rapor.path("total").intValue()).isZero();
        assertThat(rapor.path("rated").booleanValue()).isFalse();
        assertThat(rapor.path("percentage").isNull()).isTrue();
        assertThat(rapor.path("quality").textValue()).isEqualTo("TIDAK_DINILAI");
        assertThat(rapor.path("asOf").isNull()).isTrue();
        assertThat(rapor.path("knownAt").isNull()).isTrue();
        assertThat(rapor.path("period").path("from").isNull()).isTrue();
        assertThat(rapor.path("recommendations").get(0).path("rule").textValue())
                .isEqualTo("no-complaints");
    }

    @Test
    void theRealExportHasItsCounts() throws IOException {
        if (!Files.exists(REAL)) {
            System.out.println("Skipped: " + REAL + " is not here, and is not ours to ship");
        }
        assumeTrue(Files.exists(REAL));
        assertThat(Run.of("rapor", REAL, "--out", out()).exit()).isZero();
        JsonNode rapor = rapor();
        assertThat(rapor.path("total").intValue()).isEqualTo(1030);
        assertThat(rapor.path("finished").intValue()).isEqualTo(723 + 121 + 41);
        assertThat(rapor.path("archived").intValue()).isEqualTo(49 + 31 + 23 + 5);
        assertThat(rapor.path("inProcess").intValue()).isEqualTo(36);
        assertThat(rapor.path("notFollowedUp").intValue()).isEqualTo(1);
        assertThat(rapor.path("byStatus").path("Ditutup oleh Sistem").intValue())
                .isEqualTo(723);
        assertThat(rapor.path("asOf").textValue()).isEqualTo("2025-11-14T23:59:59+07:00");
        assertThat(rapor.path("averageFollowUpDays").isNull()).isTrue();
    }

    @Test
    void partsSumToTheWholeAndUnitsAreSorted() throws IOException {
        assertThat(Run.of("rapor", EXPORT, "--log", LOG, "--out", out()).exit()).isZero();
        JsonNode rapor = rapor();
        for (String figure : new String[] {"total", "finished", "inProcess", "notFollowedUp", "archived", "other"}) {
            for (String grouping : new String[] {"units", "channels", "months"}) {
                int sum = 0;
                for (JsonNode group : rapor.path(grouping)) {
                    sum += group.path(figure).intValue();
                }
                assertThat(sum)
                        .as(grouping + " " + figure)
                        .isEqualTo(rapor.path(figure).intValue());
            }
        }
        assertThat(rapor.path("units").findValuesAsText("unit")).isSorted().hasSizeGreaterThan(5);
        assertThat(rapor.path("units")
                        .get(rapor.path("units").size() - 1)
                        .path("unit")
                        .isNull())
                .isTrue();
    }

    @Test
    void aSecondRunOverTheSameFilesChangesNothing() throws IOException {
        String database = "jdbc:h2:file:" + folder.resolve("db").toAbsolutePath();
        assertThat(Run.of("rapor", EXPORT, "--log", LOG, "--out", out(), "--db", database)
                        .exit())
                .isZero();
        Map<String, String> first = contents(out());
        assertThat(Run.of("rapor", EXPORT, "--log", LOG, "--out", out(), "--db", database)
                        .exit())
                .isZero();
        assertThat(contents(out())).isEqualTo(first);
        assertThat(Run.of("rapor", "--out", out(), "--db", database).exit()).isZero();
        assertThat(contents(out())).isEqualTo(first);
    }

    @Test
    void oneRunHasOneRegency() throws IOException {
        String database = "jdbc:h2:file:" + folder.resolve("db").toAbsolutePath();
        Run.of(
                "rapor",
                "--log",
                file("log.csv", Logs.of(41, 28, 24)),
                "--out",
                out(),
                "--db",
                database,
                "--regency",
                "35.27");
        assertThat(Run.of("rapor", "--out", out(), "--db", database).exit()).isZero();
        assertThat(rapor().path("total").intValue()).isZero();
    }

    @Test
    void rowsThatCannotBeTakenAreListedAndTheOthersTaken() throws IOException {
        Path log = file(
                "log.csv",
                "tracking_id,at,event\n1,2023-03-06T09:00:00+07:00,diterima\n"
                        + "2,kemarin,diterima\n3,2023-03-06T09:00:00+07:00,dirahasiakan\n");
        Run run = Run.of("rapor", "--log", log, "--out", out());
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("2 baris ditolak").doesNotContain("kemarin");
        JsonNode rejected = rapor().path("rejectedRows");
        assertThat(rapor().path("total").intValue()).isEqualTo(1);
        assertThat(rejected.findValuesAsText("row")).containsExactly("3", "4");
        assertThat(rejected.findValuesAsText("column")).containsExactly("at", "event");
        assertThat(rejected.findValuesAsText("file")).containsOnly("log.csv");
        assertThat(rejected.toString()).doesNotContain("kemarin").doesNotContain("dirahasiakan");
        assertThat(Run.of("rapor", "--log", log, "--out", out(), "--strict").exit())
                .isEqualTo(1);
    }

    @Test
    void aBrokenFileLeavesFolderAndDatabaseAsTheyWere() throws IOException {
        String database = "jdbc:h2:file:" + folder.resolve("db").toAbsolutePath();
        Run.of("rapor", "--log", file("log.csv", Logs.of(3, 1, 24)), "--out", out(), "--db", database);
        Map<String, String> before = contents(out());
        byte[] export = Files.readAllBytes(EXPORT);
        Path broken = Files.write(folder.resolve("broken.xlsx"), Arrays.copyOf(export, export.length / 2));
        Run run = Run.of("rapor", EXPORT, broken, "--out", out(), "--db", database);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("broken.xlsx: ");
        assertThat(contents(out())).isEqualTo(before);
        assertThat(Run.of("rapor", "--out", out(), "--db", database).exit()).isZero();
        assertThat(contents(out())).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing.csv  | ''              | kosong
            noheader.csv | 'a,b'           | Tracking ID
            """)
    void aFileThatCannotBeTakenGivesOneLine(String name, String content, String says) throws IOException {
        Run run = Run.of("rapor", file(name, content), "--out", out());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith(name + ": ").contains(says);
        assertThat(out()).doesNotExist();
    }

    @Test
    void aMissingFileIsNamed() {
        Run run = Run.of("rapor", folder.resolve("tidak-ada.xlsx"), "--out", out());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("tidak-ada.xlsx: ");
    }

    @Test
    void speaksOfAnEarlierMoment() throws IOException {
        Path log = file("log.csv", Logs.of(41, 28, 24));
        assertThat(Run.of("rapor", "--log", log, "--out", out(), "--as-of", "2023-06-29")
                        .exit())
                .isZero();
        assertThat(rapor().path("finished").intValue()).isZero();
        assertThat(rapor().path("inProcess").intValue()).isEqualTo(28);
        assertThat(rapor().path("asOf").textValue()).isEqualTo("2023-06-29T23:59:59+07:00");
        assertThat(Run.of("rapor", "--log", log, "--out", out(), "--known-at", "2023-03-06T09:00:00+07:00")
                        .exit())
                .isZero();
        assertThat(rapor().path("notFollowedUp").intValue()).isEqualTo(41);
    }

    @Test
    void tellsTheYearOfArrivalInTheZone() throws IOException {
        Path log = file("log.csv", "tracking_id,at,event\n1,2023-12-31T17:30:00Z,diterima\n");
        Run.of("rapor", "--log", log, "--out", out(), "--year", "2023");
        assertThat(rapor().path("total").intValue()).isZero();
        Run.of("rapor", "--log", log, "--out", out(), "--year", "2024");
        assertThat(rapor().path("total").intValue()).isEqualTo(1);
        assertThat(rapor().path("period").path("from").textValue()).isEqualTo("2024-01-01");
    }

    @Test
    void showsUnitsUnderTheNamesOfTheDirectory() throws IOException {
        Path log = file(
                "log.csv",
                "tracking_id,at,event,unit\n1,2023-03-06T09:00:00+07:00,didisposisikan,DINKES\n"
                        + "2,2023-03-06T09:00:00+07:00,didisposisikan,Dinas Kesehatan Kab. Contoh\n");
        Path units = file(
                "units.csv", "unit,kind,parent,aliases\nDinas Kesehatan,dinas,,DINKES|Dinas Kesehatan Kab. Contoh\n");
        Run.of("rapor", "--log", log, "--out", out(), "--directory", units);
        assertThat(rapor().path("units").findValuesAsText("unit")).containsExactly("Dinas Kesehatan");
        assertThat(rapor().path("versions").path("directory").textValue()).startsWith("units.csv/sha256-");
    }

    @Test
    void writesEnglishOnRequest() throws IOException {
        assertThat(Run.of("rapor", EXPORT, "--out", out(), "--lang", "en").exit())
                .isZero();
        assertThat(Files.readString(out().resolve("rapor.html"))).contains("lang=\"en\"");
    }

    @Test
    void theNameStandsOnThePageAndTheOpenDataLeaveOutWhatNobodyCanTell() throws IOException {
        Path closed = Files.writeString(folder.resolve("closed.csv"), """
                Tanggal Generate,2024-01-10,
                Tracking ID,Tanggal Laporan Masuk,Status Laporan
                1,7 Mar 2023,Ditutup oleh Sistem
                2,6 Mar 2023,Ditutup oleh Sistem
                """);
        Run run = Run.of("rapor", closed, "--out", out(), "--name", "Kabupaten Contoh", "--open-data");
        assertThat(run.out()).contains("Kabupaten Contoh");
        assertThat(Files.readString(out().resolve("rapor.html"))).contains("<h1>Kabupaten Contoh</h1>");
        String[] regency =
                Files.readString(out().resolve("opendata/regency.csv")).split("\r\n", -1);
        // overdue, sla_met and sla_breached of an export, which dates no step
        assertThat(regency[1].split(",", -1)[9]
                        + regency[1].split(",", -1)[10]
                        + regency[1].split(",", -1)[11])
                .isEmpty();
        assertThat(run.out()).containsPattern("Lewat waktu +tidak diketahui");
    }

    @Test
    void aFormThatIsNotKnownIsToldWithThoseThatAre() {
        Run run = Run.of("rapor", EXPORT, "--out", out(), "--form", "kemendagri-2025");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("kemendagri-2025", "kemendagri-2023, kemendagri-2024");
    }

    @Test
    void aDatabaseThatAnotherProcessHasOpenIsNamed() throws IOException {
        // Whoever holds the lock of the file keeps H2 from opening it, as another process would
        Path lock = file("db.mv.db", "");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            Run run = Run.of("rapor", EXPORT, "--out", out(), "--db", "jdbc:h2:file:" + folder.resolve("db"));
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).startsWith("--db: ").contains("proses lain");
            assertThat(out()).doesNotExist();
        }
    }

    @Test
    void nothingToReadIsAnError() {
        assertThat(Run.of("rapor", "--out", out()).exit()).isEqualTo(2);
        assertThat(Run.of("rapor", EXPORT).exit()).isEqualTo(2);
        assertThat(Run.of("rapor", EXPORT, "--out", EXPORT).exit()).isEqualTo(2);
        assertThat(Run.of("rapor", EXPORT, "--out", out(), "--zone", "Mars/Utara")
                        .exit())
                .isEqualTo(2);
    }
}
