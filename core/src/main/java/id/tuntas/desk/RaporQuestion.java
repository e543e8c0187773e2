package id.tuntas.desk;

import id.tuntas.base.style.TuntasStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Of which moment, by whose knowledge and of which year a rapor is asked for. Immutable. */
@Value.Immutable
@TuntasStyle
public sealed interface RaporQuestion permits ImmutableRaporQuestion {

    /** Of the latest moment of which anything is known, of all years. */
    RaporQuestion LATEST = builder().build();

    /**
     * The moment that the rapor is to speak of; what happened after it is left out.
     *
     * @return the instant; empty for the latest moment of which anything is known
     */
    Optional<Instant> asOf();

    /**
     * The moment whose knowledge it is to rest on; what was learnt of after it is left out.
     *
     * @return the instant; empty where nothing is left out
     */
    Optional<Instant> knownAt();

    /**
     * The year of arrival, in the zone of the regency.
     *
     * @return the year; empty for all years
     */
    Optional<Integer> year();

    /**
     * A builder.
     *
     * @return an empty one; nothing is required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a question. */
    final class Builder extends ImmutableRaporQuestion.Builder {
        Builder() {}
    }
}
