package id.tuntas.scorecard;

import id.tuntas.scorecard.Coded.Extras;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** The codes of an accumulator: those of names and parts, and those of months, quarters and years. */
final class OwnCodes {

    private static final Extras NOTHING = new Extras(Map.of(), false, OptionalInt.empty(), false);

    final Coded.Book book = new Coded.Book();
    final Times months = new Times(1);
    final Times quarters = new Times(3);
    final Times years = new Times(12);

    OwnCodes() {
        book.extras.code(NOTHING);
    }

    Times times(Dimension dimension) {
        return switch (dimension) {
            case MONTH -> months;
            case QUARTER -> quarters;
            default -> years;
        };
    }

    /** Codes of stretches of so many months, and of the days that lie in them. */
    static final class Times {

        private static final int WIDEST = 1 << 16;

        final Codes<Integer> codes = new Codes<>();
        private final int months;

        /** One more than the code by day from the first day on; 0 where it has not been asked for. */
        private int[] byDay = new int[0];

        private int firstDay;

        Times(int months) {
            this.months = months;
        }

        int code(int epochDay) {
            int at = epochDay - firstDay;
            if (at >= 0 && at < byDay.length && byDay[at] > 0) {
                return byDay[at] - 1;
            }
            LocalDate day = LocalDate.ofEpochDay(epochDay);
            int code = codes.code(Math.floorDiv(day.getYear() * 12 + day.getMonthValue() - 1, months));
            remember(epochDay, code);
            return code;
        }

        private void remember(int epochDay, int code) {
            if (byDay.length == 0) {
                firstDay = epochDay - 1_000;
                byDay = new int[4_000];
            }
            int at = epochDay - firstDay;
            if (at >= byDay.length && at < WIDEST) {
                byDay = Arrays.copyOf(byDay, Math.min(WIDEST, Math.max(at + 1, byDay.length * 2)));
            }
            if (at >= 0 && at < byDay.length) {
                byDay[at] = code + 1;
            }
        }
    }

    /** Such as {@code 2024-03}, {@code 2024-Q1} and {@code 2024}, of any day in it. */
    static String name(Dimension dimension, int month) {
        String year = String.format(Locale.ROOT, "%04d", Math.floorDiv(month, 12));
        int ofYear = Math.floorMod(month, 12);
        return switch (dimension) {
            case MONTH -> year + "-" + String.format(Locale.ROOT, "%02d", ofYear + 1);
            case QUARTER -> year + "-Q" + (ofYear / 3 + 1);
            default -> year;
        };
    }
}
