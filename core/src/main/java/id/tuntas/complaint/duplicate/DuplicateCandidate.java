package id.tuntas.complaint.duplicate;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.ComplaintId;
import java.util.Comparator;
import java.util.List;

/**
 * Two complaints that may be one, for somebody to decide. Immutable; holds no word of either.
 *
 * @param first the one whose id comes first
 * @param second the other
 * @param score 0 to 1, both inclusive; not rounded
 * @param reasons what speaks for it: place, category, days, words, channels, in this order, those that hold
 */
public record DuplicateCandidate(ComplaintId first, ComplaintId second, double score, List<DuplicateReason> reasons) {

    /** The highest score first, of equal ones in the order of the ids. */
    static final Comparator<DuplicateCandidate> ORDER = Comparator.comparingDouble(DuplicateCandidate::score)
            .reversed()
            .thenComparing(DuplicateCandidate::first)
            .thenComparing(DuplicateCandidate::second);

    /**
     * Checks the order of the ids and the score, and copies the reasons.
     *
     * @param first the one whose id comes first
     * @param second the other
     * @param score 0 to 1, both inclusive
     * @param reasons what speaks for it
     * @throws InvalidValueException if the first does not come before the second, or the score is out of range
     */
    public DuplicateCandidate {
        if (first.compareTo(second) >= 0) {
            throw InvalidValueException.of("first", "an id that comes before that of the second");
        }
        if (!(score >= 0 && score <= 1)) {
            throw InvalidValueException.of("score", "0 to 1");
        }
        reasons = List.copyOf(reasons);
    }
}
