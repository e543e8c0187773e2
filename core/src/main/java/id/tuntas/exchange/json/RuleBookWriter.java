package id.tuntas.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.RoutingAction;
import id.tuntas.routing.RoutingRule;
import id.tuntas.routing.RuleBook;
import id.tuntas.routing.TimeWindow;
import id.tuntas.routing.Urgency;
import id.tuntas.routing.WordCondition;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Writes rule books field by field. What does not matter to a rule is left out. */
final class RuleBookWriter {

    private final JsonGenerator json;

    RuleBookWriter(JsonGenerator json) {
        this.json = json;
    }

    /** The word that stands for a constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    void book(RuleBook book) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", RuleBookJson.TYPE);
        json.writeNumberField("v", RuleBookJson.VERSION);
        json.writeStringField("id", book.id());
        json.writeStringField("version", book.version());
        json.writeStringField("matching", word(book.matching()));
        optional("inspectorate", book.inspectorate(), UnitName::value);
        json.writeArrayFieldStart("rules");
        for (RoutingRule rule : book.rules()) {
            rule(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void rule(RoutingRule rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeNumberField("priority", rule.priority());
        texts("classifications", rule.classifications(), Classification::literal);
        texts("categories", rule.categories(), Function.identity());
        texts("channels", rule.channels(), Channel::literal);
        texts("agencies", rule.agencies(), UnitName::value);
        texts("places", rule.places(), Function.identity());
        words(rule.words());
        flag("anonymous", rule.anonymous());
        flag("secret", rule.secret());
        window(rule.window());
        action(rule.action());
        if (rule.urgency() != Urgency.NORMAL) {
            json.writeStringField("urgency", word(rule.urgency()));
        }
        optional("remark", rule.remark(), Function.identity());
        json.writeEndObject();
    }

    private void words(WordCondition words) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("words");
        texts("any", words.any(), Function.identity());
        texts("all", words.all(), Function.identity());
        texts("none", words.none(), Function.identity());
        texts("in", words.in(), RuleBookWriter::word);
        json.writeEndObject();
    }

    private void window(TimeWindow window) throws IOException {
        if (window.equals(TimeWindow.ALWAYS)) {
            return;
        }
        json.writeObjectFieldStart("window");
        optional("from", window.days().from(), LocalDate::toString);
        optional("until", window.days().until(), LocalDate::toString);
        if (window.from().isPresent() && window.until().isPresent()) {
            json.writeObjectFieldStart("hours");
            json.writeStringField("from", window.from().get().toString());
            json.writeStringField("until", window.until().get().toString());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void action(RoutingAction action) throws IOException {
        json.writeObjectFieldStart("action");
        if (action instanceof RoutingAction.Dispose dispose) {
            json.writeObjectFieldStart("dispose");
            json.writeStringField("lead", dispose.lead().value());
            texts("supporting", dispose.supporting(), UnitName::value);
            json.writeEndObject();
        } else if (action instanceof RoutingAction.ReferOutside refer) {
            json.writeStringField("refer", refer.agency().value());
        } else {
            json.writeBooleanField("hold", true);
        }
        json.writeEndObject();
    }

    private <T> void texts(String name, Collection<T> values, Function<T, String> text) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(name);
        for (T value : values) {
            json.writeString(text.apply(value));
        }
        json.writeEndArray();
    }

    private <T> void optional(String name, Optional<T> value, Function<T, String> text) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, text.apply(value.get()));
        }
    }

    private void flag(String name, Optional<Boolean> value) throws IOException {
        if (value.isPresent()) {
            json.writeBooleanField(name, value.get());
        }
    }
}
