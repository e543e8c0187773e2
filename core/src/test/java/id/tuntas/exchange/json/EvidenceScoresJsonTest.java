package id.tuntas.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tuntas.exchange.json.UnreadableDocumentException.Problem;
import id.tuntas.scorecard.EvidenceScores;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceScoresJsonTest {

    private static final String EXAMPLE = """
            {
              "type": "evidence_scores",
              "v": 1,
              "version": "2024-12-31",
              "scores": [
                {
                  "aspect": "kebijakan",
                  "score": 80,
                  "evidence": [
                    "SK 188",
                    "Perbup 12"
                  ]
                },
                {
                  "aspect": "sosialisasi",
                  "score": 60,
                  "evidence": []
                }
              ]
            }
            """;

    @Test
    void theExampleIsReadAndWrittenAsItStands() {
        EvidenceScores scores = EvidenceScores.builder()
                .version("2024-12-31")
                .putScores("kebijakan", new EvidenceScores.Score(80, List.of("SK 188", "Perbup 12")))
                .putScores("sosialisasi", new EvidenceScores.Score(60, List.of()))
                .build();
        assertThat(EvidenceScoresJson.read(EXAMPLE)).isEqualTo(scores);
        assertThat(EvidenceScoresJson.write(scores)).isEqualTo(EXAMPLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "evidence_scores" | "rapor_form"   | type               | WRONG_VALUE
            "scores": [       | "nilai": [     | scores             | MISSING_FIELD
            "score": 80       | "score": 101   | scores[0].score    | WRONG_VALUE
            "evidence": []    | "bukti": []    | scores[1].evidence | MISSING_FIELD
            "SK 188"          | ""             | scores[0].evidence | WRONG_VALUE
            "SK 188"          | 188            | scores[0].evidence[0] | WRONG_VALUE
            "sosialisasi"     | "kebijakan"    | scores[1].aspect   | WRONG_VALUE
            "score": 60       | "score": 60, "x": 1 | scores[1].x    | UNKNOWN_FIELD
            """)
    void whatIsWrongIsToldByItsPath(String right, String wrong, String path, Problem problem) {
        assertThat(EXAMPLE).contains(right);
        assertThatThrownBy(() -> EvidenceScoresJson.read(EXAMPLE.replace(right, wrong)))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, fault -> {
                    assertThat(fault.field()).contains(path);
                    assertThat(fault.problem()).isEqualTo(problem);
                });
    }
}
