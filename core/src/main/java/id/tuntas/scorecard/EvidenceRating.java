package id.tuntas.scorecard;

import java.util.List;
import java.util.Optional;

/**
 * What scores upon evidence amount to under a form. Immutable.
 *
 * @param score the mean of the aspects' scores, not rounded; empty where an aspect is open
 * @param quality the category; {@link Quality#TIDAK_DINILAI} where an aspect is open or the form has no bounds
 * @param open the aspects that have no score, or no evidence for it, in the order of the form
 */
public record EvidenceRating(Optional<Ratio> score, Quality quality, List<String> open) {

    /**
     * Copies the list.
     *
     * @param score the mean of the aspects' scores
     * @param quality the category
     * @param open the aspects that are open
     */
    public EvidenceRating {
        open = List.copyOf(open);
    }
}
