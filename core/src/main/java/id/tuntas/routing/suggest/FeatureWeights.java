package id.tuntas.routing.suggest;

import id.tuntas.base.InvalidValueException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How much a feature speaks for each unit, for each kind of unit, and for any unit at all, in thousandths of a score.
 * Immutable.
 *
 * <p>The columns are those of the model: its units in their order, its kinds in alphabetical order, and one for all. What
 * speaks for a unit is the sum of its own column, its kind's and that for all.
 */
public final class FeatureWeights {

    private final Feature feature;
    private final int[] thousandths;

    private FeatureWeights(Feature feature, int[] thousandths) {
        this.feature = feature;
        this.thousandths = thousandths;
    }

    /**
     * The weights of a feature.
     *
     * @param feature which one
     * @param thousandths one number a column
     * @return the weights
     * @throws InvalidValueException if there is no column
     */
    public static FeatureWeights of(Feature feature, List<Integer> thousandths) {
        if (thousandths.isEmpty()) {
            throw InvalidValueException.of("thousandths", "one number a column");
        }
        return new FeatureWeights(
                feature, thousandths.stream().mapToInt(Integer::intValue).toArray());
    }

    static FeatureWeights owning(Feature feature, int[] thousandths) {
        return new FeatureWeights(feature, thousandths);
    }

    /**
     * Which feature.
     *
     * @return the feature
     */
    public Feature feature() {
        return feature;
    }

    /**
     * How many columns there are.
     *
     * @return units, kinds and the one for all
     */
    public int columns() {
        return thousandths.length;
    }

    /**
     * The weight in a column.
     *
     * @param column from 0
     * @return thousandths of a score
     */
    public int at(int column) {
        return thousandths[column];
    }

    /**
     * Whether the feature says nothing.
     *
     * @return true where every column is 0
     */
    public boolean isZero() {
        return Arrays.stream(thousandths).allMatch(weight -> weight == 0);
    }

    /**
     * The columns that are not 0.
     *
     * @return their numbers, rising
     */
    public List<Integer> filled() {
        return IntStream.range(0, thousandths.length)
                .filter(column -> thousandths[column] != 0)
                .boxed()
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FeatureWeights that
                && feature.equals(that.feature)
                && Arrays.equals(thousandths, that.thousandths);
    }

    @Override
    public int hashCode() {
        return Objects.hash(feature, Arrays.hashCode(thousandths));
    }

    @Override
    public String toString() {
        return "FeatureWeights[" + feature + ", " + filled().size() + " of " + thousandths.length + "]";
    }
}
