package id.tuntas.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.exchange.json.UnreadableDocumentException.Problem;
import id.tuntas.scorecard.Quality;
import id.tuntas.scorecard.QualityScale;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityScaleJsonTest {

    private static final String EXAMPLE = """
            {
              "type": "quality_scale",
              "v": 1,
              "id": "perbup-12-2024",
              "version": "2024-12-20",
              "steps": [
                {
                  "quality": "SANGAT_BAIK",
                  "percentFrom": 95,
                  "daysUpTo": 5
                },
                {
                  "quality": "BAIK",
                  "percentFrom": 80
                }
              ]
            }
            """;

    @Test
    void theExampleIsReadAndWrittenAsItStands() {
        QualityScale scale = new QualityScale(
                "perbup-12-2024",
                "2024-12-20",
                List.of(
                        new QualityScale.Step(Quality.SANGAT_BAIK, 95, Optional.of(5)),
                        new QualityScale.Step(Quality.BAIK, 80, Optional.empty())));
        assertThat(QualityScaleJson.read(EXAMPLE)).isEqualTo(scale);
        assertThat(QualityScaleJson.write(scale)).isEqualTo(EXAMPLE);
        assertThat(QualityScaleJson.read(QualityScaleJson.write(QualityScale.DEFAULT)))
                .isEqualTo(QualityScale.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "quality_scale"      | "scale"             | type                 | WRONG_VALUE
            "v": 1               | "v": 0              | v                    | WRONG_VALUE
            "steps"              | "langkah"           | steps                | MISSING_FIELD
            "id": "perbup"       | "id": ""            | id                   | WRONG_VALUE
            "percentFrom": 95    | "percentFrom": 101  | steps[0].percentFrom | WRONG_VALUE
            "percentFrom": 95    | "percentFrom": 9.5  | steps[0].percentFrom | WRONG_VALUE
            "percentFrom": 95    | "persen": 95        | steps[0].percentFrom | MISSING_FIELD
            "daysUpTo": 5        | "daysUpTo": -5      | steps[0].daysUpTo    | WRONG_VALUE
            "daysUpTo": 5        | "days": 5           | steps[0].days        | UNKNOWN_FIELD
            "BAIK",              | "CUKUP",            | steps[1].quality     | WRONG_VALUE
            "SANGAT_BAIK"        | "KURANG"            | steps                | WRONG_VALUE
            """)
    void whatIsWrongIsToldByItsPath(String right, String wrong, String path, Problem problem) {
        String plain = EXAMPLE.replace("perbup-12-2024", "perbup");
        assertThat(plain).contains(right);
        int at = plain.lastIndexOf(right);
        String broken = plain.substring(0, at) + wrong + plain.substring(at + right.length());
        assertThatThrownBy(() -> QualityScaleJson.read(broken))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, fault -> {
                    assertThat(fault.field()).contains(path);
                    assertThat(fault.problem()).isEqualTo(problem);
                });
    }

    @Test
    void whatIsNoObjectIsToldAsSuch() {
        assertThatThrownBy(() -> QualityScaleJson.read("[]"))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        fault -> assertThat(fault.problem()).isEqualTo(Problem.NO_OBJECT));
    }
}
