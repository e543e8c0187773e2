package id.tuntas.exchange.eventlog;

import id.tuntas.exchange.table.RowFault;
import id.tuntas.exchange.table.Storable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** Dates of a log: ISO 8601 with offset. */
final class LogDates {

    private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalEnd()
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);

    private static final DateTimeFormatter WITH_OFFSET = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);

    private LogDates() {}

    /** The instant that a text names, with a T or a blank between date and time. */
    static Instant parse(LogColumn column, String text) throws RowFault {
        String iso = text.length() > 10 && text.charAt(10) == ' '
                ? text.substring(0, 10) + "T" + text.substring(11).replace(" ", "")
                : text;
        try {
            Instant instant = withOffset(iso);
            if (Storable.is(instant)) {
                return instant;
            }
        } catch (DateTimeParseException unreadable) {
            throw lacksOffset(iso)
                    ? fault(
                            column,
                            "tanggal dan jam dengan selisih dari UTC, seperti +07:00; selisihnya tidak ada",
                            "a date and time with its offset from UTC, such as +07:00; the offset is missing")
                    : fault(
                            column,
                            "tanggal dan jam seperti 2024-03-04T08:00:00+07:00",
                            "a date and time such as 2024-03-04T08:00:00+07:00");
        }
        throw fault(column, "tanggal antara tahun 1900 dan 9999", "a date of the years 1900 to 9999");
    }

    /** Nearly every log writes the offset as +07:00; the formatter that takes its other forms is far slower. */
    private static Instant withOffset(String iso) {
        try {
            return OffsetDateTime.parse(iso).toInstant();
        } catch (DateTimeParseException anotherForm) {
            return OffsetDateTime.parse(iso, WITH_OFFSET).toInstant();
        }
    }

    private static boolean lacksOffset(String iso) {
        try {
            LOCAL.parse(iso);
            return true;
        } catch (DateTimeParseException somethingElse) {
            return false;
        }
    }

    private static RowFault fault(LogColumn column, String indonesian, String english) {
        return new RowFault(column.label(), indonesian, english);
    }
}
