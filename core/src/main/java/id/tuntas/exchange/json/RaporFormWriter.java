package id.tuntas.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import id.tuntas.scorecard.FormLine;
import id.tuntas.scorecard.FormRule;
import id.tuntas.scorecard.RaporForm;
import id.tuntas.scorecard.ScoreBound;
import id.tuntas.text.LocalText;
import java.io.IOException;

/** Writes forms of rapors field by field. */
final class RaporFormWriter {

    private final JsonGenerator json;

    RaporFormWriter(JsonGenerator json) {
        this.json = json;
    }

    void form(RaporForm form) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", RaporFormJson.TYPE);
        json.writeNumberField("v", RaporFormJson.VERSION);
        json.writeStringField("id", form.id());
        json.writeStringField("version", form.version());
        text("title", form.title());
        json.writeArrayFieldStart("lines");
        for (FormLine line : form.lines()) {
            line(line);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("categories");
        for (ScoreBound bound : form.categories()) {
            json.writeStartObject();
            json.writeStringField("quality", bound.quality().name());
            json.writeNumberField("scoreFrom", bound.scoreFrom());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rules");
        for (FormRule rule : form.rules()) {
            rule(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void line(FormLine line) throws IOException {
        json.writeStartObject();
        if (line instanceof FormLine.Shown shown) {
            json.writeStringField("figure", PolicyWriter.word(shown.figure()));
        } else {
            json.writeStringField("aspect", ((FormLine.Scored) line).aspect());
        }
        text("label", line.label());
        json.writeStringField("source", line.source());
        json.writeEndObject();
    }

    private void rule(FormRule rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("when", PolicyWriter.word(rule.when()));
        json.writeNumberField("bound", rule.bound());
        text("text", rule.text());
        json.writeStringField("source", rule.source());
        json.writeEndObject();
    }

    private void text(String name, LocalText text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("id", text.indonesian());
        json.writeStringField("en", text.english());
        json.writeEndObject();
    }
}
