package id.tuntas.complaint;

import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.ConfidentialitySet;
import id.tuntas.complaint.ComplaintEvent.Delegated;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.DuplicateAttached;
import id.tuntas.complaint.ComplaintEvent.DuplicateDetached;
import id.tuntas.complaint.ComplaintEvent.Linked;
import id.tuntas.complaint.ComplaintEvent.MergedInto;
import id.tuntas.complaint.ComplaintEvent.Rated;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.ReferralReceipted;
import id.tuntas.complaint.ComplaintEvent.ReferredOutside;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import id.tuntas.complaint.ComplaintEvent.UpstreamRegistered;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
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
    private boolean confidentialityDecided;
    private @Nullable Status beforeMerging;
    private List<UnitName> supporting = List.of();
    private @Nullable ReporterId reporter;
    private @Nullable OfficerId officer;
    private @Nullable Integer stars;
    private @Nullable TrackingId upstream;
    private @Nullable TrackingId earlier;
    private @Nullable String agency;
    private @Nullable String receipt;
    private @Nullable Instant lastAt;
    private @Nullable Instant lastRecordedAt;
    private final Set<TrackingId> duplicates = new TreeSet<>();
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
        lastAt = dated.at();
        if (lastRecordedAt == null || dated.recordedAt().isAfter(lastRecordedAt)) {
            lastRecordedAt = dated.recordedAt();
        }
        ComplaintEvent event = dated.event();
        switch (event.type()) {
            case RECEIVED -> received((Received) event, dated);
            case STATUS_OBSERVED -> observed((StatusObserved) event);
            case COMPLETED_BY_REPORTER -> completed(dated);
            case VERIFIED -> moveTo(Status.VERIFIED, dated);
            case DISPOSED -> {
                moveTo(Status.DISPOSED, dated);
                hold(((Disposed) event).lead().orElse(null), ((Disposed) event).supporting());
            }
            case WORK_STARTED, REPORTER_REPLIED, FOLLOW_UP_REJECTED, REOPENED, DISPUTED ->
                moveTo(Status.IN_PROGRESS, dated);
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
                hold(null, List.of());
            }
            case REFERRED_OUTSIDE -> {
                moveTo(Status.REFERRED, dated);
                agency = ((ReferredOutside) event).agency().orElse(null);
                receipt = null;
            }
            case COMPLETION_REQUESTED -> {
                Status before = status == Status.AWAITING_REPORTER && beforeCompletionRequest != null
                        ? beforeCompletionRequest
                        : status;
                moveTo(Status.AWAITING_REPORTER, dated);
                beforeCompletionRequest = before;
            }
            case MERGED_INTO -> {
                Status before = workedOn();
                beforeMerging = before == Status.MERGED ? beforeMerging : before;
                moveTo(Status.MERGED, dated);
                mergedInto = ((MergedInto) event).primary().orElse(null);
            }
            case UNMERGED -> {
                if (status == Status.MERGED && beforeMerging != null) {
                    moveTo(beforeMerging, dated);
                }
                // A fact that was learnt of late may have moved it on by then; it is merged no more all the same.
                mergedInto = null;
            }
            case ARCHIVED -> moveTo(Status.ARCHIVED, dated);
            case CONTENT_BLOCKED -> moveTo(Status.BLOCKED, dated);
            case CLOSED -> moveTo(Status.CLOSED, dated);
            case DELEGATED -> officer = ((Delegated) event).officer();
            case CONFIDENTIALITY_SET -> {
                confidentiality = Optional.of(((ConfidentialitySet) event).to());
                confidentialityDecided = true;
            }
            case REFERRAL_RECEIPTED -> receipt = ((ReferralReceipted) event).receipt();
            case RATED -> stars = ((Rated) event).stars();
            case LINKED -> earlier = ((Linked) event).earlier();
            case DUPLICATE_ATTACHED -> duplicates.add(((DuplicateAttached) event).duplicate());
            case DUPLICATE_DETACHED -> duplicates.remove(((DuplicateDetached) event).duplicate());
            case UPSTREAM_REGISTERED -> upstream = ((UpstreamRegistered) event).trackingId();
            case NOTED, ATTACHED, RECLASSIFIED, CORRECTED, WORDS_ERASED -> {
                // What they say stands in the particulars, the references and the history.
            }
        }
    }

    private void received(Received received, DatedEvent dated) {
        reporter = received.reporter().orElse(reporter);
        if (received.basis() == Basis.LOGGED && !arrivalLogged) {
            arrivalLogged = true;
            moveTo(Status.UNVERIFIED, dated);
        }
    }

    private void observed(StatusObserved observed) {
        if (observed.lead().stated()) {
            UnitName shown = observed.lead().unit().orElse(null);
            if (!isLead(shown)) {
                hold(shown, List.of());
            }
            lead = shown;
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

    /** A technical officer works for the unit that it was delegated in. */
    private void hold(@Nullable UnitName unit, List<UnitName> others) {
        if (unit == null || !isLead(unit)) {
            officer = null;
        }
        lead = unit;
        supporting = others;
    }

    private boolean isLead(@Nullable UnitName unit) {
        return unit == null ? lead == null : lead != null && unit.key().equals(lead.key());
    }

    /** A complaint that waited for its reporter when it was merged goes on where it was before that. */
    private Status workedOn() {
        if (status != Status.AWAITING_REPORTER) {
            return status;
        }
        return beforeCompletionRequest == null ? Status.UNVERIFIED : beforeCompletionRequest;
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
        if (said.confidentiality().isPresent()) {
            Confidentiality flags = said.confidentiality().get();
            confidentiality = Optional.of(
                    confidentialityDecided ? flags.stricter(confidentiality.orElse(Confidentiality.OPEN)) : flags);
        }
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
                .reporter(Optional.ofNullable(reporter))
                .supporting(supporting)
                .officer(Optional.ofNullable(officer))
                .stars(stars == null ? OptionalInt.empty() : OptionalInt.of(stars))
                .upstream(Optional.ofNullable(upstream))
                .earlier(Optional.ofNullable(earlier))
                .agency(Optional.ofNullable(agency))
                .receipt(Optional.ofNullable(receipt))
                .lastAt(Optional.ofNullable(lastAt))
                .lastRecordedAt(Optional.ofNullable(lastRecordedAt))
                .duplicates(duplicates)
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
