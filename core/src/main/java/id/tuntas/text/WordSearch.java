package id.tuntas.text;

import id.tuntas.base.InvalidValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds many words and phrases in a text in one pass.
 *
 * <p>A phrase is a row of words that must follow each other in the text, whole, as {@link Matching} compares words; what stands
 * between them, as long as it is neither letter nor digit, does not matter. So {@code lampu jalan} is in {@code Lampu-jalan
 * mati} and not in {@code lampu di jalan}. The time of a search grows with the length of the text and the number of phrases
 * found, not with the number of phrases looked for; no text makes it slower than that.
 *
 * <p>Phrases are numbered from 0 in the order in which they were given; of those that are the same word for word each is found.
 * Immutable and thread-safe. What was found is kept in {@link Hits}, which is not: one for each thread, used again and again, so
 * that a search allocates nothing.
 *
 * <p>Example: of {@code WordSearch.of(List.of("lampu jalan", "air mati"), Matching.BY_STEM)}, phrase 0 is in {@code Lampu di
 * jln mati, lampu jln jg mati}.
 */
public final class WordSearch {

    /** No phrase. */
    static final int NONE = -1;

    private final List<String> phrases;
    private final Matching matching;
    private final Vocabulary vocabulary;
    private final Automaton automaton;
    /** Of each phrase the first that is the same word for word. */
    private final int[] firsts;
    /** Of each phrase the next that is the same word for word, {@link #NONE} where there is none. */
    private final int[] nexts;

    private WordSearch(Collection<String> given, Matching matching) {
        this.phrases = List.copyOf(given);
        this.matching = matching;
        List<List<String>> forms = new ArrayList<>(phrases.size());
        for (String phrase : phrases) {
            forms.add(forms(phrase, matching));
        }
        Map<String, Integer> numbers = new HashMap<>();
        this.vocabulary = Vocabulary.of(forms, numbers);
        Trie trie = new Trie(rows(forms, numbers), vocabulary.firsts());
        this.automaton = new Automaton(trie, vocabulary.firsts());
        this.firsts = new int[phrases.size()];
        this.nexts = new int[phrases.size()];
        int[] lasts = new int[phrases.size()];
        for (int phrase = 0; phrase < firsts.length; phrase++) {
            int first = trie.same(phrase);
            firsts[phrase] = first;
            if (first < phrase) {
                nexts[lasts[first]] = phrase;
            }
            nexts[phrase] = NONE;
            lasts[first] = phrase;
        }
    }

    private static int[][] rows(List<List<String>> forms, Map<String, Integer> numbers) {
        return forms.stream()
                .map(row -> row.stream().mapToInt(numbers::get).toArray())
                .toArray(int[][]::new);
    }

    private static List<String> forms(String phrase, Matching matching) {
        List<String> forms = Tokens.forms(phrase, matching);
        if (forms.isEmpty()) {
            throw InvalidValueException.of("phrases", "letters or digits in each");
        }
        return forms;
    }

    /**
     * Makes phrases ready to be looked for.
     *
     * @param phrases words and phrases as people write them, in the order of their numbers; there may be none
     * @param matching how words are compared
     * @return the search
     * @throws InvalidValueException if a phrase has neither letter nor digit
     */
    public static WordSearch of(Collection<String> phrases, Matching matching) {
        return new WordSearch(phrases, matching);
    }

    /**
     * How words are compared.
     *
     * @return as it was given
     */
    public Matching matching() {
        return matching;
    }

    /**
     * The phrases, by number.
     *
     * @return as they were given
     */
    public List<String> phrases() {
        return phrases;
    }

    /**
     * Where the searches of one thread keep what they find.
     *
     * @return empty, for this search only
     */
    public Hits newHits() {
        return new Hits(this);
    }

    /**
     * Finds every phrase in a text, and adds it to what was found before as in field 0.
     *
     * @param text any text
     * @param hits of this search
     * @throws InvalidValueException if the hits are another search's
     */
    public void search(CharSequence text, Hits hits) {
        search(text, 0, hits);
    }

    /**
     * Finds every phrase in one field of a text that has several, say title and body, and adds it to what was found before. A
     * phrase that begins in one field and ends in the next is not found.
     *
     * @param text any text
     * @param field a number for the field, 0 to 7
     * @param hits of this search
     * @throws InvalidValueException if the field is out of range or the hits are another search's
     */
    public void search(CharSequence text, int field, Hits hits) {
        if (!hits.isOf(this)) {
            throw InvalidValueException.of("hits", "those of this search");
        }
        hits.field(field);
        automaton.search(hits.reader(text), vocabulary, hits);
    }

    /** The first phrase that is the same word for word. */
    int first(int phrase) {
        return firsts[phrase];
    }

    /** The next phrase that is the same word for word, {@link #NONE} where there is none. */
    int next(int phrase) {
        return nexts[phrase];
    }

    @Override
    public String toString() {
        return "WordSearch[" + phrases.size() + " " + matching + "]";
    }
}
