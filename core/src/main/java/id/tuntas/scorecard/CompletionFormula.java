package id.tuntas.scorecard;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Bucket;
import id.tuntas.text.LocalText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** All that are defined here, the ministry's first. */
    public static final List<CompletionFormula> DEFINED =
            List.of(FINISHED_OF_TOTAL, FINISHED_AND_IN_PROCESS_OF_TOTAL, FINISHED_OF_NOT_ARCHIVED);

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

    /**
     * What it counts, for people.
     *
     * @return such as {@code finished, of all}
     */
    public LocalText text() {
        boolean isOfAll = denominator.size() == Bucket.values().length;
        return new LocalText(
                words(numerator, true) + ", dari " + (isOfAll ? "semua" : words(denominator, true)),
                words(numerator, false) + ", of " + (isOfAll ? "all" : words(denominator, false)));
    }

    private static String words(Set<Bucket> buckets, boolean inIndonesian) {
        return buckets.stream()
                .sorted()
                .map(bucket -> inIndonesian ? indonesian(bucket) : english(bucket))
                .collect(Collectors.joining(" + "));
    }

    private static String indonesian(Bucket bucket) {
        return switch (bucket) {
            case FINISHED -> "selesai";
            case IN_PROCESS -> "proses";
            case NOT_FOLLOWED_UP -> "belum ditindaklanjuti";
            case ARCHIVED -> "arsip";
            case OTHER -> "status lain";
            case UNKNOWN -> "belum diketahui";
        };
    }

    private static String english(Bucket bucket) {
        return switch (bucket) {
            case FINISHED -> "finished";
            case IN_PROCESS -> "in process";
            case NOT_FOLLOWED_UP -> "not followed up";
            case ARCHIVED -> "archived";
            case OTHER -> "other";
            case UNKNOWN -> "not known";
        };
    }
}
