package id.tuntas.routing.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * All values of one kind that matter, numbered: what complaints can have, each with the keys by which a condition holds for
 * it. A category has its own key and those of all above it, a channel one alone.
 *
 * @param <T> a value of a complaint
 */
final class Axis<T> {

    private final List<T> values = new ArrayList<>();
    private final Map<String, BitSet> holders = new HashMap<>();
    private final Map<String, Integer> own = new HashMap<>();

    /** Adds a value, unless one of the same own key is there. */
    void add(String ownKey, T value, Collection<String> keys) {
        if (own.putIfAbsent(ownKey, values.size()) == null) {
            for (String key : keys) {
                holders.computeIfAbsent(key, none -> new BitSet()).set(values.size());
            }
            values.add(value);
        }
    }

    T value(int number) {
        return values.get(number);
    }

    int size() {
        return values.size();
    }

    /** The number of a value; -1 where it was not added. */
    int number(String ownKey) {
        return own.getOrDefault(ownKey, -1);
    }

    /** The values for which a condition holds. */
    <C> Values holding(Collection<C> condition, Function<C, Collection<String>> keys) {
        if (condition.isEmpty()) {
            return Values.ANY;
        }
        BitSet holding = new BitSet();
        for (C one : condition) {
            for (String key : keys.apply(one)) {
                holding.or(holders.getOrDefault(key, new BitSet()));
            }
        }
        return Values.of(holding);
    }
}
