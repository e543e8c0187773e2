package id.tuntas.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.exchange.json.UnreadableDocumentException.Problem;
import id.tuntas.scorecard.FormCondition;
import id.tuntas.scorecard.FormFigure;
import id.tuntas.scorecard.FormLine;
import id.tuntas.scorecard.FormRule;
import id.tuntas.scorecard.Quality;
import id.tuntas.scorecard.RaporForm;
import id.tuntas.scorecard.ScoreBound;
import id.tuntas.text.LocalText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RaporFormJsonTest {

    private static final String EXAMPLE = """
            {
              "type": "rapor_form",
              "v": 1,
              "id": "contoh-2025",
              "version": "2025-02-03",
              "title": {
                "id": "Rapor Contoh",
                "en": "Rapor of Contoh"
              },
              "lines": [
                {
                  "figure": "average_follow_up_days",
                  "label": {
                    "id": "Hari",
                    "en": "Days"
                  },
                  "source": "Perbup 12/2024"
                },
                {
                  "aspect": "sosialisasi",
                  "label": {
                    "id": "Sosialisasi",
                    "en": "Outreach"
                  },
                  "source": "Perbup 12/2024 (2)"
                }
              ],
              "categories": [
                {
                  "quality": "SANGAT_BAIK",
                  "scoreFrom": 90
                },
                {
                  "quality": "KURANG",
                  "scoreFrom": 0
                }
              ],
              "rules": [
                {
                  "id": "low-completion",
                  "when": "completion_below",
                  "bound": 80,
                  "text": {
                    "id": "Percepat.",
                    "en": "Faster."
                  },
                  "source": "Perbup 12/2024 (3)"
                }
              ]
            }
            """;

    private static final RaporForm FORM = RaporForm.builder()
            .id("contoh-2025")
            .version("2025-02-03")
            .title(new LocalText("Rapor Contoh", "Rapor of Contoh"))
            .addLines(new FormLine.Shown(
                    FormFigure.AVERAGE_FOLLOW_UP_DAYS, new LocalText("Hari", "Days"), "Perbup 12/2024"))
            .addLines(
                    new FormLine.Scored("sosialisasi", new LocalText("Sosialisasi", "Outreach"), "Perbup 12/2024 (2)"))
            .addCategories(new ScoreBound(Quality.SANGAT_BAIK, 90), new ScoreBound(Quality.KURANG, 0))
            .addRules(FormRule.builder()
                    .id("low-completion")
                    .when(FormCondition.COMPLETION_BELOW)
                    .bound(80)
                    .text(new LocalText("Percepat.", "Faster."))
                    .source("Perbup 12/2024 (3)")
                    .build())
            .build();

    @Test
    void theExampleIsReadAndWrittenAsItStands() {
        assertThat(RaporFormJson.read(EXAMPLE)).isEqualTo(FORM);
        assertThat(RaporFormJson.write(FORM)).isEqualTo(EXAMPLE);
    }

    static Stream<RaporForm> shipped() {
        return Stream.of(RaporForm.EVALUATION_OF_2023, RaporForm.EVALUATION_OF_2024);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsWrittenIsReadBack(RaporForm form) {
        String json = RaporFormJson.write(form);
        assertThat(RaporFormJson.read(json)).isEqualTo(form);
        assertThat(RaporFormJson.write(RaporFormJson.read(json))).isEqualTo(json);
    }

    @Test
    void boundsAndCategoriesMayBeLeftOut() {
        RaporForm form = RaporFormJson.read("""
                {"type":"rapor_form","v":1,"id":"x","version":"1","title":{"id":"a","en":"b"},"lines":[],
                 "rules":[{"id":"r","when":"no_decree","text":{"id":"a","en":"b"},"source":"ours"}]}
                """);
        assertThat(form.categories()).isEmpty();
        assertThat(form.rules()).extracting(FormRule::bound).isEqualTo(List.of(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "type": "rapor_form" | "type": "policy"     | type                 | WRONG_VALUE
            "v": 1               | "v": 2               | v                    | WRONG_VALUE
            "id": "contoh-2025"  | "id": " "            | id                   | WRONG_VALUE
            "version"            | "versi"              | version              | MISSING_FIELD
            "lines"              | "baris"              | lines                | MISSING_FIELD
            "rules"              | "aturan"             | rules                | MISSING_FIELD
            "figure": "average_follow_up_days" | "figure": "median" | lines[0].figure | WRONG_VALUE
            "figure": "average_follow_up_days" | "aspek": "x"       | lines[0].figure | WRONG_VALUE
            "aspect":            | "figure": "total", "aspect": | lines[1].figure | WRONG_VALUE
            "en": "Days"         | "fr": "jours"        | lines[0].label.en    | MISSING_FIELD
            "Perbup 12/2024 (2)" | ""                   | lines[1].source      | WRONG_VALUE
            "SANGAT_BAIK"        | "TIDAK_DINILAI"      | categories[0].quality | WRONG_VALUE
            "scoreFrom": 90      | "scoreFrom": 101     | categories[0].scoreFrom | WRONG_VALUE
            "scoreFrom": 90      | "scoreFrom": 0       | categories           | WRONG_VALUE
            "completion_below"   | "completion_above"   | rules[0].when        | WRONG_VALUE
            "bound": 80          | "bound": -1          | rules[0].bound       | WRONG_VALUE
            "bound": 80          | "batas": 80          | rules[0].batas       | UNKNOWN_FIELD
            "scoreFrom": 0       | "scoreFrom": 0, "x": 1 | categories[1].x    | UNKNOWN_FIELD
            """)
    void whatIsWrongIsToldByItsPath(String right, String wrong, String path, Problem problem) {
        assertThat(EXAMPLE).contains(right);
        assertThatThrownBy(() -> RaporFormJson.read(EXAMPLE.replace(right, wrong)))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, fault -> {
                    assertThat(fault.field()).contains(path);
                    assertThat(fault.problem()).isEqualTo(problem);
                });
    }

    @Test
    void theWordsThatAreKnownAreToldInBothLanguages() {
        assertThatThrownBy(() -> RaporFormJson.read(EXAMPLE.replace("completion_below", "x")))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, fault -> {
                    assertThat(fault.expected().english()).startsWith("one of not_rated, completion_below, ");
                    assertThat(fault.expected().indonesian()).startsWith("salah satu dari not_rated, ");
                });
    }
}
