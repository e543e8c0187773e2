package id.tuntas.rest;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/**
 * Problem details by RFC 9457, of media type {@link #MEDIA_TYPE}. Immutable.
 *
 * @param status the HTTP status
 * @param title what kind of problem it is, the same for every one of the kind
 * @param detail what is wrong with this request and what was expected; never what stood there
 */
record Problem(int status, String title, String detail) {

    /** {@code application/problem+json}. */
    static final String MEDIA_TYPE = "application/problem+json";

    private static final JsonMapper MAPPER = new JsonMapper();

    byte[] json() {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("type", "about:blank");
        json.put("status", status);
        json.put("title", title);
        json.put("detail", detail);
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
