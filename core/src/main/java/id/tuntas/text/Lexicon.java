package id.tuntas.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The listed words and what stands for each: roots, from which others are derived, then words that are left alone and
 * everyday spellings. Words are keys of {@link Word}. Immutable.
 */
final class Lexicon {

    /** What is found of a word that is not listed. */
    static final long NONE = LongTable.NONE;

    /** Set in what is found of a root; keys do not reach so far. */
    private static final long ROOT = 1L << 62;

    private final LongTable table;

    private Lexicon(Map<String, String> words, int roots) {
        long[] keys = words.keySet().stream().mapToLong(Word::key).toArray();
        long[] standards = words.values().stream().mapToLong(Word::key).toArray();
        for (int i = 0; i < roots; i++) {
            standards[i] |= ROOT;
        }
        this.table = LongTable.of(keys, standards);
    }

    /** The shipped lists. */
    static Lexicon indonesian() {
        return Shipped.INDONESIAN;
    }

    /** What is found of a word, to be asked with the methods below; {@link #NONE} where it is not listed. */
    long find(long key) {
        return table.get(key);
    }

    /** The word that stands for the one that was found. */
    static long standard(long found) {
        return found & ~ROOT;
    }

    /** Whether others are derived from the word that was found. */
    static boolean isRoot(long found) {
        return (found & ROOT) != 0;
    }

    /** The roots, each with its standard root: itself, or what an often misspelled or irregular one stands for. */
    static Map<String, String> roots() {
        Map<String, String> roots = new LinkedHashMap<>();
        for (String line : lines("roots.txt")) {
            for (String word : line.split(" ", -1)) {
                String[] sides = word.split("=", 2);
                roots.put(sides[0], sides[sides.length - 1]);
            }
        }
        return roots;
    }

    /** The words that are left alone, each with itself. */
    static Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String line : lines("kept.txt")) {
            for (String word : line.split(" ", -1)) {
                kept.put(word, word);
            }
        }
        return kept;
    }

    /** The everyday spellings, each with its standard word. */
    static Map<String, String> everyday() {
        Map<String, String> everyday = new LinkedHashMap<>();
        for (String line : lines("everyday.txt")) {
            String[] sides = line.split(": ", 2);
            for (String spelling : sides[1].split(" ", -1)) {
                everyday.put(spelling, sides[0]);
            }
        }
        return everyday;
    }

    private static List<String> lines(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shipped {

        static final Lexicon INDONESIAN = load();

        private static Lexicon load() {
            Map<String, String> words = roots();
            int roots = words.size();
            kept().forEach(words::putIfAbsent);
            Map<String, String> standards = Map.copyOf(words);
            everyday()
                    .forEach((spelling, standard) ->
                            words.putIfAbsent(spelling, standards.getOrDefault(standard, standard)));
            return new Lexicon(words, roots);
        }
    }
}
