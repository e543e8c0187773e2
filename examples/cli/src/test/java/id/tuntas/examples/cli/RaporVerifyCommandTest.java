package id.tuntas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code rapor verify}: a rapor that was kept, drawn up again. */
final class RaporVerifyCommandTest {

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private String database() {
        return "jdbc:h2:file:" + folder.resolve("db").toAbsolutePath();
    }

    private Path kept() {
        return folder.resolve("out").resolve("rapor.json");
    }

    /** Draws a rapor up over what is stored, and keeps it. */
    private Run keep(Object... options) {
        Object[] words = new Object[options.length + 5];
        words[0] = "rapor";
        words[1] = "--out";
        words[2] = folder.resolve("out");
        words[3] = "--db";
        words[4] = database();
        System.arraycopy(options, 0, words, 5, options.length);
        return Run.of(words);
    }

    private Run verify(Object... options) {
        Object[] words = new Object[options.length + 5];
        words[0] = "rapor";
        words[1] = "verify";
        words[2] = kept();
        words[3] = "--db";
        words[4] = database();
        System.arraycopy(options, 0, words, 5, options.length);
        return Run.of(words);
    }

    private static String digest(String out) {
        return out.lines()
                .filter(line -> line.startsWith("Sidik (SHA-256): "))
                .map(line -> line.substring(17))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatHappensLaterChangesNothing() throws IOException {
        Run first = keep("--log", file("log.csv", Logs.of(41, 28, 24)));
        assertThat(first.exit()).isZero();
        assertThat(Files.readString(kept())).endsWith("\"digest\": \"" + digest(first.out()) + "\"\n}\n");

        // The thirteen that are open are closed in August, and one more arrives
        StringBuilder later = new StringBuilder(Logs.HEADER);
        for (int i = 29; i <= 42; i++) {
            later.append(i).append(",2023-08-01T09:00:00+07:00,").append(i == 42 ? "diterima" : "ditutup");
            later.append(",,,,,,\n");
        }
        Path august = file("agustus.csv", later.toString());
        assertThat(Run.of("rapor", "--log", august, "--out", folder.resolve("august"), "--db", database())
                        .exit())
                .isZero();
        assertThat(Files.readString(folder.resolve("august").resolve("rapor.json")))
                .contains("\"total\": 42,");

        Run again = verify();
        assertThat(again.exit()).isZero();
        assertThat(again.out()).startsWith("Sama: ").endsWith(", sidik " + digest(first.out()) + "\n");
        assertThat(again.err()).isEmpty();
    }

    @Test
    void aLogThatSaysItWasKnownThenIsFound() throws IOException {
        keep("--log", file("log.csv", Logs.of(41, 28, 24)));
        Path found = file("susulan.csv", Logs.HEADER + "41,2023-06-01T09:00:00+07:00,ditutup,,sistem,,,,\n");
        Run.of("rapor", "--log", found, "--out", folder.resolve("august"), "--db", database());
        Run again = verify("--lang", "en");
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.out())
                .startsWith("Different: ")
                .contains("  finished: stored 28, now 29\n", "  percentage: stored 68.3, now 70.7\n");
        assertThat(again.out().indexOf("  total: ")).isNegative();
        assertThat(again.out().indexOf("  percentage: ")).isLessThan(again.out().indexOf("  byStatus."));
    }

    @Test
    void anotherDirectoryIsNamedAndWhatItChanged() throws IOException {
        String disposed = "5,2023-03-07T09:00:00+07:00,didisposisikan,Dinas Contoh,koordinator,,,,\n";
        keep("--log", file("log.csv", Logs.of(5, 1, 24) + disposed));
        Path units = file("units.csv", "unit,kind,parent,aliases\nDinas Baru,dinas,,Dinas Contoh\n");
        Run again = verify("--directory", units);
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.out())
                .contains("  versions.directory: tersimpan \"none\", sekarang \"units.csv/sha256-")
                .contains("Disusun dengan dokumen lain; berikan yang dulu", "versions.directory \"none\"\n")
                .contains("  units[\"Dinas Contoh\"].total: tersimpan 1, sekarang -\n")
                .contains("  units[\"Dinas Baru\"].total: tersimpan -, sekarang 1\n");
    }

    @Test
    void aRaporOfARegencyThatIsNotStoredIsNotCompared() throws IOException {
        keep("--log", file("log.csv", Logs.of(5, 1, 24)), "--regency", "35.27");
        Files.writeString(kept(), Files.readString(kept()).replace("35.27", "35.05"));
        Run again = verify();
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("tidak ada yang tersimpan untuk 35.05; yang tersimpan: 35.27");
    }

    @Test
    void yearFormulaFormAndGovernanceAreThoseOfTheSnapshot() throws IOException {
        Path said = file("tata-kelola.csv", "unit,sk,action_plan,sop\n,ya,tidak,\n");
        keep(
                "--log",
                file("log.csv", Logs.of(4, 1, 24) + "9,2022-12-30T09:00:00+07:00,diterima,,,,,,\n"),
                "--year",
                "2023",
                "--formula",
                "(finished+inProcess)/total",
                "--form",
                "kemendagri-2024",
                "--governance",
                said,
                "--zone",
                "Asia/Makassar");
        assertThat(verify("--governance", said).exit()).isZero();
        Run without = verify();
        assertThat(without.exit()).isEqualTo(1);
        assertThat(without.out())
                .contains("governance.decree: tersimpan true, sekarang null")
                .contains("recommendations[\"no-action-plan\"].figure: tersimpan \"action_plan: tidak\", sekarang -");
    }

    @Test
    void aFileThatWasChangedIsFound() throws IOException {
        keep("--log", file("log.csv", Logs.of(41, 28, 24)));
        Files.writeString(kept(), Files.readString(kept()).replace("\"finished\": 28", "\"finished\": 41"));
        Run again = verify();
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.out())
                .startsWith("Berkas diubah sejak ditulis")
                .contains("  finished: tersimpan 41, sekarang 28\n");
    }

    @Test
    void aDigestThatWasChangedIsFoundToo() throws IOException {
        Run first = keep("--log", file("log.csv", Logs.of(41, 28, 24)));
        Files.writeString(kept(), Files.readString(kept()).replace(digest(first.out()), "0".repeat(64)));
        Run again = verify();
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.out()).startsWith("Berkas diubah sejak ditulis").contains("Sama: ");
    }

    @Test
    void whatCannotBeVerifiedIsNothingDone() throws IOException {
        keep("--log", file("log.csv", Logs.of(1, 1, 24)));
        Path broken =
                file("rusak.json", Files.readString(kept()).replace("\"zone\": \"Asia/Jakarta\"", "\"zone\": \"?\""));
        Run wrong = Run.of("rapor", "verify", broken, "--db", database());
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).startsWith("rusak.json: basis.zone: seharusnya zona waktu");
        Run absent = Run.of("rapor", "verify", kept(), "--db", "jdbc:h2:file:" + folder.resolve("salah"));
        assertThat(absent.exit()).isEqualTo(2);
        assertThat(absent.err()).startsWith("--db: basis data tidak ditemukan");
        assertThat(folder.resolve("salah.mv.db")).doesNotExist();
        assertThat(Run.of("rapor", "verify", folder.resolve("tidak-ada.json"), "--db", database())
                        .exit())
                .isEqualTo(2);
        assertThat(Run.of("rapor", "verify", kept()).exit()).isEqualTo(2);
    }
}
