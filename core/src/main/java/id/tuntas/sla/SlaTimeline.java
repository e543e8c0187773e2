package id.tuntas.sla;

import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The moments of a history that clocks care for. */
final class SlaTimeline {

    private final Complaint complaint;
    private final List<Pause> pauses = new ArrayList<>();
    private boolean observed;
    private @Nullable Instant disposedAt;
    private @Nullable Instant firstFollowUpAt;
    private @Nullable Instant lastAcceptedFollowUpAt;

    SlaTimeline(ComplaintId id, List<DatedEvent> events) {
        complaint = Complaint.fold(id, events);
        Instant pausedSince = null;
        for (DatedEvent dated : events) {
            EventType type = dated.event().type();
            if (pausedSince != null && type != EventType.COMPLETION_REQUESTED) {
                pauses.add(new Pause(pausedSince, Optional.of(dated.at())));
                pausedSince = null;
            }
            switch (type) {
                case COMPLETION_REQUESTED -> pausedSince = pausedSince == null ? dated.at() : pausedSince;
                case DISPOSED, REFERRED_OUTSIDE -> disposedAt = disposedAt == null ? dated.at() : disposedAt;
                case FOLLOWED_UP -> {
                    firstFollowUpAt = firstFollowUpAt == null ? dated.at() : firstFollowUpAt;
                    lastAcceptedFollowUpAt = dated.at();
                }
                case FOLLOW_UP_REJECTED -> lastAcceptedFollowUpAt = null;
                default -> {}
            }
            observed = type == EventType.STATUS_OBSERVED || (observed && type == EventType.RECEIVED);
        }
        if (pausedSince != null) {
            pauses.add(new Pause(pausedSince, Optional.empty()));
        }
    }

    /** A stretch in which the complaint waited for its reporter; without an end it still does. */
    record Pause(Instant from, Optional<Instant> until) {
        boolean covers(Instant moment) {
            return !moment.isBefore(from) && until.map(moment::isBefore).orElse(true);
        }
    }

    Complaint complaint() {
        return complaint;
    }

    boolean isPausedAt(Instant moment) {
        return pauses.stream().anyMatch(pause -> pause.covers(moment));
    }

    Optional<Instant> at(Milestone milestone) {
        return switch (milestone) {
            case RECEIVED -> complaint.receivedAt();
            case DISPOSED -> Optional.ofNullable(disposedAt);
            case FIRST_FOLLOW_UP -> Optional.ofNullable(firstFollowUpAt);
            case LAST_ACCEPTED_FOLLOW_UP -> Optional.ofNullable(lastAcceptedFollowUpAt);
        };
    }

    /**
     * Whether a milestone without a date has certainly not been passed. What was logged is complete; what an export shows
     * is one status, behind which anything may lie that leads up to it.
     */
    boolean surelyNotPassed(Milestone milestone) {
        if (complaint.status() == Status.UNKNOWN) {
            return false;
        }
        if (!observed) {
            return true;
        }
        return switch (complaint.status()) {
            case UNVERIFIED, VERIFIED -> true;
            case DISPOSED -> milestone != Milestone.DISPOSED;
            default -> false;
        };
    }
}
