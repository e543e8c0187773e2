package id.tuntas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteCommandTest {

    private static final String EXPORT = "Tracking ID,Tanggal Laporan Masuk,Waktu Laporan Masuk,Klasifikasi Laporan,"
            + "Kategori,Judul Laporan,Isi Laporan Akhir,Instansi Terdisposisi\n"
            + "1,4 Mar 2024,03:15:00,,,Jalan berlubang,Aspal di depan pasar rusak,Dinas Pekerjaan Umum\n"
            + "2,4 Mar 2024,03:15:00,,,Lampu mati,Petugas PLN belum datang,\n"
            + "3,4 Mar 2024,03:15:00,,,Lain,Sesuatu di depan pasar,\n"
            + "4,4 Mar 2024,03:15:00,Pengaduan Berkadar Pengawasan,,Jalan berlubang,Dananya ke mana,\n";
    private static final String RULES = "book,contoh\nversion,2024-01\nrule,any_words,unit,refer\n"
            + "jalan,jalan berlubang|aspal,DPU,\nlistrik,pln,,bumn\n";
    private static final String UNITS =
            "unit,kind,parent,aliases\n" + "Dinas Pekerjaan Umum,dinas,,DPU\nInspektorat Daerah,inspektorat,,\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void saysWhereEachComplaintGoesAndWhy() throws IOException {
        Run run = Run.of(
                "route",
                "--rules",
                file("rules.csv", RULES),
                "--directory",
                file("units.csv", UNITS),
                file("export.csv", EXPORT));

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "tracking_id,to,supporting,urgency,rule,because,also,suggested,suggested_because",
                        "1,Dinas Pekerjaan Umum,,biasa,jalan,\"kata \"\"aspal\"\", kata \"\"jalan berlubang\"\"\",,,",
                        "2,dirujuk: bumn,,biasa,listrik,\"kata \"\"pln\"\"\",,,",
                        "3,koordinator: tidak ada aturan yang berlaku,,biasa,,,,,",
                        "4,Inspektorat Daerah,,biasa,,berkadar pengawasan,jalan,,");
        assertThat(run.err()).contains("Jumlah").doesNotContain("Aspal");
    }

    @Test
    void suggestsBesideTheRulesWhatWasLearnedButNotForOversight() throws IOException {
        StringBuilder history = new StringBuilder(EXPORT.lines().findFirst().orElseThrow() + "\n");
        for (int i = 0; i < 10; i++) {
            history.append("10")
                    .append(i)
                    .append(",4 Mar 2024,03:15:00,,,Pasar becek,Lantai pasar kotor,Dinas Perdagangan\n");
            history.append("20")
                    .append(i)
                    .append(",4 Mar 2024,03:15:00,,,Obat habis,Antre di puskesmas,Dinas Kesehatan\n");
        }
        Run run = Run.of(
                "route",
                "--rules",
                file("rules.csv", RULES),
                "--history",
                file("history.csv", history.toString()),
                file("export.csv", EXPORT));

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().toList().get(3))
                .contains(",Dinas Perdagangan,")
                .contains("pasar");
        assertThat(run.out().lines().toList().get(4)).endsWith("jalan,,");
    }

    @Test
    void aGuessThatRestsOnNothingIsNotShown() throws IOException {
        Path export = file("export.csv", EXPORT);
        Run run = Run.of("route", "--rules", file("rules.csv", RULES), "--history", export, export);

        assertThat(run.out().lines().toList().get(3)).endsWith(",biasa,,,,,");
    }

    @Test
    void aBookWithAFaultIsNotUsed() throws IOException {
        Run run = Run.of("route", "--rules", file("rules.csv", RULES + ",aspal,DPU,\n"), file("export.csv", EXPORT));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("rules.csv");
    }

    @Test
    void theCheckShowsEachFaultByAComplaint() throws IOException {
        Path rules = file("rules.csv", RULES + "dinas-lain,jalan berlubang,Dinas Lain,\n");
        Run run = Run.of("route", "check", rules, "--directory", file("units.csv", UNITS));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("Dinas Lain", "contoh laporan: ", "isi \"jalan berlubang\"")
                .contains("Tidak diperiksa: aturan yang tidak pernah cocok tidak dicari");
    }

    @Test
    void theBookToBeginWithIsWrittenAndHasNothingToPutRight() throws IOException {
        Path units = file("units.csv", UNITS);
        for (String name : new String[] {"awal.xlsx", "awal.csv", "awal.json"}) {
            Path book = folder.resolve(name);
            Run written = Run.of("route", "starter", "--out", book, "--directory", units);

            assertThat(written.exit())
                    .as("rules of units that are not there hold")
                    .isEqualTo(1);
            assertThat(written.out()).startsWith("Ditulis: ");
            assertThat(Run.of("route", "check", book, "--directory", units).out())
                    .endsWith("Tidak ada temuan\n");
        }
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws IOException {
        Path units = file("units.csv", UNITS);
        Path export = file("awal.csv", EXPORT);

        assertThat(Run.of("route", "starter", "--out", export, "--directory", units)
                        .err())
                .contains("awal.csv sudah ada", "--overwrite");
        assertThat(export).hasContent(EXPORT);
        assertThat(Run.of("route", "starter", "--out", export, "--directory", units, "--overwrite")
                        .out())
                .startsWith("Ditulis: ");
        assertThat(Run.of("route", "starter", "--lang", "en", "--out", folder.resolve("awal.ods"))
                        .err())
                .startsWith("--out: a file name that ends in .xlsx, .csv or .json");
    }

    @Test
    void aDateThatCannotBeReadIsTold() throws IOException {
        Run run = Run.of(
                "route",
                "--rules",
                file("rules.csv", RULES),
                file("e.csv", EXPORT.replace("\n2,4 Mar 2024", "\n2,xx/yy")));

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("tanpa Tanggal Laporan Masuk yang terbaca: 1");
    }

    @Test
    void theDraftShowsWhoWouldGoElsewhere() throws IOException {
        Path draft = file("draft.csv", RULES.replace("2024-01", "2024-02").replace(",pln,,bumn", ",pln,DPU,"));
        Run run = Run.of(
                "route",
                "what-if",
                "--rules",
                file("rules.csv", RULES),
                "--draft",
                draft,
                "--directory",
                file("units.csv", UNITS),
                file("export.csv", EXPORT));

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().map(line -> line.replaceAll(" +", " ")).toList())
                .contains("instansi luar (bumn) -> Dinas Pekerjaan Umum 1 2")
                .endsWith("1 dari 4 laporan berpindah tujuan, 0 berubah urgensinya");
    }

    @Test
    void aDraftThatChangesNothingMovesNobody() throws IOException {
        Path rules = file("rules.csv", RULES);
        Run run = Run.of("route", "what-if", "--lang", "en", "--rules", rules, "--draft", rules, file("e.csv", EXPORT));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("0 of 4 complaints would go elsewhere, 0 would have another urgency\n");
    }

    @Test
    void withoutRulesOrFileItSaysWhatIsNeeded() {
        Run run = Run.of("route", "--lang", "en");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("Give --rules RULES and FILE");
    }
}
