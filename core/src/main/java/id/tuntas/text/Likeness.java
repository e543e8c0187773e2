package id.tuntas.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which known name a misspelled one may stand for. Stateless and thread-safe.
 *
 * <p>Example: of {@code finished} and {@code archived}, {@code finshed} stands for the first.
 */
public final class Likeness {

    private static final int SHORTEST = 4;
    private static final int LONG = 8;

    private Likeness() {}

    /**
     * The nearest of the known names.
     *
     * @param name as somebody spelled it
     * @param known the names that there are
     * @return the one that is nearest, of equally near ones the first in the alphabet: one letter away, of a name of eight letters
     *     or more two; empty where none is, or where the name has fewer than four letters
     */
    public static Optional<String> nearest(String name, Collection<String> known) {
        String plain = PlainText.of(name).value();
        int most = plain.length() < SHORTEST ? 0 : plain.length() < LONG ? 1 : 2;
        return known.stream()
                .filter(other -> !PlainText.of(other).value().equals(plain))
                .filter(other -> distance(plain, PlainText.of(other).value()) <= most)
                .min(Comparator.<String>comparingInt(
                                other -> distance(plain, PlainText.of(other).value()))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** How many letters are added, left out, replaced, or swapped with their neighbour. */
    static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(one, other, i, j, steps);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int step(String one, String other, int i, int j, int[][] steps) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }
}
