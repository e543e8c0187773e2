package id.tuntas.exchange.sla;

import id.tuntas.exchange.table.RowFault;
import id.tuntas.text.LocalText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/**
 * When a case starts.
 *
 * @param date the local date in the zone of the calendar
 * @param time the instant; empty where only a date was given
 */
record CaseStart(LocalDate date, Optional<Instant> time) {

    private static final int DATE_LENGTH = "2024-03-08".length();

    private static final DateTimeFormatter WITH_OFFSET = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);

    private static final LocalText LACKS_OFFSET = new LocalText(
            "tanggal dan jam dengan selisih dari UTC, seperti +07:00; selisihnya tidak ada",
            "a date and time with its offset from UTC, such as +07:00; the offset is missing");

    /** The start that a text names, with a T or a blank between date and time. */
    static CaseStart parse(String text, ZoneId zone) throws RowFault {
        try {
            if (text.length() == DATE_LENGTH) {
                return new CaseStart(checked(LocalDate.parse(text)), Optional.empty());
            }
            String iso = withT(text);
            Instant instant = OffsetDateTime.parse(iso, WITH_OFFSET).toInstant();
            return new CaseStart(checked(instant.atZone(zone).toLocalDate()), Optional.of(instant));
        } catch (DateTimeParseException unreadable) {
            throw lacksOffset(text) ? CaseColumn.START.fault(LACKS_OFFSET) : CaseColumn.START.fault();
        }
    }

    /** The instant, or the begin of the date. */
    Instant instant(ZoneId zone) {
        return time.orElseGet(() -> date.atStartOfDay(zone).toInstant());
    }

    private static LocalDate checked(LocalDate date) throws RowFault {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw CaseColumn.START.fault();
        }
        return date;
    }

    private static String withT(String text) {
        return text.length() > DATE_LENGTH && text.charAt(DATE_LENGTH) == ' '
                ? text.substring(0, DATE_LENGTH)
                        + "T"
                        + text.substring(DATE_LENGTH + 1).replace(" ", "")
                : text;
    }

    private static boolean lacksOffset(String text) {
        try {
            DateTimeFormatter.ISO_LOCAL_DATE_TIME.parse(withT(text));
            return true;
        } catch (DateTimeParseException somethingElse) {
            return false;
        }
    }
}
