package id.tuntas.exchange.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Instants as {@link Instant#toString} writes those of the years 0 to 9999, such as {@code 2024-03-05T01:00:00Z}: read with
 * little work, since every event has two of them. Whatever looks otherwise {@link Instant#parse} reads, or refuses.
 */
final class InstantText {

    private static final String FORM = "0000-00-00T00:00:00";
    private static final int SECONDS_END = FORM.length();
    private static final int MOST_DECIMALS = 9;

    private InstantText() {}

    /**
     * An instant.
     *
     * @throws DateTimeException if it is none
     */
    static Instant read(String text) {
        if (!isPlain(text)) {
            return Instant.parse(text);
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) {
            return Instant.parse(text);
        }
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                .toEpochDay();
        return Instant.ofEpochSecond(day * 86_400 + hour * 3_600L + minute * 60L + second, nanos(text));
    }

    private static boolean isPlain(String text) {
        int decimals = text.length() - 2 - SECONDS_END;
        boolean isWhole = text.length() == SECONDS_END + 1;
        if (!isWhole && (decimals < 1 || decimals > MOST_DECIMALS || text.charAt(SECONDS_END) != '.')) {
            return false;
        }
        for (int i = 0; i < SECONDS_END; i++) {
            boolean digit = FORM.charAt(i) == '0';
            if (digit ? !isDigit(text.charAt(i)) : text.charAt(i) != FORM.charAt(i)) {
                return false;
            }
        }
        for (int i = SECONDS_END + 1; i < text.length() - 1; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return text.charAt(text.length() - 1) == 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static int nanos(String text) {
        int nanos = 0;
        for (int i = 0; i < MOST_DECIMALS; i++) {
            int at = SECONDS_END + 1 + i;
            nanos = nanos * 10 + (at < text.length() - 1 ? text.charAt(at) - '0' : 0);
        }
        return nanos;
    }
}
