package id.tuntas.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The numbers and addresses in a text by which a person can be found, and the text without them, as the public may read
 * it.
 *
 * <p>{@code mask("NIK 3527-0123-4567-8901, WA 0812 3456 7890, budi@contoh.id, kejadian 04/03/2024")} gives {@code "NIK
 * [nomor disembunyikan], WA [nomor disembunyikan], [surel disembunyikan], kejadian 04/03/2024"}.
 *
 * <p>Hidden is, every time that it occurs:
 *
 * <ul>
 *   <li>a row of 10 digits or more, whatever it is: NIK, KK, telephone, account. Also after {@code Rp};
 *   <li>16 digits in groups, whatever the groups;
 *   <li>a telephone number in groups: from {@code 08} with 9 to 13 digits, from {@code 62} with 10 to 16, from a landline's
 *       code such as {@code 0321} or {@code (021)} with 9 to 12, from {@code +} with 8 to 16, from {@code 0062};
 *   <li>10 digits or more in groups that dots, dashes or underscores join, or in three groups or more of 3 or 4 digits
 *       with blanks between: cards and accounts;
 *   <li>a word with the sign {@code @} within, if what follows the sign has a letter: {@code budi@contoh.id}, {@code
 *       BUDI@CONTOH.ID}, {@code budi@gmail}.
 * </ul>
 *
 * <p>Groups stand apart by dots, dashes, underscores, blanks, line ends or brackets, in any mixture. A digit is a digit in
 * every script, full-width, superscript or circled; characters that nobody sees do not count.
 *
 * <p>Left alone, unless a row of 10 digits is part of it, is what is written like a date (04-03-2024, 2024.03.04), a time
 * (08.15, 07.30-12.00), a sum in thousands of at most 15 digits (1.250.000.000), years (2021 2022 2023), a code of
 * places or accounts (35.27.01.2001, 5.1.02.01.01.0024) or a coordinate (-7.1234567); whatever has fewer than 8 digits,
 * such as a tracking id (5216807); whatever a slash, comma, colon or letter cuts into such pieces, such as 62/2018. A sum
 * that begins with 628 and does not end with 000 is taken for a telephone number unless {@code Rp} or {@code IDR} stands
 * before it. In doubt it hides: a figure that stands beside a number, only blanks or a full stop between, may go with it.
 *
 * <p>Not found are numbers and addresses in words (<i>nol delapan satu</i>, <i>budi at contoh</i>), with letters for
 * digits, and those that slashes or commas divide. The rules are ours. Total: any string will do, half surrogates too. Every
 * character is looked at a bounded number of times, so the time grows with the length. Stateless and thread-safe.
 */
public final class PersonalNumbers {

    private PersonalNumbers() {}

    /** What was found. */
    public enum Kind {
        /** An identity number, telephone number or account. */
        NUMBER("[nomor disembunyikan]"),
        /** An e-mail address. */
        EMAIL("[surel disembunyikan]");

        private final String mask;

        Kind(String mask) {
            this.mask = mask;
        }

        /**
         * What stands in its place.
         *
         * @return Indonesian words in square brackets, without a digit
         */
        public String mask() {
            return mask;
        }
    }

    /**
     * Where something stands in a text. Immutable; it does not hold what stands there.
     *
     * @param start the index of its first {@code char}, inclusive
     * @param end the index after its last {@code char}, exclusive; greater than the start
     * @param kind what it is; where an address and a number overlap, what begins first
     */
    public record Span(int start, int end, Kind kind) {

        /** In the order of the text; of those that begin together the longest first. */
        static final Comparator<Span> ORDER = Comparator.comparingInt(Span::start)
                .thenComparing(Comparator.comparingInt(Span::end).reversed());
    }

    /**
     * The text as the public may read it. Masking twice is masking once; a text without anything to hide is returned as it
     * is.
     *
     * @param text any text
     * @return the text with {@link Kind#mask()} in place of everything found, nothing of which is kept
     */
    public static String mask(String text) {
        List<Span> spans = find(text);
        if (spans.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text.length());
        int kept = 0;
        for (Span span : spans) {
            masked.append(text, kept, span.start()).append(span.kind().mask());
            kept = span.end();
        }
        return masked.append(text, kept, text.length()).toString();
    }

    /**
     * Where the personal numbers and addresses of a text stand.
     *
     * @param text any text
     * @return in the order of the text, none overlapping another; empty where there are none
     */
    public static List<Span> find(String text) {
        List<Span> found = new ArrayList<>(MailAddresses.find(text));
        found.addAll(WrittenNumbers.find(text));
        found.sort(Span.ORDER);
        return List.copyOf(joined(found));
    }

    /** One span for those that overlap, of the kind of the first. */
    static List<Span> joined(List<Span> inOrder) {
        List<Span> joined = new ArrayList<>();
        for (Span span : inOrder) {
            Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || last.end() <= span.start()) {
                joined.add(span);
            } else {
                int end = Math.max(last.end(), span.end());
                joined.set(joined.size() - 1, new Span(last.start(), end, last.kind()));
            }
        }
        return joined;
    }
}
