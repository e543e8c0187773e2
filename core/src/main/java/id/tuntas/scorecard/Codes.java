package id.tuntas.scorecard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers values from 0 on, in the order in which they are first met. */
final class Codes<T> {

    private final Map<T, Integer> codes = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    int code(T value) {
        Integer known = codes.get(value);
        if (known != null) {
            return known;
        }
        int code = values.size();
        codes.put(value, code);
        values.add(value);
        return code;
    }

    T value(int code) {
        return values.get(code);
    }

    int size() {
        return values.size();
    }
}
