package id.tuntas.scorecard;

import id.tuntas.base.InvalidValueException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * By which dimensions complaints are told apart, and in which order the groups are sorted. Immutable.
 *
 * <p>Example: {@code Grouping.of(Dimension.UNIT, Dimension.MONTH)} has a group for each unit and month in which anything
 * arrived that is with the unit now.
 *
 * @param dimensions in order of importance, none twice; none at all is the one group of all complaints
 */
public record Grouping(List<Dimension> dimensions) {

    /** Everything in one group. */
    public static final Grouping WHOLE = of();

    /**
     * Copies the list.
     *
     * @param dimensions in order of importance
     * @throws InvalidValueException if one is named twice
     */
    public Grouping {
        dimensions = List.copyOf(dimensions);
        if (Set.copyOf(dimensions).size() < dimensions.size()) {
            throw InvalidValueException.of("dimensions", "each dimension once");
        }
    }

    /**
     * A grouping.
     *
     * @param dimensions in order of importance
     * @return the grouping by them
     * @throws InvalidValueException if one is named twice
     */
    public static Grouping of(Dimension... dimensions) {
        return new Grouping(List.of(dimensions));
    }

    /** Its name, such as {@code unit x month}; {@code whole} without dimensions. */
    @Override
    public String toString() {
        return dimensions.isEmpty()
                ? "whole"
                : dimensions.stream().map(Dimension::field).collect(Collectors.joining(" x "));
    }
}
