package id.tuntas.complaint;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that a source outside says happened to a complaint: one line of an event log, half a row of an export.
 *
 * @param trackingId which complaint
 * @param dated what, when and when learnt of
 */
public record Fact(TrackingId trackingId, DatedEvent dated) {

    /**
     * Checks that a source outside can tell of it.
     *
     * @param trackingId which complaint
     * @param dated what, when and when learnt of
     * @throws InvalidValueException if only the desk brings such an event about, as a correction
     */
    public Fact {
        EventType.Kind kind = dated.event().type().kind();
        if (kind != EventType.Kind.STEP && kind != EventType.Kind.OBSERVATION) {
            throw InvalidValueException.of("event", "one that a source outside can tell of");
        }
    }

    /**
     * What makes two facts about one complaint the same fact: for a logged one its moment, its event and the unit that
     * the line names; for what an export shows its moments and all that it shows. Who reads a source twice learns nothing
     * new.
     *
     * @return a value that is equal for equal facts
     */
    public Object identity() {
        return identityOf(dated);
    }

    /**
     * What makes an event of a history the same as a fact.
     *
     * @param dated an event of a complaint
     * @return equal to the {@link #identity()} of the fact that brought the event
     */
    public static Object identityOf(DatedEvent dated) {
        ComplaintEvent event = dated.event();
        Optional<UnitName> unit = dated.actor().unit();
        return switch (event.type()) {
            case STATUS_OBSERVED -> new Shown(dated.at(), dated.recordedAt(), event, dated.particulars());
            case RECEIVED ->
                ((Received) event).basis() == Basis.EXPORTED
                        ? new Shown(dated.at(), dated.recordedAt(), event, dated.particulars())
                        : new Logged(dated.at(), event.type(), unit);
            case DISPOSED -> new Logged(dated.at(), event.type(), ((Disposed) event).lead());
            default -> new Logged(dated.at(), event.type(), unit);
        };
    }

    private record Logged(Instant at, EventType type, Optional<UnitName> unit) {}

    private record Shown(Instant at, Instant recordedAt, ComplaintEvent event, Particulars particulars) {}
}
