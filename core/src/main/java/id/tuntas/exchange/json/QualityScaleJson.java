package id.tuntas.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import id.tuntas.scorecard.Quality;
import id.tuntas.scorecard.QualityScale;
import id.tuntas.text.LocalText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A quality scale as a JSON document, the form in which a regency enters thresholds that it knows.
 *
 * <pre>{@code
 * {
 *   "type": "quality_scale",
 *   "v": 1,
 *   "id": "perbup-12-2024",
 *   "version": "2024-12-20",
 *   "steps": [
 *     { "quality": "SANGAT_BAIK", "percentFrom": 95, "daysUpTo": 5 },
 *     { "quality": "BAIK", "percentFrom": 80 }
 *   ]
 * }
 * }</pre>
 *
 * <p>The names are a contract. {@code daysUpTo} is left out where days do not matter; who reaches no step is {@code KURANG}. A
 * field that is not known is an error, because dropping it would change how a regency is rated. Stateless and thread-safe.
 */
public final class QualityScaleJson {

    private static final int VERSION = 1;
    private static final String TYPE = "quality_scale";
    private static final LocalText STEPS = new LocalText("larik langkah", "an array of steps");

    private QualityScaleJson() {}

    /**
     * Writes a scale, all of it.
     *
     * @param scale the scale
     * @return an indented JSON object with a line feed at the end
     */
    public static String write(QualityScale scale) {
        return Json.pretty(json -> write(json, scale));
    }

    /**
     * Reads a scale.
     *
     * @param json a JSON object as described
     * @return the scale; of what {@link #write} gave, one that equals what was written
     * @throws UnreadableDocumentException if it is anything else; it names the path of the field, such as {@code
     *     steps[1].percentFrom}
     */
    public static QualityScale read(String json) {
        return DocumentFields.document(json, QualityScaleJson::scale);
    }

    private static void write(JsonGenerator json, QualityScale scale) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", TYPE);
        json.writeNumberField("v", VERSION);
        json.writeStringField("id", scale.id());
        json.writeStringField("version", scale.version());
        json.writeArrayFieldStart("steps");
        for (QualityScale.Step step : scale.steps()) {
            json.writeStartObject();
            json.writeStringField("quality", step.quality().name());
            json.writeNumberField("percentFrom", step.percentFrom());
            if (step.daysUpTo().isPresent()) {
                json.writeNumberField("daysUpTo", step.daysUpTo().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static QualityScale scale(DocumentFields fields) {
        fields.kind(TYPE, VERSION);
        String id = fields.text("id");
        String version = fields.text("version");
        if (!fields.has("steps")) {
            throw fields.missing("steps", STEPS);
        }
        List<QualityScale.Step> steps = fields.objects("steps", QualityScaleJson::step);
        return fields.build(() -> new QualityScale(id, version, steps));
    }

    private static QualityScale.Step step(DocumentFields fields) {
        Quality quality = RaporFormReader.quality(fields);
        int percentFrom = fields.number("percentFrom");
        Optional<Integer> daysUpTo = fields.has("daysUpTo") ? Optional.of(fields.number("daysUpTo")) : Optional.empty();
        return fields.build(() -> new QualityScale.Step(quality, percentFrom, daysUpTo));
    }
}
