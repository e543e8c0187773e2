package id.tuntas.routing.suggest;

import id.tuntas.text.LocalText;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * How much one thing spoke for a unit, or against it. Immutable.
 *
 * @param kind what spoke
 * @param value which one: a word of the model, or the words of the unit's own name that were found; empty where the kind
 *     says all
 * @param thousandths by how much, in thousandths of a score; negative against the unit
 */
public record Contribution(Feature.Kind kind, String value, long thousandths) {

    /**
     * The reason, for people.
     *
     * @return such as {@code kata jalan +2,1} and {@code word jalan +2.1}
     */
    public LocalText text() {
        String of = value.isEmpty() ? "" : " " + value;
        String number = number(thousandths);
        return new LocalText(
                kind.indonesian() + of + " " + number.replace('.', ','), kind.english() + of + " " + number);
    }

    /** With a sign and one digit after the point, two where one would show nothing. */
    private static String number(long thousandths) {
        String format = Math.abs(thousandths) < 50 ? "%+.2f" : "%+.1f";
        return String.format(Locale.ROOT, format, BigDecimal.valueOf(thousandths, 3));
    }
}
