package id.tuntas.scorecard;

import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.Status;
import id.tuntas.scorecard.FollowUpMeasure.Days;
import id.tuntas.scorecard.FollowUpMeasure.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Works out the measures of follow-up over the events of a complaint. Immutable and thread-safe. */
final class Lengths {

    private final List<FollowUpMeasure> measures;
    private final WorkingCalendar calendar;

    Lengths(List<FollowUpMeasure> measures, WorkingCalendar calendar) {
        this.measures = List.copyOf(measures);
        this.calendar = calendar;
    }

    List<FollowUp> of(Complaint complaint, List<DatedEvent> events) {
        List<FollowUp> lengths = new ArrayList<>();
        for (FollowUpMeasure measure : measures) {
            if (measure.from() == Moment.REPORTER_REPLIED) {
                replies(measure, complaint, events, lengths);
            } else {
                Optional<Instant> from = from(measure.from(), complaint, events);
                from.ifPresent(start -> length(measure, start, complaint, events, lengths));
            }
        }
        return lengths;
    }

    private static Optional<Instant> from(Moment moment, Complaint complaint, List<DatedEvent> events) {
        return moment == Moment.RECEIVED
                ? complaint.receivedAt()
                : events.stream()
                        .filter(dated -> dated.event().type() == EventType.DISPOSED)
                        .map(DatedEvent::at)
                        .findFirst();
    }

    private void length(
            FollowUpMeasure measure,
            Instant from,
            Complaint complaint,
            List<DatedEvent> events,
            List<FollowUp> lengths) {
        Optional<Instant> to = measure.to() == Moment.CLOSED ? closed(complaint, events) : firstFollowUp(events, from);
        if (to.isPresent()) {
            ended(measure, from, to.get(), lengths);
        } else if (isOpen(complaint) && (measure.to() == Moment.CLOSED || isSurelyUnanswered(events))) {
            lengths.add(FollowUp.open(measure));
        }
    }

    private static boolean isOpen(Complaint complaint) {
        return !complaint.status().isFinal() && complaint.status() != Status.UNKNOWN;
    }

    private static Optional<Instant> firstFollowUp(List<DatedEvent> events, Instant from) {
        return events.stream()
                .filter(dated -> dated.event().type() == EventType.FOLLOWED_UP)
                .map(DatedEvent::at)
                .filter(at -> !at.isBefore(from))
                .findFirst();
    }

    /**
     * The closing that holds: what a log says after it, other than that it was closed, undoes it. An arrival does so where the
     * log begins with it, and is a mere repetition elsewhere.
     */
    private static Optional<Instant> closed(Complaint complaint, List<DatedEvent> events) {
        Instant closed = null;
        boolean arrived = false;
        for (DatedEvent dated : events) {
            EventType type = dated.event().type();
            boolean arrives =
                    !arrived && dated.event() instanceof Received received && received.basis() == Basis.LOGGED;
            arrived |= arrives;
            if (type == EventType.CLOSED) {
                closed = closed == null ? dated.at() : closed;
            } else if (arrives || undoesClosing(type)) {
                closed = null;
            }
        }
        return complaint.status() == Status.CLOSED ? Optional.ofNullable(closed) : Optional.empty();
    }

    private static boolean undoesClosing(EventType type) {
        return (type.kind() == EventType.Kind.STEP || type.kind() == EventType.Kind.DESK_STEP)
                && type != EventType.RECEIVED
                && type != EventType.COMPLETED_BY_REPORTER
                && type != EventType.COMPLETION_REQUESTED
                && type != EventType.MERGED_INTO
                && type != EventType.UNMERGED;
    }

    /** An export that shows it further on than disposed may stand for an answer that nobody dated. */
    private static boolean isSurelyUnanswered(List<DatedEvent> events) {
        for (DatedEvent dated : events) {
            if (dated.event() instanceof StatusObserved shown
                    && shown.literal()
                            .map(literal -> isPastDisposal(literal.status()))
                            .orElse(false)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPastDisposal(Status status) {
        return status != Status.UNVERIFIED && status != Status.VERIFIED && status != Status.DISPOSED;
    }

    private void replies(
            FollowUpMeasure measure, Complaint complaint, List<DatedEvent> events, List<FollowUp> lengths) {
        Instant waiting = null;
        for (DatedEvent dated : events) {
            EventType type = dated.event().type();
            if (type == EventType.REPORTER_REPLIED || type == EventType.DISPUTED) {
                waiting = waiting == null ? dated.at() : waiting;
            } else if (type == EventType.FOLLOWED_UP && waiting != null) {
                ended(measure, waiting, dated.at(), lengths);
                waiting = null;
            }
        }
        addOpen(measure, waiting, complaint, lengths);
    }

    private static void addOpen(
            FollowUpMeasure measure, @Nullable Instant waiting, Complaint complaint, List<FollowUp> lengths) {
        if (waiting != null && isOpen(complaint)) {
            lengths.add(FollowUp.open(measure));
        }
    }

    private void ended(FollowUpMeasure measure, Instant from, Instant to, List<FollowUp> lengths) {
        if (to.isBefore(from)) {
            return;
        }
        if (measure.days() == Days.CALENDAR) {
            lengths.add(FollowUp.of(measure, Duration.between(from, to).toSeconds()));
            return;
        }
        OptionalInt days = workingDays(local(from), local(to));
        if (days.isPresent()) {
            lengths.add(FollowUp.of(measure, days.getAsInt()));
        }
    }

    private LocalDate local(Instant at) {
        return at.atZone(calendar.zone()).toLocalDate();
    }

    /** Those after the first day up to and including the last; empty where no holiday table covers either. */
    OptionalInt workingDays(LocalDate from, LocalDate to) {
        return calendar.holidays().covers(from) && calendar.holidays().covers(to)
                ? OptionalInt.of(calendar.workingDaysBetween(from, to))
                : OptionalInt.empty();
    }
}
