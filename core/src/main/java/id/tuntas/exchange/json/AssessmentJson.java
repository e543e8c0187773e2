package id.tuntas.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.exchange.internal.OffsetTimes;
import id.tuntas.sla.Assessment;
import id.tuntas.sla.Limit;
import id.tuntas.sla.LimitUnit;
import id.tuntas.sla.Missing;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.sla.TraceInterval;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the obligations of one complaint stand, as a JSON document for programs: {@code {policy, calendar, obligations}}.
 *
 * <p>{@code policy} and {@code calendar} are id and version with a slash between, as in {@code rapor.json}. Each obligation has {@code id},
 * {@code start} (date-time with the offset of the calendar's zone), {@code due} (the local date until the end of which it is
 * met, or a date-time where a limit ends at a time of day), {@code article} (the decree and article of the limit) and
 * {@code trace}; what is not known or does not apply is null. An obligation to dispose that began on Friday 8 March 2024 has
 * {@code "due": "2024-03-15"}. The trace is the list of intervals, each with {@code kind} (counted, closed, paused),
 * {@code from}, {@code until} and {@code text}, without a gap; replayed it gives the due moment. Only what cannot be assessed
 * has {@code missing} behind it: an object with {@code kind} (date, year, policy), what that kind is about
 * ({@code milestone}; {@code year} and {@code table}; {@code arrival}) and {@code text}.
 *
 * <p>Stateless and thread-safe.
 */
public final class AssessmentJson {

    private AssessmentJson() {}

    /**
     * Writes assessments.
     *
     * @param policy the policy that governs the complaint
     * @param calendar the calendar by which its clocks run
     * @param assessments how its obligations stand
     * @param language of the texts of the trace and of what is missing
     * @return an indented JSON object with a line feed at the end; equal arguments give equal texts
     */
    public static String write(
            SlaPolicy policy, WorkingCalendar calendar, List<Assessment> assessments, Locale language) {
        return Json.pretty(json -> {
            json.writeStartObject();
            json.writeStringField("policy", policy.id() + "/" + policy.version());
            json.writeStringField("calendar", calendar.id() + "/" + calendar.version());
            json.writeArrayFieldStart("obligations");
            for (Assessment assessment : assessments) {
                obligation(json, assessment, calendar.zone(), language);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void obligation(JsonGenerator json, Assessment assessment, ZoneId zone, Locale language)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", assessment.obligation().id());
        text(
                json,
                "start",
                assessment.start().map(at -> OffsetTimes.format(at, zone)).orElse(null));
        text(json, "due", due(assessment, zone).orElse(null));
        text(json, "article", assessment.limit().map(Limit::source).orElse(null));
        json.writeArrayFieldStart("trace");
        for (TraceInterval interval : assessment.trace().intervals()) {
            json.writeStartObject();
            json.writeStringField("kind", PolicyWriter.word(interval.kind()));
            moment(json, "from", interval.from(), zone);
            moment(json, "until", interval.until(), zone);
            json.writeStringField("text", interval.text().in(language));
            json.writeEndObject();
        }
        json.writeEndArray();
        if (assessment.missing().isPresent()) {
            missing(json, assessment.missing().get(), language);
        }
        json.writeEndObject();
    }

    private static void missing(JsonGenerator json, Missing missing, Locale language) throws IOException {
        json.writeObjectFieldStart("missing");
        Map<String, Object> about = missing.fold(
                date -> about("date", "milestone", PolicyWriter.word(date.milestone())),
                year -> about("year", "year", year.year(), "table", year.tableId()),
                policy -> about("policy", "arrival", policy.arrival().toString()));
        for (Map.Entry<String, Object> each : about.entrySet()) {
            json.writeObjectField(each.getKey(), each.getValue());
        }
        json.writeStringField("text", missing.text().in(language));
        json.writeEndObject();
    }

    private static Map<String, Object> about(String kind, Object... fields) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("kind", kind);
        for (int i = 0; i < fields.length; i += 2) {
            about.put((String) fields[i], fields[i + 1]);
        }
        return about;
    }

    /** The due date of an assessment, or for a limit in minutes the moment, as text. */
    private static Optional<String> due(Assessment assessment, ZoneId zone) {
        boolean minutes = assessment
                .limit()
                .filter(limit -> limit.time().unit() == LimitUnit.WORKING_MINUTES)
                .isPresent();
        return minutes
                ? assessment.dueAt().map(at -> OffsetTimes.format(at, zone))
                : assessment.due().map(Object::toString);
    }

    private static void moment(JsonGenerator json, String name, Instant at, ZoneId zone) throws IOException {
        json.writeStringField(name, OffsetTimes.format(at, zone));
    }

    private static void text(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }
}
