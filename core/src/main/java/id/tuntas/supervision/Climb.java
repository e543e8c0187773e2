package id.tuntas.supervision;

import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far a unit that owes an answer has come on a {@link Ladder}. Immutable.
 *
 * @param unit who owes it; empty where no unit does, or nobody knows since when
 * @param fire the rungs to be fired now, from the lowest to the highest
 * @param next the first moment, after the one that was asked about, at which another rung is due; empty where none is ahead
 */
public record Climb(Optional<UnitName> unit, List<DueRung> fire, Optional<Instant> next) {

    /** Nobody climbs. */
    public static final Climb NONE = new Climb(Optional.empty(), List.of(), Optional.empty());

    /**
     * Copies the list.
     *
     * @param unit who owes an answer
     * @param fire the rungs to be fired now
     * @param next when another is due
     */
    public Climb {
        fire = List.copyOf(fire);
    }
}
