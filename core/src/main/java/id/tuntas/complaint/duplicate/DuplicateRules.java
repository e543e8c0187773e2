package id.tuntas.complaint.duplicate;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import org.immutables.value.Value;

/**
 * When two complaints are proposed as one. All defaults are ours: no decree says when two complaints are the same.
 * Immutable.
 *
 * <p>The score of a pair is the mean of what is known of it: how near the words are ({@link
 * id.tuntas.text.Shingles#nearness}, 0 to 1), whether the places are the same and whether the categories are (0 or 1), each
 * with its weight. What one of the two complaints does not say does not count. By {@link #DEFAULT}, words 60 % near at
 * the same place and without a category score (50 · 0.6 + 40) / 90 = 0.78.
 */
@Value.Immutable
@TuntasStyle
public sealed interface DuplicateRules permits ImmutableDuplicateRules {

    /** Ours: 30 days, words 40 % near, a score of 65 %, weights 50, 40 and 10, single words, any channels. */
    DuplicateRules DEFAULT = builder().build();

    /**
     * How far apart two complaints may have been received.
     *
     * @return days of 24 hours, inclusive, 0 to 3660; 30 unless said: what was received on 1 March 2024 at 08:00 goes
     *     with what was received until 31 March 2024 at 08:00
     */
    @Value.Default
    default int windowDays() {
        return 30;
    }

    /**
     * How near the words must be, whatever else is the same.
     *
     * @return percent, inclusive, 1 to 100; 40 unless said
     */
    @Value.Default
    default int leastNearnessPercent() {
        return 40;
    }

    /**
     * What the score must reach.
     *
     * @return percent, inclusive, 0 to 100; 65 unless said
     */
    @Value.Default
    default int leastScorePercent() {
        return 65;
    }

    /**
     * What the words weigh in the score.
     *
     * @return 1 to 1000; 50 unless said
     */
    @Value.Default
    default int wordsWeight() {
        return 50;
    }

    /**
     * What the place weighs in the score, where both complaints name one.
     *
     * @return 0 to 1000; 40 unless said
     */
    @Value.Default
    default int placeWeight() {
        return 40;
    }

    /**
     * What the category weighs in the score, where both complaints have one.
     *
     * @return 0 to 1000; 10 unless said
     */
    @Value.Default
    default int categoryWeight() {
        return 10;
    }

    /**
     * How many words make a row that is compared as one.
     *
     * @return 1 to 8; 1 unless said, because messages put the same words in another order
     */
    @Value.Default
    default int width() {
        return 1;
    }

    /**
     * Whether only complaints of different channels are proposed.
     *
     * @return false unless said
     */
    @Value.Default
    default boolean acrossChannelsOnly() {
        return false;
    }

    /**
     * Checks the ranges.
     *
     * @throws InvalidValueException if one is left
     */
    @Value.Check
    default void check() {
        within("windowDays", windowDays(), 0, 3660);
        within("leastNearnessPercent", leastNearnessPercent(), 1, 100);
        within("leastScorePercent", leastScorePercent(), 0, 100);
        within("wordsWeight", wordsWeight(), 1, 1000);
        within("placeWeight", placeWeight(), 0, 1000);
        within("categoryWeight", categoryWeight(), 0, 1000);
        within("width", width(), 1, 8);
    }

    private static void within(String attribute, int value, int least, int most) {
        if (value < least || value > most) {
            throw InvalidValueException.of(attribute, least + " to " + most);
        }
    }

    /**
     * A builder.
     *
     * @return one with the defaults
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds rules. */
    final class Builder extends ImmutableDuplicateRules.Builder {
        Builder() {}
    }
}
