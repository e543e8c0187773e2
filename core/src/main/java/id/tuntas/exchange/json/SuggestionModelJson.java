package id.tuntas.exchange.json;

import id.tuntas.routing.suggest.SuggestionModel;

/**
 * A model of suggestions as a JSON document, so that it is trained once, looked over by people, and used for a while.
 *
 * <p>Example, learned from three dispositions:
 *
 * <pre>{@code
 * {
 *   "type": "suggestion_model",
 *   "v": 1,
 *   "reports": 3,
 *   "settings": { "wordPercent": 200, "titlePercent": 150, "kindPercent": 50, "regularisationPercent": 30,
 *                 "returnPercent": 100, "returnedPenalty": 500, "leastReports": 3, "mostWords": 5000, "rounds": 20 },
 *   "units": [
 *     { "name": "Dinas Perhubungan", "kind": "dinas", "keys": [ "dinas perhubungan" ], "reports": 1 },
 *     { "name": "Dinas Sosial", "kind": "dinas", "keys": [ "dinas sosial" ], "reports": 2 }
 *   ],
 *   "weights": [
 *     { "feature": "named_in_text", "thousandths": "3:1450" },
 *     { "feature": "word", "value": "bantu", "thousandths": "0:-310 1:310" }
 *   ]
 * }
 * }</pre>
 *
 * <p>The names are a contract. {@code thousandths} has a pair for each column that is not 0: first the units in their order,
 * from 0, then the kinds in alphabetical order, then one for all. Numbers are whole, so what is read equals what was written.
 * A field that is not known is an error. It holds no text of a reporter, only single words that several reports share.
 *
 * <p>Stateless and thread-safe.
 */
public final class SuggestionModelJson {

    /** The version of the schema. */
    static final int VERSION = 1;

    /** What {@code type} says. */
    static final String TYPE = "suggestion_model";

    private SuggestionModelJson() {}

    /**
     * Writes a model, all of it.
     *
     * @param model the model
     * @return an indented JSON object with a line feed at the end; equal models give equal texts
     */
    public static String write(SuggestionModel model) {
        return Json.pretty(json -> new SuggestionModelWriter(json).model(model));
    }

    /**
     * Reads a model.
     *
     * @param json a JSON object as described
     * @return the model; of what {@link #write} gave, one that equals what was written
     * @throws UnreadableDocumentException if it is anything else
     */
    public static SuggestionModel read(String json) {
        return DocumentFields.document(json, SuggestionModelReader::model);
    }
}
