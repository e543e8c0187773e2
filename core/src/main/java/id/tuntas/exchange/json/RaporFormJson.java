package id.tuntas.exchange.json;

import id.tuntas.scorecard.RaporForm;

/**
 * The form of a rapor as a JSON document, in which a regency enters a form that is not shipped, or bounds of its own.
 *
 * <pre>{@code
 * {
 *   "type": "rapor_form",
 *   "v": 1,
 *   "id": "contoh-2025",
 *   "version": "2025-02-03",
 *   "title": { "id": "Rapor Contoh", "en": "Rapor of Contoh" },
 *   "lines": [
 *     { "figure": "total", "label": { "id": "Total", "en": "Total" }, "source": "Perbup 12/2024" },
 *     { "aspect": "sosialisasi", "label": { "id": "Sosialisasi", "en": "Outreach" }, "source": "Perbup 12/2024" }
 *   ],
 *   "categories": [ { "quality": "SANGAT_BAIK", "scoreFrom": 90 } ],
 *   "rules": [
 *     {
 *       "id": "low-completion",
 *       "when": "completion_below",
 *       "bound": 80,
 *       "text": { "id": "Percepat tindak lanjut.", "en": "Follow up faster." },
 *       "source": "Perbup 12/2024"
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>The names are a contract: {@code figure} is a word of {@link id.tuntas.scorecard.FormFigure}, {@code when} one of
 * {@link id.tuntas.scorecard.FormCondition}, in lower case. A line has either a {@code figure} or an {@code aspect}. {@code
 * bound} is 0 and {@code categories} is empty where left out. A field that is not known is an error. Stateless and thread-safe.
 */
public final class RaporFormJson {

    /** The version of the schema. */
    static final int VERSION = 1;

    /** What {@code type} says. */
    static final String TYPE = "rapor_form";

    private RaporFormJson() {}

    /**
     * Writes a form, all of it.
     *
     * @param form the form
     * @return an indented JSON object with a line feed at the end
     */
    public static String write(RaporForm form) {
        return Json.pretty(json -> new RaporFormWriter(json).form(form));
    }

    /**
     * Reads a form.
     *
     * @param json a JSON object as described
     * @return the form; of what {@link #write} gave, one that equals what was written
     * @throws UnreadableDocumentException if it is anything else; it names the path of the field, such as {@code
     *     rules[1].bound}
     */
    public static RaporForm read(String json) {
        return DocumentFields.document(json, RaporFormReader::form);
    }
}
