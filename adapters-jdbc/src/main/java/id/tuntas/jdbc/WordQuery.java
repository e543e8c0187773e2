package id.tuntas.jdbc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The statements of a search. All that is looked for, words and whose complaints they are, are lists in one order, that of places. One
 * of them is gone through, the shortest; of each of its places the others are asked by their keys.
 */
final class WordQuery {

    /** How many places are gone through at a time, where not all of them are found. */
    static final int LOT = 1_000;

    /** As far as lists are counted to tell the shortest. */
    static final int COUNTED = 10_000;

    private WordQuery() {}

    /**
     * What is looked for in one table: a place where any of the values stands.
     *
     * @param published whether it has to be published
     */
    record Term(String table, String column, List<String> values, boolean published) {

        static Term word(String word, boolean published) {
            return new Term("tuntas_word", "word", List.of(word), published);
        }

        static Term whose(List<String> whose) {
            return new Term("tuntas_word_whose", "whose", whose, false);
        }

        /** Whether its places are one list, in order. */
        boolean isList() {
            return values.size() == 1;
        }
    }

    /** How long a list is, as far as it is counted. */
    static String length(Term list) {
        return "SELECT COUNT(*) FROM (" + counted(list) + ") counted";
    }

    /** What is counted. */
    static String counted(Term list) {
        return "SELECT l.place FROM " + list.table() + " l WHERE l.regency = ? AND l." + list.column()
                + " = ? ORDER BY l.regency, l." + list.column() + ", l.place FETCH FIRST " + COUNTED + " ROWS ONLY";
    }

    /** The next places of a list, each with 1 where all other terms hold there too, and else 0. */
    static String lot(Term list, List<Term> others, int rows) {
        List<String> conditions = new ArrayList<>();
        if (list.published()) {
            conditions.add("l.published = TRUE");
        }
        others.forEach(other -> conditions.add(stands(other)));
        String holds =
                conditions.isEmpty() ? "1" : "CASE WHEN " + String.join(" AND ", conditions) + " THEN 1 ELSE 0 END";
        return "SELECT l.place, " + holds + " FROM " + list.table() + " l WHERE l.regency = ? AND l." + list.column()
                + " = ? AND l.place > ? ORDER BY l.regency, l." + list.column() + ", l.place FETCH FIRST " + rows
                + " ROWS ONLY";
    }

    /**
     * Each value by itself: of a list of them databases read all that begins alike. Counted, of which there is one by its key: what
     * merely has to exist PostgreSQL looks up in all that the word is in, read beforehand.
     */
    private static String stands(Term term) {
        String one = "(SELECT COUNT(*) FROM " + term.table() + " o WHERE o.regency = l.regency AND o." + term.column()
                + " = ? AND o.place = l.place" + (term.published() ? " AND o.published = TRUE" : "") + ") > 0";
        return "(" + String.join(" OR ", Collections.nCopies(term.values().size(), one)) + ")";
    }

    /** The parameters of {@link #lot}. */
    static List<String> parameters(String regency, Term list, List<Term> others, String after) {
        return Stream.concat(
                        others.stream().flatMap(other -> other.values().stream()),
                        Stream.of(regency, list.values().get(0), after))
                .toList();
    }

    /** How many places are read at a time for a page. */
    static int rows(Term list, List<Term> others, int limit) {
        return others.isEmpty() && !list.published() ? limit : LOT;
    }
}
