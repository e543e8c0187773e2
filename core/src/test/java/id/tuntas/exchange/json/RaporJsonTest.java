package id.tuntas.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.tuntas.complaint.Bucket;
import id.tuntas.exchange.RejectedRow;
import id.tuntas.exchange.report.SampleRapors;
import id.tuntas.scorecard.FormFigure;
import id.tuntas.scorecard.FormLine;
import id.tuntas.scorecard.Rapor;
import id.tuntas.scorecard.RaporForm;
import id.tuntas.text.LocalText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RaporJsonTest {

    private static final List<String> FIGURES = List.of(
            "total",
            "finished",
            "inProcess",
            "notFollowedUp",
            "archived",
            "other",
            "unknown",
            "rated",
            "percentage",
            "formula",
            "averageFollowUpDays",
            "averageFollowUpFormula",
            "quality",
            "byStatus");

    private static final List<String> MORE = List.of(
            "completion",
            "followUp",
            "sla",
            "overdue",
            "reopened",
            "returned",
            "followUpRejected",
            "duplicates",
            "stars",
            "averageStars",
            "workload",
            "overduePercentage");

    private static final RejectedRow ROW = new RejectedRow(
            "laporan.xlsx", 17, "Tanggal", new LocalText("tanggal tidak terbaca", "date cannot be read"));

    @Test
    void twentyEightOfFortyOneAre68Point3() throws IOException {
        String text = text(SampleRapors.fortyOne());
        JsonNode json = read(text);
        assertThat(text).contains("\n  \"percentage\": 68.3,\n");
        assertThat(json.path("total").longValue()).isEqualTo(41);
        assertThat(json.path("finished").longValue()).isEqualTo(28);
        assertThat(json.path("inProcess").longValue()).isEqualTo(8);
        assertThat(json.path("notFollowedUp").longValue()).isEqualTo(5);
        assertThat(json.path("rated").booleanValue()).isTrue();
        assertThat(json.path("formula").textValue()).isEqualTo("finished/total");
        assertThat(json.path("averageFollowUpDays").isNull()).isTrue();
        assertThat(json.path("quality").textValue()).isEqualTo("SEDANG");
    }

    @Test
    void sixtyTwoOfSixtyTwoAre100Point0After15Point6Days() throws IOException {
        String text = text(SampleRapors.sixtyTwo());
        assertThat(text).contains("\n  \"percentage\": 100.0,\n").contains("\n  \"averageFollowUpDays\": 15.6,\n");
        assertThat(read(text).path("quality").textValue()).isEqualTo("BAIK");
        assertThat(read(text).path("recommendations").findValuesAsText("rule")).containsExactly("slow-follow-up");
    }

    @Test
    void noComplaintIsNotRatedAndSaysNullWhereNothingIsKnown() throws IOException {
        RaporForm small = RaporForm.builder()
                .from(RaporForm.DEFAULT)
                .title(new LocalText("j", "t"))
                .lines(List.of(
                        new FormLine.Shown(FormFigure.TOTAL, new LocalText("Laporan", "Complaints"), "s"),
                        new FormLine.Shown(FormFigure.PERCENTAGE, new LocalText("Persen", "Per cent"), "s"),
                        new FormLine.Scored("sosialisasi", new LocalText("Sosialisasi", "Outreach"), "s")))
                .build();
        Rapor rapor = SampleRapors.under(SampleRapors.none(), small);
        assertThat(text(rapor))
                .isEqualTo("""
                        {
                          "regency": "35.99",
                          "total": 0,
                          "finished": 0,
                          "inProcess": 0,
                          "notFollowedUp": 0,
                          "archived": 0,
                          "other": 0,
                          "unknown": 0,
                          "rated": false,
                          "percentage": null,
                          "formula": "finished/total",
                          "averageFollowUpDays": null,
                          "averageFollowUpFormula": "received to first ditindaklanjuti, calendar days (seconds / 86,400), mean over complaints that have both",
                          "quality": "TIDAK_DINILAI",
                          "byStatus": {},
                          "period": {
                            "from": null,
                            "to": null
                          },
                          "asOf": null,
                          "knownAt": null,
                          "versions": {
                            "policy": "permenpan-62-2018/1",
                            "calendar": "national/2025",
                            "directory": "none",
                            "scale": "tuntas-default/1",
                            "form": "kemendagri-2023/1"
                          },
                          "recommendations": [
                            {
                              "rule": "no-complaints",
                              "figure": "0/0",
                              "text": "No complaint in this period: nothing to rate. Do people know SP4N-LAPOR!? Find out, and reach out to them."
                            }
                          ],
                          "units": [],
                          "channels": [],
                          "months": [],
                          "rejectedRows": [],
                          "completion": [
                            {
                              "formula": "finished/total",
                              "part": 0,
                              "whole": 0,
                              "percentage": null,
                              "wilson95Lower": null,
                              "wilson95Upper": null
                            },
                            {
                              "formula": "(finished+inProcess)/total",
                              "part": 0,
                              "whole": 0,
                              "percentage": null,
                              "wilson95Lower": null,
                              "wilson95Upper": null
                            },
                            {
                              "formula": "finished/(total-archived)",
                              "part": 0,
                              "whole": 0,
                              "percentage": null,
                              "wilson95Lower": null,
                              "wilson95Upper": null
                            }
                          ],
                          "followUp": [],
                          "sla": [],
                          "overdue": {
                            "complaints": 0,
                            "obligations": 0,
                            "upTo2": 0,
                            "3to5": 0,
                            "6to10": 0,
                            "11to15": 0,
                            "16to20": 0,
                            "over20": 0,
                            "unknown": 0
                          },
                          "reopened": {
                            "complaints": 0,
                            "times": 0,
                            "percentage": null
                          },
                          "returned": {
                            "complaints": 0,
                            "times": 0,
                            "percentage": null
                          },
                          "followUpRejected": {
                            "complaints": 0,
                            "times": 0,
                            "percentage": null
                          },
                          "duplicates": 0,
                          "stars": {
                            "1": 0,
                            "2": 0,
                            "3": 0,
                            "4": 0,
                            "5": 0
                          },
                          "averageStars": null,
                          "workload": 0,
                          "overduePercentage": null,
                          "slaByUnit": [],
                          "officers": [],
                          "governance": {
                            "version": "none",
                            "decree": null,
                            "actionPlan": null,
                            "procedure": null,
                            "unitsCounted": 0,
                            "unitsWithProcedure": 0,
                            "procedurePercentage": null,
                            "units": []
                          },
                          "form": {
                            "title": "t",
                            "lines": [
                              {
                                "line": "total",
                                "label": "Complaints",
                                "value": "0",
                                "source": "s"
                              },
                              {
                                "line": "percentage",
                                "label": "Per cent",
                                "value": null,
                                "source": "s"
                              },
                              {
                                "line": "sosialisasi",
                                "label": "Outreach",
                                "value": null,
                                "source": "s"
                              }
                            ],
                            "evidence": null,
                            "score": null,
                            "scoreQuality": "TIDAK_DINILAI",
                            "openAspects": [
                              "sosialisasi"
                            ]
                          },
                          "previous": null,
                          "basis": {
                            "figures": 2,
                            "zone": "Asia/Jakarta",
                            "year": null,
                            "overdueObligations": 0,
                            "overdueComplaints": 0,
                            "overdueDigest": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
                          },
                          "digest": "%s"
                        }
                        """.formatted(RaporSnapshotJson.of(rapor).digest()));
    }

    @Test
    void fieldsAreThoseOfTheContractAndNoOthers() throws IOException {
        JsonNode json = read(RaporJson.string(SampleRapors.eightyFourUnits(), List.of(ROW), Locale.ENGLISH));
        assertThat(names(json))
                .containsExactlyElementsOf(joined(
                        List.of("regency"),
                        FIGURES,
                        List.of(
                                "period",
                                "asOf",
                                "knownAt",
                                "versions",
                                "recommendations",
                                "units",
                                "channels",
                                "months",
                                "rejectedRows"),
                        MORE,
                        List.of("slaByUnit", "officers", "governance", "form", "previous", "basis", "digest")));
        assertThat(names(json.path("period"))).containsExactly("from", "to");
        assertThat(names(json.path("versions"))).containsExactly("policy", "calendar", "directory", "scale", "form");
        assertThat(json.path("recommendations"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(names(one)).containsExactly("rule", "figure", "text"));
        assertThat(json.path("rejectedRows"))
                .hasSize(1)
                .allSatisfy(one -> assertThat(names(one)).containsExactly("file", "row", "column", "reason"));
        for (String[] group : new String[][] {{"units", "unit"}, {"channels", "channel"}, {"months", "month"}}) {
            assertThat(json.path(group[0]))
                    .isNotEmpty()
                    .allSatisfy(one ->
                            assertThat(names(one)).containsExactlyElementsOf(joined(List.of(group[1]), FIGURES, MORE)));
        }
    }

    @Test
    void thePeriodBeforeIsTheSameFiguresWithWhatHasChanged() throws IOException {
        JsonNode previous = read(text(SampleRapors.worked().withPrevious(SampleRapors.fortyOne())))
                .path("previous");
        assertThat(names(previous))
                .containsExactlyElementsOf(
                        joined(List.of("year", "period", "asOf"), FIGURES, MORE, List.of("change", "units")));
        assertThat(previous.path("total").longValue()).isEqualTo(41);
        assertThat(previous.path("change").toString())
                .isEqualTo("{\"total\":-21,\"percentagePoints\":-8.3,\"averageFollowUpDays\":null}");
        assertThat(previous.path("units").findValuesAsText("unit"))
                .containsExactly("Dinas Kesehatan", "Dinas Pendidikan", "Dinas Sosial", "RSUD Contoh");
    }

    @Test
    void theWorkOfUnitsAndOfficersIsTold() throws IOException {
        JsonNode json = read(text(SampleRapors.worked()));
        assertThat(json.path("workload").longValue()).isEqualTo(8);
        assertThat(json.path("averageStars").toString()).isEqualTo("4.0");
        assertThat(json.path("overduePercentage").toString()).isEqualTo("15.0");
        assertThat(json.path("officers"))
                .hasSize(1)
                .allSatisfy(one ->
                        assertThat(names(one)).containsExactlyElementsOf(joined(List.of("officer"), FIGURES, MORE)));
        assertThat(json.path("officers").get(0).path("officer").textValue()).isEqualTo("P-017");
        assertThat(json.path("officers").get(0).path("workload").longValue()).isEqualTo(2);
    }

    @Test
    void partsSumToTheWhole() throws IOException {
        JsonNode json = read(text(SampleRapors.eightyFourUnits()));
        assertThat(json.path("units")).hasSize(85);
        for (String group : List.of("units", "channels", "months")) {
            assertThat(sum(json.path(group), "total"))
                    .isEqualTo(json.path("total").longValue());
            for (Bucket bucket : Bucket.values()) {
                assertThat(sum(json.path(group), bucket.field()))
                        .isEqualTo(json.path(bucket.field()).longValue());
            }
        }
        long buckets = 0;
        for (Bucket bucket : Bucket.values()) {
            buckets += json.path(bucket.field()).longValue();
        }
        assertThat(buckets).isEqualTo(json.path("total").longValue());
        long statuses = 0;
        for (JsonNode count : json.path("byStatus")) {
            statuses += count.longValue();
        }
        assertThat(statuses).isEqualTo(json.path("total").longValue());
    }

    @Test
    void unitsAndStatusesAreSortedAndNoUnitComesLast() throws IOException {
        JsonNode json = read(text(SampleRapors.eightyFourUnits()));
        List<String> units = new ArrayList<>();
        json.path("units").forEach(unit -> units.add(unit.path("unit").asText()));
        assertThat(json.path("units").get(84).path("unit").isNull()).isTrue();
        assertThat(units.subList(0, 84)).isSorted();
        assertThat(names(json.path("byStatus"))).isSorted().contains("Dalam Kajian Khusus");
        assertThat(json.path("months").get(0).path("month").textValue()).isEqualTo("2021-01");
    }

    @Test
    void momentsCarrySecondsAndTheOffsetOfTheZone() throws IOException {
        JsonNode json = read(text(SampleRapors.fortyOne()));
        assertThat(json.path("asOf").textValue()).isEqualTo("2023-12-31T23:59:59+07:00"); // a Sunday
        assertThat(json.path("knownAt").textValue()).isEqualTo("2023-12-31T23:59:59+07:00");
        assertThat(json.path("period").path("from").textValue()).isEqualTo("2023-01-01");
        assertThat(json.path("period").path("to").textValue()).isEqualTo("2023-12-24");
    }

    @Test
    void textsForPeopleFollowTheLocaleAndNothingElseDoes() throws IOException {
        Rapor rapor = SampleRapors.fortyOne();
        String english = RaporJson.string(rapor, List.of(ROW), Locale.ENGLISH);
        String indonesian = RaporJson.string(rapor, List.of(ROW), LocalText.INDONESIAN);
        assertThat(english).contains("date cannot be read").contains("promote the channel");
        assertThat(indonesian).contains("tanggal tidak terbaca").contains("sosialisasikan kanal");
        assertThat(indonesian.lines().filter(RaporJsonTest::isNoWord))
                .containsExactlyElementsOf(
                        english.lines().filter(RaporJsonTest::isNoWord).toList());
    }

    @Test
    void equalRaporsGiveEqualBytesWhereverTheyAreWritten(@TempDir Path folder) throws IOException {
        byte[] bytes = RaporJson.bytes(SampleRapors.eightyFourUnits(), List.of(ROW), Locale.ENGLISH);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(RaporJson.bytes(SampleRapors.eightyFourUnits(), List.of(ROW), Locale.ENGLISH))
                    .isEqualTo(bytes);
        } finally {
            Locale.setDefault(before);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RaporJson.write(SampleRapors.eightyFourUnits(), List.of(ROW), Locale.ENGLISH, out);
        assertThat(out.toByteArray()).isEqualTo(bytes);
        Path file = folder.resolve("rapor.json");
        RaporJson.write(SampleRapors.eightyFourUnits(), List.of(ROW), Locale.ENGLISH, file);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .doesNotContain("\r")
                .endsWith("}\n");
    }

    @Test
    void anyNameCanBeWritten() throws IOException {
        String odd = "Dinas \"A\\B\" \u0000 \uD83D lapor \uD83D\uDE00";
        JsonNode json = read(new String(
                RaporJson.bytes(SampleRapors.named(odd), List.of(), Locale.ENGLISH), StandardCharsets.UTF_8));
        assertThat(json.path("units").get(0).path("unit").textValue()).isEqualTo(odd.replace("\uD83D ", "? "));
    }

    private static boolean isNoWord(String line) {
        return Stream.of("text", "reason", "label", "title").noneMatch(name -> line.contains('"' + name + '"'));
    }

    private static String text(Rapor rapor) {
        return RaporJson.string(rapor, List.of(), Locale.ENGLISH);
    }

    private static JsonNode read(String json) throws IOException {
        return JsonMapper.builder().build().readTree(json);
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static long sum(JsonNode groups, String field) {
        long sum = 0;
        for (JsonNode group : groups) {
            sum += group.path(field).longValue();
        }
        return sum;
    }

    @SafeVarargs
    private static List<String> joined(List<String>... lists) {
        List<String> joined = new ArrayList<>();
        for (List<String> list : lists) {
            joined.addAll(list);
        }
        return joined;
    }
}
