package id.tuntas.exchange.ical;

import biweekly.Biweekly;
import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateTimeStamp;
import biweekly.property.Transparency;
import id.tuntas.calendar.DayOff;
import id.tuntas.calendar.DayOffKind;
import id.tuntas.exchange.UnreadableFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Days off as an iCalendar file (RFC 5545), so that people have them in the calendar on their phone, and as a source of a
 * regency's own days.
 *
 * <p>Each day off is an event of the whole day that does not block time. Monday 11 March 2024, Nyepi, is written with
 *
 * <pre>{@code
 * UID:2024-03-11.id-national@tuntas.id
 * DTSTART;VALUE=DATE:20240311
 * DTEND;VALUE=DATE:20240312
 * SUMMARY:Hari Suci Nyepi Tahun Baru Saka 1946
 * CATEGORIES:libur_nasional
 * X-TUNTAS-DECREE:SKB 855/2023\, 3/2023\, 4/2023
 * X-TUNTAS-CONFIDENCE:high
 * }</pre>
 *
 * <p>The UID rests on the calendar and the date alone, so that a calendar that is imported again replaces its events and
 * doubles none. Line ends within texts come back as LF.
 *
 * <p>Stateless and thread-safe.
 */
public final class DaysOffIcal {

    static final String DECREE = "X-TUNTAS-DECREE";
    static final String CONFIDENCE = "X-TUNTAS-CONFIDENCE";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    private DaysOffIcal() {}

    /**
     * Writes days off.
     *
     * @param calendarId the name of the calendar, stable over its versions; part of every UID
     * @param daysOff the days off, in any order, each date once
     * @param stamp when they were compiled; to the second
     * @return an iCalendar object with lines ended by CR LF; equal arguments give equal texts
     */
    public static String write(String calendarId, Collection<DayOff> daysOff, Instant stamp) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Tuntas//Kalender//ID");
        calendar.setExperimentalProperty("X-WR-CALNAME", IcalText.escape(calendarId));
        String stamped = STAMP.format(stamp.atOffset(ZoneOffset.UTC));
        List<DayOff> ascending =
                daysOff.stream().sorted(Comparator.comparing(DayOff::date)).toList();
        for (DayOff day : ascending) {
            calendar.addEvent(event(calendarId, day, stamped));
        }
        return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
    }

    /** Dates are written as they are: the library's own would pass through the zone of the machine. */
    private static VEvent event(String calendarId, DayOff day, String stamped) {
        LocalDate date = day.date();
        VEvent event = new VEvent();
        event.setUid(date + "." + calendarId.replaceAll("[^A-Za-z0-9._-]", "-") + "@tuntas.id");
        event.removeProperties(DateTimeStamp.class);
        event.addExperimentalProperty("DTSTAMP", stamped);
        event.addExperimentalProperty("DTSTART", ICalDataType.DATE, DATE.format(date));
        event.addExperimentalProperty("DTEND", ICalDataType.DATE, DATE.format(date.plusDays(1)));
        event.setSummary(IcalText.lines(day.name()));
        event.addCategories(day.kind().literal());
        event.setTransparency(Transparency.transparent());
        event.addExperimentalProperty(DECREE, IcalText.escape(day.decree()));
        event.addExperimentalProperty(CONFIDENCE, day.confidence().literal());
        return event;
    }

    /**
     * Reads days off from a file of ours or of somebody else. Events of whole days count, each of their days; an event
     * with a time of day, a repeated one, a cancelled one, one without a name or of more than 31 days is passed over with
     * a warning, and so is a second one of the same date.
     *
     * @param file an iCalendar file in UTF-8
     * @param kindUnlessSaid the kind of events that do not say one of ours as their category
     * @param decreeUnlessSaid what makes the days off where the file does not say, never blank
     * @return the days off and what was passed over
     * @throws UnreadableFileException if the file cannot be read or holds no iCalendar object
     * @throws id.tuntas.base.InvalidValueException if the decree is blank and an event needs it
     */
    public static IcalDaysOff read(Path file, DayOffKind kindUnlessSaid, String decreeUnlessSaid) {
        return new IcalReading(file, kindUnlessSaid, decreeUnlessSaid).read();
    }
}
