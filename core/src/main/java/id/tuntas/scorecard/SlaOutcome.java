package id.tuntas.scorecard;

import id.tuntas.directory.UnitName;
import java.util.Optional;

/**
 * How one obligation of a complaint came out, and with whom. Immutable.
 *
 * @param obligation the obligation's id, such as {@code first-follow-up}
 * @param result how it came out
 * @param heldBy the unit, as spelled, that held the complaint when the obligation was met or when its time was over; that
 *     holds it now where it is open or unknown; empty where it was with the coordinator
 */
public record SlaOutcome(String obligation, SlaResult result, Optional<UnitName> heldBy) {}
