package id.tuntas.exchange.table;

import id.tuntas.complaint.TrackingId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the text of a cell means. */
public final class Cells {

    private static final Set<String> ERRORS =
            Set.of("#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("([0-9]{1,64})\\.0{1,9}");
    private static final Pattern ROUNDED_NUMBER = Pattern.compile("[0-9]+([.,][0-9]*)?[eE][+-]?[0-9]+");

    private Cells() {}

    /**
     * The text without what cannot be seen at its ends. What a spreadsheet shows for an error is no text.
     *
     * @param text the text of a cell
     * @return the text between the blanks, no-break and zero-width ones included; empty where there is none
     */
    public static String clean(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isInvisible(text.charAt(from))) {
            from++;
        }
        while (to > from && isInvisible(text.charAt(to - 1))) {
            to--;
        }
        String clean = text.substring(from, to);
        return clean.startsWith("#") && ERRORS.contains(clean) ? "" : clean;
    }

    /**
     * What two spellings of a column's name share: lower case, without any white space.
     *
     * @param name the name as the header spells it
     * @return the form to compare names by
     */
    public static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        name.chars().filter(c -> !isInvisible((char) c)).forEach(c -> key.append((char) c));
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * The tracking id that a cell holds: {@code 9165816}, {@code #9165816}, and what spreadsheets make of it,
     * {@code 9165816.0} and {@code ="9165816"}. A number shown as {@code 9.16E+06} has lost its digits and is none.
     *
     * @param text the text of a cell
     * @return the tracking id; empty where the cell holds none
     */
    public static Optional<TrackingId> trackingId(String text) {
        String id = clean(text);
        if (id.startsWith("=\"") && id.endsWith("\"") && id.length() > 3) {
            id = clean(id.substring(2, id.length() - 1));
        }
        if (id.startsWith("#")) {
            id = clean(id.substring(1));
        }
        var number = WHOLE_NUMBER.matcher(id);
        if (number.matches()) {
            id = number.group(1);
        }
        return TrackingId.isWellFormed(id) && !ROUNDED_NUMBER.matcher(id).matches()
                ? Optional.of(TrackingId.of(id))
                : Optional.empty();
    }

    private static boolean isInvisible(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
