package id.tuntas.exchange.report;

/** Text from outside as the content of an element or the value of a quoted attribute, in HTML and in SVG alike. */
final class Markup {

    private static final char REPLACEMENT = '\uFFFD';

    private Markup() {}

    /** The text with what is markup escaped, and what no document may hold replaced. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
            }
        });
        return safe.toString();
    }

    /**
     * The text with what no document may hold replaced: NUL and other control characters, half a surrogate pair, and what
     * turns the direction of the text that follows, so that a name cannot make its neighbours read backwards.
     */
    static String printable(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> safe.appendCodePoint(isAllowed(c) ? c : REPLACEMENT));
        return safe.toString();
    }

    /** The characters of XML 1.0 without the control characters and without those that turn directions. */
    private static boolean isAllowed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\t' || c == '\n' || c == '\r';
            case Character.SURROGATE -> false;
            case Character.FORMAT -> !isTurn(c);
            default -> (c & 0xFFFE) != 0xFFFE;
        };
    }

    /** Embeddings, overrides and isolates of either direction, and their ends. */
    private static boolean isTurn(int c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
