package id.tuntas.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Lays a rapor out flat: each value under the path to it. */
final class FlatFigures {

    /** What depends on the language or on the files that were read, and the digest itself. */
    private static final Set<String> WORDS =
            Set.of("recommendations[].text", "form.title", "form.lines[].label", "rejectedRows", "digest");

    /** A group has no more than three dimensions in any document. */
    private static final int LONGEST_KEY = 3;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    private final SortedMap<String, String> figures = new TreeMap<>();

    SortedMap<String, String> of(ObjectNode root) {
        node("", "", root);
        return figures;
    }

    private void node(String path, String kind, JsonNode node) {
        if (WORDS.contains(kind)) {
            return;
        }
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                node(step(path, field.getKey()), step(kind, field.getKey()), field.getValue());
            }
        } else if (node.isArray()) {
            List<String> keys = keys(node);
            for (int i = 0; i < node.size(); i++) {
                node(path + "[" + keys.get(i) + "]", kind + "[]", node.get(i));
            }
        } else {
            figures.put(path, scalar(node));
        }
    }

    private static String step(String path, String name) {
        if (!PLAIN.matcher(name).matches()) {
            return path + "[" + quoted(name) + "]";
        }
        return path.isEmpty() ? name : path + "." + name;
    }

    /** The first value of each entry, or the first few, where these tell them apart; else their places. */
    private static List<String> keys(JsonNode array) {
        for (int length = 1; length <= LONGEST_KEY; length++) {
            List<String> keys = new ArrayList<>();
            for (JsonNode entry : array) {
                keys.add(key(entry, length));
            }
            if (!keys.contains("") && new HashSet<>(keys).size() == keys.size()) {
                return keys;
            }
        }
        return IntStream.range(0, array.size()).mapToObj(Integer::toString).toList();
    }

    /** So many values that an entry begins with; empty where it has fewer. */
    private static String key(JsonNode entry, int length) {
        List<String> values = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : entry.properties()) {
            if (values.size() == length || !field.getValue().isValueNode()) {
                break;
            }
            values.add(scalar(field.getValue()));
        }
        return values.size() == length ? String.join(", ", values) : "";
    }

    private static String scalar(JsonNode node) {
        return node.isTextual() ? quoted(node.textValue()) : node.asText();
    }

    private static String quoted(String text) {
        return Json.rapors().getNodeFactory().textNode(text).toString();
    }
}
