package id.tuntas.exchange.lapor;

import id.tuntas.exchange.table.TableCell;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dates and times as exports write them: {@code 29 May 2023} with {@code 04:05:34}, and what becomes of them on the way
 * through a spreadsheet.
 */
final class ExportDates {

    private static final Map<String, Integer> MONTHS = months(
            "jan january januari",
            "feb february februari pebruari",
            "mar march maret",
            "apr april",
            "may mei",
            "jun june juni",
            "jul july juli",
            "aug august agu agt ags agustus",
            "sep sept september",
            "oct october okt oktober",
            "nov november nop nopember",
            "dec december des desember");

    /** What programs put behind a date that has no time. */
    private static final Pattern MIDNIGHT = Pattern.compile("[ T]00:00(:00(\\.0+)?)?$");

    private ExportDates() {}

    /** A date: a date cell, ISO 8601 (midnight may stand behind it), or day, month by name in English or Indonesian, and year. */
    static Optional<LocalDate> date(TableCell cell) {
        return cell.moment().isPresent()
                ? cell.moment()
                        .map(moment -> moment.plus(500, ChronoUnit.MILLIS).toLocalDate())
                : date(MIDNIGHT.matcher(cell.text()).replaceFirst(""));
    }

    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE));
        } catch (DateTimeParseException notIso) {
            return dateByMonthName(text);
        }
    }

    private static Optional<LocalDate> dateByMonthName(String text) {
        String[] words = text.split("[\\s\\u00a0-]+", -1);
        if (words.length != 3 || !isNumber(words[0], 2) || !isNumber(words[2], 4)) {
            return Optional.empty();
        }
        String name = words[1].toLowerCase(Locale.ROOT);
        int month = MONTHS.getOrDefault(name.endsWith(".") ? name.substring(0, name.length() - 1) : name, 0);
        try {
            return month == 0
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(Integer.parseInt(words[2]), month, Integer.parseInt(words[0])));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A time of day: a time cell, {@code 04:05:34}, {@code 4:05} or, as Indonesian spreadsheets show it, {@code 04.05}. */
    static Optional<LocalTime> time(TableCell cell) {
        return cell.moment().isPresent()
                ? cell.moment()
                        .map(moment -> moment.plus(500, ChronoUnit.MILLIS)
                                .toLocalTime()
                                .truncatedTo(ChronoUnit.SECONDS))
                : time(cell.text());
    }

    static Optional<LocalTime> time(String text) {
        String iso = text.matches("[0-9]{1,2}([.][0-9]{2}){1,2}") ? text.replace('.', ':') : text;
        try {
            return Optional.of(LocalTime.parse(iso.indexOf(':') == 1 ? "0" + iso : iso));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    private static boolean isNumber(String word, int mostDigits) {
        return !word.isEmpty() && word.length() <= mostDigits && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Map<String, Integer> months(String... namesOfEach) {
        Map<String, Integer> months = new HashMap<>();
        for (int month = 1; month <= namesOfEach.length; month++) {
            for (String name : namesOfEach[month - 1].split(" ", -1)) {
                months.put(name, month);
            }
        }
        return Map.copyOf(months);
    }
}
