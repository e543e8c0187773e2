package id.tuntas.exchange.report;

/**
 * Text from outside as the cell of a table that a spreadsheet may open. What a spreadsheet would take for a formula gets
 * an apostrophe in front, so that it is shown and not worked out.
 */
final class SafeCell {

    /** What a formula or a command can begin with, in plain and in full width. */
    private static final String LEADING = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeCell() {}

    /** The text, with an apostrophe in front where its first character that is no blank could begin a formula. */
    static String of(String text) {
        int first = 0;
        while (first < text.length() && isPadding(text.charAt(first))) {
            first++;
        }
        return first < text.length() && LEADING.indexOf(text.charAt(first)) >= 0 ? "'" + text : text;
    }

    private static boolean isPadding(char c) {
        return Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
