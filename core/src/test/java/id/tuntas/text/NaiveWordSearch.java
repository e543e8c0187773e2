package id.tuntas.text;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The word search as one would read it aloud: each phrase by itself, at each place. */
final class NaiveWordSearch {

    private NaiveWordSearch() {}

    static Set<Integer> found(List<String> phrases, String text, Matching matching) {
        List<String> words = Tokens.forms(text, matching);
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < phrases.size(); i++) {
            if (Collections.indexOfSubList(words, Tokens.forms(phrases.get(i), matching)) >= 0) {
                found.add(i);
            }
        }
        return found;
    }
}
