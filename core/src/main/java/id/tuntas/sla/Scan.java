package id.tuntas.sla;

import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.Particulars;
import id.tuntas.complaint.Status;
import id.tuntas.complaint.StatusLiteral;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What clocks care for in a history, read in one pass. Status and lead are those of
 * {@link id.tuntas.complaint.Complaint#fold}, which a test holds it to; the fold itself says more, and costs more.
 */
final class Scan {

    private final Switches switches;
    private final @Nullable Instant received;
    private final @Nullable Instant last;
    private final List<Pause> pauses = new ArrayList<>(0);
    private final Leads leads = new Leads();
    private final Map<PauseCause, DatedEvent> since = new EnumMap<>(PauseCause.class);
    private Status status = Status.UNKNOWN;
    /** The status to which a completion leads back; null where the reporter is not waited for. */
    private @Nullable Status beforeRequest;

    private @Nullable Status beforeMerging;
    private Optional<Classification> classification = Optional.empty();
    private Optional<Channel> channel = Optional.empty();
    private Optional<Boolean> needsExamination = Optional.empty();
    private @Nullable Instant verified;
    private @Nullable Instant disposed;
    private @Nullable Instant firstResponse;
    private @Nullable Instant firstFollowUp;
    private @Nullable Instant lastFollowUp;
    private @Nullable Instant lastLogged;
    private @Nullable Instant ended;
    private @Nullable DatedEvent endedBeforeRequest;
    private boolean arrivalLogged;
    private boolean anythingLogged;
    private final Set<Status> shownBeforeTheLog = EnumSet.noneOf(Status.class);
    private final Set<Status> shownSinceTheLog = EnumSet.noneOf(Status.class);

    Scan(List<DatedEvent> events, Switches switches) {
        this.switches = switches;
        this.received = arrival(events);
        this.last = events.isEmpty() ? null : events.get(events.size() - 1).at();
        for (int i = 0; i < events.size(); i++) {
            read(events.get(i));
        }
        since.forEach((cause, open) -> {
            if (cause != PauseCause.ENDED) {
                pauses.add(new Pause(cause, open.actor(), open.at(), null));
            }
        });
    }

    /** The earliest arrival; without any, the first event of all. */
    static @Nullable Instant arrival(List<DatedEvent> events) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).event().type() == EventType.RECEIVED) {
                return events.get(i).at();
            }
        }
        return events.isEmpty() ? null : events.get(0).at();
    }

    private void read(DatedEvent dated) {
        Particulars said = dated.particulars();
        if (said != Particulars.NONE) {
            classification = said.classification().isPresent() ? said.classification() : classification;
            channel = said.channel().isPresent() ? said.channel() : channel;
            needsExamination = said.needsExamination().isPresent() ? said.needsExamination() : needsExamination;
        }
        EventType type = dated.event().type();
        switch (type) {
            case RECEIVED -> received((Received) dated.event(), dated);
            case STATUS_OBSERVED -> observed((StatusObserved) dated.event(), dated);
            case COMPLETION_REQUESTED -> {
                logged(dated);
                responded(dated.at());
                if (begin(PauseCause.AWAITING_REPORTER, dated)) {
                    endedBeforeRequest = since.get(PauseCause.ENDED);
                    ended = null;
                    resume(PauseCause.ENDED, dated);
                    beforeRequest = status;
                    status = Status.AWAITING_REPORTER;
                }
            }
            case COMPLETED_BY_REPORTER -> completed(dated);
            default -> {
                boolean undoesNothing =
                        type == EventType.UNMERGED && (status != Status.MERGED || beforeMerging == null);
                if (type.kind() != EventType.Kind.NOTE && !undoesNothing) {
                    logged(dated);
                    moved(type, dated);
                }
            }
        }
    }

    private void received(Received event, DatedEvent dated) {
        if (event.basis() == Basis.LOGGED && !arrivalLogged) {
            arrivalLogged = true;
            logged(dated);
            resume(PauseCause.AWAITING_REPORTER, dated);
            shownBeforeTheLog.clear();
            status = Status.UNVERIFIED;
            beforeRequest = null;
        }
    }

    /** What an export shows is news unless it is the status that was known. */
    private void observed(StatusObserved event, DatedEvent dated) {
        if (event.lead().stated()) {
            if (status == Status.UNKNOWN) {
                leads.shownFirst(event.lead().unit().orElse(null));
            }
            leads.hold(event.lead().unit().orElse(null), dated.at());
        }
        Optional<StatusLiteral> literal = event.literal();
        if (literal.isEmpty()) {
            return;
        }
        Status shown = literal.get().status();
        if (shown != Status.AWAITING_REPORTER) {
            resume(PauseCause.AWAITING_REPORTER, dated);
            beforeRequest = null;
        }
        if (shown == status) {
            return;
        }
        status = shown;
        (anythingLogged ? shownSinceTheLog : shownBeforeTheLog).add(shown);
    }

    private void completed(DatedEvent dated) {
        if (beforeRequest == null) {
            return;
        }
        status = beforeRequest;
        beforeRequest = null;
        logged(dated);
        resume(PauseCause.AWAITING_REPORTER, dated);
        if (endedBeforeRequest != null) { // it is ended again, and who ended it is still who ended it
            ended = dated.at();
            begin(
                    PauseCause.ENDED,
                    DatedEvent.builder().from(endedBeforeRequest).at(dated.at()).build());
        }
    }

    private void moved(EventType type, DatedEvent dated) {
        Instant at = dated.at();
        Status before = status;
        if (before == Status.AWAITING_REPORTER) {
            before = beforeRequest == null ? Status.UNVERIFIED : beforeRequest;
        }
        resume(PauseCause.AWAITING_REPORTER, dated);
        beforeRequest = null;
        if (type != EventType.REFERRED_OUTSIDE) {
            resume(PauseCause.REFERRED_OUTSIDE, dated);
        }
        switch (type) {
            case VERIFIED -> {
                status = Status.VERIFIED;
                verified(at);
            }
            case DISPOSED, REFERRED_OUTSIDE -> {
                resume(PauseCause.RETURNED, dated);
                if (type == EventType.DISPOSED) {
                    status = Status.DISPOSED;
                    leads.hold(((Disposed) dated.event()).lead().orElse(null), at);
                } else {
                    status = Status.REFERRED;
                    begin(PauseCause.REFERRED_OUTSIDE, dated);
                }
                verified(at);
                disposed(at);
            }
            case FOLLOWED_UP -> {
                status = Status.FOLLOWED_UP;
                responded(at);
                followedUp(at);
            }
            case FOLLOW_UP_REJECTED -> {
                status = Status.IN_PROGRESS;
                lastFollowUp = switches.onRejection() == Switches.RejectionEffect.NOTHING ? lastFollowUp : null;
                if (switches.onRejection() == Switches.RejectionEffect.EVERY_FOLLOW_UP) {
                    firstFollowUp = null;
                }
            }
            case RETURNED_NOT_OURS -> {
                status = Status.VERIFIED;
                leads.hold(null, at);
                begin(PauseCause.RETURNED, dated);
            }
            case MERGED_INTO -> {
                beforeMerging = before == Status.MERGED ? beforeMerging : before;
                status = Status.MERGED;
            }
            case UNMERGED -> status = beforeMerging == null ? status : beforeMerging;
            case ARCHIVED -> status = Status.ARCHIVED;
            case CONTENT_BLOCKED -> status = Status.BLOCKED;
            case CLOSED -> status = Status.CLOSED;
            default -> {
                status = Status.IN_PROGRESS;
                if (type == EventType.REOPENED
                        && switches.onReopening() == Switches.ReopeningEffect.RESOLUTION_OWED_AGAIN) {
                    lastFollowUp = null;
                }
            }
        }
        if (status.isFinal()) {
            ended = ended == null ? at : ended;
            begin(PauseCause.ENDED, dated);
        } else {
            ended = null;
            resume(PauseCause.ENDED, dated);
        }
    }

    private void verified(Instant at) {
        if (verified == null) {
            verified = at;
            leads.verified();
        }
    }

    private void disposed(Instant at) {
        if (disposed == null) {
            disposed = at;
            leads.disposed();
        }
    }

    private void responded(Instant at) {
        if (firstResponse == null) {
            firstResponse = at;
            leads.responded();
        }
    }

    private void followedUp(Instant at) {
        leads.followedUp(firstFollowUp == null);
        firstFollowUp = firstFollowUp == null ? at : firstFollowUp;
        lastFollowUp = at;
    }

    private void logged(DatedEvent dated) {
        anythingLogged = true;
        lastLogged = dated.at();
        shownSinceTheLog.clear();
    }

    private boolean begin(PauseCause cause, DatedEvent dated) {
        return since.putIfAbsent(cause, dated) == null;
    }

    private void resume(PauseCause cause, DatedEvent dated) {
        DatedEvent open = since.remove(cause);
        if (open != null) {
            pauses.add(new Pause(cause, open.actor(), open.at(), dated.at()));
        }
    }

    Status status() {
        return status;
    }

    @Nullable
    UnitName lead() {
        return leads.now();
    }

    Leads leads() {
        return leads;
    }

    /**
     * The place among the leads of the unit that it was with when a milestone was passed; when it ended where it was not
     * passed, and now where it has not ended. Of what happened in one moment a disposition is that of the unit to whom it
     * went, and an answer that of the unit whom it found.
     */
    int leadAt(Milestone milestone) {
        Instant passed = at(milestone);
        return passed == null ? leads.placeAt(ended()) : leads.placeAt(named(milestone), passed);
    }

    List<Pause> pauses() {
        return pauses;
    }

    @Nullable
    Instant lastLogged() {
        return lastLogged;
    }

    Optional<Classification> classification() {
        return classification;
    }

    Optional<Channel> channel() {
        return channel;
    }

    Optional<Boolean> needsExamination() {
        return needsExamination;
    }

    Milestone named(Milestone milestone) {
        if (milestone != Milestone.CLOCK_START) {
            return milestone;
        }
        return switch (switches.clockStart()) {
            case ARRIVAL -> Milestone.RECEIVED;
            case VERIFICATION -> Milestone.VERIFIED;
            case DISPOSITION -> Milestone.DISPOSED;
        };
    }

    @Nullable
    Instant at(Milestone milestone) {
        return switch (named(milestone)) {
            case RECEIVED, CLOCK_START -> received;
            case VERIFIED -> verified;
            case DISPOSED -> disposed;
            case FIRST_RESPONSE -> firstResponse;
            case FIRST_FOLLOW_UP -> firstFollowUp;
            case LAST_ACCEPTED_FOLLOW_UP -> lastFollowUp;
        };
    }

    /**
     * When the complaint ended: the first of the logged events that closed, archived, blocked or merged it, and behind
     * which it was not taken up again. Where only an export shows the end, the last moment of which anything is known.
     */
    @Nullable
    Instant ended() {
        if (!status.isFinal()) {
            return null;
        }
        return ended == null ? last : ended;
    }

    /**
     * Whether a milestone without a date has certainly not been passed. A log is complete from its first line on; what an
     * export shows beside it is a status at a time, behind which anything may lie that leads up to it.
     */
    boolean surelyNotPassed(Milestone milestone) {
        return status != Status.UNKNOWN
                && areSurelyAheadOf(shownBeforeTheLog, named(milestone))
                && areSurelyAheadOf(shownSinceTheLog, named(milestone));
    }

    private static boolean areSurelyAheadOf(Set<Status> shown, Milestone milestone) {
        for (Status status : shown) {
            if (!isSurelyAheadOf(status, milestone)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSurelyAheadOf(Status shown, Milestone milestone) {
        boolean answered = milestone == Milestone.FIRST_FOLLOW_UP || milestone == Milestone.LAST_ACCEPTED_FOLLOW_UP;
        return switch (shown) {
            case UNVERIFIED -> milestone != Milestone.FIRST_RESPONSE;
            case VERIFIED -> answered || milestone == Milestone.DISPOSED;
            case DISPOSED -> answered;
            default -> false;
        };
    }
}
