package id.tuntas.directory;

import id.tuntas.base.InvalidValueException;
import id.tuntas.text.PlainText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of a unit (perangkat daerah) as a source spelled it.
 *
 * <p>Exports spell one unit in several ways: {@code Dinas Kesehatan Kab. Bandung} and
 * {@code DINAS KESEHATAN KABUPATEN Bandung} are two names with one {@link #key()}. Which unit a name stands for is the
 * {@link Directory}'s to say. Immutable; two names are equal only where they are spelled alike.
 *
 * @param value 1 to 300 characters, white space trimmed and folded to single blanks
 */
public record UnitName(String value) implements Comparable<UnitName> {

    private static final int LONGEST = 300;
    private static final Pattern WHITE = Pattern.compile("\\s+");

    /**
     * Folds white space and checks the length.
     *
     * @param value the name as spelled
     * @throws InvalidValueException if nothing is left of it, or more than 300 characters
     */
    public UnitName {
        value = folded(value.strip());
        if (value.isEmpty() || value.length() > LONGEST) {
            throw InvalidValueException.of("unitName", "1 to " + LONGEST + " characters");
        }
    }

    /** Nearly every name has single blanks and nothing else between its words, and names are made by the million. */
    private static String folded(String stripped) {
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if ((c >= '\t' && c <= '\r') || (c == ' ' && stripped.charAt(i + 1) == ' ')) {
                return WHITE.matcher(stripped).replaceAll(" ");
            }
        }
        return stripped;
    }

    /**
     * The name as spelled.
     *
     * @param value the spelling
     * @return the name
     * @throws InvalidValueException if it is blank or longer than 300 characters
     */
    public static UnitName of(String value) {
        return new UnitName(value);
    }

    /**
     * What two spellings of one name share: plain text, with {@code kab} read as {@code kabupaten} and {@code &} as
     * {@code dan}.
     *
     * @return the form to compare names by
     */
    public String key() {
        List<String> words = PlainText.of(value.replace("&", " dan ")).words();
        String key = words.stream()
                .map(word -> word.equals("kab") ? "kabupaten" : word)
                .collect(Collectors.joining(" "));
        return key.isEmpty() ? value : key;
    }

    @Override
    public int compareTo(UnitName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
