package id.tuntas.scorecard;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Bucket;
import java.util.EnumSet;
import java.util.Set;

/**
 * How the percentage of completion is worked out, under a name that is printed beside every percentage.
 *
 * <p>The ministry's rapor of 2023 divides finished by total: Sampang's 28 of 41 are 68.3 % (SE Mendagri
 * 100.4.4/3368/SJ of 22 July 2024, as quoted by the press). PANRB counted in 2020 what was in process too. On one real
 * export, leaving the archived out of the total moves a year by up to 14 points. Immutable.
 *
 * @param name printed beside the percentage, such as {@code finished/total}
 * @param numerator the buckets that count as complete
 * @param denominator the buckets that are counted at all; holds the numerator's
 */
public record CompletionFormula(String name, Set<Bucket> numerator, Set<Bucket> denominator) {

    /** Finished of all: the ministry's. */
    public static final CompletionFormula FINISHED_OF_TOTAL =
            new CompletionFormula("finished/total", EnumSet.of(Bucket.FINISHED), EnumSet.allOf(Bucket.class));

    /** Finished and in process of all: PANRB's of 2020. */
    public static final CompletionFormula FINISHED_AND_IN_PROCESS_OF_TOTAL = new CompletionFormula(
            "(finished+inProcess)/total", EnumSet.of(Bucket.FINISHED, Bucket.IN_PROCESS), EnumSet.allOf(Bucket.class));

    /** Finished of all that is not archived. */
    public static final CompletionFormula FINISHED_OF_NOT_ARCHIVED = new CompletionFormula(
            "finished/(total-archived)",
            EnumSet.of(Bucket.FINISHED),
            EnumSet.complementOf(EnumSet.of(Bucket.ARCHIVED)));

    /**
     * Copies the sets.
     *
     * @param name printed beside the percentage
     * @param numerator the buckets that count as complete
     * @param denominator the buckets that are counted at all
     * @throws InvalidValueException if the numerator counts a bucket that the denominator does not
     */
    public CompletionFormula {
        numerator = Set.copyOf(numerator);
        denominator = Set.copyOf(denominator);
        if (!denominator.containsAll(numerator)) {
            throw InvalidValueException.of("denominator", "every bucket of the numerator");
        }
    }
}
