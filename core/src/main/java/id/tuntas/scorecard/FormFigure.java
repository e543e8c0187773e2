package id.tuntas.scorecard;

import id.tuntas.complaint.Bucket;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

/** A figure of a rapor that a line of a form shows. */
public enum FormFigure {
    /** The decree that names the team: {@code ya} or {@code tidak}. */
    DECREE,
    /** The action plan: {@code ya} or {@code tidak}. */
    ACTION_PLAN,
    /** The share of units that have a procedure, per cent. */
    PROCEDURE_SHARE,
    /** How many complaints there are. */
    TOTAL,
    /** How many of them are finished. */
    FINISHED,
    /** How many are in process. */
    IN_PROCESS,
    /** How many are not followed up. */
    NOT_FOLLOWED_UP,
    /** The completion, per cent. */
    PERCENTAGE,
    /** Days to the first follow-up, on average. */
    AVERAGE_FOLLOW_UP_DAYS,
    /** The category. */
    QUALITY,
    /** What is recommended: the names of the rules. */
    RECOMMENDATIONS;

    /**
     * The figure of a rapor, as a form shows it in every language.
     *
     * @param rapor whose
     * @return a whole number, a number with one decimal, {@code ya} or {@code tidak}, the name of a {@link Quality}, or names of
     *     rules with commas between them; empty where it is not known or there is none
     */
    public Optional<String> of(Rapor rapor) {
        Figures whole = rapor.scorecard().whole();
        return switch (this) {
            case DECREE -> said(rapor.governance().regency().decree());
            case ACTION_PLAN -> said(rapor.governance().regency().actionPlan());
            case PROCEDURE_SHARE ->
                rapor.governance().procedureShare().map(Ratio::percent).map(BigDecimal::toPlainString);
            case TOTAL -> Optional.of(Long.toString(whole.tally().total()));
            case FINISHED -> Optional.of(Long.toString(whole.tally().in(Bucket.FINISHED)));
            case IN_PROCESS -> Optional.of(Long.toString(whole.tally().in(Bucket.IN_PROCESS)));
            case NOT_FOLLOWED_UP -> Optional.of(Long.toString(whole.tally().in(Bucket.NOT_FOLLOWED_UP)));
            case PERCENTAGE -> whole.percentage().map(BigDecimal::toPlainString);
            case AVERAGE_FOLLOW_UP_DAYS -> whole.averageFollowUpDays().map(BigDecimal::toPlainString);
            case QUALITY -> Optional.of(whole.quality().name());
            case RECOMMENDATIONS ->
                Optional.of(rapor.recommendations().stream()
                                .map(Recommendation::rule)
                                .collect(Collectors.joining(", ")))
                        .filter(rules -> !rules.isEmpty());
        };
    }

    private static Optional<String> said(Presence presence) {
        return switch (presence) {
            case PRESENT -> Optional.of("ya");
            case ABSENT -> Optional.of("tidak");
            case NOT_SAID -> Optional.empty();
        };
    }
}
