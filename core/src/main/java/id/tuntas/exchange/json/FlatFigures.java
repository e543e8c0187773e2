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

/** Lays a rapor out flat: each value under the path to it. */
final class FlatFigures {

    /** What depends on the language or on the files that were read, and the digest itself. */
    private static final Set<String> WORDS =
            Set.of("recommendations[].text", "form.title", "form.lines[].label", "rejectedRows", "digest");

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

    /** The first value of each entry, where that tells them apart; else their places. */
    private static List<String> keys(JsonNode array) {
        List<String> keys = new ArrayList<>();
        for (JsonNode entry : array) {
            if (entry.isObject() && !entry.isEmpty() && entry.iterator().next().isValueNode()) {
                keys.add(scalar(entry.iterator().next()));
            }
        }
        if (keys.size() == array.size() && new HashSet<>(keys).size() == keys.size()) {
            return keys;
        }
        List<String> places = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            places.add(Integer.toString(i));
        }
        return places;
    }

    private static String scalar(JsonNode node) {
        if (node.isTextual()) {
            return quoted(node.textValue());
        }
        return node.isBigDecimal() ? node.decimalValue().toPlainString() : node.asText();
    }

    private static String quoted(String text) {
        return Json.rapors().getNodeFactory().textNode(text).toString();
    }
}
