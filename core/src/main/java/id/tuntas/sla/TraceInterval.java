package id.tuntas.sla;

import id.tuntas.text.LocalText;
import java.time.Instant;

/**
 * One stretch on the way from the start of a clock to its due moment. Immutable.
 *
 * @param kind whether it counted
 * @param from its first instant
 * @param until the instant behind its last
 * @param amount what it added to the count: a day, or its own length; zero where it did not count
 * @param text when, and why it counted or not, for people
 */
public record TraceInterval(Kind kind, Instant from, Instant until, Amount amount, LocalText text) {

    /** Whether a stretch counts. */
    public enum Kind {
        /** It counts. */
        COUNTED,
        /** The office was closed: weekend, holiday, break, outside the hours. */
        CLOSED,
        /** The clock stood still. */
        PAUSED
    }
}
