package id.tuntas.text;

import java.util.Arrays;

/**
 * One word of a text, made ready to be compared; written over by the next. Not thread-safe.
 *
 * <p>A word of up to 12 letters a to z, or of up to 12 digits, is its {@link #key}: five bits a character. Any other word has a
 * key below 0 and is told apart by its characters.
 */
final class Word {

    /** The longest word that is its key. */
    static final int LONGEST = 12;

    /** The key of a word that has none. */
    static final long UNKNOWN = -1;

    private static final int BITS = 5;
    private static final int ROOM = 64;
    private static final int MUCH_ROOM = 4096;
    private static final long DIGITS = 1L << (LONGEST * BITS);
    private static final int CHARACTER = (1 << BITS) - 1;

    /** Where the word was found, end exclusive. */
    int start;

    int end;
    /** The characters; not kept up once the word was replaced by one that is its key. */
    char[] characters = new char[ROOM];
    /** How many characters. */
    int length;
    /** The last 12 characters, five bits each. */
    long code;

    boolean digits;
    /** Whether it has other characters than a to z and 0 to 9. */
    boolean foreign;
    /** Whether it follows the word before without a gap. */
    boolean glued;
    /** The word where it is short, else {@link #UNKNOWN}. */
    long key;

    void begin() {
        length = 0;
        code = 0;
        digits = false;
        foreign = false;
        if (characters.length > MUCH_ROOM) {
            characters = new char[ROOM];
        }
    }

    void open(int from, boolean ofDigits, boolean withoutGap) {
        start = from;
        digits = ofDigits;
        glued = withoutGap;
    }

    char[] grow() {
        characters = Arrays.copyOf(characters, characters.length * 2);
        return characters;
    }

    void add(int c) {
        if (length + 2 > characters.length) {
            grow();
        }
        length += Character.toChars(c, characters, length);
        code = code << BITS | (c & CHARACTER);
        foreign |= c >= Folding.ASCII;
    }

    void finish() {
        key = foreign || length > LONGEST ? UNKNOWN : digits ? code | DIGITS : code;
    }

    /** A number below 0 by which to look up a word that is not its key; words of the same characters have the same. */
    static long hash(char[] characters, int length, long seed) {
        long hash = seed;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ characters[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash | Long.MIN_VALUE;
    }

    /** Whether these are its characters. */
    boolean is(char[] others) {
        return Arrays.equals(characters, 0, length, others, 0, others.length);
    }

    /** Leaves only the characters from one to another, which is exclusive. */
    void cut(int from, int to) {
        length = to - from;
        System.arraycopy(characters, from, characters, 0, length);
        code = 0;
        for (int i = 0; i < length; i++) {
            code = append(code, characters[i]);
        }
        finish();
    }

    /** Whether it is of letters a to z only. */
    boolean isPlain() {
        return !foreign && !digits;
    }

    /** The key of one digit. */
    static long digit(int value) {
        return DIGITS | (CHARACTER & ('0' + value));
    }

    /** The key of a run of letters of a code that ends with them. */
    static long key(long code, int length) {
        return code & ((1L << (length * BITS)) - 1);
    }

    static long append(long code, int letter) {
        return code << BITS | (letter & CHARACTER);
    }

    /** The key of up to 12 letters after another letter. */
    static long prepend(int letter, long key, int length) {
        return (long) (letter & CHARACTER) << (length * BITS) | key;
    }

    /** The key of a word in its form, below 0 where it has none. */
    static long keyOf(char[] form) {
        Word word = new Word();
        word.open(0, form[0] <= '9', false);
        new String(form).codePoints().forEach(word::add);
        word.finish();
        return word.key;
    }

    /** The key of a word of letters a to z. */
    static long key(String word) {
        long key = 0;
        for (int i = 0; i < word.length(); i++) {
            key = append(key, word.charAt(i));
        }
        return key;
    }

    /** The word as text. */
    String form() {
        if (key == UNKNOWN) {
            return new String(characters, 0, length);
        }
        char[] form = new char[LONGEST];
        int from = LONGEST;
        char base = (key & DIGITS) != 0 ? ' ' : '`';
        for (long rest = key & ~DIGITS; rest != 0; rest >>>= BITS) {
            form[--from] = (char) (base + (rest & CHARACTER));
        }
        return new String(form, from, LONGEST - from);
    }
}
