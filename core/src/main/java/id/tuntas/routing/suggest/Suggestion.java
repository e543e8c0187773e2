package id.tuntas.routing.suggest;

import id.tuntas.base.style.TuntasStyle;
import id.tuntas.directory.UnitName;
import java.util.List;
import org.immutables.value.Value;

/**
 * A unit that a complaint may go to, and why. A suggestion to people: it disposes nothing. Immutable.
 */
@Value.Immutable
@TuntasStyle
public sealed interface Suggestion permits ImmutableSuggestion {

    /**
     * The unit.
     *
     * @return the name by which the model knows it
     */
    UnitName unit();

    /**
     * Its place among the suggestions.
     *
     * @return from 1
     */
    int rank();

    /**
     * The sum of what spoke for it and against it. Only differences between units mean something.
     *
     * @return thousandths of a score
     */
    long thousandths();

    /**
     * The share of the softmax over all units: {@code e} to the score, by the sum of that of every unit. How often units
     * of such a share were right on a real history stands in docs/routing-suggestions.md.
     *
     * @return 0 to 1
     */
    double probability();

    /**
     * How far to trust it.
     *
     * @return the confidence
     */
    Confidence confidence();

    /**
     * All that spoke for it and against it.
     *
     * @return the strongest first; they sum to {@link #thousandths()}
     */
    List<Contribution> contributions();

    /**
     * What spoke for it most.
     *
     * @param most how many at most
     * @return contributions above 0, the strongest first
     */
    default List<Contribution> reasons(int most) {
        return contributions().stream()
                .filter(contribution -> contribution.thousandths() > 0)
                .limit(most)
                .toList();
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a suggestion. */
    final class Builder extends ImmutableSuggestion.Builder {
        Builder() {}
    }
}
