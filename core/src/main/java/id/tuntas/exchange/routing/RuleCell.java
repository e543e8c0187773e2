package id.tuntas.exchange.routing;

import id.tuntas.exchange.table.Cells;
import id.tuntas.exchange.table.SafeCell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Values as the text of a cell, and back, without loss: whatever a value holds, a spreadsheet program may open the file and
 * save it again.
 *
 * <p>{@code |} separates values, and the backslash takes away what a character means: {@code \|} is a bar, {@code \\} a
 * backslash, {@code \}{@code u00a0} the character of that number, {@code \-} nothing, which is the empty text. Before anything
 * else a backslash is a backslash. An apostrophe is put before what a spreadsheet would take for a formula, and taken away
 * there and nowhere else.
 */
final class RuleCell {

    /** What Excel reads as a character of that number. */
    private static final Pattern EXCEL_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Fa-f]{4}");
    private static final String NOTHING = "\\-";

    private RuleCell() {}

    /** One value as a cell. */
    static String of(String value) {
        return guarded(value.isEmpty() ? NOTHING : escaped(value));
    }

    /** Several values as a cell, in their order; none is blank. */
    static String of(Collection<String> values) {
        return guarded(values.stream()
                .map(value -> value.isEmpty() ? NOTHING : escaped(value))
                .collect(Collectors.joining("|")));
    }

    /** The one value of a cell that is not blank. */
    static String value(String cell) {
        return unescaped(unguarded(cell));
    }

    /** The values of a cell; blank ones are none. */
    static List<String> values(String cell) {
        List<String> values = new ArrayList<>();
        String text = unguarded(cell);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '|') {
                String value = Cells.clean(text.substring(from, i));
                if (!value.isEmpty()) {
                    values.add(unescaped(value));
                }
                from = i + 1;
            } else if (text.charAt(i) == '\\' && i + 1 < text.length() && "|\\".indexOf(text.charAt(i + 1)) >= 0) {
                i++;
            }
        }
        return values;
    }

    private static String guarded(String cell) {
        return SafeCell.isFormula(withoutApostrophes(cell)) ? "'" + cell : cell;
    }

    private static String unguarded(String cell) {
        return cell.startsWith("'") && SafeCell.isFormula(withoutApostrophes(cell)) ? cell.substring(1) : cell;
    }

    private static String withoutApostrophes(String text) {
        int from = 0;
        while (from < text.length() && text.charAt(from) == '\'') {
            from++;
        }
        return text.substring(from);
    }

    private static String escaped(String value) {
        int from = 0;
        int to = value.length();
        while (from < to && isLostAtAnEnd(value, from)) {
            from++;
        }
        while (to > from && isLostAtAnEnd(value, to - 1)) {
            to--;
        }
        StringBuilder cell = new StringBuilder(value.length() + 8);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' || c == '|') {
                cell.append('\\').append(c);
            } else if (i < from || i >= to || isLostAnywhere(value, i)) {
                number(cell, c);
            } else {
                cell.append(c);
            }
        }
        String text = EXCEL_ESCAPE.matcher(cell).replaceAll(Matcher.quoteReplacement("\\u005f"));
        // What a spreadsheet shows for an error is read as nothing.
        return Cells.clean(text).isEmpty() ? number(new StringBuilder(), text.charAt(0)) + text.substring(1) : text;
    }

    private static boolean isLostAtAnEnd(String value, int at) {
        return Cells.clean(value.substring(at, at + 1)).isEmpty();
    }

    /** Control characters but for the line feed, half a surrogate pair, and what XML does not have. */
    private static boolean isLostAnywhere(String value, int at) {
        char c = value.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == value.length() || !Character.isLowSurrogate(value.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(value.charAt(at - 1));
        }
        return (Character.isISOControl(c) && c != '\n') || c >= '\uFFFE';
    }

    private static StringBuilder number(StringBuilder cell, char c) {
        String digits = Integer.toHexString(c);
        return cell.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
    }

    private static String unescaped(String cell) {
        StringBuilder value = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            char next = c == '\\' && i + 1 < cell.length() ? cell.charAt(i + 1) : ' ';
            if (next == '\\' || next == '|') {
                value.append(next);
                i++;
            } else if (next == '-') {
                i++;
            } else if (next == 'u' && i + 6 <= cell.length() && isNumber(cell.substring(i + 2, i + 6))) {
                value.append((char) Integer.parseInt(cell.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                value.append(c);
            }
        }
        return value.toString();
    }

    private static boolean isNumber(String digits) {
        return NUMBER.matcher(digits).matches();
    }
}
