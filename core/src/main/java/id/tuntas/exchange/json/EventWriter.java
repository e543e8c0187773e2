package id.tuntas.exchange.json;

import com.fasterxml.jackson.core.JsonGenerator;
import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.ArchiveReason;
import id.tuntas.complaint.Attachment;
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
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.RejectionReason;
import id.tuntas.complaint.ReporterId;
import id.tuntas.complaint.TextRef;
import id.tuntas.directory.UnitName;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Writes events field by field. What is written here, {@link EventReader} reads. */
final class EventWriter {

    private static final int LAST_ASCII = 127;

    private final JsonGenerator json;

    private EventWriter(JsonGenerator json) {
        this.json = json;
    }

    static String write(DatedEvent dated) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.mapper().createGenerator(text)) {
            json.setHighestNonEscapedChar(LAST_ASCII);
            new EventWriter(json).event(dated);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (text.getBuffer().length() > EventJson.LONGEST) {
            throw InvalidValueException.of("event", "at most " + EventJson.LONGEST + " characters as JSON");
        }
        return text.toString();
    }

    private void event(DatedEvent dated) throws IOException {
        ComplaintEvent event = dated.event();
        json.writeStartObject();
        json.writeStringField("type", event.type().literal());
        json.writeNumberField("v", EventJson.version(event.type()));
        json.writeStringField("at", dated.at().toString());
        json.writeStringField("recordedAt", dated.recordedAt().toString());
        actor(dated.actor());
        particulars(dated.particulars());
        texts(dated.texts());
        attachments(dated.attachments());
        switch (event.type()) {
            case RECEIVED -> {
                json.writeStringField("basis", Literals.of(((Received) event).basis()));
                text("reporter", ((Received) event).reporter().map(ReporterId::value));
            }
            case DISPOSED -> disposed((Disposed) event);
            case FOLLOW_UP_REJECTED ->
                text("reason", ((FollowUpRejected) event).reason().map(RejectionReason::literal));
            case REFERRED_OUTSIDE -> text("agency", ((ReferredOutside) event).agency());
            case MERGED_INTO -> text("primary", ((MergedInto) event).primary());
            case ARCHIVED -> text("reason", ((Archived) event).reason().map(ArchiveReason::literal));
            case DELEGATED ->
                json.writeStringField("officer", ((Delegated) event).officer().value());
            case CONFIDENTIALITY_SET -> confidentiality("to", ((ConfidentialitySet) event).to());
            case REFERRAL_RECEIPTED -> json.writeStringField("receipt", ((ReferralReceipted) event).receipt());
            case RATED -> json.writeNumberField("stars", ((Rated) event).stars());
            case LINKED ->
                json.writeStringField("earlier", ((Linked) event).earlier().value());
            case DUPLICATE_ATTACHED ->
                json.writeStringField(
                        "duplicate", ((DuplicateAttached) event).duplicate().value());
            case DUPLICATE_DETACHED ->
                json.writeStringField(
                        "duplicate", ((DuplicateDetached) event).duplicate().value());
            case CORRECTED -> json.writeNumberField("version", ((Corrected) event).version());
            case UPSTREAM_REGISTERED ->
                json.writeStringField(
                        "trackingId", ((UpstreamRegistered) event).trackingId().value());
            case STATUS_OBSERVED -> observed((StatusObserved) event);
            case VERIFIED,
                    WORK_STARTED,
                    FOLLOWED_UP,
                    REPORTER_REPLIED,
                    RETURNED_NOT_OURS,
                    COMPLETION_REQUESTED,
                    COMPLETED_BY_REPORTER,
                    REOPENED,
                    CONTENT_BLOCKED,
                    CLOSED,
                    DISPUTED,
                    UNMERGED,
                    NOTED,
                    ATTACHED,
                    RECLASSIFIED,
                    WORDS_ERASED -> {}
        }
        json.writeEndObject();
    }

    private void actor(Actor actor) throws IOException {
        if (!actor.equals(Actor.UNSTATED)) {
            json.writeObjectFieldStart("actor");
            text("role", actor.role().map(role -> role.literal()));
            text("unit", actor.unit());
            text("officer", actor.officer());
            json.writeEndObject();
        }
    }

    private void particulars(Particulars said) throws IOException {
        if (!said.equals(Particulars.NONE)) {
            json.writeObjectFieldStart("particulars");
            text("classification", said.classification());
            text("channel", said.channel());
            text("category", said.category());
            if (said.confidentiality().isPresent()) {
                confidentiality("confidentiality", said.confidentiality().get());
            }
            if (said.needsExamination().isPresent()) {
                json.writeBooleanField(
                        "needsExamination", said.needsExamination().get());
            }
            json.writeEndObject();
        }
    }

    private void texts(List<TextRef> texts) throws IOException {
        if (!texts.isEmpty()) {
            json.writeArrayFieldStart("texts");
            for (TextRef ref : texts) {
                json.writeStartObject();
                json.writeStringField("kind", ref.kind().literal());
                json.writeStringField("id", ref.id());
                json.writeStringField("digest", ref.digest());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void attachments(List<Attachment> attachments) throws IOException {
        if (!attachments.isEmpty()) {
            json.writeArrayFieldStart("attachments");
            for (Attachment attachment : attachments) {
                json.writeStartObject();
                json.writeStringField("id", attachment.id());
                json.writeStringField("digest", attachment.digest());
                json.writeNumberField("size", attachment.size());
                json.writeStringField("mediaType", attachment.mediaType());
                json.writeBooleanField("secret", attachment.secret());
                json.writeStringField("purpose", attachment.purpose().literal());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void confidentiality(String name, Confidentiality flags) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeBooleanField("anonymous", flags.anonymous());
        json.writeBooleanField("secret", flags.secret());
        json.writeEndObject();
    }

    private void disposed(Disposed disposed) throws IOException {
        text("lead", disposed.lead());
        if (!disposed.supporting().isEmpty()) {
            json.writeArrayFieldStart("supporting");
            for (UnitName unit : disposed.supporting()) {
                json.writeString(unit.value());
            }
            json.writeEndArray();
        }
    }

    private void observed(StatusObserved observed) throws IOException {
        text("literal", observed.literal());
        if (!observed.lead().equals(ObservedLead.NOT_STATED)) {
            json.writeObjectFieldStart("lead");
            json.writeBooleanField("stated", observed.lead().stated());
            text("unit", observed.lead().unit());
            json.writeEndObject();
        }
        text("reason", observed.reason());
        text("exportedOn", observed.exportedOn());
    }

    /** A value whose {@code toString} is its spelling; nothing where it is absent. */
    private void text(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get().toString());
        }
    }
}
