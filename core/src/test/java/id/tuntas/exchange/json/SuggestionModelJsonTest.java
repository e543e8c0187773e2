package id.tuntas.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.tuntas.directory.Directory;
import id.tuntas.routing.suggest.Disposition;
import id.tuntas.routing.suggest.SuggestionModel;
import id.tuntas.routing.suggest.SuggestionTrainer;
import id.tuntas.testkit.PlantedDispositions;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionModelJsonTest {

    private static final String DOCUMENT = """
            {
              "type" : "suggestion_model",
              "v" : 1,
              "reports" : 3,
              "settings" : { "wordPercent": 200, "titlePercent": 150, "kindPercent": 50, "regularisationPercent": 30,
                "returnPercent": 100, "returnedPenalty": 500, "leastReports": 3, "mostWords": 5000, "rounds": 20 },
              "units" : [
                { "name": "Dinas Perhubungan", "kind": "dinas", "keys": [ "dinas perhubungan" ], "reports": 1 },
                { "name": "Dinas Sosial", "kind": "dinas", "keys": [ "dinas sosial" ], "reports": 2 }
              ],
              "weights" : [
                { "feature": "named_in_text", "thousandths": "3:1450" },
                { "feature": "word", "value": "bantu", "thousandths": "0:-310 1:310" }
              ]
            }
            """;

    @Property(tries = 100)
    void whatWasWrittenComesBackAsItWas(@ForAll("histories") List<Disposition> history) {
        SuggestionModel model = SuggestionTrainer.of(Directory.empty()).train(history);
        String json = SuggestionModelJson.write(model);

        assertThat(SuggestionModelJson.read(json)).isEqualTo(model);
        assertThat(SuggestionModelJson.write(SuggestionModelJson.read(json))).isEqualTo(json);
    }

    @Provide
    Arbitrary<List<Disposition>> histories() {
        return PlantedDispositions.histories();
    }

    @Test
    void aBigOneToo() {
        SuggestionModel model = SuggestionTrainer.of(Directory.empty()).train(PlantedDispositions.of(500, 5));

        assertThat(model.weights().stream()
                        .mapToInt(weights -> weights.filled().size())
                        .sum())
                .isGreaterThan(50);
        assertThat(SuggestionModelJson.read(SuggestionModelJson.write(model))).isEqualTo(model);
    }

    @Test
    void theExampleIsRead() {
        SuggestionModel model = SuggestionModelJson.read(DOCUMENT);

        assertThat(model.kinds()).containsExactly("dinas");
        assertThat(model.weights().get(0).at(3)).isEqualTo(1_450);
        assertThat(model.weights().get(1).at(0)).isEqualTo(-310);
        assertThat(model.weights().get(1).at(2)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"v\" : 1,|\"v\" : 2,|v",
                "suggestion_model|policy|type",
                "\"reports\" : 3|\"reports\" : -3|reports",
                "\"reports\" : 3|\"reports\" : 3, \"extra\" : 1|extra",
                "\"rounds\": 20|\"rounds\": 0|settings.rounds",
                "[ \"dinas sosial\" ]|[ ]|units[1].keys",
                "[ \"dinas sosial\" ]|[ \"dinas perhubungan\" ]|units",
                "\"word\"|\"wort\"|weights[1].feature",
                "\"3:1450\"|\"4:1450\"|weights[0].thousandths",
                "\"0:-310 1:310\"|\"1:310 0:-310\"|weights[1].thousandths",
                "\"0:-310 1:310\"|\"0:-310  1:310\"|weights[1].thousandths",
                "\"3:1450\"|\"3:0\"|weights[0].thousandths",
                "\"3:1450\"|\"3:99999999999\"|weights[0].thousandths",
                "\"named_in_text\"|\"word\", \"value\": \"zz\"|weights",
            })
    void whatIsWrongIsToldByItsField(String right, String wrong, String field) {
        assertThat(DOCUMENT).contains(right);

        UnreadableDocumentException fault = catchThrowableOfType(
                UnreadableDocumentException.class, () -> SuggestionModelJson.read(DOCUMENT.replace(right, wrong)));

        assertThat(fault.field()).contains(field);
        assertThat(fault).hasMessageNotContaining("wort");
    }
}
