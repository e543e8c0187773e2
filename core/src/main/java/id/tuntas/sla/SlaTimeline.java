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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The moments of a history that clocks care for. */
final class SlaTimeline {

    private static final Set<EventType> ENDINGS =
            EnumSet.of(EventType.MERGED_INTO, EventType.ARCHIVED, EventType.CONTENT_BLOCKED, EventType.CLOSED);

    private final Complaint complaint;
    private final List<Pause> pauses = new ArrayList<>();
    private final Set<Milestone> perhapsPassedBeforeTheLog = EnumSet.noneOf(Milestone.class);
    private final Set<Milestone> perhapsPassedSince = EnumSet.noneOf(Milestone.class);
    private @Nullable Instant pausedSince;
    private @Nullable Instant disposedAt;
    private @Nullable Instant firstFollowUpAt;
    private @Nullable Instant lastAcceptedFollowUpAt;
    private @Nullable Instant endedAt;
    private boolean endedBeforePause;
    private boolean arrivalLogged;
    private boolean anythingLogged;

    SlaTimeline(ComplaintId id, List<DatedEvent> events) {
        complaint = Complaint.fold(id, events);
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
            endedAt = null;
            perhapsPassedBeforeTheLog.clear();
        }
    }

    /** What an export shows is news unless it is the status that was known. */
    private void observed(Status shown, Status before, Instant at) {
        if (shown != Status.AWAITING_REPORTER) {
            resume(at);
        }
        ended(shown.isFinal(), at);
        if (shown != before) {
            (anythingLogged ? perhapsPassedSince : perhapsPassedBeforeTheLog).addAll(perhapsPassedBy(shown));
        }
    }

    /** What may have led up to a status that an export shows. */
    private static Set<Milestone> perhapsPassedBy(Status shown) {
        return switch (shown) {
            case UNVERIFIED, VERIFIED -> EnumSet.noneOf(Milestone.class);
            case DISPOSED -> EnumSet.of(Milestone.DISPOSED);
            default -> EnumSet.allOf(Milestone.class);
        };
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
        ended(ENDINGS.contains(type), at);
    }

    /** Of several ends in a row the first counts. */
    private void ended(boolean isEnd, Instant at) {
        if (!isEnd) {
            endedAt = null;
        } else if (endedAt == null) {
            endedAt = at;
        }
    }

    private void logged() {
        anythingLogged = true;
        perhapsPassedSince.clear();
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
     * When the complaint ended and was not taken up again: when that was logged or, where only an export shows it, when it
     * was first seen.
     */
    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /**
     * Whether a milestone without a date has certainly not been passed. A log is complete from its first line on; what an
     * export shows beside it is one status, behind which anything may lie that leads up to it.
     */
    boolean surelyNotPassed(Milestone milestone) {
        return complaint.status() != Status.UNKNOWN
                && !perhapsPassedBeforeTheLog.contains(milestone)
                && !perhapsPassedSince.contains(milestone);
    }
}
