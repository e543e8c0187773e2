package id.tuntas.exchange.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Values that many rows share, made and kept once: a hundred thousand rows name a few hundred units.
 *
 * @param <K> what a value is made from
 * @param <V> the value
 */
public final class Interned<K, V> {

    private final Map<K, V> values = new HashMap<>();
    private final Function<K, V> make;

    private Interned(Function<K, V> make) {
        this.make = make;
    }

    /**
     * Values made from the text of a cell, where it has any.
     *
     * @param make how
     * @param <V> the value
     * @return an empty store; its values are empty for a blank text
     */
    public static <V> Interned<String, Optional<V>> ofText(Function<String, V> make) {
        return new Interned<>(text -> text.isEmpty() ? Optional.empty() : Optional.of(make.apply(text)));
    }

    /**
     * Values that need no making.
     *
     * @param <V> the value
     * @return an empty store
     */
    public static <V> Interned<V, V> same() {
        return new Interned<>(Function.identity());
    }

    /**
     * The one value for a key.
     *
     * @param key what it is made from
     * @return the same object for equal keys
     */
    public V of(K key) {
        return values.computeIfAbsent(key, make);
    }
}
