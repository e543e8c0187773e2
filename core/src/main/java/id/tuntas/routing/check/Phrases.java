package id.tuntas.routing.check;

import id.tuntas.text.Matching;
import id.tuntas.text.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the words of a book's phrases, so that two forms of one word are one number. */
final class Phrases {

    /** Words to put between phrases; the first that no rule knows is taken. */
    private static final List<String> BETWEEN = List.of("dan", "serta", "juga", "lalu", "selain");

    private final Matching matching;
    private final Map<String, Integer> numbers = new HashMap<>();

    Phrases(Matching matching) {
        this.matching = matching;
    }

    List<Phrase> of(Collection<String> spelled) {
        List<Phrase> phrases = new ArrayList<>(spelled.size());
        for (String phrase : spelled) {
            phrases.add(of(phrase));
        }
        return List.copyOf(phrases);
    }

    private Phrase of(String spelled) {
        int[] words = Tokens.forms(spelled, matching).stream()
                .mapToInt(form -> numbers.computeIfAbsent(form, key -> numbers.size()))
                .toArray();
        return new Phrase(spelled, words);
    }

    /** A word that stands in no phrase of the book, so that it makes no phrase of two. To be asked when all are numbered. */
    String between() {
        for (int i = 0; ; i++) {
            String word = i < BETWEEN.size() ? BETWEEN.get(i) : "x" + "q".repeat(i) + "z";
            if (Tokens.forms(word, matching).stream().noneMatch(numbers::containsKey)) {
                return word;
            }
        }
    }
}
