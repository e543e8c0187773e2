package id.tuntas.exchange.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.tuntas.base.InvalidValueException;
import id.tuntas.exchange.json.UnreadableDocumentException.Problem;
import id.tuntas.text.LocalText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The fields of one object of a document, each to be taken once; what is left over is an error. */
final class DocumentFields {

    private static final LocalText DATE = new LocalText("tanggal seperti 2026-08-17", "a date such as 2026-08-17");
    private static final LocalText TEXT = new LocalText("teks yang tidak kosong", "a text that is not blank");
    private static final LocalText NUMBER = new LocalText("bilangan bulat", "a whole number");
    private static final LocalText FLAG = new LocalText("true atau false", "true or false");
    private static final LocalText LIST = new LocalText("larik JSON", "a JSON array");
    private static final LocalText OBJECT = new LocalText("objek JSON", "a JSON object");

    private final String path;
    private final ObjectNode object;

    private DocumentFields(String path, ObjectNode object) {
        this.path = path;
        this.object = object;
    }

    /** Reads a document to its end. The cause of broken JSON is left behind on purpose: its message quotes the text. */
    static <T> T document(String json, Function<DocumentFields, T> read) {
        JsonNode node;
        try {
            node = Json.mapper().readTree(json);
        } catch (JsonProcessingException broken) {
            throw UnreadableDocumentException.noObject();
        }
        if (!(node instanceof ObjectNode object)) {
            throw UnreadableDocumentException.noObject();
        }
        return whole(new DocumentFields("", object), read);
    }

    private static <T> T whole(DocumentFields fields, Function<DocumentFields, T> read) {
        T value = read.apply(fields);
        fields.end();
        return value;
    }

    /** The type and version of a document, which it must have. */
    void kind(String type, int version) {
        LocalText expected = new LocalText("\"" + type + "\"", "\"" + type + "\"");
        text("type", expected, word -> one(word, type));
        if (number("v") != version) {
            String known = Integer.toString(version);
            throw wrong("v", new LocalText(known, known));
        }
    }

    private static String one(String word, String expected) {
        if (!word.equals(expected)) {
            throw new NoSuchElementException();
        }
        return word;
    }

    /** A text that must be there and is not blank. */
    String text(String name) {
        return text(name, TEXT, DocumentFields::notBlank);
    }

    private static String notBlank(String text) {
        if (text.isBlank()) {
            throw new NoSuchElementException();
        }
        return text;
    }

    /** A text that must be there, turned into a value. */
    <T> T text(String name, LocalText expected, Function<String, T> parse) {
        return optionalText(name, expected, parse).orElseThrow(() -> missing(name, expected));
    }

    /** A text that may be absent. */
    <T> Optional<T> optionalText(String name, LocalText expected, Function<String, T> parse) {
        return take(name).map(node -> parsed(name, node, expected, parse));
    }

    /** A date that must be there. */
    LocalDate date(String name) {
        return text(name, DATE, LocalDate::parse);
    }

    /** A whole number that must be there. */
    int number(String name) {
        JsonNode node = take(name).orElseThrow(() -> missing(name, NUMBER));
        if (!node.isInt()) {
            throw wrong(name, NUMBER);
        }
        return node.intValue();
    }

    /** True or false; may be absent. */
    Optional<Boolean> optionalFlag(String name) {
        return take(name).map(node -> {
            if (!node.isBoolean()) {
                throw wrong(name, FLAG);
            }
            return node.booleanValue();
        });
    }

    /** Texts; empty where the field is absent. */
    <T> Optional<List<T>> optionalTexts(String name, LocalText expected, Function<String, T> parse) {
        return take(name).map(node -> {
            List<T> values = new ArrayList<>();
            elements(name, node, (place, element) -> values.add(parsed(place, element, expected, parse)));
            return values;
        });
    }

    /** Objects, each read to its end; none where the field is absent. */
    <T> List<T> objects(String name, Function<DocumentFields, T> read) {
        List<T> values = new ArrayList<>();
        take(name).ifPresent(node -> elements(name, node, (place, element) -> values.add(inner(place, element, read))));
        return values;
    }

    /** An object that may be absent, read to its end. */
    <T> Optional<T> optionalObject(String name, Function<DocumentFields, T> read) {
        return take(name).map(node -> inner(name, node, read));
    }

    /** An object that must be there, read to its end. */
    <T> T object(String name, Function<DocumentFields, T> read) {
        return optionalObject(name, read).orElseThrow(() -> missing(name, OBJECT));
    }

    boolean has(String name) {
        return object.has(name);
    }

    /** Builds a value of what was taken; what the value refuses is told as a fault of the field of that name. */
    <T> T build(Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidValueException unfit) {
            String name = unfit.attributes().get(0);
            String english = String.valueOf(unfit.getMessage()).substring(name.length() + 2);
            throw wrong(name, new LocalText("nilai yang sah (" + english + ")", english));
        }
    }

    /** Builds a value; what it refuses is told as a fault of that field, whatever it calls it. */
    <T> T build(String name, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidValueException unfit) {
            String english = String.valueOf(unfit.getMessage())
                    .substring(unfit.attributes().get(0).length() + 2);
            throw wrong(name, new LocalText("nilai yang sah (" + english + ")", english));
        }
    }

    UnreadableDocumentException wrong(String name, LocalText expected) {
        return UnreadableDocumentException.of(Problem.WRONG_VALUE, path + name, expected);
    }

    UnreadableDocumentException missing(String name, LocalText expected) {
        return UnreadableDocumentException.of(Problem.MISSING_FIELD, path + name, expected);
    }

    private void end() {
        if (!object.isEmpty()) {
            throw UnreadableDocumentException.of(
                    Problem.UNKNOWN_FIELD,
                    path + object.fieldNames().next(),
                    new LocalText("tidak ada: nama ini tidak dikenal di sini", "nothing: this name is not known here"));
        }
    }

    private <T> T inner(String place, JsonNode node, Function<DocumentFields, T> read) {
        if (!(node instanceof ObjectNode inner)) {
            throw wrong(place, OBJECT);
        }
        return whole(new DocumentFields(path + place + ".", inner), read);
    }

    private void elements(String name, JsonNode node, BiConsumer<String, JsonNode> take) {
        if (!node.isArray()) {
            throw wrong(name, LIST);
        }
        for (int i = 0; i < node.size(); i++) {
            take.accept(name + "[" + i + "]", node.get(i));
        }
    }

    private <T> T parsed(String place, JsonNode node, LocalText expected, Function<String, T> parse) {
        if (!node.isTextual()) {
            throw wrong(place, expected);
        }
        try {
            return parse.apply(node.textValue());
        } catch (InvalidValueException | DateTimeException | NoSuchElementException unfit) {
            throw wrong(place, expected);
        }
    }

    private Optional<JsonNode> take(String name) {
        return Optional.ofNullable(object.remove(name));
    }
}
