package id.tuntas.routing.suggest;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was learned from a history: for each feature, how much it speaks for each unit. Plain numbers, so that people can
 * read it and a document holds it without loss. Immutable; {@link Suggester} suggests by it.
 */
@Value.Immutable
@TuntasStyle
public sealed interface SuggestionModel permits ImmutableSuggestionModel {

    /**
     * How it was trained and how cases are weighed.
     *
     * @return the settings
     */
    SuggestionSettings settings();

    /**
     * From how many dispositions it was learned.
     *
     * @return 0 for a model that suggests nothing
     */
    int reports();

    /**
     * The units that it can suggest.
     *
     * @return ordered by their first key
     */
    List<CandidateUnit> units();

    /**
     * The weights.
     *
     * @return one entry a feature, in order
     */
    List<FeatureWeights> weights();

    /**
     * The kinds that units share.
     *
     * @return in alphabetical order
     */
    @Value.Derived
    default List<String> kinds() {
        return units().stream()
                .map(CandidateUnit::kind)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * How many columns each feature has.
     *
     * @return one a unit, one a kind, and one for all
     */
    default int columns() {
        return units().size() + kinds().size() + 1;
    }

    /**
     * Checks that the parts fit.
     *
     * @throws InvalidValueException if features are out of order or double, have another number of columns, or a unit's
     *     key is another's too
     */
    @Value.Check
    default void check() {
        List<FeatureWeights> weights = weights();
        for (int i = 0; i < weights.size(); i++) {
            if (weights.get(i).columns() != columns()) {
                throw InvalidValueException.of("weights", "one number for each unit, each kind and for all");
            }
            if (i > 0 && weights.get(i - 1).feature().compareTo(weights.get(i).feature()) >= 0) {
                throw InvalidValueException.of("weights", "one entry a feature, in order");
            }
        }
        List<String> keys =
                units().stream().flatMap(unit -> unit.keys().stream()).toList();
        if (keys.stream().distinct().count() != keys.size()) {
            throw InvalidValueException.of("units", "one unit a key");
        }
        if (reports() < 0) {
            throw InvalidValueException.of("reports", "0 or more");
        }
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a model. */
    final class Builder extends ImmutableSuggestionModel.Builder {
        Builder() {}
    }
}
