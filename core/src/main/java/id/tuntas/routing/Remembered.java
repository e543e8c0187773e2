package id.tuntas.routing;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * The atoms of what was asked last, so that the same category, channel, name or place is not brought to its plain form again for
 * every complaint. Bounded: a new answer takes the place of another.
 *
 * @param <K> what is asked, of a kind that is equal where its text is
 */
final class Remembered<K> {

    private static final int BITS = 12;
    private static final int PLACES = 1 << BITS;
    /** Places that are looked at; where all of them are taken, the first is given away. */
    private static final int PROBES = 4;

    private static final int SPREAD = 0x9E3779B9;
    private static final int LONGEST = 200;

    private final Function<K, int[]> workedOut;
    private final AtomicReferenceArray<Answer<K>> answers = new AtomicReferenceArray<>(PLACES);

    private static final class Answer<K> {

        private final K key;
        private final int[] atoms;

        Answer(K key, int[] atoms) {
            this.key = key;
            this.atoms = atoms;
        }
    }

    Remembered(Function<K, int[]> workedOut) {
        this.workedOut = workedOut;
    }

    /**
     * Finds the atoms of a key.
     *
     * @param length of its text; what is long is not kept
     */
    void find(K key, int length, Scratch scratch) {
        for (int atom : atoms(key, length)) {
            scratch.find(atom, RuleReader.ANYWHERE);
        }
    }

    private int[] atoms(K key, int length) {
        int first = (key.hashCode() * SPREAD) >>> (Integer.SIZE - BITS);
        int free = first;
        for (int i = 0; i < PROBES; i++) {
            int place = (first + i) & (PLACES - 1);
            Answer<K> known = answers.get(place);
            if (known == null) {
                free = place;
                break;
            }
            if (known.key.equals(key)) {
                return known.atoms;
            }
        }
        int[] atoms = workedOut.apply(key);
        if (length <= LONGEST) {
            answers.set(free, new Answer<>(key, atoms));
        }
        return atoms;
    }
}
