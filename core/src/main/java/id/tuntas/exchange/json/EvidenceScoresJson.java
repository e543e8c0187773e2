package id.tuntas.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import id.tuntas.scorecard.EvidenceScores;
import id.tuntas.text.LocalText;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Scores upon evidence as a JSON document, in which a regency fills in a form that is scored.
 *
 * <pre>{@code
 * {
 *   "type": "evidence_scores",
 *   "v": 1,
 *   "version": "2024-12-31",
 *   "scores": [
 *     { "aspect": "kebijakan", "score": 80, "evidence": [ "SK Bupati 188.45/17/KPTS/2024" ] },
 *     { "aspect": "sosialisasi", "score": 60, "evidence": [] }
 *   ]
 * }
 * }</pre>
 *
 * <p>A score without evidence counts as none. A field that is not known is an error. Stateless and thread-safe.
 */
public final class EvidenceScoresJson {

    private static final int VERSION = 1;
    private static final String TYPE = "evidence_scores";
    private static final LocalText SCORES = new LocalText("larik nilai", "an array of scores");
    private static final LocalText EVIDENCE = new LocalText("larik teks", "an array of texts");
    private static final LocalText TEXT = new LocalText("teks yang tidak kosong", "a text that is not blank");
    private static final LocalText ONCE = new LocalText("setiap aspek satu kali", "each aspect once");

    private EvidenceScoresJson() {}

    /**
     * Writes scores, all of them.
     *
     * @param scores the scores
     * @return an indented JSON object with a line feed at the end
     */
    public static String write(EvidenceScores scores) {
        return Json.pretty(json -> write(json, scores));
    }

    /**
     * Reads scores.
     *
     * @param json a JSON object as described
     * @return the scores; of what {@link #write} gave, ones that equal what was written
     * @throws UnreadableDocumentException if it is anything else
     */
    public static EvidenceScores read(String json) {
        return DocumentFields.document(json, EvidenceScoresJson::scores);
    }

    private static void write(JsonGenerator json, EvidenceScores scores) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", TYPE);
        json.writeNumberField("v", VERSION);
        json.writeStringField("version", scores.version());
        json.writeArrayFieldStart("scores");
        for (Map.Entry<String, EvidenceScores.Score> entry : scores.scores().entrySet()) {
            json.writeStartObject();
            json.writeStringField("aspect", entry.getKey());
            json.writeNumberField("score", entry.getValue().score());
            json.writeArrayFieldStart("evidence");
            for (String evidence : entry.getValue().evidence()) {
                json.writeString(evidence);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static EvidenceScores scores(DocumentFields fields) {
        fields.kind(TYPE, VERSION);
        String version = fields.text("version");
        if (!fields.has("scores")) {
            throw fields.missing("scores", SCORES);
        }
        Map<String, EvidenceScores.Score> scores = new LinkedHashMap<>();
        fields.objects("scores", entry -> {
            String aspect = entry.text("aspect");
            int score = entry.number("score");
            if (!entry.has("evidence")) {
                throw entry.missing("evidence", EVIDENCE);
            }
            List<String> evidence =
                    entry.optionalTexts("evidence", TEXT, Function.identity()).orElse(List.of());
            EvidenceScores.Score value = entry.build(() -> new EvidenceScores.Score(score, evidence));
            if (scores.putIfAbsent(aspect, value) != null) {
                throw entry.wrong("aspect", ONCE);
            }
            return value;
        });
        return EvidenceScores.builder().version(version).scores(scores).build();
    }
}
