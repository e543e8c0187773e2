package id.tuntas.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Bucket;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import id.tuntas.scorecard.Group;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.ScorecardAccumulator;
import id.tuntas.scorecard.ScorecardFact;
import id.tuntas.scorecard.ScorecardTerms;
import id.tuntas.scorecard.SlaOutcome;
import id.tuntas.scorecard.SlaResult;
import id.tuntas.scorecard.Versions;
import id.tuntas.text.LocalText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDataTest {

    @Test
    void whatIsShownIsTheRaporsAndNoneOfItIsSmall() {
        Rapor rapor = SampleRapors.eightyFourUnits();
        List<NamedCsvRecord> rows = rows(rapor, "units.csv");
        List<Group<Optional<UnitName>>> units = rapor.scorecard().units();
        assertThat(rows).hasSize(units.size());
        int shown = 0;
        for (int i = 0; i < units.size(); i++) {
            NamedCsvRecord row = rows.get(i);
            assertThat(row.getField("unit"))
                    .isEqualTo(units.get(i).key().map(UnitName::value).orElse(""));
            for (String column : OpenTable.COUNTS) {
                String cell = row.getField(column);
                assertThat(cell).matches("0|[5-9]|[1-9][0-9]+|x");
            }
            if (!row.getField("total").equals("x")) {
                shown++;
                assertThat(row.getField("total"))
                        .isEqualTo(Long.toString(units.get(i).figures().tally().total()));
            }
            if (!row.getField("completion_percent").equals("x")) {
                assertThat(row.getField("completion_percent"))
                        .isEqualTo(units.get(i)
                                .figures()
                                .percentage()
                                .orElseThrow()
                                .toPlainString());
                assertThat(row.getField("finished")).isNotEqualTo("x");
            }
        }
        assertThat(shown).isGreaterThan(60);
    }

    @Test
    void ofTwentyEightFinishedOfFortyOneTheRestIsWithheldTogether() {
        assertThat(text(SampleRapors.fortyOne(), "regency.csv"))
                .isEqualTo("regency,total,finished,in_process,not_followed_up,archived,other,unknown,followed_up,"
                        + "overdue,sla_met,sla_breached,completion_percent,average_follow_up_days,sla_percent\r\n"
                        + "35.99,41,28,x,x,0,0,0,0,0,0,0,68.3,,\r\n");
        // Shown, the 5 not followed up would tell of three units with at least one each that none has five
        // 9 or 10 finished of each unit, 2 or 3 in process, 1 or 2 not followed up
        assertThat(rows(SampleRapors.fortyOne(), "units.csv"))
                .extracting(row -> row.getField("in_process") + row.getField("not_followed_up"))
                .containsOnly("xx");
    }

    @Test
    void whatIsOverdueOrLateIsWithheldWhereItIsSmallAndTheShareWithIt() {
        // 3 complaints overdue, 13 obligations in time and 3 late
        NamedCsvRecord regency = rows(SampleRapors.worked(), "regency.csv").get(0);
        assertThat(regency.getField("total")).isEqualTo("20");
        assertThat(regency.getField("overdue")).isEqualTo("x");
        assertThat(regency.getField("sla_breached")).isEqualTo("x");
        assertThat(regency.getField("sla_percent")).isEqualTo("x");
        for (NamedCsvRecord unit : rows(SampleRapors.worked(), "units.csv")) {
            for (String column : OpenTable.COUNTS) {
                assertThat(unit.getField(column)).matches("0|[5-9]|[1-9][0-9]+|x");
            }
        }
    }

    @Test
    void aUnitThatGaveEverythingAwayKeepsItsObligations() {
        ScorecardTerms terms =
                ScorecardTerms.builder().zone(SampleRapors.JAKARTA).build();
        ScorecardAccumulator accumulator = ScorecardAccumulator.of(terms.groupings());
        for (int i = 0; i < 60; i++) {
            accumulator.add(ScorecardFact.builder()
                    .bucket(Bucket.FINISHED)
                    .unit(UnitName.of(i < 30 ? "Dinas Sosial" : "Dinas Kesehatan"))
                    .arrivedOn(LocalDate.of(2023, 3, 6))
                    .addSla(new SlaOutcome(
                            "follow-up",
                            i % 3 == 0 ? SlaResult.BREACHED : SlaResult.MET,
                            Optional.of(UnitName.of(i < 30 ? "Dinas Sosial" : "Kecamatan Contoh"))))
                    .build());
        }
        Rapor rapor = new Rapor(
                accumulator.scorecard(
                        RegencyId.of("35.99"), Directory.empty(), terms, Optional.empty(), Optional.empty()),
                List.of(),
                new Versions("p/1", "c/1", "none"));
        assertThat(rows(rapor, "units.csv"))
                .extracting(
                        row -> String.join(" ", row.getField("unit"), row.getField("total"), row.getField("sla_met"))
                                + " " + row.getField("sla_breached") + " " + row.getField("sla_percent"))
                .containsExactly(
                        "Dinas Kesehatan 30 0 0 ", "Dinas Sosial 30 20 10 66.7", "Kecamatan Contoh 0 20 10 66.7");
    }

    @Test
    void nothingAtAllHasNoRowsAndNoShare() {
        assertThat(text(SampleRapors.none(), "regency.csv")).endsWith("35.99,0,0,0,0,0,0,0,0,0,0,0,,,\r\n");
        assertThat(rows(SampleRapors.none(), "units.csv")).isEmpty();
    }

    @Test
    void theDescriptionFitsTheTables() throws IOException {
        Map<String, byte[]> files =
                OpenData.files(SampleRapors.eightyFourUnits(), SampleRapors.REGENCY_NAME, Locale.ENGLISH);
        assertThat(files.keySet())
                .containsExactly("datapackage.json", "regency.csv", "units.csv", "channels.csv", "months.csv");
        JsonNode description = new JsonMapper().readTree(files.get("datapackage.json"));
        assertThat(description.path("name").textValue()).matches("[a-z0-9._-]+");
        assertThat(description.path("rapor").path("smallestCell").intValue()).isEqualTo(5);
        assertThat(description.has("licenses")).isFalse();
        assertThat(description.path("resources")).hasSize(4);
        for (JsonNode resource : description.path("resources")) {
            byte[] csv = bytes(files, resource.path("path").textValue());
            assertThat(resource.path("bytes").intValue()).isEqualTo(csv.length);
            String header =
                    new String(csv, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
            assertThat(resource.path("schema").path("fields").findValuesAsText("name"))
                    .containsExactly(header.split(","));
            assertThat(resource.path("schema").path("missingValues").toString()).isEqualTo("[\"\",\"x\"]");
            assertThat(resource.path("schema").path("fields").findValuesAsText("description"))
                    .allSatisfy(text -> assertThat(text).isNotBlank());
        }
    }

    @Test
    void noComplaintIsNamedAndNoFormulaBegins() {
        Rapor rapor = SampleRapors.eightyFourUnits();
        OpenData.files(rapor, SampleRapors.REGENCY_NAME, LocalText.INDONESIAN)
                .values()
                .forEach(file -> rapor.overdue()
                        .forEach(one -> assertThat(new String(file, StandardCharsets.UTF_8))
                                .doesNotContain(one.complaint().value())));
        assertThat(rows(SampleRapors.named("=1+1"), "units.csv").get(0).getField("unit"))
                .isEqualTo("'=1+1");
    }

    @Test
    void equalRaporsGiveEqualBytes(@TempDir Path folder) throws IOException {
        Locale before = Locale.getDefault();
        Map<String, byte[]> files =
                OpenData.files(SampleRapors.eightyFourUnits(), SampleRapors.REGENCY_NAME, LocalText.INDONESIAN);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            OpenData.write(SampleRapors.eightyFourUnits(), SampleRapors.REGENCY_NAME, LocalText.INDONESIAN, folder);
        } finally {
            Locale.setDefault(before);
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            assertThat(Files.readAllBytes(folder.resolve(file.getKey()))).isEqualTo(file.getValue());
        }
    }

    private static List<NamedCsvRecord> rows(Rapor rapor, String file) {
        return CsvReader.builder().ofNamedCsvRecord(text(rapor, file)).stream().toList();
    }

    private static String text(Rapor rapor, String file) {
        return new String(
                bytes(OpenData.files(rapor, SampleRapors.REGENCY_NAME, LocalText.INDONESIAN), file),
                StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }
}
