package id.tuntas.routing;

import id.tuntas.text.Hits;
import id.tuntas.text.Matching;
import id.tuntas.text.WordSearch;
import java.util.Map;

/** Finds the words of all rules in a complaint, in one pass over its title and one over its body. Immutable. */
final class Phrases {

    private static final CaseField[] FIELDS = CaseField.values();

    private final WordSearch search;
    /** By number of the phrase. */
    private final int[] atoms;

    Phrases(Map<String, Integer> phrases, Matching matching) {
        this.search = WordSearch.of(phrases.keySet(), matching);
        this.atoms = phrases.values().stream().mapToInt(Integer::intValue).toArray();
    }

    Hits newHits() {
        return search.newHits();
    }

    void find(RoutingCase complaint, Scratch scratch) {
        Hits hits = scratch.hits();
        for (CaseField field : FIELDS) {
            search.search(complaint.words(field), number(field), hits);
        }
        for (int i = 0; i < hits.count(); i++) {
            int phrase = hits.phrase(i);
            int bits = 0;
            for (CaseField field : FIELDS) {
                bits |= hits.has(phrase, number(field)) ? RuleReader.bit(field) : 0;
            }
            scratch.find(atoms[phrase], (byte) bits);
        }
    }

    private static int number(CaseField field) {
        return field == CaseField.TITLE ? 0 : 1;
    }
}
