package id.tuntas.scorecard;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.Bucket;
import id.tuntas.text.LocalText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** When something is recommended. Immutable. */
@Value.Immutable
@TuntasStyle
public sealed interface FormRule permits ImmutableFormRule {

    /**
     * The rule's name, such as {@code low-completion}.
     *
     * @return printed with the recommendation, not blank
     */
    String id();

    /**
     * What is looked at.
     *
     * @return the condition
     */
    FormCondition when();

    /**
     * What it is held against: whole per cent, days or complaints, by the condition. A bound of 12.5 % cannot be said.
     *
     * @return a whole number of 0 or more, 0 unless said
     */
    @Value.Default
    default int bound() {
        return 0;
    }

    /**
     * What is recommended.
     *
     * @return in both languages
     */
    LocalText text();

    /**
     * Where the rule is known from.
     *
     * @return a phrase in English, not blank; {@code ours} where nobody official has said it
     */
    String source();

    /** The bound is not negative, and the texts are not blank. */
    @Value.Check
    default void check() {
        if (bound() < 0) {
            throw InvalidValueException.of("bound", "0 or more");
        }
        if (id().isBlank()) {
            throw InvalidValueException.of("id", "a text that is not blank");
        }
        if (source().isBlank()) {
            throw InvalidValueException.of("source", "a text that is not blank");
        }
    }

    /**
     * The figure on which the recommendation rests.
     *
     * @param figures over all complaints
     * @param governance what the regency says of itself
     * @param overdue what was due and is not met
     * @return such as {@code 68.3 % (28/41)}; empty where the rule does not apply
     */
    default Optional<String> figure(Figures figures, Governance governance, List<Overdue> overdue) {
        Tally tally = figures.tally();
        return switch (when()) {
            case NOT_RATED -> figures.isRated() ? Optional.empty() : Optional.of("0/0");
            case COMPLETION_BELOW -> below(tally.completion(figures.formula()));
            case FOLLOW_UP_SLOWER_THAN ->
                tally.averageFollowUpDays()
                        .filter(days -> !days.isAtMost(BigDecimal.valueOf(bound())))
                        .map(days -> days.value() + " d");
            case NOT_FOLLOWED_UP_ABOVE -> above(tally.in(Bucket.NOT_FOLLOWED_UP), tally);
            case OVERDUE_ABOVE ->
                above(overdue.stream().map(Overdue::complaint).distinct().count(), tally);
            case NO_DECREE -> absent(governance.regency().decree(), "sk");
            case NO_ACTION_PLAN -> absent(governance.regency().actionPlan(), "action_plan");
            case PROCEDURE_SHARE_BELOW -> below(governance.procedureShare());
        };
    }

    private Optional<String> below(Optional<Ratio> share) {
        return share.filter(ratio -> !ratio.isAtLeast(BigDecimal.valueOf(bound(), 2)))
                .map(ratio -> ratio.percent() + " % (" + ratio.part() + "/" + ratio.whole() + ")");
    }

    private Optional<String> above(long count, Tally tally) {
        return Optional.of(count).filter(many -> many > bound()).map(many -> many + "/" + tally.total());
    }

    private static Optional<String> absent(Presence presence, String column) {
        return presence == Presence.ABSENT ? Optional.of(column + ": tidak") : Optional.empty();
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a rule. */
    final class Builder extends ImmutableFormRule.Builder {
        Builder() {}
    }
}
