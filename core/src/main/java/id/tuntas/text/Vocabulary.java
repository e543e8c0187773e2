package id.tuntas.text;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/** The words of all phrases, numbered from 0; those that begin a phrase come first. Immutable. */
final class Vocabulary {

    /** Any number but 0. */
    private static final long SEED = 0xA0761D6478BD642FL;

    private final LongTable numbers;
    private final long seed;
    private final int firsts;
    /** The characters by number; of words that are their key too, where they are not looked at. */
    private final char[][] characters;

    private Vocabulary(LongTable numbers, long seed, int firsts, char[][] characters) {
        this.numbers = numbers;
        this.seed = seed;
        this.firsts = firsts;
        this.characters = characters;
    }

    /**
     * Numbers the words of phrases.
     *
     * @param phrases the forms of their words, each at least one
     * @param numbers takes the number of every form
     */
    static Vocabulary of(List<List<String>> phrases, Map<String, Integer> numbers) {
        phrases.forEach(phrase -> numbers.putIfAbsent(phrase.get(0), numbers.size()));
        int firsts = numbers.size();
        phrases.forEach(phrase -> phrase.forEach(form -> numbers.putIfAbsent(form, numbers.size())));
        char[][] characters = new char[numbers.size()][];
        numbers.forEach((form, number) -> characters[number] = form.toCharArray());
        long seed = SEED;
        long[] keys = keys(characters, seed);
        while (!areDistinct(keys)) {
            seed += SEED;
            keys = keys(characters, seed);
        }
        return new Vocabulary(
                LongTable.of(keys, LongStream.range(0, keys.length).toArray()), seed, firsts, characters);
    }

    private static long[] keys(char[][] characters, long seed) {
        long[] keys = new long[characters.length];
        for (int i = 0; i < keys.length; i++) {
            long key = Word.keyOf(characters[i]);
            keys[i] = key == Word.UNKNOWN ? Word.hash(characters[i], characters[i].length, seed) : key;
        }
        return keys;
    }

    private static boolean areDistinct(long[] keys) {
        Set<Long> distinct = new HashSet<>();
        for (long key : keys) {
            distinct.add(key);
        }
        return distinct.size() == keys.length;
    }

    /** How many words begin a phrase: those with the numbers below. */
    int firsts() {
        return firsts;
    }

    /** The number of a word, -1 where no phrase has it. */
    int number(Word word) {
        if (word.key != Word.UNKNOWN) {
            return (int) numbers.get(word.key);
        }
        int number = (int) numbers.get(Word.hash(word.characters, word.length, seed));
        return number >= 0 && word.is(characters[number]) ? number : -1;
    }
}
