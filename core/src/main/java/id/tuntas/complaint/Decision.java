package id.tuntas.complaint;

import java.util.List;
import java.util.Optional;

/** What {@link Lifecycle#decide} answers: events, or why not. Both are values; nothing has happened yet. */
public sealed interface Decision {

    /**
     * It is done as soon as these events are stored, all of them together.
     *
     * @param events behind the history of the complaint, at least one
     * @param elsewhere what goes with it behind another history
     */
    record Decided(List<DatedEvent> events, Optional<Elsewhere> elsewhere) implements Decision {
        /**
         * Copies the list.
         *
         * @param events at least one
         * @param elsewhere what goes with it behind another history
         */
        public Decided {
            events = List.copyOf(events);
        }
    }

    /**
     * Events of another complaint.
     *
     * @param id which one
     * @param events behind its history, at least one
     */
    record Elsewhere(ComplaintId id, List<DatedEvent> events) {
        /**
         * Copies the list.
         *
         * @param id which one
         * @param events behind its history, at least one
         */
        public Elsewhere {
            events = List.copyOf(events);
        }
    }

    /**
     * It is not done, and nothing changes.
     *
     * @param why the reason
     */
    record Refused(Refusal why) implements Decision {}
}
