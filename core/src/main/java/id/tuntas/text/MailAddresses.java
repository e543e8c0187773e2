package id.tuntas.text;

import id.tuntas.text.PersonalNumbers.Kind;
import id.tuntas.text.PersonalNumbers.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds e-mail addresses: a name, the sign, and a host with a letter in it. */
final class MailAddresses {

    private static final int NOWHERE = -1;

    private final String text;
    private final List<Span> found = new ArrayList<>();
    /** Where the name before the cursor begins. */
    private int name;
    /** Whether that name has a letter or digit; a row of dots is no name. */
    private boolean named;

    private MailAddresses(String text) {
        this.text = text;
    }

    static List<Span> find(String text) {
        MailAddresses search = new MailAddresses(text);
        int at = 0;
        while (at < text.length()) {
            at = search.step(at);
        }
        return search.found;
    }

    private int step(int at) {
        int c = text.codePointAt(at);
        int next = at + Character.charCount(c);
        Glyph glyph = Glyph.of(c);
        if (glyph.isBeforeAt()) {
            named |= glyph == Glyph.LETTER || glyph == Glyph.DIGIT;
            return next;
        }
        int end = glyph == Glyph.AT && named ? hostsEnd(next) : NOWHERE;
        if (end == NOWHERE) {
            restart(next);
            return next;
        }
        found.add(new Span(name, end, Kind.EMAIL));
        restart(end);
        return end;
    }

    private void restart(int at) {
        name = at;
        named = false;
    }

    /** The end of the host that begins here, and of those that follow with a sign of their own; {@link #NOWHERE} where there is none. */
    private int hostsEnd(int from) {
        int end = NOWHERE;
        int at = from;
        while (true) {
            at = afterSigns(at);
            boolean letter = false;
            int last = at;
            while (at < text.length()) {
                int c = text.codePointAt(at);
                Glyph glyph = Glyph.of(c);
                if (!glyph.isAfterAt()) {
                    break;
                }
                at += Character.charCount(c);
                if (glyph == Glyph.LETTER || glyph == Glyph.DIGIT || Glyph.clings(c)) {
                    last = at;
                }
                letter |= glyph == Glyph.LETTER;
            }
            if (!letter) {
                return end;
            }
            end = last;
            if (at == text.length() || Glyph.of(text.codePointAt(at)) != Glyph.AT) {
                return end;
            }
        }
    }

    private int afterSigns(int from) {
        int at = from;
        while (at < text.length() && Glyph.of(text.codePointAt(at)) == Glyph.AT) {
            at += 1;
        }
        return at;
    }
}
