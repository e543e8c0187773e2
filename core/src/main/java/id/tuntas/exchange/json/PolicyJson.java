package id.tuntas.exchange.json;

import id.tuntas.sla.SlaPolicy;

/**
 * A policy as a JSON document, the form in which a regency enters a regulation that is not shipped.
 *
 * <p>Example, a regulation of which one limit is known, in force for what arrives from Wednesday 1 January 2025 on:
 *
 * <pre>{@code
 * {
 *   "type": "policy",
 *   "v": 1,
 *   "id": "perbup-12-2024",
 *   "version": "2024-12-20",
 *   "title": { "id": "Perbup 12/2024", "en": "Regent's regulation 12/2024" },
 *   "effectiveFrom": "2025-01-01",
 *   "obligations": [
 *     {
 *       "id": "verify",
 *       "start": "received",
 *       "stop": "disposed",
 *       "limits": [ { "amount": 3, "unit": "working_days", "source": "Pasal 4" } ]
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>The names are a contract. A limit applies to everybody unless {@code appliesTo} has {@code classifications},
 * {@code unclassified}, {@code media}, {@code needsExamination} or {@code unitKinds}; its {@code dayCount}
 * ({@code next_working_day_is_day_one}, {@code start_is_day_one}), {@code end} ({@code end_of_day}, {@code same_time}) and
 * {@code ours}, an obligation's {@code pauses}, {@code atRisk}, {@code onExpiry} and {@code ladderStep}, and
 * {@code switches} and {@code autoClose} of the whole have the defaults of {@link SlaPolicy}. A field that is not known is
 * an error, because dropping it would change what is due.
 *
 * <p>Stateless and thread-safe.
 */
public final class PolicyJson {

    /** The version of the schema. */
    static final int VERSION = 1;

    /** What {@code type} says. */
    static final String TYPE = "policy";

    private PolicyJson() {}

    /**
     * Writes a policy, all of it.
     *
     * @param policy the policy
     * @return an indented JSON object with a line feed at the end; equal policies give equal texts
     */
    public static String write(SlaPolicy policy) {
        return Json.pretty(json -> new PolicyWriter(json).policy(policy));
    }

    /**
     * Reads a policy.
     *
     * @param json a JSON object as described
     * @return the policy; of what {@link #write} gave, one that equals what was written
     * @throws UnreadableDocumentException if it is anything else
     */
    public static SlaPolicy read(String json) {
        return DocumentFields.document(json, PolicyReader::policy);
    }
}
