package id.tuntas.exchange.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Attachment;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintEvent;
import id.tuntas.complaint.ComplaintEvent.Archived;
import id.tuntas.complaint.ComplaintEvent.ConfidentialitySet;
import id.tuntas.complaint.ComplaintEvent.Corrected;
import id.tuntas.complaint.ComplaintEvent.Delegated;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.DuplicateAttached;
import id.tuntas.complaint.ComplaintEvent.DuplicateDetached;
import id.tuntas.complaint.ComplaintEvent.FollowUpRejected;
import id.tuntas.complaint.ComplaintEvent.Linked;
import id.tuntas.complaint.ComplaintEvent.MergedInto;
import id.tuntas.complaint.ComplaintEvent.ObservedLead;
import id.tuntas.complaint.ComplaintEvent.Rated;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.ReferralReceipted;
import id.tuntas.complaint.ComplaintEvent.ReferredOutside;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import id.tuntas.complaint.ComplaintEvent.UpstreamRegistered;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.StatusLiteral;
import id.tuntas.complaint.TextRef;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.UnitName;
import id.tuntas.exchange.json.UnreadableEventException.Problem;
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
        dated.at(fields.text("at", InstantText::read));
        dated.recordedAt(fields.text("recordedAt", InstantText::read));
        fields.object("actor", EventReader::actor).ifPresent(dated::actor);
        fields.object("particulars", EventReader::particulars).ifPresent(dated::particulars);
        dated.texts(fields.objects("texts", EventReader::textRef));
        dated.attachments(fields.objects("attachments", EventReader::attachment));
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
                fields.optionalText("unit", UnitName::of),
                fields.optionalText("officer", OfficerId::of));
    }

    private static Particulars particulars(Fields fields) {
        return Particulars.builder()
                .classification(fields.optionalText("classification", Classification::of))
                .channel(fields.optionalText("channel", Channel::of))
                .category(fields.optionalText("category", Function.identity()))
                .confidentiality(fields.object("confidentiality", EventReader::confidentiality))
                .needsExamination(fields.optionalFlag("needsExamination"))
                .build();
    }

    private static ComplaintEvent body(EventType type, Fields fields) {
        return switch (type) {
            case RECEIVED ->
                new Received(
                        fields.text("basis", word -> Literals.basis(word).orElseThrow()),
                        fields.optionalText("reporter", ReporterId::of));
            case DISPOSED ->
                new Disposed(fields.optionalText("lead", UnitName::of), fields.texts("supporting", UnitName::of));
            case FOLLOW_UP_REJECTED ->
                new FollowUpRejected(fields.optionalText(
                        "reason", word -> Literals.rejection(word).orElseThrow()));
            case REFERRED_OUTSIDE -> new ReferredOutside(fields.optionalText("agency", Function.identity()));
            case MERGED_INTO -> new MergedInto(fields.optionalText("primary", TrackingId::of));
            case ARCHIVED ->
                new Archived(fields.optionalText(
                        "reason", word -> Literals.archiving(word).orElseThrow()));
            case DELEGATED -> new Delegated(fields.text("officer", OfficerId::of));
            case CONFIDENTIALITY_SET ->
                new ConfidentialitySet(
                        fields.object("to", EventReader::confidentiality).orElseThrow(() -> fields.missing("to")));
            case REFERRAL_RECEIPTED -> new ReferralReceipted(fields.text("receipt", Function.identity()));
            case RATED -> new Rated(fields.number("stars", 1, 5));
            case LINKED -> new Linked(fields.text("earlier", TrackingId::of));
            case DUPLICATE_ATTACHED -> new DuplicateAttached(fields.text("duplicate", TrackingId::of));
            case DUPLICATE_DETACHED -> new DuplicateDetached(fields.text("duplicate", TrackingId::of));
            case CORRECTED -> new Corrected(fields.number("version", 1, Integer.MAX_VALUE));
            case UPSTREAM_REGISTERED -> new UpstreamRegistered(fields.text("trackingId", TrackingId::of));
            case STATUS_OBSERVED ->
                new StatusObserved(
                        fields.optionalText("literal", StatusLiteral::of),
                        fields.object("lead", EventReader::observedLead).orElse(ObservedLead.NOT_STATED),
                        fields.optionalText("reason", Function.identity()),
                        fields.optionalText("exportedOn", LocalDate::parse));
            default -> type.bare().orElseThrow();
        };
    }

    private static Confidentiality confidentiality(Fields flags) {
        return new Confidentiality(flags.flag("anonymous"), flags.flag("secret"));
    }

    private static TextRef textRef(Fields fields) {
        return new TextRef(
                fields.text("kind", word -> Literals.text(word).orElseThrow()),
                fields.text("id", Function.identity()),
                fields.text("digest", Function.identity()));
    }

    private static Attachment attachment(Fields fields) {
        return new Attachment(
                fields.text("id", Function.identity()),
                fields.text("digest", Function.identity()),
                fields.longNumber("size"),
                fields.text("mediaType", Function.identity()),
                fields.flag("secret"),
                fields.text("purpose", word -> Literals.purpose(word).orElseThrow()));
    }

    private static ObservedLead observedLead(Fields fields) {
        return new ObservedLead(fields.flag("stated"), fields.optionalText("unit", UnitName::of));
    }
}
