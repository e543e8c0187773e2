package id.tuntas.exchange.report;

import java.util.ArrayList;
import java.util.List;

/** Cells in aligned columns for a terminal: the first column to the left, the others to the right. */
final class TextTable {

    private static final String GAP = "  ";
    private static final String CUT = "...";

    private final int longestFirst;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table that cuts the middle out of what is longer than so many characters in its first column. */
    TextTable(int longestFirst) {
        this.longestFirst = longestFirst;
    }

    /** A row; the first one is the heading. */
    void row(List<String> cells) {
        List<String> safe = new ArrayList<>();
        for (String cell : cells) {
            safe.add(safe.isEmpty() ? shorten(printable(cell)) : printable(cell));
        }
        rows.add(safe);
    }

    /** The rows, the heading underlined, each line ended by a line feed and without blanks at its end. */
    String render() {
        List<Integer> widths = widths();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            text.append(line(rows.get(i), widths)).append('\n');
            if (i == 0) {
                List<String> rules = widths.stream().map("-"::repeat).toList();
                text.append(line(rules, widths)).append('\n');
            }
        }
        return text.toString();
    }

    /** Text from outside without what would move the cursor, colour the line or turn its direction. */
    static String printable(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> safe.appendCodePoint(
                        switch (Character.getType(c)) {
                            case Character.CONTROL,
                                    Character.FORMAT,
                                    Character.LINE_SEPARATOR,
                                    Character.PARAGRAPH_SEPARATOR,
                                    Character.SURROGATE -> '?';
                            default -> c;
                        }));
        return safe.toString();
    }

    private String shorten(String text) {
        if (length(text) <= longestFirst) {
            return text;
        }
        int kept = longestFirst - CUT.length();
        int head = text.offsetByCodePoints(0, kept - kept / 3);
        int tail = text.offsetByCodePoints(text.length(), -(kept / 3));
        return text.substring(0, head).stripTrailing() + CUT + text.substring(tail);
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                int length = length(row.get(column));
                if (column == widths.size()) {
                    widths.add(length);
                } else {
                    widths.set(column, Math.max(widths.get(column), length));
                }
            }
        }
        return widths;
    }

    private static String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            String padding = " ".repeat(widths.get(column) - length(cell));
            line.append(column == 0 ? cell + padding : GAP + padding + cell);
        }
        return line.toString().stripTrailing();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
