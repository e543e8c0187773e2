package id.tuntas.sla;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import org.immutables.value.Value;

/**
 * How much time an obligation has, for whom, and who says so. Immutable.
 *
 * <p>Example: {@code Limit.of(AppliesTo.EVERYBODY, TimeLimit.workingDays(3), "Perbup 12/2025 Pasal 4")}.
 */
@Value.Immutable
@TuntasStyle
public sealed interface Limit permits ImmutableLimit {

    /**
     * A limit that somebody official set.
     *
     * @param appliesTo to which complaints
     * @param time how much time
     * @param source the decree and article
     * @return the limit
     * @throws InvalidValueException if the source is blank
     */
    static Limit of(AppliesTo appliesTo, TimeLimit time, String source) {
        return builder().appliesTo(appliesTo).time(time).source(source).build();
    }

    /**
     * A limit that is our default because no official text was found.
     *
     * @param appliesTo to which complaints
     * @param time how much time
     * @param source what stands in for an article
     * @return the limit, with {@link #ours()}
     * @throws InvalidValueException if the source is blank
     */
    static Limit ours(AppliesTo appliesTo, TimeLimit time, String source) {
        return builder()
                .appliesTo(appliesTo)
                .time(time)
                .source(source)
                .ours(true)
                .build();
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * To which complaints.
     *
     * @return the conditions
     */
    AppliesTo appliesTo();

    /**
     * How much time.
     *
     * @return the amount and how it is counted
     */
    TimeLimit time();

    /**
     * The decree and article, or what stands in for one.
     *
     * @return never blank
     */
    String source();

    /**
     * Whether no official text was found to say so and the limit is our default.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    default boolean ours() {
        return false;
    }

    /**
     * Holds the source.
     *
     * @throws InvalidValueException if it is blank
     */
    @Value.Check
    default void check() {
        if (source().isBlank()) {
            throw InvalidValueException.of("source", "a decree, or what stands in for one");
        }
    }

    /** Builds a {@link Limit}; not thread-safe. */
    final class Builder extends ImmutableLimit.Builder {

        Builder() {}
    }
}
