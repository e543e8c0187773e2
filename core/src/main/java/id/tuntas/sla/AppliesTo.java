package id.tuntas.sla;

import id.tuntas.complaint.Classification;
import java.util.Optional;
import java.util.Set;

/**
 * To which complaints a limit applies. Immutable.
 *
 * @param everybody true where the classification does not matter
 * @param unclassified true where it applies to complaints without classification
 * @param classifications the classifications to which it applies
 */
public record AppliesTo(boolean everybody, boolean unclassified, Set<Classification> classifications) {

    /** Every complaint, classified or not. */
    public static final AppliesTo EVERYBODY = new AppliesTo(true, true, Set.of());

    /** Complaints without classification. */
    public static final AppliesTo UNCLASSIFIED = new AppliesTo(false, true, Set.of());

    /**
     * Copies the set.
     *
     * @param everybody true where the classification does not matter
     * @param unclassified true where it applies to complaints without classification
     * @param classifications the classifications to which it applies
     */
    public AppliesTo {
        classifications = Set.copyOf(classifications);
    }

    /**
     * Complaints of one classification.
     *
     * @param classification which one
     * @return what it applies to
     */
    public static AppliesTo only(Classification classification) {
        return new AppliesTo(false, false, Set.of(classification));
    }

    boolean holdsFor(Optional<Classification> classification) {
        return everybody || classification.map(classifications::contains).orElse(unclassified);
    }
}
