package id.tuntas.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What regencies told the press of their rapor, through the command {@code rapor}. */
final class RaporStoriesTest {

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

    private String recommendation(String rule) throws IOException {
        for (JsonNode one : rapor().path("recommendations")) {
            if (one.path("rule").textValue().equals(rule)) {
                return one.path("text").textValue() + " [" + one.path("figure").textValue() + "]";
            }
        }
        return "";
    }

    /** Sampang 2023: 28 of 41 finished, and the province advises promotion and faster follow-up. */
    @Test
    void sampangPromotesTheChannelAndFollowsUpFaster() throws IOException {
        Run run = Run.of("rapor", "--log", file("log.csv", Logs.of(41, 28, 24)), "--out", out());
        assertThat(run.exit()).isZero();
        assertThat(rapor().path("percentage").toString()).isEqualTo("68.3");
        assertThat(rapor().path("notFollowedUp").intValue()).isEqualTo(13);
        assertThat(recommendation("low-completion"))
                .contains("sosialisasikan kanal pengaduan", "percepat tindak lanjut", "[68.3 % (28/41)]");
        assertThat(recommendation("not-followed-up")).endsWith("[13/41]");
        assertThat(run.out()).contains("68,3% (28/41)").doesNotContain("Tata kelola");
    }

    /** Blitar 2023: all 62 finished in 15.6 days, baik; the decree is there, the action plan is not. */
    @Test
    void blitarIsGoodAndDrawsUpAnActionPlan() throws IOException {
        Path said = file("tata-kelola.csv", "unit,sk,action_plan,sop\n,ya,tidak,\n");
        Run run = Run.of("rapor", "--log", file("log.csv", Logs.of(62, 62, 374)), "--governance", said, "--out", out());
        assertThat(run.exit()).isZero();
        JsonNode rapor = rapor();
        assertThat(rapor.path("percentage").toString()).isEqualTo("100.0");
        assertThat(rapor.path("averageFollowUpDays").toString()).isEqualTo("15.6");
        assertThat(rapor.path("quality").textValue()).isEqualTo("BAIK");
        assertThat(rapor.path("governance").path("decree").booleanValue()).isTrue();
        assertThat(rapor.path("governance").path("actionPlan").isBoolean()).isTrue();
        assertThat(rapor.path("governance").path("actionPlan").booleanValue()).isFalse();
        assertThat(rapor.path("governance").path("procedure").isNull()).isTrue();
        assertThat(recommendation("no-action-plan")).contains("segera menyusun rencana aksi", "[action_plan: tidak]");
        assertThat(recommendation("no-decree")).isEmpty();
        assertThat(run.out()).contains("SK tim pengelola: ada; rencana aksi: belum ada; SOP: tidak disebut");
        assertThat(rapor.path("form").path("title").textValue()).contains("2023");
        assertThat(rapor.path("form").path("lines").findValuesAsText("value"))
                .containsExactly(
                        "ya", "tidak", "62", "62", "0", "0", "100.0", "15.6", "BAIK", "no-action-plan, slow-follow-up");
        Run.of("rapor", "--log", folder.resolve("log.csv"), "--governance", said, "--out", out(), "--lang", "en");
        assertThat(recommendation("no-action-plan")).startsWith("There is no action plan: draw one up soon.");
    }

    /** Tojo Una-Una, mid-2023: nobody complained, which is a question and no grade. */
    @Test
    void tojoUnaUnaIsNotRatedAndAsksWhetherPeopleKnowTheChannel() throws IOException {
        Run run = Run.of("rapor", "--log", file("log.csv", "tracking_id,at,event\n"), "--out", out());
        assertThat(run.exit()).isZero();
        assertThat(rapor().path("percentage").isNull()).isTrue();
        assertThat(rapor().path("quality").textValue()).isEqualTo("TIDAK_DINILAI");
        assertThat(rapor().path("recommendations")).hasSize(1);
        assertThat(recommendation("no-complaints"))
                .contains("Apakah warga sudah mengenal SP4N-LAPOR!?", "sosialisasi", "[0/0]");
        assertThat(run.out()).contains("tidak dinilai");
    }

    /** Malang 2024: of 84 units five have a procedure. The file names those five, the directory all of them. */
    @Test
    void malangHasAProcedureInFiveOf84Units() throws IOException {
        StringBuilder units = new StringBuilder("unit\n");
        StringBuilder said = new StringBuilder("unit,sk,action_plan,sop\n");
        for (int i = 1; i <= 84; i++) {
            units.append("Dinas Contoh ").append(i).append('\n');
            said.append(i <= 5 ? "Dinas Contoh " + i + ",,,ya\n" : "");
        }
        Path log = file("log.csv", Logs.of(1, 1, 1));
        Path directory = file("units.csv", units.toString());
        Path governance = file("sop.csv", said.toString());
        Run run = Run.of("rapor", "--log", log, "--directory", directory, "--governance", governance, "--out", out());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Perangkat daerah ber-SOP  5 dari 84 (6,0%)");
        assertThat(rapor().path("governance").path("procedurePercentage").toString())
                .isEqualTo("6.0");
        assertThat(rapor().path("governance").path("unitsWithProcedure").intValue())
                .isEqualTo(5);
        assertThat(rapor().path("governance").path("unitsCounted").intValue()).isEqualTo(84);
        assertThat(rapor().path("governance").path("units")).hasSize(84);
        assertThat(recommendation("procedures")).endsWith("[6.0 % (5/84)]");

        String all = said + "Dinas Lain,,,tidak\n";
        Path more = file("sop.csv", all);
        Run unknown = Run.of("rapor", "--log", log, "--directory", directory, "--governance", more, "--out", out());
        assertThat(unknown.err()).contains("sop.csv: baris 7, unit: tidak ada di daftar");
        assertThat(rapor().path("governance").path("unitsCounted").intValue()).isEqualTo(85);
    }

    @Test
    void aTableWithFaultsIsToldWholeAndNothingIsDone() throws IOException {
        Path said = file("sop.csv", "unit,sk,action_plan,sop\n,ada,tidak,\nDinas A,ya,,belum\n");
        Run run = Run.of("rapor", "--log", file("log.csv", Logs.of(1, 1, 1)), "--governance", said, "--out", out());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("sop.csv: baris 2, sk: ya, tidak, atau kosong; baris 3, sop: ya, tidak, atau kosong")
                .doesNotContain("belum");
        assertThat(out()).doesNotExist();
    }

    @Test
    void formulaScaleAndFormAreThoseAskedFor() throws IOException {
        Path log = file("log.csv", Logs.of(41, 28, 24));
        Path scale = file("skala.json", """
                {"type":"quality_scale","v":1,"id":"perbup","version":"2","steps":[{"quality":"BAIK","percentFrom":60}]}
                """);
        Path form = file("formulir.json", """
                {"type":"rapor_form","v":1,"id":"contoh","version":"3","title":{"id":"Rapor","en":"Rapor"},
                 "lines":[{"figure":"total","label":{"id":"Total","en":"Total"},"source":"Perbup"}],
                 "rules":[{"id":"r","when":"completion_below","bound":70,"text":{"id":"Ayo.","en":"Go."},"source":"Perbup"}]}
                """);
        Run run = Run.of(
                "rapor",
                "--log",
                log,
                "--out",
                out(),
                "--scale",
                scale,
                "--form",
                form,
                "--formula",
                "finished/(total-archived)");
        assertThat(run.exit()).isZero();
        assertThat(rapor().path("formula").textValue()).isEqualTo("finished/(total-archived)");
        assertThat(rapor().path("quality").textValue()).isEqualTo("BAIK");
        assertThat(rapor().path("versions").path("scale").textValue()).isEqualTo("perbup/2");
        assertThat(rapor().path("versions").path("form").textValue()).isEqualTo("contoh/3");
        assertThat(rapor().path("recommendations").findValuesAsText("text")).containsExactly("Ayo.");
        assertThat(run.out()).contains("(finished/(total-archived))");
    }

    @Test
    void aDocumentThatIsWrongNamesItsField() throws IOException {
        Path log = file("log.csv", Logs.of(1, 1, 1));
        Path scale = file(
                "skala.json", "{\"type\":\"quality_scale\",\"v\":1,\"id\":\"x\",\"version\":\"1\",\"steps\":[{}]}");
        Run run = Run.of("rapor", "--log", log, "--out", out(), "--scale", scale);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("skala.json: steps[0].quality: seharusnya salah satu dari SANGAT_BAIK");
        Run formula = Run.of("rapor", "--log", log, "--out", out(), "--formula", "selesai/total", "--lang", "en");
        assertThat(formula.exit()).isEqualTo(2);
        assertThat(formula.err())
                .startsWith("--formula: not known; there are: finished/total, (finished+inProcess)/total, ");
        assertThat(out()).doesNotExist();
    }

    @Test
    void theEvaluationOf2024ShowsScoresAndRatesNothingWithoutBounds() throws IOException {
        Path log = file("log.csv", Logs.of(2, 1, 24));
        StringBuilder scores =
                new StringBuilder("{\"type\":\"evidence_scores\",\"v\":1,\"version\":\"1\",\"scores\":[");
        for (String aspect : new String[] {"perencanaan", "kebijakan", "sdm", "sosialisasi", "kanal"}) {
            scores.append("{\"aspect\":\"" + aspect + "\",\"score\":80,\"evidence\":[\"SK 1\"]},");
        }
        String last = "{\"aspect\":\"efektivitas-tl\",\"score\":50,\"evidence\":[%s]}]}";
        Path open = file("bukti.json", scores + last.formatted(""));
        assertThat(Run.of("rapor", "--log", log, "--out", out(), "--form", "kemendagri-2024", "--evidence", open)
                        .exit())
                .isZero();
        assertThat(rapor().path("form").path("openAspects").get(0).textValue()).isEqualTo("efektivitas-tl");
        assertThat(rapor().path("form").path("score").isNull()).isTrue();
        Path all = file("bukti.json", scores + last.formatted("\"Laporan\""));
        Run.of("rapor", "--log", log, "--out", out(), "--form", "kemendagri-2024", "--evidence", all);
        assertThat(rapor().path("form").path("score").toString()).isEqualTo("75.0");
        assertThat(rapor().path("form").path("scoreQuality").textValue()).isEqualTo("TIDAK_DINILAI");
        assertThat(rapor().path("form").path("lines").findValuesAsText("value"))
                .containsExactly("80", "80", "80", "80", "80", "50");
        Run unfit = Run.of("rapor", "--log", log, "--out", out(), "--evidence", all);
        assertThat(unfit.exit()).isEqualTo(2);
        assertThat(unfit.err()).startsWith("--evidence: ");
    }
}
