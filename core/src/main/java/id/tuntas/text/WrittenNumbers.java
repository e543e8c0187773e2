package id.tuntas.text;

import id.tuntas.text.PersonalNumbers.Kind;
import id.tuntas.text.PersonalNumbers.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into runs of digit groups, has each run say which of its groups are personal, and gives their places. */
final class WrittenNumbers {

    /** How far back the name of a currency may stand. */
    private static final int CURRENCY_REACH = 4;

    private final String text;
    private final List<Span> found = new ArrayList<>();
    private final List<DigitGroup> groups = new ArrayList<>();
    private final StringBuilder digits = new StringBuilder();
    private int start;
    private int end;
    private DigitGroup.Link link = DigitGroup.Link.NONE;
    private int plus = -1;

    private WrittenNumbers(String text) {
        this.text = text;
    }

    static List<Span> find(String text) {
        WrittenNumbers search = new WrittenNumbers(text);
        int next;
        for (int at = 0; at < text.length(); at = next) {
            int c = text.codePointAt(at);
            next = at + Character.charCount(c);
            search.read(c, at, next);
        }
        search.endRun();
        return search.found;
    }

    private void read(int c, int at, int next) {
        Glyph glyph = Glyph.of(c);
        switch (glyph) {
            case DIGIT -> {
                if (digits.isEmpty()) {
                    start = at;
                }
                digits.append(Glyph.digit(c));
                end = next;
            }
            case INVISIBLE -> {
                if (!digits.isEmpty() && end == at && Glyph.clings(c)) {
                    end = next;
                }
            }
            case DOT, DASH, JOINT, GAP -> {
                endGroup();
                link = link.and(glyph);
            }
            default -> {
                endRun();
                plus = glyph == Glyph.PLUS ? at : -1;
            }
        }
    }

    private void endGroup() {
        if (!digits.isEmpty()) {
            groups.add(new DigitGroup(start, end, digits.toString(), link));
            digits.setLength(0);
            link = DigitGroup.Link.NONE;
        }
    }

    private void endRun() {
        endGroup();
        if (!groups.isEmpty()) {
            NumberRun run =
                    new NumberRun(groups, sign(), afterCurrency(groups.get(0).start()));
            for (NumberRun.Range range : run.personal()) {
                found.add(span(range));
            }
            groups.clear();
        }
        link = DigitGroup.Link.NONE;
    }

    private NumberRun.Sign sign() {
        if (plus < 0) {
            return NumberRun.Sign.NONE;
        }
        return groups.get(0).link() == DigitGroup.Link.NONE ? NumberRun.Sign.PLUS : NumberRun.Sign.PLUS_APART;
    }

    private boolean afterCurrency(int from) {
        int at = from;
        while (at > 0 && from - at < CURRENCY_REACH && isFiller(text.charAt(at - 1))) {
            at--;
        }
        return endsWith("rp", at) || endsWith("idr", at);
    }

    private static boolean isFiller(char c) {
        return c == '.' || Character.isSpaceChar(c);
    }

    private boolean endsWith(String currency, int at) {
        int begin = at - currency.length();
        return text.regionMatches(true, begin, currency, 0, currency.length())
                && (begin == 0 || !Character.isLetter(text.codePointBefore(begin)));
    }

    private Span span(NumberRun.Range range) {
        int from = groups.get(range.first()).start();
        int to = groups.get(range.last()).end();
        if (range.first() == 0 && plus >= 0) {
            from = plus;
        }
        int opened = 0;
        int unopened = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '(') {
                opened++;
            } else if (c == ')' && opened > 0) {
                opened--;
            } else if (c == ')') {
                unopened++;
            }
        }
        boolean before = unopened > 0 && from > 0 && text.charAt(from - 1) == '(';
        boolean after = opened > 0 && to < text.length() && text.charAt(to) == ')';
        return new Span(before ? from - 1 : from, after ? to + 1 : to, Kind.NUMBER);
    }
}
