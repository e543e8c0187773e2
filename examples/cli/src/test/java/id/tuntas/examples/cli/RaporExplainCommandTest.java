package id.tuntas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code rapor explain}. */
final class RaporExplainCommandTest {

    private static final String LOG = """
            tracking_id,at,event,unit,actor,channel
            1,2023-03-06T09:00:00+07:00,diterima,,,Website
            1,2023-03-07T09:00:00+07:00,didisposisikan,Dinas Kesehatan,koordinator,
            1,2023-03-20T09:00:00+07:00,ditutup,,sistem,
            2,2023-04-03T09:00:00+07:00,diterima,,,SMS
            2,2023-04-04T09:00:00+07:00,didisposisikan,DINAS KESEHATAN,koordinator,
            2,2023-04-17T09:00:00+07:00,ditutup,,sistem,
            3,2023-04-03T09:00:00+07:00,diterima,,,SMS
            3,2023-04-04T09:00:00+07:00,didisposisikan,Dinas Sosial,koordinator,
            3,2023-04-17T09:00:00+07:00,ditutup,,sistem,
            4,2023-04-03T09:00:00+07:00,diterima,,,SMS
            """;

    private static final String EXPORT = """
            Tanggal Generate,2023-12-31,,
            Tracking ID,Tanggal Laporan Masuk,Status Laporan,Tipe Laporan (Anonim/Rahasia)
            5,6 Mar 2023,Ditutup oleh Sistem,Rahasia
            6,6 Mar 2023,Ditutup oleh Sistem,
            """;

    @TempDir
    private Path folder;

    private String database;

    @BeforeEach
    void fourComplaintsOfALogAndTwoOfAnExport() throws IOException {
        database = "jdbc:h2:file:" + folder.resolve("db").toAbsolutePath();
        Path log = Files.writeString(folder.resolve("log.csv"), LOG);
        Path export = Files.writeString(folder.resolve("export.csv"), EXPORT);
        Run drawn = Run.of("rapor", export, "--log", log, "--db", database, "--out", folder.resolve("out"));
        assertThat(drawn.exit()).as(drawn.err()).isZero();
    }

    private Run explain(Object... arguments) {
        List<Object> words = new ArrayList<>(List.of("rapor", "explain"));
        words.addAll(List.of(arguments));
        words.addAll(List.of("--db", database));
        return Run.of(words.toArray());
    }

    @Test
    void namesTheComplaintsAndTheRuleAndOfSecretOnesTheNumber() {
        Run run = explain("finished", "--lang", "en");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .isEqualTo(String.format(
                        "Rule: finished, of all%nComplaints: 5%n  6%nSecret, or not known to be otherwise;"
                                + " ids not told: 4%n"));
        assertThat(explain("finished", "--lang", "en", "--with-secret").out())
                .isEqualTo(String.format("Rule: finished, of all%nComplaints: 5%n  1%n  2%n  3%n  5%n  6%n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            finished             | --unit    | dinas kesehatan | 1 2
            finished             | --channel | SMS             | 2 3
            total                | --month   | 2023-04         | 2 3 4
            notFollowedUp        | --unit    | -               | 4
            percentage           | --unit    | Dinas Sosial    | 3
            workload             | --year    | 2023            | 4
            total                | --as-of   | 2023-03-31      | 1 5 6
            """)
    void oneGroupAlone(String figure, String option, String value, String ids) {
        Run run = explain(figure, option, value, "--with-secret");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("  ")).map(String::strip))
                .containsExactly(ids.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            finishd              | ''        | ''              | FIGURE: tidak dikenal; mungkin finished; yang ada: total
            Finished             | ''        | ''              | FIGURE: tidak dikenal; mungkin finished; yang ada:
            kepuasan             | ''        | ''              | FIGURE: tidak dikenal; yang ada: total, finished
            finished             | --unit    | Dinas Kesehatn  | --unit: tidak dikenal; mungkin DINAS KESEHATAN
            finished             | --channel | Webste          | --channel: tidak dikenal; mungkin Website; yang ada: SMS
            """)
    void aNameThatIsNotKnownListsThoseThatAre(String figure, String option, String value, String says) {
        Run run = option.isEmpty() ? explain(figure) : explain(figure, option, value);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith(says);
    }
}
