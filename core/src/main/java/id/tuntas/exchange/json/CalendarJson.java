package id.tuntas.exchange.json;

import id.tuntas.calendar.HolidayTable;
import id.tuntas.calendar.WorkingCalendar;

/**
 * A calendar as a JSON document, the form in which a regency writes its own and systems exchange them.
 *
 * <p>Example, a regency of five days in Central Indonesian Time with a day off of its own (Monday 27 April 2026) and the
 * hours of Ramadan:
 *
 * <pre>{@code
 * {
 *   "type": "calendar",
 *   "v": 1,
 *   "id": "kab-contoh",
 *   "version": "2026-01-05",
 *   "zone": "Asia/Makassar",
 *   "holidays": { "shipped": "id-national", "version": "2026-11-22" },
 *   "extraDaysOff": [
 *     { "date": "2026-04-27", "name": "Hari Jadi", "kind": "libur_daerah", "decree": "SK Bupati 1/2026" }
 *   ],
 *   "specialHours": [
 *     {
 *       "firstDate": "2026-02-19",
 *       "lastDate": "2026-03-19",
 *       "decree": "SE Bupati 2/2026",
 *       "hours": { "monday": ["08:00-12:00", "12:30-15:00"], "friday": ["08:00-11:30", "12:30-15:30"] }
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>The names are a contract. {@code type}, {@code v}, {@code id}, {@code version}, {@code zone} and {@code holidays} must
 * be there; {@code workWeek} (names of weekdays), {@code collectiveLeaveWorked}, {@code hours}, {@code specialHours},
 * {@code extraDaysOff}, {@code madeUpDays}, {@code revocations} and {@code partialClosures} have the defaults of
 * {@link WorkingCalendar#builder()}. {@code holidays} names the shipped table, which must be of that version, or holds a
 * table of its own with {@code id}, {@code version}, {@code firstYear}, {@code lastYear} and {@code daysOff}. Kinds and
 * confidences are spelt as in a holiday table; a confidence that is absent is high. A field that is not known is an error,
 * because dropping it would change what is worked.
 *
 * <p>Stateless and thread-safe.
 */
public final class CalendarJson {

    /** The version of the schema. */
    static final int VERSION = 1;

    /** What {@code type} says. */
    static final String TYPE = "calendar";

    private CalendarJson() {}

    /**
     * Writes a calendar, all of it; the shipped table by reference, another with its days.
     *
     * @param calendar the calendar
     * @return an indented JSON object with a line feed at the end; equal calendars give equal texts
     */
    public static String write(WorkingCalendar calendar) {
        return Json.pretty(json -> new CalendarWriter(json).calendar(calendar));
    }

    /**
     * Reads a calendar.
     *
     * @param json a JSON object as described
     * @return the calendar; of what {@link #write} gave, one that equals what was written
     * @throws UnreadableDocumentException if it is anything else, or names a version of {@link HolidayTable#indonesia()}
     *     that is not shipped
     */
    public static WorkingCalendar read(String json) {
        return DocumentFields.document(json, CalendarReader::calendar);
    }
}
