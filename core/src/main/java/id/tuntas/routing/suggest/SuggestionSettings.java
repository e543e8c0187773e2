package id.tuntas.routing.suggest;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import org.immutables.value.Value;

/**
 * How a model is trained and how a case is weighed. Shares are whole percents, so that a document holds them exactly.
 * Immutable. The defaults were chosen on a real history; docs/routing-suggestions.md has the figures.
 */
@Value.Immutable
@TuntasStyle
public sealed interface SuggestionSettings permits ImmutableSuggestionSettings {

    /** The defaults. */
    SuggestionSettings DEFAULT = SuggestionSettings.builder().build();

    /**
     * How much the words of title, body and place weigh together, before the square root of their number divides it.
     *
     * @return percent of what a field such as the category weighs, 0 to 10,000, 200 unless said
     */
    @Value.Default
    default int wordPercent() {
        return 200;
    }

    /**
     * How much the words of the title weigh once more, as words of a title.
     *
     * @return percent, 0 to 10,000, 150 unless said
     */
    @Value.Default
    default int titlePercent() {
        return 150;
    }

    /**
     * How much is learned for all units of one kind together, such as the kecamatan, beside each unit by itself.
     *
     * @return percent, 0 to 10,000, 50 unless said; 0 learns each unit by itself alone
     */
    @Value.Default
    default int kindPercent() {
        return 50;
    }

    /**
     * How strongly weights are held near zero (L2): half of it, times the square of each weight, is added to the loss.
     *
     * @return percent, 1 to 1,000,000, 30 unless said
     */
    @Value.Default
    default int regularisationPercent() {
        return 30;
    }

    /**
     * How much a return counts against the unit that returned, in terms of a disposition.
     *
     * @return percent, 0 to 10,000, 100 unless said
     */
    @Value.Default
    default int returnPercent() {
        return 100;
    }

    /**
     * What is taken from the score of a unit that has already returned this very complaint.
     *
     * @return hundredths of a score, 0 to 1,000,000, 500 unless said
     */
    @Value.Default
    default int returnedPenalty() {
        return 500;
    }

    /**
     * In how many reports a word must occur to be learned, so that no reporter's name is. Of a category, an agency or a
     * channel two reports are enough.
     *
     * @return 2 to 1,000,000, 3 unless said; of more than 6,000 reports one in 2,000 is needed, whatever this says
     */
    @Value.Default
    default int leastReports() {
        return 3;
    }

    /**
     * How many words of texts are learned, and as many of titles; the most frequent first.
     *
     * @return 1 to 1,000,000, 5,000 unless said
     */
    @Value.Default
    default int mostWords() {
        return 5_000;
    }

    /**
     * How many rounds the training takes at most.
     *
     * @return 1 to 1,000, 20 unless said
     */
    @Value.Default
    default int rounds() {
        return 20;
    }

    /**
     * Checks the ranges.
     *
     * @throws InvalidValueException if a number is outside of what is said of it
     */
    @Value.Check
    default void check() {
        within("wordPercent", wordPercent(), 0, 10_000);
        within("titlePercent", titlePercent(), 0, 10_000);
        within("kindPercent", kindPercent(), 0, 10_000);
        within("regularisationPercent", regularisationPercent(), 1, 1_000_000);
        within("returnPercent", returnPercent(), 0, 10_000);
        within("returnedPenalty", returnedPenalty(), 0, 1_000_000);
        within("leastReports", leastReports(), 2, 1_000_000);
        within("mostWords", mostWords(), 1, 1_000_000);
        within("rounds", rounds(), 1, 1_000);
    }

    private static void within(String attribute, int value, int least, int most) {
        if (value < least || value > most) {
            throw InvalidValueException.of(attribute, least + " to " + most);
        }
    }

    /**
     * A builder.
     *
     * @return one that says nothing; nothing is required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds settings. */
    final class Builder extends ImmutableSuggestionSettings.Builder {
        Builder() {}
    }
}
