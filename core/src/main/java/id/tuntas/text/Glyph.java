package id.tuntas.text;

/** What a character is to those who look for numbers and addresses. */
enum Glyph {
    /** A decimal digit of any script, full-width, superscript and circled ones too. */
    DIGIT,
    /** A letter. */
    LETTER,
    /** What leaves no gap on paper: zero-width and format characters, combining marks, controls, half surrogates. */
    INVISIBLE,
    /** A full stop or what looks like one. */
    DOT,
    /** A dash of any length. */
    DASH,
    /** Another character that joins without a gap. */
    JOINT,
    /** White space, a line end, a bracket. */
    GAP,
    /** The sign before a country's code. */
    PLUS,
    /** The sign within an address. */
    AT,
    /** What else may stand before the sign of an address. */
    ATOM,
    /** Everything else. */
    OTHER;

    private static final String DOTS = ".\u00B7\u2022\u2024\u2027\u2219\u22C5\u3002\u30FB\uFE52\uFF0E\uFF61";
    private static final String ATOMS = "!#$%&'*/=?^`{|}~";
    private static final String BLANK_LETTERS = "\u115F\u1160\u3164\uFFA0";

    static Glyph of(int c) {
        if (digit(c) >= 0) {
            return DIGIT;
        }
        if (DOTS.indexOf(c) >= 0) {
            return DOT;
        }
        if (ATOMS.indexOf(c) >= 0) {
            return ATOM;
        }
        if (BLANK_LETTERS.indexOf(c) >= 0) {
            return INVISIBLE;
        }
        return switch (c) {
            case '+', '\uFF0B', '\uFE62', '\u207A' -> PLUS;
            case '@', '\uFF20', '\uFE6B' -> AT;
            case '\u2212', '\u207B' -> DASH;
            case '\u2800' -> GAP;
            default -> ofCategory(c);
        };
    }

    private static Glyph ofCategory(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.COMBINING_SPACING_MARK -> LETTER;
            case Character.FORMAT, Character.SURROGATE, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
                INVISIBLE;
            case Character.CONTROL -> Character.isWhitespace(c) || c == '\u0085' ? GAP : INVISIBLE;
            case Character.DASH_PUNCTUATION -> DASH;
            case Character.CONNECTOR_PUNCTUATION -> JOINT;
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION -> GAP;
            default -> OTHER;
        };
    }

    /** The value of a digit, 0 to 9; -1 for everything else. A letter is never asked for its numeric value. */
    @SuppressWarnings("CharacterGetNumericValue")
    static int digit(int c) {
        int decimal = Character.digit(c, 10);
        if (decimal >= 0 || Character.getType(c) != Character.OTHER_NUMBER) {
            return decimal;
        }
        int value = Character.getNumericValue(c);
        return value >= 0 && value <= 9 ? value : -1;
    }

    /** Whether a mark is drawn upon the character before it. */
    static boolean clings(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Whether it may stand before the sign of an address; whatever joins digits without a gap may. */
    boolean isBeforeAt() {
        return isAfterAt() || this == PLUS || this == ATOM;
    }

    /** Whether it may stand after the sign of an address. */
    boolean isAfterAt() {
        return switch (this) {
            case LETTER, DIGIT, INVISIBLE, DOT, DASH, JOINT -> true;
            default -> false;
        };
    }
}
