package id.tuntas.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.TrackingId;
import id.tuntas.port.Addressee;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeKind;
import id.tuntas.text.LocalText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * Notices as JSON, one line of ASCII each, for a store that keeps them beside its events:
 *
 * <pre>{@code
 * {"type":"notice","v":1,"regency":"35.27","id":"n-1","kind":"disposisi-baru","to":"role:penghubung:Dinas Perhubungan",
 *  "about":"4695068","tracking":"4695068","notBefore":"2024-03-05T02:00:00Z","expires":"2024-03-12T02:00:00Z",
 *  "contentFree":true,"arguments":[]}
 * }</pre>
 *
 * <p>in one line. The complaint is of the regency of the notice. {@code about} and {@code tracking} may be absent. Stateless
 * and thread-safe.
 */
public final class NoticeJson {

    /** The version of the schema. */
    static final int VERSION = 1;

    /** What {@code type} says. */
    static final String TYPE = "notice";

    private static final int LAST_ASCII = 127;
    private static final LocalText CODE = new LocalText("kode", "a code");
    private static final LocalText MOMENT =
            new LocalText("saat seperti 2024-03-05T02:00:00Z", "a moment such as 2024-03-05T02:00:00Z");

    private NoticeJson() {}

    /**
     * Writes a notice, all of it.
     *
     * @param notice the notice
     * @return a JSON object in one line of ASCII; equal notices give equal texts
     */
    public static String write(Notice notice) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.mapper().createGenerator(text)) {
            json.setHighestNonEscapedChar(LAST_ASCII);
            write(notice, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(Notice notice, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", TYPE);
        json.writeNumberField("v", VERSION);
        json.writeStringField("regency", notice.regency().value());
        json.writeStringField("id", notice.id());
        json.writeStringField("kind", notice.kind().value());
        json.writeStringField("to", notice.to().code());
        if (notice.about().isPresent()) {
            json.writeStringField("about", notice.about().get().value());
        }
        if (notice.tracking().isPresent()) {
            json.writeStringField("tracking", notice.tracking().get().value());
        }
        json.writeStringField("notBefore", notice.notBefore().toString());
        json.writeStringField("expires", notice.expires().toString());
        json.writeBooleanField("contentFree", notice.contentFree());
        json.writeArrayFieldStart("arguments");
        for (Map.Entry<String, String> argument : new TreeMap<>(notice.arguments()).entrySet()) {
            json.writeStartObject();
            json.writeStringField("name", argument.getKey());
            json.writeStringField("value", argument.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /**
     * Reads a notice.
     *
     * @param json a JSON object, as {@link #write} gave it
     * @return the notice, equal to the one that was written
     * @throws UnreadableDocumentException if it is anything else
     */
    public static Notice read(String json) {
        return DocumentFields.document(json, NoticeJson::notice);
    }

    private static Notice notice(DocumentFields fields) {
        fields.kind(TYPE, VERSION);
        RegencyId regency = fields.text("regency", CODE, RegencyId::of);
        Notice.Builder notice = Notice.builder();
        notice.regency(regency)
                .id(fields.text("id"))
                .kind(fields.text("kind", CODE, NoticeKind::of))
                .to(fields.text("to", CODE, Addressee::parse))
                .about(fields.optionalText("about", CODE, value -> ComplaintId.of(regency, value)))
                .tracking(fields.optionalText("tracking", CODE, TrackingId::of))
                .notBefore(fields.text("notBefore", MOMENT, Instant::parse))
                .expires(fields.text("expires", MOMENT, Instant::parse));
        fields.optionalFlag("contentFree").ifPresent(notice::contentFree);
        fields.objects(
                        "arguments",
                        inner -> Map.entry(
                                inner.text("name", CODE, name -> name), inner.text("value", CODE, value -> value)))
                .forEach(notice::putArguments);
        return fields.build(notice::build);
    }
}
