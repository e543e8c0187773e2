package id.tuntas.exchange.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.UnreadableFileException;
import id.tuntas.exchange.table.RawWorkbook;
import id.tuntas.scorecard.Governance;
import id.tuntas.scorecard.Presence;
import id.tuntas.scorecard.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GovernanceCsvTest {

    private static final String HEADER = "unit,sk,action_plan,sop\n";
    private static final Directory DIRECTORY = Directory.of(
            "1",
            List.of(Unit.builder()
                    .name(UnitName.of("Dinas Kesehatan"))
                    .addAliases(UnitName.of("DINKES"))
                    .build()));

    @TempDir
    private Path folder;

    private GovernanceFile read(String content, Directory directory) throws IOException {
        return GovernanceCsv.read(Files.writeString(folder.resolve("tata-kelola.csv"), content), directory);
    }

    private Governance read(String content) throws IOException {
        return read(content, Directory.empty()).governance();
    }

    private UnreadableFileException refused(String content, Directory directory) throws IOException {
        Path file = Files.writeString(folder.resolve("tata-kelola.csv"), content);
        try {
            GovernanceCsv.read(file, directory);
        } catch (UnreadableFileException refused) {
            return refused;
        }
        throw new AssertionError("it was taken");
    }

    @Test
    void readsTheRegencyAndItsUnits() throws IOException {
        Governance said = read(HEADER + """
                ,ya,tidak,
                Dinas Kesehatan,,TIDAK, Ya
                ,,,
                Dinas Sosial,ya,ya,tidak
                """);
        assertThat(said.regency()).isEqualTo(new Standing(Presence.PRESENT, Presence.ABSENT, Presence.NOT_SAID));
        assertThat(said.units())
                .containsOnlyKeys(UnitName.of("Dinas Kesehatan"), UnitName.of("Dinas Sosial"))
                .containsEntry(
                        UnitName.of("Dinas Kesehatan"),
                        new Standing(Presence.NOT_SAID, Presence.ABSENT, Presence.PRESENT))
                .containsEntry(
                        UnitName.of("Dinas Sosial"), new Standing(Presence.PRESENT, Presence.PRESENT, Presence.ABSENT));
    }

    @Test
    void columnsComeInAnyOrderAndOthersArePassedOver() throws IOException {
        Governance said = read("Daftar 2023\nsop;catatan;action_plan;unit;sk\nya;x;;Dinas Sosial;tidak\n");
        assertThat(said.units())
                .containsEntry(
                        UnitName.of("Dinas Sosial"),
                        new Standing(Presence.ABSENT, Presence.NOT_SAID, Presence.PRESENT));
    }

    @Test
    void aWorkbookReadsAsText() throws IOException {
        String sheet = RawWorkbook.row(1, "unit", "sk", "action_plan", "sop")
                + RawWorkbook.row(2, "Dinas Sosial", "ya", "", "tidak");
        Path file = Files.write(
                folder.resolve("tata-kelola.csv"),
                RawWorkbook.ofSheetData(sheet).bytes());
        GovernanceFile workbook = GovernanceCsv.read(file, Directory.empty());
        assertThat(workbook.governance()).isEqualTo(read(HEADER + "Dinas Sosial,ya,,tidak\n"));
    }

    @Test
    void theVersionTellsStatementsApart() throws IOException {
        String one = read(HEADER + ",ya,tidak,\n").version();
        assertThat(one).matches("tata-kelola\\.csv/sha256-[0-9a-f]{12}");
        assertThat(read(HEADER + " , YA,tidak,\n\n").version()).isEqualTo(one);
        assertThat(read(HEADER + ",ya,ya,\n").version()).isNotEqualTo(one);
        assertThat(read(HEADER + "A,ya,tidak,\n").version()).isNotEqualTo(one);
    }

    @Test
    void aHeaderAloneSaysNothing() throws IOException {
        Governance said = read(HEADER);
        assertThat(said.regency()).isEqualTo(Standing.UNSAID);
        assertThat(said.units()).isEmpty();
        assertThat(said.isGiven()).isTrue();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndNothingQuoted() throws IOException {
        UnreadableFileException refused = refused(HEADER + """
                        ,ada,tidak,belum
                        Dinas Sosial,ya,,
                        dinas sosial,ya,,
                        ,ya,,
                        Dinas Kesehatan,ya,,ya,lagi
                        """ + "x".repeat(301) + ",,,\n", Directory.empty());
        assertThat(refused.rows())
                .extracting(RejectedRow::file, RejectedRow::row, RejectedRow::column)
                .containsExactly(
                        tuple("tata-kelola.csv", 2L, "sk"),
                        tuple("tata-kelola.csv", 2L, "sop"),
                        tuple("tata-kelola.csv", 4L, "unit"),
                        tuple("tata-kelola.csv", 5L, "unit"),
                        tuple("tata-kelola.csv", 6L, "row"),
                        tuple("tata-kelola.csv", 7L, "unit"));
        assertThat(refused.rows().get(0).reason().indonesian()).isEqualTo("ya, tidak, atau kosong");
        assertThat(refused.rows().get(2).reason().english()).contains("row 3");
        assertThat(refused.rows().get(3).reason().english()).contains("row 2");
        assertThat(refused.rows().get(4).reason().english()).contains("4 cells");
        assertThat(refused.rows().get(5).reason().english()).contains("1 to 300");
        assertThat(refused.reason().english())
                .startsWith("row 2, sk: ya (yes), tidak (no), or blank; row 2, sop: ")
                .doesNotContain("belum", "lagi", "more");
        assertThat(refused.reason().indonesian()).startsWith("baris 2, sk: ya, tidak, atau kosong; ");
    }

    @Test
    void ofManyFaultsTheFirstTwentyAreToldAndAllAreThere() throws IOException {
        UnreadableFileException twenty = refused(HEADER + "A,x,,\n".repeat(1) + rows(19), Directory.empty());
        assertThat(twenty.rows()).hasSize(20);
        assertThat(twenty.reason().english()).doesNotContain("more");
        UnreadableFileException more = refused(HEADER + rows(23), Directory.empty());
        assertThat(more.rows()).hasSize(23);
        assertThat(more.reason().english())
                .endsWith("; and 3 more")
                .contains("row 21, ")
                .doesNotContain("row 22, ");
        assertThat(more.reason().indonesian()).endsWith("; dan 3 masalah lain");
    }

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            rows.append("Dinas ").append(i).append(",x,,\n");
        }
        return rows.toString();
    }

    @Test
    void twoNamesOfOneUnitAreOneUnit() throws IOException {
        String twice = HEADER + "DINKES,ya,,\nDinas Kesehatan,ya,,\n";
        assertThat(refused(twice, DIRECTORY).rows())
                .extracting(RejectedRow::row)
                .containsExactly(3L);
        assertThat(read(twice).units()).hasSize(2);
    }

    @Test
    void aUnitThatTheDirectoryDoesNotKnowIsWarnedOfAndCounted() throws IOException {
        GovernanceFile file = read(HEADER + ",ya,,\nDINKES,ya,,\nDinas Baru,ya,,\n", DIRECTORY);
        assertThat(file.governance().units()).hasSize(2);
        assertThat(file.warnings()).hasSize(1);
        assertThat(file.warnings().get(0).file()).isEqualTo("tata-kelola.csv");
        assertThat(file.warnings().get(0).text().english())
                .startsWith("row 4, unit: ")
                .doesNotContain("Baru");
        assertThat(read(HEADER + "Dinas Baru,ya,,\n", Directory.empty()).warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit,sk,sop\n", "unit,sk,rencana_aksi,sop\n"})
    void aColumnThatIsNotThereIsNamed(String content) throws IOException {
        UnreadableFileException refused = refused(content, Directory.empty());
        assertThat(refused.reason().indonesian()).isEqualTo("baris judul tidak memuat kolom action_plan");
        assertThat(refused.rows()).isEmpty();
    }

    @Test
    void withoutUnitItIsStillAHeaderAndWithoutAnyColumnNone() throws IOException {
        assertThat(refused("sk,action_plan,sop\n", Directory.empty()).reason().english())
                .isEqualTo("the header lacks the column(s) unit");
        assertThat(refused("nama,catatan\n", Directory.empty()).reason().english())
                .isEqualTo("the header lacks the column(s) unit, sk, action_plan, sop");
        assertThatThrownBy(() -> GovernanceCsv.read(folder.resolve("tidak-ada.csv"), Directory.empty()))
                .isInstanceOf(UnreadableFileException.class);
    }
}
