package id.tuntas.scorecard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** The groupings that are always worth having, and which cubes it takes to count by some. */
final class Groupings {

    static final Grouping UNIT = Grouping.of(Dimension.UNIT);
    static final Grouping CHANNEL = Grouping.of(Dimension.CHANNEL);
    static final Grouping MONTH = Grouping.of(Dimension.MONTH);

    static final List<Grouping> DEFAULT = List.of(
            UNIT,
            CHANNEL,
            Grouping.of(Dimension.CATEGORY),
            Grouping.of(Dimension.CLASSIFICATION),
            Grouping.of(Dimension.OFFICER),
            MONTH,
            Grouping.of(Dimension.QUARTER),
            Grouping.of(Dimension.YEAR),
            Grouping.of(Dimension.CHANNEL, Dimension.UNIT));

    private Groupings() {}

    /** Each once, in an order of their own; the whole is always counted, and not among them. */
    static List<Grouping> inOrder(Collection<Grouping> groupings) {
        TreeSet<Grouping> sorted = new TreeSet<>(Comparator.comparing(Grouping::toString));
        sorted.addAll(groupings);
        sorted.remove(Grouping.WHOLE);
        return List.copyOf(sorted);
    }

    /** The fewest cubes that all follow from, at least one. */
    static List<Cube> cubes(List<Grouping> groupings) {
        List<List<Dimension>> all = new ArrayList<>();
        groupings.forEach(grouping -> all.add(Cube.dimensions(grouping)));
        all.add(List.of());
        List<Cube> cubes = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!follows(all, i)) {
                cubes.add(new Cube(all.get(i)));
            }
        }
        return List.copyOf(cubes);
    }

    /** Of two that follow from each other, the first stays. */
    private static boolean follows(List<List<Dimension>> all, int which) {
        for (int i = 0; i < all.size(); i++) {
            if (i != which
                    && Cube.covers(all.get(i), all.get(which))
                    && (i < which || !Cube.covers(all.get(which), all.get(i)))) {
                return true;
            }
        }
        return false;
    }
}
