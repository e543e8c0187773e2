package id.tuntas.scorecard;

import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.directory.UnitName;
import id.tuntas.sla.Assessment;
import id.tuntas.sla.Milestone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which unit held a complaint when. An obligation is counted with the unit that held it when it was met or when its time
 * was over, so that no later disposition takes a breach away (law 23). To verify and to dispose is the coordinator's.
 *
 * <p>A unit that is first known from an export held it since the arrival, as far as anybody can say.
 */
final class Holders {

    private final List<DatedEvent> events;
    private final Optional<UnitName> now;

    /** After each event. */
    private final List<Optional<UnitName>> after = new ArrayList<>();

    private final Optional<UnitName> before;

    Holders(Complaint complaint, List<DatedEvent> events) {
        this.events = events;
        this.now = complaint.lead();
        this.before = first(events);
        Optional<UnitName> lead = before;
        for (DatedEvent dated : events) {
            if (dated.event() instanceof Disposed disposed) {
                lead = disposed.lead();
            } else if (dated.event().type() == EventType.RETURNED_NOT_OURS) {
                lead = Optional.empty();
            } else if (dated.event() instanceof StatusObserved shown
                    && shown.lead().stated()) {
                lead = shown.lead().unit();
            }
            after.add(lead);
        }
    }

    private static Optional<UnitName> first(List<DatedEvent> events) {
        for (DatedEvent dated : events) {
            if (dated.event().type() == EventType.DISPOSED || dated.event().type() == EventType.RETURNED_NOT_OURS) {
                return Optional.empty();
            }
            if (dated.event() instanceof StatusObserved shown
                    && shown.lead().unit().isPresent()) {
                return shown.lead().unit();
            }
        }
        return Optional.empty();
    }

    List<SlaOutcome> outcomes(List<Assessment> assessments) {
        List<SlaOutcome> outcomes = new ArrayList<>();
        for (Assessment assessment : assessments) {
            Optional<SlaResult> result = result(assessment);
            result.ifPresent(
                    each -> outcomes.add(new SlaOutcome(assessment.obligation().id(), each, holder(assessment))));
        }
        return outcomes;
    }

    private static Optional<SlaResult> result(Assessment assessment) {
        return switch (assessment.state()) {
            case MET -> Optional.of(SlaResult.MET);
            case MET_LATE, BREACHED -> Optional.of(SlaResult.BREACHED);
            case RUNNING, AT_RISK, PAUSED -> Optional.of(SlaResult.OPEN);
            case NOT_ASSESSABLE -> Optional.of(SlaResult.UNKNOWN);
            case NOT_APPLICABLE, NOT_STARTED -> Optional.empty();
        };
    }

    private Optional<UnitName> holder(Assessment assessment) {
        Milestone stop = assessment.obligation().stop();
        if (stop == Milestone.VERIFIED || stop == Milestone.DISPOSED) {
            return Optional.empty();
        }
        return switch (assessment.state()) {
            case MET -> assessment.doneAt().flatMap(this::answeredBy);
            case MET_LATE, BREACHED -> assessment.dueAt().flatMap(this::at);
            default -> now;
        };
    }

    /** Of what happened in one moment, the answer counts, and not a disposition behind it. */
    private Optional<UnitName> answeredBy(Instant done) {
        for (int i = 0; i < events.size(); i++) {
            EventType type = events.get(i).event().type();
            if (events.get(i).at().equals(done)
                    && (type == EventType.FOLLOWED_UP || type == EventType.COMPLETION_REQUESTED)) {
                return after.get(i);
            }
        }
        return at(done);
    }

    private Optional<UnitName> at(Instant moment) {
        Optional<UnitName> holder = before;
        for (int i = 0; i < events.size() && !events.get(i).at().isAfter(moment); i++) {
            holder = after.get(i);
        }
        return holder;
    }
}
