package id.tuntas.scorecard;

import id.tuntas.base.InvalidValueException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which group of a grouping. Immutable; ordered part by part, an absent part behind every other.
 *
 * <p>Example: under unit x month, {@code [Dinas Kesehatan, 2024-03]}.
 *
 * @param grouping by which dimensions
 * @param parts one a dimension, in their order: the name of the unit, the medium, the category, the classification, the
 *     officer's id, {@code 2024-03}, {@code 2024-Q1} or {@code 2024}; empty where the source does not say
 */
public record GroupKey(Grouping grouping, List<Optional<String>> parts) implements Comparable<GroupKey> {

    private static final Comparator<Optional<String>> ABSENT_LAST =
            Comparator.comparing(part -> part.orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));

    /** The key of the one group of all. */
    public static final GroupKey WHOLE = new GroupKey(Grouping.WHOLE, List.of());

    /**
     * Copies the list.
     *
     * @param grouping by which dimensions
     * @param parts one a dimension
     * @throws InvalidValueException if there are more or fewer parts than dimensions
     */
    public GroupKey {
        parts = List.copyOf(parts);
        if (parts.size() != grouping.dimensions().size()) {
            throw InvalidValueException.of("parts", "one a dimension");
        }
    }

    /**
     * The part of one dimension.
     *
     * @param dimension which one
     * @return its value; empty where the source does not say
     * @throws InvalidValueException if the grouping does not have the dimension
     */
    public Optional<String> part(Dimension dimension) {
        int at = grouping.dimensions().indexOf(dimension);
        if (at < 0) {
            throw InvalidValueException.of("dimension", "one of " + grouping);
        }
        return parts.get(at);
    }

    @Override
    public int compareTo(GroupKey other) {
        for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
            int order = ABSENT_LAST.compare(parts.get(i), other.parts.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.size(), other.parts.size());
    }

    @Override
    public String toString() {
        return parts.stream().map(part -> part.orElse("-")).collect(Collectors.joining(", ", "[", "]"));
    }
}
