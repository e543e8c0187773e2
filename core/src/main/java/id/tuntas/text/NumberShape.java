package id.tuntas.text;

import id.tuntas.text.DigitGroup.Link;
import java.util.ArrayList;
import java.util.List;

/** What groups that are joined without a gap look like. */
enum NumberShape {
    /** Nothing in particular. */
    ANY,
    /** A date with its year in four digits; no number goes on through it. */
    DATE,
    /** A time of day, or a date with its year in two digits. */
    TIME,
    /** A sum in thousands, a code of places or accounts, a coordinate. */
    FIGURE;

    private static final int LONGEST_SUM = 15;
    private static final int LONGEST_CODE = 15;

    /**
     * The shape of a word.
     *
     * @param word groups, each joined to the one before
     * @param sum whether the name of a currency stands before it
     */
    static NumberShape of(List<DigitGroup> word, boolean sum) {
        List<List<DigitGroup>> parts = atDashes(word);
        if (parts.size() == word.size()) {
            return isDate(word) ? DATE : isShortDate(word) ? TIME : ANY;
        }
        boolean ranged = parts.size() > 1;
        NumberShape first = ofDotted(parts.get(0), sum, ranged);
        return parts.stream().allMatch(part -> ofDotted(part, sum, ranged) == first) ? first : ANY;
    }

    private static List<List<DigitGroup>> atDashes(List<DigitGroup> word) {
        List<List<DigitGroup>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < word.size(); i++) {
            if (word.get(i).link() == Link.DASH) {
                parts.add(word.subList(from, i));
                from = i;
            }
        }
        parts.add(word.subList(from, word.size()));
        return parts;
    }

    private static NumberShape ofDotted(List<DigitGroup> part, boolean sum, boolean ranged) {
        if (part.size() < 2 || !isLinked(part, Link.DOT)) {
            return ANY;
        }
        if (isDate(part)) {
            return DATE;
        }
        if (isTime(part) || isShortDate(part)) {
            return TIME;
        }
        boolean round = part.get(part.size() - 1).digits().equals("000");
        if (isSum(part) && (sum || round || !(ranged || isMobile(part)))) {
            return FIGURE;
        }
        return isCode(part) || isCoordinate(part) ? FIGURE : ANY;
    }

    private static boolean isLinked(List<DigitGroup> word, Link link) {
        return word.stream().skip(1).allMatch(group -> group.link() == link);
    }

    private static boolean isDate(List<DigitGroup> word) {
        if (word.size() != 3) {
            return false;
        }
        DigitGroup first = word.get(0);
        DigitGroup last = word.get(2);
        return (first.isYear() && isDay(last) && isMonth(word.get(1)))
                || (last.isYear() && isDay(first) && isMonth(word.get(1)));
    }

    private static boolean isShortDate(List<DigitGroup> word) {
        return word.size() == 3
                && isDay(word.get(0))
                && isMonth(word.get(1))
                && word.get(2).length() == 2;
    }

    private static boolean isTime(List<DigitGroup> word) {
        return word.size() <= 3
                && word.get(0).length() <= 2
                && word.get(0).value() <= 24
                && word.stream().skip(1).allMatch(group -> group.length() == 2 && group.value() < 60);
    }

    private static boolean isSum(List<DigitGroup> word) {
        DigitGroup first = word.get(0);
        return first.length() <= 3
                && first.digits().charAt(0) != '0'
                && word.stream().skip(1).allMatch(group -> group.length() == 3)
                && first.length() + 3 * (word.size() - 1) <= LONGEST_SUM;
    }

    private static boolean isCode(List<DigitGroup> word) {
        int last = word.size() - 1;
        return word.size() >= 3
                && word.get(0).digits().charAt(0) != '0'
                && word.get(last).length() <= 4
                && word.stream().limit(last).allMatch(group -> group.length() <= 2)
                && word.stream().mapToInt(DigitGroup::length).sum() <= LONGEST_CODE
                && !isMobile(word);
    }

    /** Degrees as they occur in Indonesia: 0 to 11 south or north, 95 to 141 east. */
    private static boolean isCoordinate(List<DigitGroup> word) {
        DigitGroup degrees = word.get(0);
        int decimals = word.get(1).length();
        return word.size() == 2
                && degrees.length() <= 3
                && decimals >= 5
                && decimals <= 9
                && (degrees.length() == 1 || degrees.digits().charAt(0) != '0')
                && (degrees.value() <= 11 || (degrees.value() >= 95 && degrees.value() <= 141));
    }

    private static boolean isMobile(List<DigitGroup> word) {
        DigitGroup first = word.get(0);
        return (first.digits() + word.get(1).digits()).startsWith("628");
    }

    private static boolean isDay(DigitGroup group) {
        return group.length() <= 2 && group.value() >= 1 && group.value() <= 31;
    }

    private static boolean isMonth(DigitGroup group) {
        return group.length() <= 2 && group.value() >= 1 && group.value() <= 12;
    }
}
