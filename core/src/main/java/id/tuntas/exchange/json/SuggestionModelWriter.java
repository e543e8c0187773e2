package id.tuntas.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import id.tuntas.routing.suggest.CandidateUnit;
import id.tuntas.routing.suggest.FeatureWeights;
import id.tuntas.routing.suggest.SuggestionModel;
import id.tuntas.routing.suggest.SuggestionSettings;
import java.io.IOException;
import java.util.stream.Collectors;

/** Writes models of suggestions field by field. */
final class SuggestionModelWriter {

    private final JsonGenerator json;

    SuggestionModelWriter(JsonGenerator json) {
        this.json = json;
    }

    void model(SuggestionModel model) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", SuggestionModelJson.TYPE);
        json.writeNumberField("v", SuggestionModelJson.VERSION);
        json.writeNumberField("reports", model.reports());
        settings(model.settings());
        json.writeArrayFieldStart("units");
        for (CandidateUnit unit : model.units()) {
            unit(unit);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("weights");
        for (FeatureWeights weights : model.weights()) {
            weights(weights);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void settings(SuggestionSettings settings) throws IOException {
        json.writeObjectFieldStart("settings");
        json.writeNumberField("wordPercent", settings.wordPercent());
        json.writeNumberField("titlePercent", settings.titlePercent());
        json.writeNumberField("kindPercent", settings.kindPercent());
        json.writeNumberField("regularisationPercent", settings.regularisationPercent());
        json.writeNumberField("returnPercent", settings.returnPercent());
        json.writeNumberField("returnedPenalty", settings.returnedPenalty());
        json.writeNumberField("leastReports", settings.leastReports());
        json.writeNumberField("mostWords", settings.mostWords());
        json.writeNumberField("rounds", settings.rounds());
        json.writeEndObject();
    }

    private void unit(CandidateUnit unit) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", unit.name().value());
        if (unit.kind().isPresent()) {
            json.writeStringField("kind", unit.kind().get());
        }
        json.writeArrayFieldStart("keys");
        for (String key : unit.keys()) {
            json.writeString(key);
        }
        json.writeEndArray();
        json.writeNumberField("reports", unit.reports());
        json.writeEndObject();
    }

    private void weights(FeatureWeights weights) throws IOException {
        json.writeStartObject();
        json.writeStringField("feature", weights.feature().kind().literal());
        if (!weights.feature().value().isEmpty()) {
            json.writeStringField("value", weights.feature().value());
        }
        json.writeStringField(
                "thousandths",
                weights.filled().stream()
                        .map(column -> column + ":" + weights.at(column))
                        .collect(Collectors.joining(" ")));
        json.writeEndObject();
    }
}
