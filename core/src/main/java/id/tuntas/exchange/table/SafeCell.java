package id.tuntas.exchange.table;

/**
 * Text from outside as the cell of a table that a spreadsheet may open. What a spreadsheet would take for a formula gets
 * an apostrophe in front, so that it is shown and not worked out.
 */
public final class SafeCell {

    /** What a formula or a command can begin with, in plain and in full width. */
    private static final String LEADING = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeCell() {}

    /**
     * A text as a cell.
     *
     * @param text any text
     * @return the text, with an apostrophe in front where its first character that is no blank could begin a formula
     */
    public static String of(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    /**
     * Whether a spreadsheet could take a text for a formula.
     *
     * @param text any text
     * @return true where its first character that is no blank could begin one
     */
    public static boolean isFormula(String text) {
        int first = 0;
        while (first < text.length() && isPadding(text.charAt(first))) {
            first++;
        }
        return first < text.length() && LEADING.indexOf(text.charAt(first)) >= 0;
    }

    private static boolean isPadding(char c) {
        return Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
