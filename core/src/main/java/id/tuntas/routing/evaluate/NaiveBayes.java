package id.tuntas.routing.evaluate;

import id.tuntas.directory.UnitName;
import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.suggest.Disposition;
import id.tuntas.text.PlainText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Multinomial naive Bayes: what any statistics course would try first, and so the bar to clear.
 *
 * <p>Of a case it counts the words of the title twice, those of the body once, the category six times, and the parent
 * agency six times unless it is the regency's government as a whole. Every count has 0.05 added; what the history does not
 * know is passed over.
 */
final class NaiveBayes implements Guesser {

    private static final double SMOOTHING = 0.05;
    private static final int TIMES_TITLE = 2;
    private static final int TIMES_LABEL = 6;

    @Override
    public String name() {
        return "naive-bayes";
    }

    @Override
    public Guess learn(List<Disposition> history) {
        Map<UnitName, Counts> units = new HashMap<>();
        Set<String> vocabulary = new HashSet<>();
        for (Disposition disposition : history) {
            Counts counts = units.computeIfAbsent(disposition.lead(), unit -> new Counts());
            counts.reports++;
            for (String token : tokens(disposition.complaint())) {
                vocabulary.add(token);
                counts.tokens.merge(token, 1, Integer::sum);
                counts.total++;
            }
        }
        return new Learned(units, vocabulary)::rank;
    }

    private static List<String> tokens(RoutingCase complaint) {
        List<String> tokens = new ArrayList<>();
        for (String word : PlainText.of(complaint.title()).words()) {
            tokens.addAll(Collections.nCopies(TIMES_TITLE, word));
        }
        tokens.addAll(PlainText.of(complaint.body()).words());
        complaint
                .category()
                .ifPresent(category -> tokens.addAll(Collections.nCopies(
                        TIMES_LABEL, "category=" + PlainText.of(category).value())));
        complaint
                .parentAgency()
                .map(UnitName::key)
                .filter(key -> !isWhole(key))
                .ifPresent(key -> tokens.addAll(Collections.nCopies(TIMES_LABEL, "parent=" + key)));
        return tokens;
    }

    /** Whether an agency is the government of a regency or city as a whole. */
    private static boolean isWhole(String key) {
        return key.startsWith("pemerintah kabupaten") || key.startsWith("pemerintah kota") || key.startsWith("pemkab");
    }

    /** What was counted of one unit. */
    private static final class Counts {
        private final Map<String, Integer> tokens = new HashMap<>();
        private int reports;
        private int total;
    }

    /** What was counted of all. */
    private record Learned(Map<UnitName, Counts> units, Set<String> vocabulary) {

        List<UnitName> rank(RoutingCase complaint, int most) {
            List<String> known =
                    tokens(complaint).stream().filter(vocabulary::contains).toList();
            Map<UnitName, Double> scores = new HashMap<>();
            units.forEach((unit, counts) -> scores.put(unit, score(counts, known)));
            return scores.keySet().stream()
                    .sorted(Comparator.<UnitName>comparingDouble(unit -> -scores.getOrDefault(unit, 0.0))
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(most)
                    .toList();
        }

        private double score(Counts counts, List<String> tokens) {
            double all = counts.total + SMOOTHING * vocabulary.size();
            double score = StrictMath.log(counts.reports);
            for (String token : tokens) {
                score += StrictMath.log((counts.tokens.getOrDefault(token, 0) + SMOOTHING) / all);
            }
            return score;
        }
    }
}
