package id.tuntas.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import id.tuntas.calendar.DayOff;
import id.tuntas.calendar.HolidayTable;
import id.tuntas.calendar.OfficeHours;
import id.tuntas.calendar.OpenInterval;
import id.tuntas.calendar.WorkingCalendar;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes calendars field by field. */
final class CalendarWriter {

    private final JsonGenerator json;

    CalendarWriter(JsonGenerator json) {
        this.json = json;
    }

    /** What is written of one element of a list. */
    @FunctionalInterface
    private interface Element<T> {

        void write(T value) throws IOException;
    }

    void calendar(WorkingCalendar calendar) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", CalendarJson.TYPE);
        json.writeNumberField("v", CalendarJson.VERSION);
        json.writeStringField("id", calendar.id());
        json.writeStringField("version", calendar.version());
        json.writeStringField("zone", calendar.zone().getId());
        table(calendar.holidays());
        json.writeArrayFieldStart("workWeek");
        for (DayOfWeek day : calendar.workWeek().days()) {
            json.writeString(name(day));
        }
        json.writeEndArray();
        json.writeBooleanField("collectiveLeaveWorked", calendar.collectiveLeaveWorked());
        hours(calendar.hours());
        objects("specialHours", calendar.specialHours(), special -> {
            json.writeStringField("firstDate", special.firstDate().toString());
            json.writeStringField("lastDate", special.lastDate().toString());
            json.writeStringField("decree", special.decree());
            hours(special.hours());
        });
        objects("extraDaysOff", calendar.extraDaysOff(), this::dayOff);
        objects("madeUpDays", calendar.madeUpDays(), day -> {
            json.writeStringField("date", day.date().toString());
            json.writeStringField("decree", day.decree());
            json.writeStringField("hoursOf", name(day.hoursOf()));
        });
        objects("revocations", calendar.revocations(), revocation -> {
            json.writeStringField("date", revocation.date().toString());
            json.writeStringField("decree", revocation.decree());
        });
        objects("partialClosures", calendar.partialClosures(), closure -> {
            json.writeStringField("date", closure.date().toString());
            json.writeStringField("closed", closure.closed().toString());
            json.writeStringField("decree", closure.decree());
        });
        json.writeEndObject();
    }

    private void table(HolidayTable table) throws IOException {
        json.writeObjectFieldStart("holidays");
        if (table.equals(HolidayTable.indonesia())) {
            json.writeStringField("shipped", table.id());
            json.writeStringField("version", table.version());
        } else {
            json.writeStringField("id", table.id());
            json.writeStringField("version", table.version());
            json.writeNumberField("firstYear", table.firstYear());
            json.writeNumberField("lastYear", table.lastYear());
            objects("daysOff", table.daysOff(), this::dayOff);
        }
        json.writeEndObject();
    }

    private void dayOff(DayOff day) throws IOException {
        json.writeStringField("date", day.date().toString());
        json.writeStringField("name", day.name());
        json.writeStringField("kind", day.kind().literal());
        json.writeStringField("decree", day.decree());
        json.writeStringField("confidence", day.confidence().literal());
    }

    private void hours(OfficeHours hours) throws IOException {
        json.writeObjectFieldStart("hours");
        for (Map.Entry<DayOfWeek, List<OpenInterval>> day : hours.week().entrySet()) {
            json.writeArrayFieldStart(name(day.getKey()));
            for (OpenInterval interval : day.getValue()) {
                json.writeString(interval.toString());
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private <T> void objects(String name, List<T> values, Element<T> element) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(name);
        for (T value : values) {
            json.writeStartObject();
            element.write(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static String name(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }
}
