package id.tuntas.routing;

import id.tuntas.text.Hits;
import java.util.Arrays;

/** What one complaint has, and which rules it may fall under; cleared and used again for the next. Not thread-safe. */
final class Scratch {

    private static final int FEW = 64;

    /** Of every atom the fields in which it was found, as bits; 0 where it was not. */
    private final byte[] fields;

    private int[] found = new int[FEW];
    private int foundCount;
    private int[] holding = new int[FEW];
    private int holdingCount;

    /** The phrases that were found, before they are atoms. */
    private final Hits hits;

    Scratch(int atoms, Hits hits) {
        this.fields = new byte[atoms];
        this.hits = hits;
    }

    Hits hits() {
        return hits;
    }

    void find(int atom, byte field) {
        if (fields[atom] == 0) {
            if (foundCount == found.length) {
                found = Arrays.copyOf(found, foundCount * 2);
            }
            found[foundCount++] = atom;
        }
        fields[atom] |= field;
    }

    boolean has(int atom, byte in) {
        return (fields[atom] & in) != 0;
    }

    int foundCount() {
        return foundCount;
    }

    /** One of the atoms that were found, each once. */
    int found(int number) {
        return found[number];
    }

    void hold(int rule) {
        if (holdingCount == holding.length) {
            holding = Arrays.copyOf(holding, holdingCount * 2);
        }
        holding[holdingCount++] = rule;
    }

    /** Brings the rules that hold into order, each once, and says how many there are. */
    int sortHolding() {
        Arrays.sort(holding, 0, holdingCount);
        int kept = 0;
        for (int i = 0; i < holdingCount; i++) {
            if (kept == 0 || holding[kept - 1] != holding[i]) {
                holding[kept++] = holding[i];
            }
        }
        holdingCount = kept;
        return kept;
    }

    int holding(int number) {
        return holding[number];
    }

    void clear() {
        for (int i = 0; i < foundCount; i++) {
            fields[found[i]] = 0;
        }
        hits.clear();
        foundCount = 0;
        holdingCount = 0;
    }
}
