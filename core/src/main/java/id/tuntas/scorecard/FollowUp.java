package id.tuntas.scorecard;

import id.tuntas.base.InvalidValueException;
import java.util.OptionalLong;

/**
 * One length of one complaint under a measure, or one that has begun and not ended. Immutable.
 *
 * @param measure what is measured
 * @param length in what {@link FollowUpMeasure.Days#perDay()} counts, 0 or more: seconds or working days; empty where it
 *     is still open
 */
public record FollowUp(FollowUpMeasure measure, OptionalLong length) {

    /**
     * Checks the length.
     *
     * @param measure what is measured
     * @param length in seconds or working days
     * @throws InvalidValueException if it is less than 0
     */
    public FollowUp {
        if (length.isPresent() && length.getAsLong() < 0) {
            throw InvalidValueException.of("length", "0 or more");
        }
    }

    /**
     * One that has ended.
     *
     * @param measure what is measured
     * @param length in seconds or working days
     * @return the length
     * @throws InvalidValueException if it is less than 0
     */
    public static FollowUp of(FollowUpMeasure measure, long length) {
        return new FollowUp(measure, OptionalLong.of(length));
    }

    /**
     * One that has begun and not ended.
     *
     * @param measure what is measured
     * @return the open one
     */
    public static FollowUp open(FollowUpMeasure measure) {
        return new FollowUp(measure, OptionalLong.empty());
    }
}
