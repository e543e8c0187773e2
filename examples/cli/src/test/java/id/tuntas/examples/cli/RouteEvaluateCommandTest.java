package id.tuntas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteEvaluateCommandTest {

    private static final String HEADER =
            "Tracking ID,Tanggal Laporan Masuk,Waktu Laporan Masuk,Kategori,Judul Laporan,Isi Laporan Akhir,"
                    + "Instansi Terdisposisi\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** Reports about roads go to one unit, those about schools to another; every tenth went nowhere. */
    private Path export(String name, int from, int to) throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = from; i < to; i++) {
            boolean road = i % 2 == 0;
            rows.append(1_000_000 + i)
                    .append(",4 Mar 2024,03:15:00,")
                    .append(road ? "Jalan" : "Sekolah")
                    .append(road ? ",Jalan rusak,Aspal berlubang di depan pasar," : ",Guru,Kelas bocor saat hujan,")
                    .append(i % 10 == 9 ? "" : road ? "Dinas Pekerjaan Umum" : "Dinas Pendidikan")
                    .append('\n');
        }
        return Files.writeString(folder.resolve(name), rows);
    }

    @Test
    void saysHowManyWereFoundBesideSimpleGuesses() throws IOException {
        Run run = Run.of("route", "evaluate", "--history", export("a.csv", 0, 100), "--folds", 5);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("90 laporan")
                .containsPattern("saran yang dipelajari +100,0 % +100,0 %")
                .containsPattern("unit terbesar +55,6 % +100,0 %")
                .containsPattern("tabel kategori +100,0 %")
                .containsPattern("naive Bayes +100,0 %");
    }

    @Test
    void guessesEveryComplaintOfAnotherFileAndJudgesThoseThatWentSomewhere() throws IOException {
        Path out = folder.resolve("guesses.csv");
        Run run = Run.of(
                "route",
                "evaluate",
                "--history",
                export("a.csv", 0, 100),
                "--test",
                export("b.csv", 100, 120),
                "--json",
                "--out",
                out);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("{\n  \"complaints\": 18,");
        assertThat(Files.readString(out).lines())
                .hasSize(21)
                .startsWith(
                        "tracking_id,first,second,third",
                        "1000100,Dinas Pekerjaan Umum,Dinas Pendidikan,",
                        "1000101,Dinas Pendidikan,Dinas Pekerjaan Umum,")
                .contains("1000109,Dinas Pendidikan,Dinas Pekerjaan Umum,");
    }

    @Test
    void aHistoryFromWhichNothingCanBeLearnedIsNothingDone() throws IOException {
        Path empty = Files.writeString(folder.resolve("a.csv"), HEADER);
        Run run = Run.of("route", "evaluate", "--history", empty, "--folds", 5);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("a.csv: tidak ada laporan yang dapat diuji");
    }

    @Test
    void complaintsThatWereLearnedFromAreNotJudged() throws IOException {
        Path export = export("a.csv", 0, 100);
        Run run = Run.of("route", "evaluate", "--history", export, "--test", export, "--lang", "en");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("that are not in the history are needed");
    }

    @Test
    void eitherAnotherFileOrANumberOfPartsIsGiven() throws IOException {
        Path export = export("a.csv", 0, 100);

        assertThat(Run.of("route", "evaluate", "--history", export).exit()).isEqualTo(2);
        assertThat(Run.of("route", "evaluate", "--history", export, "--folds", 1)
                        .exit())
                .isEqualTo(2);
        assertThat(Run.of("route", "evaluate", "--history", export, "--folds", 2, "--test", export)
                        .exit())
                .isEqualTo(2);
    }
}
