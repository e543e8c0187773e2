package id.tuntas.exchange.json;

import id.tuntas.calendar.Confidence;
import id.tuntas.calendar.DayOff;
import id.tuntas.calendar.DayOffKind;
import id.tuntas.calendar.HolidayTable;
import id.tuntas.calendar.MadeUpDay;
import id.tuntas.calendar.OfficeHours;
import id.tuntas.calendar.OpenInterval;
import id.tuntas.calendar.PartialClosure;
import id.tuntas.calendar.Revocation;
import id.tuntas.calendar.SpecialHours;
import id.tuntas.calendar.WorkWeek;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.text.LocalText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** Reads calendars field by field. */
final class CalendarReader {

    private static final LocalText ZONE =
            new LocalText("zona waktu seperti Asia/Makassar", "a time zone such as Asia/Makassar");
    private static final LocalText WEEKDAY = new LocalText("monday sampai sunday", "monday to sunday");
    private static final LocalText KIND = new LocalText(
            "libur_nasional, cuti_bersama, pilkada/pemilu atau libur_daerah",
            "libur_nasional, cuti_bersama, pilkada/pemilu or libur_daerah");
    private static final LocalText CONFIDENCE =
            new LocalText("high, medium-high, medium atau low", "high, medium-high, medium or low");
    private static final LocalText INTERVAL =
            new LocalText("dua jam seperti 07:30-12:00", "two times of day such as 07:30-12:00");

    private CalendarReader() {}

    static WorkingCalendar calendar(DocumentFields fields) {
        fields.kind(CalendarJson.TYPE, CalendarJson.VERSION);
        WorkingCalendar.Builder calendar = WorkingCalendar.builder();
        calendar.id(fields.text("id"));
        calendar.version(fields.text("version"));
        calendar.zone(fields.text("zone", ZONE, ZoneId::of));
        calendar.holidays(fields.object("holidays", CalendarReader::table));
        fields.optionalTexts("workWeek", WEEKDAY, CalendarReader::weekday)
                .ifPresent(days -> calendar.workWeek(week(fields, days)));
        fields.optionalFlag("collectiveLeaveWorked").ifPresent(calendar::collectiveLeaveWorked);
        fields.optionalObject("hours", CalendarReader::hours).ifPresent(calendar::hours);
        calendar.specialHours(fields.objects("specialHours", CalendarReader::specialHours));
        calendar.extraDaysOff(fields.objects("extraDaysOff", CalendarReader::dayOff));
        calendar.madeUpDays(fields.objects("madeUpDays", CalendarReader::madeUpDay));
        calendar.revocations(
                fields.objects("revocations", inner -> new Revocation(inner.date("date"), inner.text("decree"))));
        calendar.partialClosures(fields.objects(
                "partialClosures",
                inner -> new PartialClosure(
                        inner.date("date"),
                        inner.text("closed", INTERVAL, OpenInterval::parse),
                        inner.text("decree"))));
        return fields.build(calendar::build);
    }

    private static WorkWeek week(DocumentFields fields, List<DayOfWeek> days) {
        if (days.isEmpty()) {
            throw fields.wrong("workWeek", WEEKDAY);
        }
        return new WorkWeek(Set.copyOf(days));
    }

    private static HolidayTable table(DocumentFields fields) {
        HolidayTable shipped = HolidayTable.indonesia();
        if (fields.has("shipped")) {
            fields.text("shipped", same(shipped.id()), word -> matching(word, shipped.id()));
            fields.text("version", same(shipped.version()), word -> matching(word, shipped.version()));
            return shipped;
        }
        HolidayTable.Builder table = HolidayTable.builder()
                .id(fields.text("id"))
                .version(fields.text("version"))
                .firstYear(fields.number("firstYear"))
                .lastYear(fields.number("lastYear"))
                .daysOff(fields.objects("daysOff", CalendarReader::dayOff));
        return fields.build(table::build);
    }

    private static LocalText same(String word) {
        return new LocalText(word + ", tabel yang disertakan", word + ", the table that is shipped");
    }

    private static String matching(String word, String expected) {
        if (!word.equals(expected)) {
            throw new NoSuchElementException();
        }
        return word;
    }

    private static DayOff dayOff(DocumentFields fields) {
        DayOff.Builder day = DayOff.builder()
                .date(fields.date("date"))
                .name(fields.text("name"))
                .kind(fields.text(
                        "kind", KIND, word -> DayOffKind.ofLiteral(word).orElseThrow()))
                .decree(fields.text("decree"));
        fields.optionalText(
                        "confidence",
                        CONFIDENCE,
                        word -> Confidence.ofLiteral(word).orElseThrow())
                .ifPresent(day::confidence);
        return day.build();
    }

    private static MadeUpDay madeUpDay(DocumentFields fields) {
        LocalDate date = fields.date("date");
        Optional<DayOfWeek> hoursOf = fields.optionalText("hoursOf", WEEKDAY, CalendarReader::weekday);
        return new MadeUpDay(date, fields.text("decree"), hoursOf.orElse(date.getDayOfWeek()));
    }

    private static SpecialHours specialHours(DocumentFields fields) {
        SpecialHours.Builder special = SpecialHours.builder()
                .firstDate(fields.date("firstDate"))
                .lastDate(fields.date("lastDate"))
                .decree(fields.text("decree"))
                .hours(fields.object("hours", CalendarReader::hours));
        return fields.build(special::build);
    }

    private static OfficeHours hours(DocumentFields fields) {
        Map<DayOfWeek, List<OpenInterval>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = CalendarWriter.name(day);
            fields.optionalTexts(name, INTERVAL, OpenInterval::parse).ifPresent(intervals -> week.put(day, intervals));
        }
        return fields.build(() -> new OfficeHours(week));
    }

    private static DayOfWeek weekday(String word) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> CalendarWriter.name(day).equals(word))
                .findFirst()
                .orElseThrow();
    }
}
