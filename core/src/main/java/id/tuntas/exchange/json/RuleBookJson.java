package id.tuntas.exchange.json;

import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.RuleBook;

/**
 * A rule book as a JSON document, the form in which systems exchange and keep it.
 *
 * <p>Example, a rule for the nights of Ramadan 2024 (Tuesday 12 March to Tuesday 9 April) and one that refers:
 *
 * <pre>{@code
 * {
 *   "type": "rule_book",
 *   "v": 1,
 *   "id": "kab-contoh",
 *   "version": "2024-03-04",
 *   "matching": "by_stem",
 *   "inspectorate": "Inspektorat Daerah",
 *   "rules": [
 *     {
 *       "id": "petasan",
 *       "priority": 10,
 *       "places": [ "Kecamatan Contoh Utara" ],
 *       "words": { "any": [ "petasan", "mercon" ], "in": [ "title", "body" ] },
 *       "window": { "from": "2024-03-12", "until": "2024-04-09", "hours": { "from": "18:00", "until": "06:00" } },
 *       "action": { "dispose": { "lead": "Satpol PP", "supporting": [ "Kecamatan Contoh Utara" ] } },
 *       "urgency": "immediate"
 *     },
 *     {
 *       "id": "listrik",
 *       "categories": [ "Listrik" ],
 *       "action": { "refer": "bumn" },
 *       "remark": "PLN"
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>The names are a contract. {@code type}, {@code v}, {@code id}, {@code version} and {@code rules} must be there, of a rule
 * {@code id}, {@code action} and at least one condition: {@code classifications}, {@code categories}, {@code channels},
 * {@code agencies}, {@code places}, {@code words} ({@code any}, {@code all}, {@code none}, {@code in}), {@code anonymous},
 * {@code secret}, {@code window} ({@code from}, {@code until}, {@code hours}). An action is one of {@code dispose},
 * {@code refer} and {@code hold} (true). The rest has the defaults of {@link RuleBook} and {@link RoutingRule}. A field that is
 * not known is an error, because dropping it would send complaints elsewhere.
 *
 * <p>Stateless and thread-safe.
 */
public final class RuleBookJson {

    /** The version of the schema. */
    static final int VERSION = 1;

    /** What {@code type} says. */
    static final String TYPE = "rule_book";

    private RuleBookJson() {}

    /**
     * Writes a rule book, all of it.
     *
     * @param book the book
     * @return an indented JSON object with a line feed at the end
     */
    public static String write(RuleBook book) {
        return Json.pretty(json -> new RuleBookWriter(json).book(book));
    }

    /**
     * Reads a rule book.
     *
     * @param json a JSON object as described
     * @return the book; of what {@link #write} gave, one that equals what was written
     * @throws UnreadableDocumentException if it is anything else; it names the path of the field, such as {@code
     *     rules[3].window.until}
     */
    public static RuleBook read(String json) {
        return DocumentFields.document(json, RuleBookReader::book);
    }
}
