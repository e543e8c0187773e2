package id.tuntas.exchange.ical;

import java.io.ByteArrayOutputStream;

/** What iCalendar does to text: lines are folded by bytes, and some characters are escaped. */
final class IcalText {

    private IcalText() {}

    /**
     * Joins folded lines. It is done with the bytes, before they are read as UTF-8, because a line may be folded in the
     * middle of a character.
     */
    static byte[] unfold(byte[] folded) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream(folded.length);
        int at = 0;
        while (at < folded.length) {
            int fold = foldAt(folded, at);
            if (fold > 0) {
                at += fold;
            } else {
                lines.write(folded[at++]);
            }
        }
        return lines.toByteArray();
    }

    /** How many bytes a fold takes, or 0 where there is none. */
    private static int foldAt(byte[] text, int at) {
        int feed = text[at] == '\r' ? at + 1 : at;
        boolean folded =
                feed + 1 < text.length && text[feed] == '\n' && (text[feed + 1] == ' ' || text[feed + 1] == '\t');
        return folded ? feed + 2 - at : 0;
    }

    /** One line end for all. */
    static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    static String escape(String text) {
        return lines(text)
                .replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace(",", "\\,")
                .replace(";", "\\;");
    }

    static String unescape(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char escaped = text.charAt(++i);
                plain.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
