package id.tuntas.exchange.routing;

import id.tuntas.exchange.table.TableCell;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and hours as cells of a spreadsheet have them. */
final class RuleDates {

    /** The numbers that spreadsheets have for days of the years 2000 to 2199; another number is no date. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern SERIAL = Pattern.compile("([0-9]{5,6})([.,]0+)?");
    private static final Pattern SHORT_TIME = Pattern.compile("([0-9]{1,2})[.:]([0-9]{2})");
    private static final Pattern HOURS = Pattern.compile("([0-9.:]+)\\s*[-\u2013\u2014]\\s*([0-9.:]+)");
    private static final int TWO_DIGITS = 10;

    private RuleDates() {}

    /** Two times of day; the second does not belong to them. */
    record Hours(LocalTime from, LocalTime until) {}

    /** The day of a cell: {@code 2024-03-12}, or the number of a date; empty where it is neither. */
    static Optional<LocalDate> day(TableCell cell) {
        Optional<LocalDate> serial = serial(cell);
        if (serial.isPresent()) {
            return serial;
        }
        try {
            return Optional.of(LocalDate.parse(RuleCell.value(cell.text())));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** The day that a cell has as a number. */
    static Optional<LocalDate> serial(TableCell cell) {
        Matcher number = SERIAL.matcher(cell.text());
        Optional<LocalDate> day = cell.moment().map(LocalDateTime::toLocalDate);
        if (day.isEmpty() && number.matches()) {
            day = Optional.of(DAY_ZERO.plusDays(Long.parseLong(number.group(1))));
        }
        return day.filter(date -> !date.isBefore(FIRST) && !date.isAfter(LAST));
    }

    /** {@code 18:00-06:00}, also with dots; {@code 24:00} is midnight. Empty where it is something else. */
    static Optional<Hours> hours(String text) {
        Matcher hours = HOURS.matcher(text);
        if (!hours.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Hours(time(hours.group(1)), time(hours.group(2))));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static LocalTime time(String text) {
        Matcher shortTime = SHORT_TIME.matcher(text);
        if (!shortTime.matches()) {
            return LocalTime.parse(text);
        }
        if (shortTime.group().startsWith("24") && shortTime.group(2).equals("00")) {
            return LocalTime.MIDNIGHT;
        }
        int hour = Integer.parseInt(shortTime.group(1));
        return LocalTime.parse((hour < TWO_DIGITS ? "0" : "") + hour + ":" + shortTime.group(2));
    }
}
