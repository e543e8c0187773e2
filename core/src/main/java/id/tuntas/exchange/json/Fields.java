package id.tuntas.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.tuntas.base.InvalidValueException;
import id.tuntas.exchange.json.UnreadableEventException.Problem;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** The fields of a JSON object of an event, each to be taken once; what is left over is an error. */
final class Fields {

    private final String type;
    private final String path;
    private final ObjectNode object;

    Fields(String type, ObjectNode object) {
        this(type, "", object);
    }

    private Fields(String type, String path, ObjectNode object) {
        this.type = type;
        this.path = path;
        this.object = object;
    }

    /** A text that must be there, turned into a value. */
    <T> T text(String name, Function<String, T> parse) {
        return optionalText(name, parse).orElseThrow(() -> missing(name));
    }

    /** A text that may be absent. */
    <T> Optional<T> optionalText(String name, Function<String, T> parse) {
        return take(name).map(node -> parsed(name, node, parse));
    }

    /** Texts; none where the field is absent. */
    <T> List<T> texts(String name, Function<String, T> parse) {
        List<T> values = new ArrayList<>();
        take(name).ifPresent(node -> {
            if (!node.isArray() || node.isEmpty()) {
                throw wrong(name);
            }
            node.forEach(element -> values.add(parsed(name, element, parse)));
        });
        return values;
    }

    /** A whole number that must be there. */
    int number(String name) {
        JsonNode node = take(name).orElseThrow(() -> missing(name));
        if (!node.isInt()) {
            throw wrong(name);
        }
        return node.intValue();
    }

    /** A whole number in a range; must be there. */
    int number(String name, int least, int most) {
        int number = number(name);
        if (number < least || number > most) {
            throw wrong(name);
        }
        return number;
    }

    /** A whole number of any size; must be there. */
    long longNumber(String name) {
        JsonNode node = take(name).orElseThrow(() -> missing(name));
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw wrong(name);
        }
        return node.longValue();
    }

    /** True or false; must be there. */
    boolean flag(String name) {
        JsonNode node = take(name).orElseThrow(() -> missing(name));
        if (!node.isBoolean()) {
            throw wrong(name);
        }
        return node.booleanValue();
    }

    /** True or false; may be absent. */
    Optional<Boolean> optionalFlag(String name) {
        return object.has(name) ? Optional.of(flag(name)) : Optional.empty();
    }

    /** An object that may be absent, read to its end. */
    <T> Optional<T> object(String name, Function<Fields, T> read) {
        return take(name).map(node -> {
            if (!(node instanceof ObjectNode inner)) {
                throw wrong(name);
            }
            Fields fields = new Fields(type, path + name + ".", inner);
            T value = read.apply(fields);
            fields.end();
            return value;
        });
    }

    /** Objects, each read to its end; none where the field is absent. */
    <T> List<T> objects(String name, Function<Fields, T> read) {
        List<T> values = new ArrayList<>();
        take(name).ifPresent(node -> {
            if (!node.isArray() || node.isEmpty()) {
                throw wrong(name);
            }
            node.forEach(element -> {
                if (!(element instanceof ObjectNode inner)) {
                    throw wrong(name);
                }
                Fields fields = new Fields(type, path + name + ".", inner);
                try {
                    values.add(read.apply(fields));
                } catch (InvalidValueException unfit) {
                    throw wrong(name);
                }
                fields.end();
            });
        });
        return values;
    }

    /** Nothing may be left. */
    void end() {
        if (!object.isEmpty()) {
            throw UnreadableEventException.of(
                    Problem.UNKNOWN_FIELD, type, path + object.fieldNames().next());
        }
    }

    private <T> T parsed(String name, JsonNode node, Function<String, T> parse) {
        if (!node.isTextual()) {
            throw wrong(name);
        }
        try {
            return parse.apply(node.textValue());
        } catch (InvalidValueException | DateTimeException | NoSuchElementException unfit) {
            throw wrong(name);
        }
    }

    private Optional<JsonNode> take(String name) {
        return Optional.ofNullable(object.remove(name));
    }

    UnreadableEventException missing(String name) {
        return UnreadableEventException.of(Problem.MISSING_FIELD, type, path + name);
    }

    UnreadableEventException wrong(String name) {
        return UnreadableEventException.of(Problem.WRONG_VALUE, type, path + name);
    }
}
