package id.tuntas.exchange.lapor;

import id.tuntas.exchange.table.Cells;
import id.tuntas.exchange.table.Storable;
import id.tuntas.exchange.table.TableCell;
import id.tuntas.exchange.table.TableRow;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an export was made, as its {@code Tanggal Generate} says.
 *
 * @param at the moment; of a date without a time its 00:00 in the regency's zone
 * @param date the date, where no time stands beside it
 */
record Generated(Instant at, Optional<LocalDate> date) {

    private static final String LABEL = Cells.key("Tanggal Generate");
    private static final Pattern DATE_AND_TIME =
            Pattern.compile("(.+?)(?:\\s+|[Tt])([0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2}(?:[.][0-9]{1,9})?)?)\\s*(.*)");
    private static final Map<String, ZoneOffset> ZONES = Map.of(
            "", ZoneOffset.UTC,
            "z", ZoneOffset.UTC,
            "utc", ZoneOffset.UTC,
            "gmt", ZoneOffset.UTC,
            "wib", ZoneOffset.ofHours(7),
            "wita", ZoneOffset.ofHours(8),
            "wit", ZoneOffset.ofHours(9));

    /** Where the row names it, the cell that says when: the next one that is not blank; a blank cell where none is. */
    static Optional<TableCell> cell(TableRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cell(i).text();
            String label = Cells.key(text);
            if (label.equals(LABEL) || label.equals(LABEL + ":")) {
                return Optional.of(row.cells().stream()
                        .skip(i + 1L)
                        .map(Generated::withoutColon)
                        .filter(cell -> !cell.isBlank())
                        .findFirst()
                        .orElse(TableCell.BLANK));
            }
            if (label.startsWith(LABEL + ":")) {
                return Optional.of(TableCell.of(text.substring(text.indexOf(':') + 1)));
            }
        }
        return Optional.empty();
    }

    /** What the cell says; empty where it is blank or cannot be read. */
    static Optional<Generated> of(TableCell cell, ZoneId zone) {
        Optional<Generated> generated = cell.moment().isPresent()
                ? cell.moment().map(moment -> ofNumber(moment.plus(500, ChronoUnit.MILLIS), zone))
                : ofText(cell.text(), zone);
        return generated.filter(read -> Storable.is(read.at));
    }

    private static Generated ofNumber(LocalDateTime moment, ZoneId zone) {
        LocalDateTime seconds = moment.truncatedTo(ChronoUnit.SECONDS);
        return seconds.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? ofDate(seconds.toLocalDate(), zone)
                : new Generated(seconds.toInstant(ZoneOffset.UTC), Optional.empty());
    }

    private static Optional<Generated> ofText(String text, ZoneId zone) {
        Optional<LocalDate> date = ExportDates.date(text);
        if (date.isPresent()) {
            return date.map(day -> ofDate(day, zone));
        }
        Matcher parts = DATE_AND_TIME.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return ExportDates.date(parts.group(1))
                .flatMap(day -> ExportDates.time(parts.group(2))
                        .flatMap(time -> offset(parts.group(3))
                                .map(offset -> new Generated(
                                        day.atTime(time).atOffset(offset).toInstant(), Optional.empty()))));
    }

    private static Generated ofDate(LocalDate date, ZoneId zone) {
        return new Generated(date.atStartOfDay(zone).toInstant(), Optional.of(date));
    }

    /** Times of an export are UTC, unless they say otherwise. */
    private static Optional<ZoneOffset> offset(String text) {
        ZoneOffset named = ZONES.get(text.toLowerCase(Locale.ROOT));
        if (named != null) {
            return Optional.of(named);
        }
        try {
            return Optional.of(ZoneOffset.of(text));
        } catch (DateTimeException notAnOffset) {
            return Optional.empty();
        }
    }

    private static TableCell withoutColon(TableCell cell) {
        return cell.text().startsWith(":") ? TableCell.of(cell.text().substring(1)) : cell;
    }
}
