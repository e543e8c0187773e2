package id.tuntas.port;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import java.util.List;

/**
 * Events to be put behind a history as it was read.
 *
 * @param base the history that the events go behind; its version is the one that the store must still have
 * @param events at least one, in the order in which they are stored
 */
public record Append(History base, List<DatedEvent> events) {

    /**
     * Copies the list.
     *
     * @param base the history that the events go behind
     * @param events at least one
     * @throws InvalidValueException if there are no events
     */
    public Append {
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw InvalidValueException.of("events", "at least one");
        }
    }

    /**
     * The version of the last event once it is stored.
     *
     * @return the base's version plus the number of events
     */
    public int nextVersion() {
        return base.version() + events.size();
    }

    /**
     * Where the complaint stands once the events are stored; a store keeps it beside the history to look things up by.
     *
     * @return the fold of all events
     */
    public Complaint after() {
        return Complaint.fold(base.id(), base.plus(events).inOrder());
    }
}
