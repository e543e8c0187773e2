package id.tuntas.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.base.RegencyId;
import id.tuntas.directory.UnitName;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.json.UnreadableDocumentException.Problem;
import id.tuntas.exchange.report.SampleRapors;
import id.tuntas.scorecard.Governance;
import id.tuntas.scorecard.Presence;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.RaporSnapshot;
import id.tuntas.scorecard.SnapshotDifference;
import id.tuntas.scorecard.Standing;
import id.tuntas.scorecard.Versions;
import id.tuntas.text.LocalText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaporSnapshotJsonTest {

    private static final RejectedRow ROW =
            new RejectedRow("laporan.xlsx", 17, "Tanggal", new LocalText("tanggal", "a date"));
    private static final Governance SAID = Governance.builder()
            .version("g/1")
            .regency(new Standing(Presence.PRESENT, Presence.ABSENT, Presence.NOT_SAID))
            .putUnits(UnitName.of("Dinas \"A\".b"), new Standing(Presence.ABSENT, Presence.NOT_SAID, Presence.PRESENT))
            .build();

    private static Rapor fortyOne() {
        return SampleRapors.fortyOne().withGovernance(SAID).ofYear(Optional.of(2023));
    }

    private static String json(Rapor rapor) {
        return RaporJson.string(rapor, List.of(), Locale.ENGLISH);
    }

    @Test
    void aSnapshotIsWhatAReaderOfTheDocumentFindsInEitherLanguage() {
        for (Rapor rapor :
                List.of(fortyOne(), SampleRapors.none(), SampleRapors.eightyFourUnits(), SampleRapors.sixtyTwo())) {
            RaporSnapshot snapshot = RaporSnapshotJson.of(rapor);
            for (Locale locale : List.of(Locale.ENGLISH, LocalText.INDONESIAN)) {
                StoredSnapshot read = RaporSnapshotJson.read(RaporJson.string(rapor, List.of(ROW), locale));
                assertThat(read.snapshot()).isEqualTo(snapshot);
                assertThat(read.digest()).isEqualTo(snapshot.digest());
                assertThat(read.isUntouched()).isTrue();
            }
        }
    }

    @Test
    void everyFigureStandsUnderItsPathAsItIsSpelled() {
        assertThat(RaporSnapshotJson.of(fortyOne()).figures())
                .containsEntry("regency", "\"35.99\"")
                .containsEntry("total", "41")
                .containsEntry("percentage", "68.3")
                .containsEntry("averageFollowUpDays", "null")
                .containsEntry("rated", "true")
                .containsEntry("asOf", "\"2023-12-31T23:59:59+07:00\"") // a Sunday
                .containsEntry("versions.scale", "\"tuntas-default/1\"")
                .containsEntry("recommendations[\"low-completion\"].figure", "\"68.3 % (28/41)\"")
                .containsEntry("units[\"Dinas Kesehatan\"].finished", "10")
                .containsEntry("governance.actionPlan", "false")
                .containsEntry("governance.procedure", "null")
                .containsEntry("governance.procedurePercentage", "100.0")
                .containsEntry("governance.units[\"Dinas \\\"A\\\".b\"].decree", "false")
                .containsEntry("form.lines[\"action_plan\"].value", "\"tidak\"")
                .containsEntry("basis.year", "2023")
                .containsEntry("basis.overdueObligations", "3")
                .containsEntry("basis.zone", "\"Asia/Jakarta\"");
        assertThat(RaporSnapshotJson.of(SampleRapors.sixtyTwo()).figures())
                .containsEntry("percentage", "100.0")
                .containsEntry("byStatus[\"Ditutup oleh Admin\"]", "62");
        assertThat(RaporSnapshotJson.of(SampleRapors.eightyFourUnits()).figures())
                .containsKey("units[null].total");
    }

    @Test
    void wordsForPeopleAndRowsThatWereNotTakenAreNoFigures() {
        assertThat(RaporSnapshotJson.of(fortyOne()).figures().keySet())
                .noneMatch(path -> path.endsWith(".text")
                        || path.endsWith(".label")
                        || path.endsWith(".title")
                        || path.startsWith("rejectedRows")
                        || path.equals("digest"));
    }

    @Test
    void whatItTakesToDrawTheRaporUpAgainIsRead() {
        RaporSnapshot read = RaporSnapshotJson.read(json(fortyOne())).snapshot();
        assertThat(read.version()).isEqualTo(2);
        assertThat(read.regency()).isEqualTo(RegencyId.of("35.99"));
        assertThat(read.asOf()).isEqualTo(fortyOne().scorecard().asOf());
        assertThat(read.knownAt()).isEqualTo(fortyOne().scorecard().knownAt());
        assertThat(read.year()).contains(2023);
        assertThat(read.zone().getId()).isEqualTo("Asia/Jakarta");
        assertThat(read.formula()).isEqualTo("finished/total");
        RaporSnapshot none = RaporSnapshotJson.read(json(SampleRapors.none())).snapshot();
        assertThat(none.asOf()).isEmpty();
        assertThat(none.knownAt()).isEmpty();
        assertThat(none.year()).isEmpty();
    }

    @Test
    void anotherDirectoryGovernanceOrYearGivesAnotherDigest() {
        Rapor rapor = fortyOne();
        Rapor moved = new Rapor(
                        rapor.scorecard(), rapor.overdue(), new Versions("permenpan-62-2018/1", "national/2025", "d/2"))
                .withGovernance(SAID)
                .ofYear(Optional.of(2023));
        assertThat(RaporSnapshotJson.of(rapor).differences(RaporSnapshotJson.of(moved)))
                .containsExactly(
                        new SnapshotDifference("versions.directory", Optional.of("\"none\""), Optional.of("\"d/2\"")));
        assertThat(RaporSnapshotJson.of(rapor).digest())
                .isNotEqualTo(RaporSnapshotJson.of(moved).digest())
                .isNotEqualTo(
                        RaporSnapshotJson.of(rapor.ofYear(Optional.empty())).digest())
                .isNotEqualTo(RaporSnapshotJson.of(rapor.withGovernance(Governance.NONE))
                        .digest());
    }

    @Test
    void aFigureThatWasChangedInTheFileDoesNotFitItsDigest() {
        StoredSnapshot read = RaporSnapshotJson.read(json(fortyOne()).replace("\"finished\": 28", "\"finished\": 38"));
        assertThat(read.isUntouched()).isFalse();
        assertThat(read.snapshot().differences(RaporSnapshotJson.of(fortyOne())))
                .containsExactly(new SnapshotDifference("finished", Optional.of("38"), Optional.of("28")));
    }

    @Test
    void namesThatNoFileCanHoldAreAsTheFileHoldsThem() {
        Rapor odd = SampleRapors.named("Dinas \"A\\B\" \u0000 \uD83D lapor \uD83D\uDE00");
        String file = new String(RaporJson.bytes(odd, List.of(), Locale.ENGLISH), StandardCharsets.UTF_8);
        assertThat(RaporSnapshotJson.read(file).isUntouched()).isTrue();
    }

    @Test
    void entriesWithoutAValueOfTheirOwnGoByTheirPlace() {
        String more = """
                "odd": [3, 3],
                "same": [{"a": 1, "b": 2}, {"a": 1}],
                "pairs": [{"c": "Web", "u": "A", "n": 1}, {"c": "Web", "u": "B", "n": 1}],
                "deep": [{"a": [1]}, {"a": [2]}],
                "months": [""";
        RaporSnapshot read = RaporSnapshotJson.read(json(fortyOne()).replace("\"months\": [", more))
                .snapshot();
        assertThat(read.figures())
                .containsEntry("odd[0]", "3")
                .containsEntry("odd[1]", "3")
                .containsEntry("same[0].b", "2")
                .containsEntry("same[1].a", "1")
                .containsEntry("pairs[\"Web\", \"B\"].n", "1")
                .containsEntry("deep[1].a[0]", "2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "figures": 2          | "figures": "2"      | basis.figures | WRONG_VALUE
            "figures": 2          | "angka": 2          | basis.figures | MISSING_FIELD
            "zone": "Asia/Jakarta"| "zone": "Mars"      | basis.zone    | WRONG_VALUE
            "year": 2023          | "year": "dua"       | basis.year    | WRONG_VALUE
            "year": 2023          | "tahun": 2023       | basis.year    | MISSING_FIELD
            "asOf": "2023         | "asOf": "xx         | asOf          | WRONG_VALUE
            "knownAt"             | "known"             | knownAt       | MISSING_FIELD
            "regency": "          | "regency": " #      | regency       | WRONG_VALUE
            "digest"              | "sidik"             | digest        | MISSING_FIELD
            """)
    void whatIsWrongIsToldByItsPath(String right, String wrong, String path, Problem problem) {
        String json = json(fortyOne());
        assertThat(json).contains(right);
        assertThatThrownBy(() -> RaporSnapshotJson.read(json.replace(right, wrong)))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, fault -> {
                    assertThat(fault.field()).contains(path);
                    assertThat(fault.problem()).isEqualTo(problem);
                });
    }

    @ParameterizedTest
    @CsvSource({"'', NO_OBJECT", "[], NO_OBJECT", "'{\"a\":1', NO_OBJECT", "'{}', MISSING_FIELD"})
    void whatIsNoSnapshotIsRefused(String json, Problem problem) {
        assertThatThrownBy(() -> RaporSnapshotJson.read(json))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        fault -> assertThat(fault.problem()).isEqualTo(problem));
    }
}
