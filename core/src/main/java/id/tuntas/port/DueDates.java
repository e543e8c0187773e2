package id.tuntas.port;

import id.tuntas.complaint.History;
import java.time.Instant;
import java.util.Optional;

/**
 * When the next step on a complaint is due. A store asks for it with each commit and keeps the answer beside the history, to sort
 * by; it knows neither policies nor calendars itself. The desk has one that does.
 *
 * <p>Implementations are safe for use by many threads, answer at once, and answer the same for the same history until policies or
 * calendars change; after that {@link ComplaintQueries#rebuild} brings what is kept up to date.
 */
@FunctionalInterface
public interface DueDates {

    /** Knows of none. */
    DueDates NONE = history -> Optional.empty();

    /**
     * The earliest moment by which something that is still owed has to be done.
     *
     * @param history all that happened to the complaint
     * @return the last instant that is still in time; empty where nothing is owed, the clock stands still or nobody can say
     */
    Optional<Instant> due(History history);
}
