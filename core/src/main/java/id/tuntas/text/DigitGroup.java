package id.tuntas.text;

/**
 * Digits with nothing to be seen between them.
 *
 * @param start the index of the first
 * @param end the index after the last
 * @param digits their values, 0 to 9 in ASCII
 * @param link what stands between it and the group before
 */
record DigitGroup(int start, int end, String digits, Link link) {

    /** What stands between two groups. */
    enum Link {
        NONE,
        DOT,
        DASH,
        /** Several joining characters, or another one. */
        JOINT,
        /** With a blank or bracket. */
        GAP;

        Link and(Glyph glyph) {
            if (glyph == Glyph.GAP || this == GAP) {
                return GAP;
            }
            if (this != NONE) {
                return JOINT;
            }
            return switch (glyph) {
                case DOT -> DOT;
                case DASH -> DASH;
                default -> JOINT;
            };
        }
    }

    int length() {
        return digits.length();
    }

    /** The value of up to nine digits. */
    int value() {
        return Integer.parseInt(digits);
    }

    boolean isYear() {
        return length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    }
}
