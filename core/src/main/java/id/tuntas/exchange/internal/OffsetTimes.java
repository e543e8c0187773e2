package id.tuntas.exchange.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/** Instants as documents for programs spell them: {@code 2025-11-14T23:59:59+07:00}, and {@code +00:00} for UTC. */
public final class OffsetTimes {

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendOffset("+HH:MM", "+00:00")
            .toFormatter(Locale.ROOT);

    private OffsetTimes() {}

    /**
     * An instant as ISO 8601 with the offset of a zone.
     *
     * @param at the instant
     * @param zone whose offset to use
     * @return date, time with seconds and, where there is one, the fraction, and offset
     */
    public static String format(Instant at, ZoneId zone) {
        return FORMAT.format(at.atZone(zone));
    }
}
