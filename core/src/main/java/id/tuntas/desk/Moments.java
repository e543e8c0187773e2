package id.tuntas.desk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;

/** Reads a moment as people write it into a command or a link. */
public final class Moments {

    /** What can be read. */
    public static final String FORM =
            "a date such as 2024-12-31, or a date-time such as 2024-12-31T16:00:00 or 2024-12-31T16:00:00+07:00";

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd['T'HH:mm[:ss[.SSSSSSSSS][.SSSSSS][.SSS]][XXX]]")
            .withResolverStyle(ResolverStyle.STRICT);

    private Moments() {}

    /**
     * The moment that a text means.
     *
     * @param text a date, which means its 23:59:59 in the zone; or a date-time, which without an offset is of the zone
     * @param zone the zone of what has no offset
     * @return the instant
     * @throws DateTimeException if the text is none of these
     */
    public static Instant parse(String text, ZoneId zone) {
        TemporalAccessor read =
                FORMAT.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        if (read instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        if (read instanceof LocalDateTime moment) {
            return moment.atZone(zone).toInstant();
        }
        return endOf((LocalDate) read, zone);
    }

    /**
     * The end of a day as reports mean it.
     *
     * @param day the local date
     * @param zone its zone
     * @return its 23:59:59
     */
    public static Instant endOf(LocalDate day, ZoneId zone) {
        return day.atTime(END_OF_DAY).atZone(zone).toInstant();
    }
}
