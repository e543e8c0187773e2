package id.tuntas.desk;

import id.tuntas.calendar.UncoveredYearException;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Status;
import id.tuntas.complaint.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The moments that a decision needs and that follow from calendars and rules. */
final class Instants {

    private final Desk desk;

    Instants(Desk desk) {
        this.desk = desk;
    }

    Terms terms(History history, Complaint complaint, Instant now) {
        return Terms.builder()
                .rules(desk.rules())
                .directory(desk.directory().at(desk.regency(), now))
                .reopenUntil(reopenUntil(history, complaint))
                .closesAt(closesAt(history, complaint, now))
                .expiresAt(expiresAt(history, complaint))
                .build();
    }

    /** Nothing closes by itself where no holiday table reaches as far. */
    Optional<Instant> closesAt(History history, Complaint complaint, Instant now) {
        if (complaint.status() != Status.FOLLOWED_UP) {
            return Optional.empty();
        }
        try {
            return desk.sla().autoClose(history, now);
        } catch (UncoveredYearException noTable) {
            return Optional.empty();
        }
    }

    /** The beginning of the day after the last on which it can be completed. */
    Optional<Instant> expiresAt(History history, Complaint complaint) {
        return complaint.status() == Status.AWAITING_REPORTER
                ? last(history, EventType.COMPLETION_REQUESTED)
                        .map(asked -> dayAfter(asked, desk.rules().completion()))
                : Optional.empty();
    }

    private Optional<Instant> reopenUntil(History history, Complaint complaint) {
        EventType ending = complaint.status() == Status.CLOSED ? EventType.CLOSED : EventType.ARCHIVED;
        return complaint.status().isFinal()
                ? desk.rules()
                        .reopening()
                        .flatMap(window -> last(history, ending)
                                .map(ended -> dayAfter(ended, window).minusNanos(1)))
                : Optional.empty();
    }

    private Instant dayAfter(Instant from, Period days) {
        ZoneId zone = desk.sla().calendar().zone();
        return LocalDate.ofInstant(from, zone)
                .plus(days)
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
    }

    private static Optional<Instant> last(History history, EventType type) {
        List<DatedEvent> events = history.inOrder();
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i).event().type() == type) {
                return Optional.of(events.get(i).at());
            }
        }
        return Optional.empty();
    }
}
