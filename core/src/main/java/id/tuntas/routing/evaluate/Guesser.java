package id.tuntas.routing.evaluate;

import id.tuntas.directory.UnitName;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.suggest.Disposition;
import java.util.List;

/** A way to guess units that takes part in an evaluation. Implementations are stateless and use no chance. */
public interface Guesser {

    /**
     * What it goes by in results.
     *
     * @return such as {@code naive-bayes}
     */
    String name();

    /**
     * Learns from a history.
     *
     * @param history dispositions, at least one; each unit is spelled in one way
     * @return what it would guess
     */
    Guess learn(List<Disposition> history);

    /** What was learned. */
    @FunctionalInterface
    interface Guess {

        /**
         * The units that a complaint may go to.
         *
         * @param complaint what is known of it
         * @param most how many at most
         * @return the most likely first, none twice
         */
        List<UnitName> rank(RoutingCase complaint, int most);
    }
}
