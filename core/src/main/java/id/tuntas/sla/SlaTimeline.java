package id.tuntas.sla;

import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
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
    private final Optional<Instant> last;
    private final List<Pause> pauses = new ArrayList<>();
    private @Nullable Instant pausedSince;
    private @Nullable Instant disposedAt;
    private @Nullable Instant firstFollowUpAt;
    private @Nullable Instant lastAcceptedFollowUpAt;
    private @Nullable Instant endedAt;
    private boolean endedBeforePause;
    private boolean arrivalLogged;
    private boolean anythingLogged;
    private @Nullable Status shownBeforeTheLog;
    private @Nullable Status shownSinceTheLog;

    SlaTimeline(ComplaintId id, List<DatedEvent> events) {
        complaint = Complaint.fold(id, events);
        last = events.isEmpty()
                ? Optional.empty()
                : Optional.of(events.get(events.size() - 1).at());
        for (int i = 0; i < events.size(); i++) {
            DatedEvent dated = events.get(i);
            switch (dated.event().type()) {
                case RECEIVED -> received((Received) dated.event(), dated.at());
                case STATUS_OBSERVED -> {
                    Status before = Complaint.fold(id, events.subList(0, i)).status();
                    ((StatusObserved) dated.event())
                            .literal()
                            .ifPresent(shown -> observed(shown.status(), before, dated.at()));
                }
                case COMPLETION_REQUESTED -> {
                    logged();
                    if (pausedSince == null) {
                        pausedSince = dated.at();
                        endedBeforePause = endedAt != null;
                        endedAt = null;
                    }
                }
                case COMPLETED_BY_REPORTER -> {
                    if (pausedSince != null) {
                        logged();
                        resume(dated.at());
                        endedAt = endedBeforePause ? dated.at() : null;
                    }
                }
                default -> {
                    logged();
                    resume(dated.at());
                    moved(dated.event().type(), dated.at());
                }
            }
        }
        if (pausedSince != null) {
            pauses.add(new Pause(pausedSince, Optional.empty()));
        }
    }

    private void received(Received received, Instant at) {
        if (received.basis() == Basis.LOGGED && !arrivalLogged) {
            arrivalLogged = true;
            logged();
            resume(at);
            shownBeforeTheLog = null;
        }
    }

    /** What an export shows is news unless it is the status that was known. */
    private void observed(Status shown, Status before, Instant at) {
        if (shown != Status.AWAITING_REPORTER) {
            resume(at);
        }
        if (shown == before) {
            return;
        }
        if (anythingLogged) {
            shownSinceTheLog = shown;
        } else {
            shownBeforeTheLog = shown;
        }
    }

    private void moved(EventType type, Instant at) {
        switch (type) {
            case DISPOSED, REFERRED_OUTSIDE -> disposedAt = disposedAt == null ? at : disposedAt;
            case FOLLOWED_UP -> {
                firstFollowUpAt = firstFollowUpAt == null ? at : firstFollowUpAt;
                lastAcceptedFollowUpAt = at;
            }
            case FOLLOW_UP_REJECTED -> lastAcceptedFollowUpAt = null;
            default -> {}
        }
        endedAt = switch (type) {
            case MERGED_INTO, ARCHIVED, CONTENT_BLOCKED, CLOSED -> endedAt == null ? at : endedAt;
            default -> null;
        };
    }

    private void logged() {
        anythingLogged = true;
        shownSinceTheLog = null;
    }

    private void resume(Instant at) {
        if (pausedSince != null) {
            pauses.add(new Pause(pausedSince, Optional.of(at)));
            pausedSince = null;
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
     * When the complaint ended: the first of the logged events that closed, archived, blocked or merged it, and behind
     * which it was not taken up again. Where only an export shows the end, the last moment of which anything is known.
     */
    Optional<Instant> endedAt() {
        return complaint.status().isFinal() ? Optional.ofNullable(endedAt).or(() -> last) : Optional.empty();
    }

    /**
     * Whether a milestone without a date has certainly not been passed. A log is complete from its first line on; what an
     * export shows beside it is one status, behind which anything may lie that leads up to it.
     */
    boolean surelyNotPassed(Milestone milestone) {
        return complaint.status() != Status.UNKNOWN
                && isSurelyAheadOf(shownBeforeTheLog, milestone)
                && isSurelyAheadOf(shownSinceTheLog, milestone);
    }

    private static boolean isSurelyAheadOf(@Nullable Status shown, Milestone milestone) {
        if (shown == null) {
            return true;
        }
        return switch (shown) {
            case UNVERIFIED, VERIFIED -> true;
            case DISPOSED -> milestone != Milestone.DISPOSED;
            default -> false;
        };
    }
}
