package id.tuntas.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What is left of a character when words are compared: its letter in lower case without accents, its digit, or nothing.
 *
 * <p>Each character is taken by itself: brought to its plainest form (NFKD), accents and what cannot be seen are dropped,
 * and case is folded as {@link String#equalsIgnoreCase} does it. What was worked out once is kept, by pages.
 */
final class Folding {

    /** A gap between words. */
    static final int GAP = 0;
    /** Not seen on paper: neither a letter nor a gap. */
    static final int NOTHING = -1;
    /** An apostrophe: no gap within a run of letters, a gap elsewhere. */
    static final int APOSTROPHE = '\'';
    /** Characters below this one are of ASCII. */
    static final int ASCII = 128;

    private static final String APOSTROPHES = "'`\u2018\u2019\u02BB\u02BC\uFF07";
    private static final int PAGE = 256;
    private static final AtomicReferenceArray<Page> PAGES =
            new AtomicReferenceArray<>((Character.MAX_CODE_POINT + 1) / PAGE);
    private static final byte[] PLAIN = plain();

    private Folding() {}

    private static byte[] plain() {
        byte[] plain = new byte[ASCII];
        for (int c = 0; c < ASCII; c++) {
            plain[c] = (byte) of(c);
        }
        return plain;
    }

    /** {@link #of} for ASCII, by character. */
    static byte[] ascii() {
        return PLAIN;
    }

    /** A letter, a digit 0 to 9, one of the constants above, or below {@link #NOTHING} where it is several. */
    static int of(int c) {
        return page(c).folded(c % PAGE);
    }

    /** The folded characters of one that is several, such as a ligature; blanks are gaps. */
    static String several(int c) {
        return page(c).several(of(c));
    }

    private static Page page(int c) {
        int number = c / PAGE;
        Page page = PAGES.get(number);
        if (page == null) {
            page = new Page(number * PAGE);
            PAGES.set(number, page);
        }
        return page;
    }

    private static String fold(int c) {
        String folded = Character.toString(c);
        while (true) {
            StringBuilder next = new StringBuilder();
            Normalizer.normalize(folded, Normalizer.Form.NFKD).codePoints().forEach(part -> foldPart(part, next));
            if (next.toString().equals(folded)) {
                return folded;
            }
            folded = next.toString();
        }
    }

    private static void foldPart(int c, StringBuilder folded) {
        if (APOSTROPHES.indexOf(c) >= 0) {
            folded.append('\'');
            return;
        }
        switch (Glyph.of(c)) {
            case LETTER -> folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
            case DIGIT -> folded.append((char) ('0' + Glyph.digit(c)));
            case INVISIBLE -> {}
            default -> folded.append(' ');
        }
    }

    /** The characters of one page, worked out. */
    static final class Page {

        private final int[] folded = new int[PAGE];
        private final List<String> several = new ArrayList<>();

        Page(int first) {
            for (int i = 0; i < PAGE; i++) {
                String parts = fold(first + i);
                if (parts.isEmpty()) {
                    folded[i] = NOTHING;
                } else if (parts.isBlank()) {
                    folded[i] = GAP;
                } else if (parts.codePointCount(0, parts.length()) == 1) {
                    folded[i] = parts.codePointAt(0);
                } else {
                    folded[i] = NOTHING - 1 - several.size();
                    several.add(parts);
                }
            }
        }

        int folded(int place) {
            return folded[place];
        }

        String several(int folded) {
            return several.get(NOTHING - 1 - folded);
        }
    }
}
