package id.tuntas.exchange.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintEvent;
import id.tuntas.complaint.ComplaintEvent.Archived;
import id.tuntas.complaint.ComplaintEvent.Closed;
import id.tuntas.complaint.ComplaintEvent.CompletedByReporter;
import id.tuntas.complaint.ComplaintEvent.CompletionRequested;
import id.tuntas.complaint.ComplaintEvent.ContentBlocked;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.FollowUpRejected;
import id.tuntas.complaint.ComplaintEvent.FollowedUp;
import id.tuntas.complaint.ComplaintEvent.MergedInto;
import id.tuntas.complaint.ComplaintEvent.ObservedLead;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.ReferredOutside;
import id.tuntas.complaint.ComplaintEvent.Reopened;
import id.tuntas.complaint.ComplaintEvent.ReporterReplied;
import id.tuntas.complaint.ComplaintEvent.ReturnedNotOurs;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintEvent.WorkStarted;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.StatusLiteral;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.UnitName;
import id.tuntas.exchange.json.UnreadableEventException.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/** Reads events field by field, of any version. */
final class EventReader {

    private final Upcasters upcasters;

    EventReader(Upcasters upcasters) {
        this.upcasters = upcasters;
    }

    DatedEvent read(String json) {
        ObjectNode object = parse(json);
        String word = new Fields("", object).text("type", Function.identity());
        EventType type =
                EventType.ofLiteral(word).orElseThrow(() -> UnreadableEventException.of(Problem.UNKNOWN_TYPE, word));
        int version = new Fields(word, object).number("v");
        if (version < 1 || version > upcasters.version(type)) {
            throw UnreadableEventException.of(Problem.UNKNOWN_VERSION, word);
        }
        return event(type, new Fields(word, upcasters.lift(type, version, object)));
    }

    /** The cause is left behind on purpose: its message quotes the text. */
    private static ObjectNode parse(String json) {
        JsonNode node;
        try {
            node = Json.mapper().readTree(json);
        } catch (JsonProcessingException broken) {
            throw UnreadableEventException.of(Problem.NO_OBJECT);
        }
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw UnreadableEventException.of(Problem.NO_OBJECT);
    }

    private static DatedEvent event(EventType type, Fields fields) {
        DatedEvent.Builder dated = DatedEvent.builder();
        dated.at(fields.text("at", Instant::parse));
        dated.recordedAt(fields.text("recordedAt", Instant::parse));
        fields.object("actor", EventReader::actor).ifPresent(dated::actor);
        fields.object("particulars", EventReader::particulars).ifPresent(dated::particulars);
        dated.event(body(type, fields));
        fields.end();
        try {
            return dated.build();
        } catch (InvalidValueException unfit) {
            throw fields.wrong(unfit.attributes().get(0));
        }
    }

    private static Actor actor(Fields fields) {
        return new Actor(
                fields.optionalText("role", word -> Literals.role(word).orElseThrow()),
                fields.optionalText("unit", UnitName::of));
    }

    private static Particulars particulars(Fields fields) {
        return Particulars.builder()
                .classification(fields.optionalText("classification", Classification::of))
                .channel(fields.optionalText("channel", Channel::of))
                .category(fields.optionalText("category", Function.identity()))
                .confidentiality(fields.object(
                        "confidentiality", flags -> new Confidentiality(flags.flag("anonymous"), flags.flag("secret"))))
                .needsExamination(fields.optionalFlag("needsExamination"))
                .build();
    }

    private static ComplaintEvent body(EventType type, Fields fields) {
        return switch (type) {
            case RECEIVED ->
                new Received(fields.text("basis", word -> Literals.basis(word).orElseThrow()));
            case VERIFIED -> new Verified();
            case DISPOSED ->
                new Disposed(fields.optionalText("lead", UnitName::of), fields.texts("supporting", UnitName::of));
            case WORK_STARTED -> new WorkStarted();
            case FOLLOWED_UP -> new FollowedUp();
            case REPORTER_REPLIED -> new ReporterReplied();
            case FOLLOW_UP_REJECTED -> new FollowUpRejected();
            case RETURNED_NOT_OURS -> new ReturnedNotOurs();
            case REFERRED_OUTSIDE -> new ReferredOutside();
            case COMPLETION_REQUESTED -> new CompletionRequested();
            case COMPLETED_BY_REPORTER -> new CompletedByReporter();
            case REOPENED -> new Reopened();
            case MERGED_INTO -> new MergedInto(fields.optionalText("primary", TrackingId::of));
            case ARCHIVED -> new Archived();
            case CONTENT_BLOCKED -> new ContentBlocked();
            case CLOSED -> new Closed();
            case STATUS_OBSERVED ->
                new StatusObserved(
                        fields.optionalText("literal", StatusLiteral::of),
                        fields.object("lead", EventReader::observedLead).orElse(ObservedLead.NOT_STATED),
                        fields.optionalText("reason", Function.identity()),
                        fields.optionalText("exportedOn", LocalDate::parse));
        };
    }

    private static ObservedLead observedLead(Fields fields) {
        return new ObservedLead(fields.flag("stated"), fields.optionalText("unit", UnitName::of));
    }
}
