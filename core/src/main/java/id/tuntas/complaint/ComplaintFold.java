package id.tuntas.complaint;

import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.MergedInto;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Folds events, in the order in which they happened, into the complaint that they leave. */
final class ComplaintFold {

    private final ComplaintId id;
    private Status status = Status.UNKNOWN;
    private @Nullable Status beforeCompletionRequest;
    private @Nullable String literal;
    private @Nullable Instant receivedAt;
    private @Nullable Instant firstFollowedUpAt;
    private @Nullable UnitName lead;
    private @Nullable Role by;
    private @Nullable TrackingId mergedInto;
    private Optional<Classification> classification = Optional.empty();
    private Optional<Channel> channel = Optional.empty();
    private Optional<String> category = Optional.empty();
    private Optional<Confidentiality> confidentiality = Optional.empty();
    private Optional<Boolean> needsExamination = Optional.empty();
    private boolean arrivalLogged;

    ComplaintFold(ComplaintId id, List<DatedEvent> events) {
        this.id = id;
        receivedAt = arrival(events);
        events.forEach(this::apply);
    }

    /** The earliest arrival; without any, the first event of all. */
    private static @Nullable Instant arrival(List<DatedEvent> events) {
        for (DatedEvent dated : events) {
            if (dated.event() instanceof Received) {
                return dated.at();
            }
        }
        return events.isEmpty() ? null : events.get(0).at();
    }

    private void apply(DatedEvent dated) {
        remember(dated.particulars());
        ComplaintEvent event = dated.event();
        switch (event.type()) {
            case RECEIVED -> received((Received) event, dated);
            case STATUS_OBSERVED -> observed((StatusObserved) event);
            case COMPLETED_BY_REPORTER -> completed(dated);
            case VERIFIED -> moveTo(Status.VERIFIED, dated);
            case DISPOSED -> {
                moveTo(Status.DISPOSED, dated);
                lead = ((Disposed) event).lead().orElse(null);
            }
            case WORK_STARTED, REPORTER_REPLIED, FOLLOW_UP_REJECTED, REOPENED -> moveTo(Status.IN_PROGRESS, dated);
            case FOLLOWED_UP -> {
                moveTo(Status.FOLLOWED_UP, dated);
                if (firstFollowedUpAt == null
                        && receivedAt != null
                        && !dated.at().isBefore(receivedAt)) {
                    firstFollowedUpAt = dated.at();
                }
            }
            case RETURNED_NOT_OURS -> {
                moveTo(Status.VERIFIED, dated);
                lead = null;
            }
            case REFERRED_OUTSIDE -> moveTo(Status.REFERRED, dated);
            case COMPLETION_REQUESTED -> {
                Status before = status == Status.AWAITING_REPORTER && beforeCompletionRequest != null
                        ? beforeCompletionRequest
                        : status;
                moveTo(Status.AWAITING_REPORTER, dated);
                beforeCompletionRequest = before;
            }
            case MERGED_INTO -> {
                moveTo(Status.MERGED, dated);
                mergedInto = ((MergedInto) event).primary().orElse(null);
            }
            case ARCHIVED -> moveTo(Status.ARCHIVED, dated);
            case CONTENT_BLOCKED -> moveTo(Status.BLOCKED, dated);
            case CLOSED -> moveTo(Status.CLOSED, dated);
        }
    }

    private void received(Received received, DatedEvent dated) {
        if (received.basis() == Basis.LOGGED && !arrivalLogged) {
            arrivalLogged = true;
            moveTo(Status.UNVERIFIED, dated);
        }
    }

    private void observed(StatusObserved observed) {
        if (observed.lead().stated()) {
            lead = observed.lead().unit().orElse(null);
        }
        observed.literal().ifPresent(seen -> {
            status = seen.status();
            literal = seen.value();
            by = seen.by().orElse(null);
            // An export that shows it waiting shows the request still open.
            beforeCompletionRequest = status == Status.AWAITING_REPORTER ? beforeCompletionRequest : null;
        });
    }

    private void completed(DatedEvent dated) {
        if (beforeCompletionRequest != null) {
            moveTo(beforeCompletionRequest, dated);
        }
    }

    private void moveTo(Status next, DatedEvent dated) {
        status = next;
        literal = dated.event().type().literal();
        by = dated.actor().role().orElse(null);
        beforeCompletionRequest = null;
    }

    private void remember(Particulars said) {
        classification = said.classification().or(() -> classification);
        channel = said.channel().or(() -> channel);
        category = said.category().or(() -> category);
        confidentiality = said.confidentiality().or(() -> confidentiality);
        needsExamination = said.needsExamination().or(() -> needsExamination);
    }

    Complaint complaint() {
        return Complaint.builder()
                .id(id)
                .status(status)
                .literal(Optional.ofNullable(literal))
                .receivedAt(Optional.ofNullable(receivedAt))
                .firstFollowedUpAt(Optional.ofNullable(firstFollowedUpAt))
                .lead(Optional.ofNullable(lead))
                .by(Optional.ofNullable(by))
                .mergedInto(Optional.ofNullable(mergedInto))
                .particulars(Particulars.builder()
                        .classification(classification)
                        .channel(channel)
                        .category(category)
                        .confidentiality(confidentiality)
                        .needsExamination(needsExamination)
                        .build())
                .build();
    }
}
