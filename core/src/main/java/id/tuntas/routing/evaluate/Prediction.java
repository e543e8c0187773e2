package id.tuntas.routing.evaluate;

import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.UnitName;
import java.util.List;

/**
 * What was guessed for one complaint, and where it went. Immutable.
 *
 * @param trackingId which complaint
 * @param lead where it went
 * @param guesses the most likely first, at most {@link Evaluation#GUESSES}
 */
public record Prediction(TrackingId trackingId, UnitName lead, List<UnitName> guesses) {

    /**
     * Copies the list.
     *
     * @param trackingId which complaint
     * @param lead where it went
     * @param guesses the most likely first
     */
    public Prediction {
        guesses = List.copyOf(guesses);
    }

    /**
     * Whether the unit is among the first guesses.
     *
     * @param first how many guesses count
     * @return true where one of them is right
     */
    public boolean isAmong(int first) {
        return guesses.subList(0, Math.min(first, guesses.size())).contains(lead);
    }
}
