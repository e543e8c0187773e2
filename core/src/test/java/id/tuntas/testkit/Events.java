package id.tuntas.testkit;

import id.tuntas.complaint.Actor;
import id.tuntas.complaint.ComplaintEvent;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.ObservedLead;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.StatusObserved;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.StatusLiteral;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Writes events as the sources tell them; moments such as {@code 2024-03-04T08:00} are of Asia/Jakarta. */
public final class Events {

    /** Western Indonesian time, UTC+7. */
    public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private Events() {}

    /**
     * A moment.
     *
     * @param local its local date and time in Asia/Jakarta
     * @return the instant
     */
    public static Instant wib(String local) {
        return LocalDateTime.parse(local).atZone(WIB).toInstant();
    }

    /**
     * A line of an event log that names no unit.
     *
     * @param local when, in Asia/Jakarta
     * @param literal the word of the event
     * @return the event
     */
    public static DatedEvent logged(String local, String literal) {
        return logged(wib(local), literal, Optional.empty());
    }

    /**
     * A line of an event log: of a disposition the unit is the lead, elsewhere it is who acted.
     *
     * @param local when, in Asia/Jakarta
     * @param literal the word of the event
     * @param unit the unit
     * @return the event
     */
    public static DatedEvent logged(String local, String literal, String unit) {
        return logged(wib(local), literal, Optional.of(UnitName.of(unit)));
    }

    /**
     * A line of an event log.
     *
     * @param at when
     * @param literal the word of the event
     * @param unit the unit, if the line names one
     * @return the event
     */
    public static DatedEvent logged(Instant at, String literal, Optional<UnitName> unit) {
        ComplaintEvent event = event(EventType.ofLiteral(literal).orElseThrow(), unit);
        return DatedEvent.builder()
                .at(at)
                .actor(event instanceof Disposed ? Actor.UNSTATED : new Actor(Optional.empty(), unit))
                .event(event)
                .build();
    }

    /**
     * The arrival that the row of an export shows.
     *
     * @param local when, in Asia/Jakarta
     * @return the event
     */
    public static DatedEvent arrivalShown(String local) {
        return DatedEvent.of(wib(local), new Received(Basis.EXPORTED));
    }

    /**
     * The status that the row of an export shows, without a column for the unit.
     *
     * @param local when it was exported, in Asia/Jakarta
     * @param status the words of the status
     * @return the event
     */
    public static DatedEvent shown(String local, String status) {
        return shown(wib(local), Optional.of(status), ObservedLead.NOT_STATED);
    }

    /**
     * The status that the row of an export shows, with the unit it is with.
     *
     * @param local when it was exported, in Asia/Jakarta
     * @param status the words of the status
     * @param lead the unit
     * @return the event
     */
    public static DatedEvent shown(String local, String status, String lead) {
        return shown(wib(local), Optional.of(status), ObservedLead.stated(Optional.of(UnitName.of(lead))));
    }

    /**
     * What the row of an export shows.
     *
     * @param at when it was exported
     * @param status the words of the status, if the cell was filled
     * @param lead what it says of the unit
     * @return the event
     */
    public static DatedEvent shown(Instant at, Optional<String> status, ObservedLead lead) {
        return DatedEvent.of(
                at, new StatusObserved(status.map(StatusLiteral::of), lead, Optional.empty(), Optional.empty()));
    }

    /**
     * The same event, learnt of at another moment.
     *
     * @param event the event
     * @param recordedAt when it was learnt of
     * @return the event with that date
     */
    public static DatedEvent learnt(DatedEvent event, Instant recordedAt) {
        return DatedEvent.builder().from(event).recordedAt(recordedAt).build();
    }

    private static ComplaintEvent event(EventType type, Optional<UnitName> unit) {
        return type == EventType.DISPOSED
                ? new Disposed(unit, List.of())
                : type.bare().orElseThrow();
    }
}
