package id.tuntas.text;

/**
 * Takes words back to their stems. Works on the word in place, with scratch of its own: reusable, not thread-safe.
 *
 * <p>A listed word is its own stem, or that of the word it stands for. Of any other, every way to take off prefixes and
 * suffixes is tried, and the longest root that is left wins; of equal ones that with less taken off in front, then behind.
 * Where no listed root is left, {@link PlainAffixes} takes off what is plain to see, and it starts again with the rest.
 *
 * <p>One that reads many texts remembers the stems of the words that it met last, because people write the same words.
 */
final class Stems {

    private static final int SHORTEST_WORD = 5;
    private static final int LONGEST_WORD = 40;
    private static final int SHORTEST_ROOT = 3;
    private static final int BITS = 15;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Lexicon lexicon = Lexicon.indonesian();
    private final Suffixes suffixes = new Suffixes();
    private final Prefixes prefixes = new Prefixes();
    /** The code of the first so many letters of the word. */
    private final long[] codes = new long[LONGEST_WORD + 1];

    private long best;
    private int bestLength;

    /** At each place the key of a word and that of its stem, side by side so that they are near; empty in one that forgets. */
    private final long[] remembered;

    private Stems(int places) {
        this.remembered = new long[places * 2];
    }

    /** For a text or two. */
    static Stems forgetting() {
        return new Stems(0);
    }

    /** For many texts, at the price of 512 KB. */
    static Stems remembering() {
        return new Stems(1 << BITS);
    }

    /** Replaces the word by its stem. */
    void stem(Word word) {
        long key = word.key;
        if (key == Word.UNKNOWN || remembered.length == 0) {
            workOut(word);
            return;
        }
        int place = 2 * (int) ((key * SPREAD) >>> (Long.SIZE - BITS));
        if (remembered[place] == key) {
            word.key = remembered[place + 1];
            return;
        }
        workOut(word);
        remembered[place] = key;
        remembered[place + 1] = word.key;
    }

    private void workOut(Word word) {
        boolean more = word.isPlain();
        while (more) {
            long listed = lexicon.find(word.key);
            if (listed == Lexicon.NONE && word.length >= SHORTEST_WORD && word.length <= LONGEST_WORD) {
                listed = root(word.characters, word.length);
                more = listed == Lexicon.NONE && PlainAffixes.strip(word);
            } else {
                more = false;
            }
            if (listed != Lexicon.NONE) {
                word.key = Lexicon.standard(listed);
            }
        }
    }

    /** Whether a word of letters is listed, by its key. */
    boolean isListed(long key) {
        return lexicon.find(key) != Lexicon.NONE;
    }

    private long root(char[] letters, int length) {
        long code = 0;
        for (int i = 0; i < length; i++) {
            code = Word.append(code, letters[i]);
            codes[i + 1] = code;
        }
        suffixes.of(letters, length);
        prefixes.of(letters, length);
        best = Lexicon.NONE;
        bestLength = SHORTEST_ROOT - 1;
        for (int p = 0; p < prefixes.count(); p++) {
            for (int s = 0; s < suffixes.count(); s++) {
                consider(p, s, length);
            }
        }
        return best;
    }

    private void consider(int prefix, int suffix, int wordLength) {
        int from = prefixes.from(prefix);
        int to = suffixes.to(suffix);
        char restored = prefixes.restored(prefix);
        int length = to - from + (restored == 0 ? 0 : 1);
        if (length <= bestLength || length > Word.LONGEST || isTooShort(prefix, to, length, wordLength)) {
            return;
        }
        long key = restored == 0
                ? Word.key(codes[to], length)
                : Word.prepend(restored, Word.key(codes[to], length - 1), length - 1);
        long listed = lexicon.find(key);
        if (listed != Lexicon.NONE && (Lexicon.isRoot(listed) || (from == 0 && !suffixes.derives(suffix)))) {
            best = listed;
            bestLength = length;
        }
    }

    /** A root of three letters after a short prefix and nothing behind it is chance more often than not: kelas, media. */
    private boolean isTooShort(int prefix, int to, int length, int wordLength) {
        return length == SHORTEST_ROOT && to == wordLength && prefixes.isWeak(prefix);
    }
}
