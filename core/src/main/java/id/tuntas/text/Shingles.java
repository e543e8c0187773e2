package id.tuntas.text;

import id.tuntas.base.InvalidValueException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The pieces of a text by which near-sameness is measured: rows of one or more words of its {@link PlainText}.
 *
 * <p>Words are compared by their first letter and the consonants after it, because that is how they are shortened in
 * messages: {@code jln rsk dpn psr} and {@code Jalan rusak, depan pasar} are the same four. Words of two letters or fewer
 * ({@code di}, {@code yg}) do not count; what has a digit counts as it is. There is no dictionary and no stemming.
 *
 * <p>A piece weighs the square of its length, at most 144: a long word, often the name of a place, says more than a
 * short one. Texts of fewer than three such words are short; two short texts are compared by their rows of three
 * characters, each of weight 1, instead. The rules are ours. Immutable and thread-safe; it holds words of the text, so
 * {@code toString} tells only how many.
 */
public final class Shingles {

    private static final int LONGEST_ROW = 8;
    private static final int FEW = 3;
    private static final int HEAVIEST = 12;
    private static final String VOWELS = "aeiou";

    private final Pieces words;
    /** Rows of three characters; nothing where the text is not short. */
    private final Pieces characters;

    private Shingles(Pieces words, Pieces characters) {
        this.words = words;
        this.characters = characters;
    }

    /**
     * The single words of a text.
     *
     * @param text any text
     * @return its shingles of one word
     */
    public static Shingles of(String text) {
        return of(text, 1);
    }

    /**
     * The rows of words of a text.
     *
     * @param text any text
     * @param width how many words make a row, 1 to 8; of a text with fewer words all of them make one
     * @return its shingles
     * @throws InvalidValueException if the width is not 1 to 8
     */
    public static Shingles of(String text, int width) {
        if (width < 1 || width > LONGEST_ROW) {
            throw InvalidValueException.of("width", "1 to " + LONGEST_ROW);
        }
        PlainText plain = PlainText.of(text);
        List<String> bones = plain.words().stream()
                .filter(word -> word.length() > 2 || word.chars().anyMatch(Character::isDigit))
                .map(Shingles::bones)
                .toList();
        Map<String, Integer> words = new TreeMap<>();
        int row = Math.min(width, bones.size());
        for (int i = 0; row > 0 && i + row <= bones.size(); i++) {
            String piece = String.join(" ", bones.subList(i, i + row));
            int weighed = Math.min(HEAVIEST, piece.length());
            words.put(piece, weighed * weighed);
        }
        return new Shingles(new Pieces(words), new Pieces(bones.size() < FEW ? rowsOfThree(plain) : Map.of()));
    }

    private static Map<String, Integer> rowsOfThree(PlainText plain) {
        Map<String, Integer> rows = new TreeMap<>();
        if (!plain.isEmpty()) {
            int[] characters = (" " + plain.value() + " ").codePoints().toArray();
            for (int i = 0; i + 3 <= characters.length; i++) {
                rows.put(new String(characters, i, 3), 1);
            }
        }
        return rows;
    }

    private static String bones(String word) {
        if (word.chars().anyMatch(Character::isDigit)) {
            return word;
        }
        StringBuilder bones = new StringBuilder(word.length());
        word.codePoints().filter(c -> bones.isEmpty() || VOWELS.indexOf(c) < 0).forEach(bones::appendCodePoint);
        return bones.toString();
    }

    /**
     * Whether the text has fewer than three words that count.
     *
     * @return true where two such texts are compared by characters
     */
    public boolean isShort() {
        return words.size() == 0 || characters.size() > 0;
    }

    /**
     * How near two texts are: the weight of what they share, by the geometric mean of the weights of both. So a short
     * message within a long report is nearer than by {@link #jaccard}, and farther than by {@link #containment}.
     *
     * @param other of the same width
     * @return 0 to 1; exactly 1 for texts with the same shingles; 0 where one has none; the same whichever comes first
     */
    public double nearness(Shingles other) {
        Pieces mine = against(other);
        Pieces others = other.against(this);
        double shared = mine.shared(others);
        return shared == 0 ? 0 : shared / Math.sqrt((double) mine.total() * others.total());
    }

    /**
     * The weight of what two texts share, by the weight of what either has.
     *
     * @param other of the same width
     * @return 0 to 1; 0 where neither has any
     */
    public double jaccard(Shingles other) {
        Pieces mine = against(other);
        Pieces others = other.against(this);
        double shared = mine.shared(others);
        return shared == 0 ? 0 : shared / (mine.total() + others.total() - shared);
    }

    /**
     * The weight of what two texts share, by the weight of the lighter one: 1 where one text is wholly in the other.
     *
     * @param other of the same width
     * @return 0 to 1; 0 where one has none
     */
    public double containment(Shingles other) {
        Pieces mine = against(other);
        Pieces others = other.against(this);
        double shared = mine.shared(others);
        return shared == 0 ? 0 : shared / Math.min(mine.total(), others.total());
    }

    /**
     * The pieces by which to look this text up: every text whose {@link #nearness} to this one is at least so much has, by
     * its own keys for the same nearness, at least one of them too. What is missing is the lightest pieces, which many
     * texts have and which alone are not enough. Not a text's words: for an index in memory only.
     *
     * @param nearness more than 0, at most 1
     * @return in a fixed order; empty where the text has neither letter nor digit
     * @throws InvalidValueException if the nearness is out of range
     */
    public Set<String> keys(double nearness) {
        if (!(nearness > 0 && nearness <= 1)) {
            throw InvalidValueException.of("nearness", "more than 0, at most 1");
        }
        Set<String> keys = new LinkedHashSet<>();
        words.keys(nearness, "", keys);
        characters.keys(nearness, "=", keys);
        return keys;
    }

    private Pieces against(Shingles other) {
        return isShort() && other.isShort() ? characters : words;
    }

    @Override
    public String toString() {
        return "Shingles[" + words.size() + "]";
    }

    /** Pieces with their weights, the heaviest first, of equal ones by their letters. */
    private static final class Pieces {

        private final String[] pieces;
        private final int[] weights;
        private final long total;

        Pieces(Map<String, Integer> weighed) {
            List<Map.Entry<String, Integer>> heaviestFirst = weighed.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .toList();
            pieces = heaviestFirst.stream().map(Map.Entry::getKey).toArray(String[]::new);
            weights = heaviestFirst.stream().mapToInt(Map.Entry::getValue).toArray();
            total = Arrays.stream(weights).asLongStream().sum();
        }

        int size() {
            return pieces.length;
        }

        long total() {
            return total;
        }

        long shared(Pieces other) {
            long shared = 0;
            int i = 0;
            int j = 0;
            while (i < pieces.length && j < other.pieces.length) {
                int order = Integer.compare(other.weights[j], weights[i]);
                order = order != 0 ? order : pieces[i].compareTo(other.pieces[j]);
                if (order == 0) {
                    shared += weights[i];
                }
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
            return shared;
        }

        /**
         * If two texts share at least t times the mean of their weights a and b, then b is at least t² a, so they share at
         * least t² a: their first shared piece, in the common order, stands before the last t² a of the weight of either.
         */
        void keys(double nearness, String prefix, Set<String> keys) {
            double least = nearness * nearness * total * (1 - 1e-9);
            long rest = total;
            for (int i = 0; i < pieces.length && rest >= least; i++) {
                keys.add(prefix + pieces[i]);
                rest -= weights[i];
            }
        }
    }
}
