package id.tuntas.jdbc;

/**
 * Text for databases that compare by code point, as UTF-8 is ordered, and take neither a NUL nor half a surrogate pair.
 *
 * <p>Java orders by code unit, where characters beyond U+FFFF come before those from U+E000 on. Each of the latter is
 * therefore stored behind a U+10FFFF, the greatest of all code points; what the database could not hold is spelled out
 * behind one. Different texts stay different, the order by code point is then that of {@link String#compareTo}, and a
 * text without any such character, as every id in use is, is stored as it is. What is stored is at most twice as long.
 *
 * <p>Example: {@code "4695068"} stays; {@code "\uff21"} becomes U+10FFFF U+FF21.
 */
final class CodeUnits {

    /** The greatest code point, U+10FFFF: a noncharacter that no text in use has. */
    private static final String MARK = "\udbff\udfff";

    private static final char MARK_ITSELF = '\u0001';
    private static final char NUL = '\u0002';
    private static final char FIRST_BEHIND_SURROGATES = '\ue000';
    private static final char FIRST_HALF = '\ud800';

    /** Where halves of pairs are spelled out: from U+0100 to U+08FF. */
    private static final char HALVES = '\u0100';

    private CodeUnits() {}

    static String stored(String text) {
        if (text.chars().allMatch(c -> c > 0 && c < FIRST_HALF)) {
            return text;
        }
        StringBuilder stored = new StringBuilder(text.length() + 8);
        int length;
        for (int i = 0; i < text.length(); i += length) {
            int point = text.codePointAt(i);
            length = Character.charCount(point);
            if (point == 0) {
                stored.append(MARK).append(NUL);
            } else if (point == Character.MAX_CODE_POINT) {
                stored.append(MARK).append(MARK_ITSELF);
            } else if (length == 2 || point < FIRST_HALF) {
                stored.appendCodePoint(point);
            } else if (point < FIRST_BEHIND_SURROGATES) {
                stored.append(MARK).append((char) (HALVES + (point - FIRST_HALF)));
            } else {
                stored.append(MARK).append((char) point);
            }
        }
        return stored.toString();
    }

    static String restored(String stored) {
        if (!stored.contains(MARK)) {
            return stored;
        }
        StringBuilder text = new StringBuilder(stored.length());
        for (int i = 0; i < stored.length(); i++) {
            if (stored.startsWith(MARK, i)) {
                i += MARK.length();
                appendMarked(text, i < stored.length() ? stored.charAt(i) : MARK_ITSELF);
            } else {
                text.append(stored.charAt(i));
            }
        }
        return text.toString();
    }

    private static void appendMarked(StringBuilder text, char marked) {
        if (marked == MARK_ITSELF) {
            text.append(MARK);
        } else if (marked == NUL) {
            text.append('\0');
        } else if (marked < FIRST_HALF) {
            text.append((char) (FIRST_HALF + (marked - HALVES)));
        } else {
            text.append(marked);
        }
    }
}
