package id.tuntas.text;

import id.tuntas.text.DigitGroup.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Digit groups with nothing but joining characters, blanks and brackets between them, and which of them are personal.
 *
 * <p>A word of the run is what is joined without a gap; it is personal as a whole or not at all. Whether some words are
 * personal depends on nothing but themselves, so hiding some makes no others personal: that is why masking twice is masking
 * once.
 */
final class NumberRun {

    private static final int LONG = 10;
    private static final int IDENTITY = 16;

    /** Whether a plus stands before the first group. */
    enum Sign {
        NONE,
        PLUS,
        /** With a blank or bracket between. */
        PLUS_APART
    }

    /**
     * Groups in a row.
     *
     * @param first the index of the first
     * @param last the index of the last, inclusive
     */
    record Range(int first, int last) {}

    private final List<DigitGroup> groups;
    private final Sign sign;
    /** Of every group, the first and the last group of its word. */
    private final int[] firsts;

    private final int[] lasts;
    private final NumberShape[] shapes;
    private final List<Range> personal = new ArrayList<>();

    NumberRun(List<DigitGroup> groups, Sign sign, boolean afterCurrency) {
        this.groups = groups;
        this.sign = sign;
        this.firsts = new int[groups.size()];
        this.lasts = new int[groups.size()];
        this.shapes = new NumberShape[groups.size()];
        int from = 0;
        for (int i = 1; i <= groups.size(); i++) {
            if (i == groups.size() || groups.get(i).link() == Link.GAP) {
                shape(from, i, afterCurrency && from == 0);
                from = i;
            }
        }
    }

    private void shape(int from, int to, boolean sum) {
        boolean code = from == 0 && sign != Sign.NONE && groups.get(0).digits().startsWith("62");
        NumberShape shape = code ? NumberShape.ANY : NumberShape.of(groups.subList(from, to), sum);
        for (int i = from; i < to; i++) {
            firsts[i] = from;
            lasts[i] = to - 1;
            shapes[i] = shape;
        }
    }

    /** What must be hidden, in order, whole words, none overlapping another. */
    List<Range> personal() {
        for (int i = 0; i < groups.size(); i++) {
            if (firsts[i] == i && isLongWord(i)) {
                personal.add(new Range(i, lasts[i]));
            }
            telephoneFrom(i);
            identityFrom(i);
        }
        accounts();
        personal.sort(Comparator.comparingInt(Range::first));
        return joined();
    }

    private boolean isLongWord(int first) {
        return shapes[first] == NumberShape.ANY && digits(first, lasts[first]) >= LONG && !years(first, lasts[first]);
    }

    /** The longest telephone number that begins with a group. */
    private void telephoneFrom(int first) {
        NumberShape begin = shapes[first];
        boolean time = begin == NumberShape.TIME && firsts[first] == first;
        if ((begin != NumberShape.ANY && !time) || groups.get(first).length() >= LONG) {
            return;
        }
        StringBuilder read = new StringBuilder();
        boolean plain = false;
        int end = -1;
        for (int i = first; i < groups.size() && !closes(i, read.length(), time); i++) {
            read.append(groups.get(i).digits());
            plain |= shapes[i] == NumberShape.ANY;
            if (plain
                    && DialCode.of(read, groups.get(first).length(), first == 0 ? sign : Sign.NONE)
                            .takes(read.length())) {
                end = i;
            }
        }
        add(first, end);
    }

    /** Whether a telephone number that began earlier cannot go on through a group. */
    private boolean closes(int group, int read, boolean time) {
        if (read > DialCode.LONGEST || shapes[group] == NumberShape.DATE) {
            return true;
        }
        if (shapes[group] == NumberShape.ANY) {
            return time && groups.get(group).length() > 4;
        }
        return firsts[group] == group && read >= LONG;
    }

    /** Sixteen digits that begin with a group and end with another; no identity number begins with 0. */
    private void identityFrom(int first) {
        int read = 0;
        boolean plain = true;
        boolean four = false;
        boolean zero = groups.get(first).digits().startsWith("0");
        for (int i = first; i < groups.size() && read < IDENTITY; i++) {
            DigitGroup group = groups.get(i);
            if (shapes[i] == NumberShape.DATE) {
                return;
            }
            boolean any = shapes[i] == NumberShape.ANY;
            plain &= any;
            four |= any && group.length() >= 4 && !group.isYear();
            read += group.length();
            if (read == IDENTITY && (plain ? !years(first, i) : four && !zero)) {
                add(first, i);
            }
        }
    }

    /** Groups of three or four digits; it takes three of them to be ten. */
    private void accounts() {
        int from = 0;
        for (int i = 0; i <= groups.size(); i++) {
            if (i < groups.size() && isOfAccount(i)) {
                continue;
            }
            if (digits(from, i - 1) >= LONG && !years(from, i - 1)) {
                add(from, i - 1);
            }
            from = i + 1;
        }
    }

    private boolean isOfAccount(int group) {
        int length = groups.get(group).length();
        return shapes[group] == NumberShape.ANY && (length == 3 || length == 4);
    }

    private boolean years(int first, int last) {
        return groups.subList(first, last + 1).stream().allMatch(DigitGroup::isYear);
    }

    private int digits(int first, int last) {
        return groups.subList(first, last + 1).stream()
                .mapToInt(DigitGroup::length)
                .sum();
    }

    private void add(int first, int last) {
        if (last >= 0) {
            personal.add(new Range(firsts[first], lasts[last]));
        }
    }

    private List<Range> joined() {
        List<Range> joined = new ArrayList<>();
        for (Range range : personal) {
            Range before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before == null || before.last() < range.first()) {
                joined.add(range);
            } else {
                joined.set(joined.size() - 1, new Range(before.first(), Math.max(before.last(), range.last())));
            }
        }
        return joined;
    }
}
