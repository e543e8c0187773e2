package id.tuntas.text;

import id.tuntas.base.InvalidValueException;
import java.util.Arrays;

/**
 * The phrases that a {@link WordSearch} found, by number, and the scratch that it needs.
 *
 * <p>Several searches add up, until {@link #clear()}; used again, it needs no new memory, and by stem it is the quicker for
 * words that it met before. Not thread-safe. It keeps single words for that, never the text, and {@code toString} tells only
 * how many phrases were found.
 */
public final class Hits {

    /** The most fields that can be told apart. */
    static final int FIELDS = 8;

    private final WordSearch search;
    private final WordReader reader;
    private final Automaton.Steps steps = new Automaton.Steps();
    /** The fields in which a phrase was found, one bit each; only of the first of those that are the same. */
    private final byte[] fields;

    private final int[] found;
    private int count;
    private int sorted;
    private int bit;

    Hits(WordSearch search) {
        this.search = search;
        this.reader = WordReader.ofMany(search.matching());
        this.fields = new byte[search.phrases().size()];
        this.found = new int[search.phrases().size()];
    }

    boolean isOf(WordSearch other) {
        return search == other;
    }

    void field(int field) {
        if (field < 0 || field >= FIELDS) {
            throw InvalidValueException.of("field", "0 to " + (FIELDS - 1));
        }
        bit = 1 << field;
    }

    WordReader reader(CharSequence text) {
        reader.read(text);
        return reader;
    }

    Automaton.Steps steps() {
        return steps;
    }

    /** Adds a phrase, the first of those that are the same, in the field at hand; false where it was found there before. */
    boolean add(int first) {
        int before = fields[first];
        if ((before & bit) != 0) {
            return false;
        }
        fields[first] = (byte) (before | bit);
        if (before == 0) {
            for (int phrase = first; phrase != WordSearch.NONE; phrase = search.next(phrase)) {
                found[count++] = phrase;
            }
        }
        return true;
    }

    /**
     * How many phrases were found, in whatever field.
     *
     * @return 0 or more
     */
    public int count() {
        return count;
    }

    /**
     * A phrase that was found.
     *
     * @param index 0 to {@link #count()} - 1
     * @return its number; the lowest is at 0, and they rise
     * @throws InvalidValueException if the index is out of range
     */
    public int phrase(int index) {
        if (index < 0 || index >= count) {
            throw InvalidValueException.of("index", "0 to count - 1");
        }
        if (sorted != count) {
            Arrays.sort(found, 0, count);
            sorted = count;
        }
        return found[index];
    }

    /**
     * Whether a phrase was found, in whatever field.
     *
     * @param phrase its number
     * @return true where it was
     * @throws InvalidValueException if there is no such phrase
     */
    public boolean has(int phrase) {
        return fields(phrase) != 0;
    }

    /**
     * Whether a phrase was found in one field.
     *
     * @param phrase its number
     * @param field the number of the field, 0 to 7
     * @return true where it was
     * @throws InvalidValueException if there is no such phrase or field
     */
    public boolean has(int phrase, int field) {
        if (field < 0 || field >= FIELDS) {
            throw InvalidValueException.of("field", "0 to " + (FIELDS - 1));
        }
        return (fields(phrase) & 1 << field) != 0;
    }

    private int fields(int phrase) {
        if (phrase < 0 || phrase >= found.length) {
            throw InvalidValueException.of("phrase", "the number of a phrase");
        }
        return fields[search.first(phrase)];
    }

    /** Forgets what was found, in time that grows only with how much that was. */
    public void clear() {
        for (int i = 0; i < count; i++) {
            fields[search.first(found[i])] = 0;
        }
        count = 0;
        sorted = 0;
    }

    @Override
    public String toString() {
        return "Hits[" + count + "]";
    }
}
