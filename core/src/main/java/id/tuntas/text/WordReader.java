package id.tuntas.text;

import org.jspecify.annotations.Nullable;

/** Reads a text word by word. Reusable, so that reading needs no memory of its own; not thread-safe. */
final class WordReader {

    private static final char LEAST_DIGIT = '0';
    private static final char LEAST_LETTER = 'a';
    private static final int SHORTEST_REPEATED = 4;
    private static final long TWICE = Word.digit(2);
    private static final byte[] ASCII = Folding.ascii();

    private final Word word = new Word();
    private final @Nullable Stems stems;
    private CharSequence text = "";
    private int limit;
    private int at;
    /** Where to go on within a character that is several. */
    private int within;
    /** Whether the word that is to come follows the last one without a gap. */
    private boolean glued;

    /** The stem of the last word, which a 2 after it says again if it is listed. */
    private long repeatable = Word.UNKNOWN;

    private WordReader(@Nullable Stems stems) {
        this.stems = stems;
    }

    /** For a text or two. */
    static WordReader ofFew(Matching matching) {
        return new WordReader(matching == Matching.BY_STEM ? Stems.forgetting() : null);
    }

    /** For many texts, which it reads the faster for having read others. */
    static WordReader ofMany(Matching matching) {
        return new WordReader(matching == Matching.BY_STEM ? Stems.remembering() : null);
    }

    void read(CharSequence other) {
        text = other;
        limit = other.length();
        at = 0;
        within = 0;
        glued = false;
        repeatable = Word.UNKNOWN;
    }

    /** The word that was read last. */
    Word word() {
        return word;
    }

    /** Reads the next word; false at the end of the text, of which nothing is kept then. */
    boolean next() {
        word.begin();
        boolean open = true;
        while (open && at < limit) {
            open = text.charAt(at) < Folding.ASCII ? plain() : other();
        }
        if (word.length == 0) {
            read("");
            return false;
        }
        word.finish();
        if (stems != null) {
            form(stems);
        }
        return true;
    }

    /** Brings the word to its stem, or to that of the word that a 2 says again. */
    private void form(Stems by) {
        if (word.digits) {
            word.key = word.key == TWICE && word.glued && by.isListed(repeatable) ? repeatable : word.key;
            repeatable = Word.UNKNOWN;
            return;
        }
        boolean repeats = word.length >= SHORTEST_REPEATED;
        by.stem(word);
        repeatable = repeats && word.isPlain() ? word.key : Word.UNKNOWN;
    }

    /** Takes as many characters of ASCII as it can; false where the word has ended. */
    private boolean plain() {
        if (word.length == 0 && !open()) {
            return true;
        }
        int least = word.digits ? LEAST_DIGIT : LEAST_LETTER;
        int beyond = word.digits ? LEAST_LETTER : Folding.ASCII;
        char[] characters = word.characters;
        int length = word.length;
        long code = word.code;
        int folded = Folding.NOTHING;
        int i = at;
        for (; i < limit; i++) {
            char c = text.charAt(i);
            folded = c < Folding.ASCII ? ASCII[c] : Folding.NOTHING;
            if (folded < least || folded >= beyond) {
                break;
            }
            if (length == characters.length) {
                characters = word.grow();
            }
            characters[length++] = (char) folded;
            code = Word.append(code, folded);
        }
        word.end = i > at ? i : word.end;
        word.length = length;
        word.code = code;
        at = i;
        return i == limit || text.charAt(i) >= Folding.ASCII || take(folded, 1);
    }

    /** Passes over gaps and begins a word; false where something else than a character of a word comes first. */
    private boolean open() {
        int folded = Folding.GAP;
        int i = at;
        for (; i < limit; i++) {
            char c = text.charAt(i);
            folded = c < Folding.ASCII ? ASCII[c] : Folding.NOTHING;
            if (folded != Folding.GAP) {
                break;
            }
        }
        glued &= i == at;
        at = i;
        if (folded >= LEAST_DIGIT) {
            word.open(i, folded < LEAST_LETTER, glued);
            return true;
        }
        at += i < limit && text.charAt(i) < Folding.ASCII ? 1 : 0;
        return false;
    }

    /** Takes a character outside ASCII, or goes on within it; false where the word has ended. */
    private boolean other() {
        int c = Character.codePointAt(text, at);
        int folded = Folding.of(c);
        int size = Character.charCount(c);
        if (folded >= Folding.NOTHING) {
            return take(folded, size);
        }
        String several = Folding.several(c);
        while (within < several.length()) {
            int part = several.codePointAt(within);
            if (!add(part, size)) {
                return false;
            }
            within += Character.charCount(part);
        }
        within = 0;
        at += size;
        return true;
    }

    private boolean take(int folded, int size) {
        boolean taken = add(folded, size);
        at += taken ? size : 0;
        return taken;
    }

    /** Adds a folded character to the word, passing over what is none; false where the word ends before it. */
    private boolean add(int folded, int size) {
        boolean empty = word.length == 0;
        if (folded == Folding.NOTHING || (folded == Folding.APOSTROPHE && !empty && !word.digits)) {
            return true;
        }
        if (folded < LEAST_DIGIT) {
            glued = false;
            return empty;
        }
        boolean digits = folded < LEAST_LETTER;
        if (empty) {
            word.open(at, digits, glued);
        } else if (digits != word.digits) {
            glued = true;
            return false;
        }
        word.add(folded);
        word.end = at + size;
        return true;
    }
}
