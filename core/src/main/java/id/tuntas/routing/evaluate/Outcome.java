package id.tuntas.routing.evaluate;

import id.tuntas.directory.UnitName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How one guesser did. Immutable.
 *
 * @param guesser its name
 * @param predictions one a complaint, by tracking id
 */
public record Outcome(String guesser, List<Prediction> predictions) {

    /**
     * Copies the list.
     *
     * @param guesser its name
     * @param predictions one a complaint
     */
    public Outcome {
        predictions = List.copyOf(predictions);
    }

    /**
     * A unit that was taken for another.
     *
     * @param lead where complaints went
     * @param guessed where they were guessed to go
     * @param complaints how many
     */
    public record Confusion(UnitName lead, UnitName guessed, int complaints) {}

    /**
     * How many complaints of a unit were found.
     *
     * @param unit where they went
     * @param complaints how many there are
     * @param first of how many the first guess was right
     * @param among of how many one of the guesses was
     */
    public record Recall(UnitName unit, int complaints, int first, int among) {}

    /**
     * Of how many complaints one of the first guesses was right.
     *
     * @param first how many guesses count
     * @return 0 to the number of predictions
     */
    public int right(int first) {
        return (int) predictions.stream()
                .filter(prediction -> prediction.isAmong(first))
                .count();
    }

    /**
     * The share of complaints of which one of the first guesses was right.
     *
     * @param first how many guesses count
     * @return 0 to 1; 0 without predictions
     */
    public double accuracy(int first) {
        return predictions.isEmpty() ? 0 : (double) right(first) / predictions.size();
    }

    /**
     * Which unit was taken for which other by the first guess.
     *
     * @return the most frequent first, of as many by name; complaints without any guess are not among them
     */
    public List<Confusion> confusions() {
        Map<UnitName, Map<UnitName, Integer>> counts = new TreeMap<>();
        for (Prediction prediction : predictions) {
            if (!prediction.guesses().isEmpty() && !prediction.isAmong(1)) {
                counts.computeIfAbsent(prediction.lead(), lead -> new TreeMap<>())
                        .merge(prediction.guesses().get(0), 1, Integer::sum);
            }
        }
        List<Confusion> confusions = new ArrayList<>();
        counts.forEach((lead, guessed) ->
                guessed.forEach((unit, number) -> confusions.add(new Confusion(lead, unit, number))));
        confusions.sort(Comparator.comparingInt(confusion -> -confusion.complaints()));
        return List.copyOf(confusions);
    }

    /**
     * How each unit was found.
     *
     * @return the unit with most complaints first, of as many by name
     */
    public List<Recall> recalls() {
        Map<UnitName, List<Prediction>> byLead = new TreeMap<>();
        predictions.forEach(prediction -> byLead.computeIfAbsent(prediction.lead(), lead -> new ArrayList<>())
                .add(prediction));
        Map<UnitName, Recall> recalls = new LinkedHashMap<>();
        byLead.forEach((unit, of) -> {
            Outcome own = new Outcome(guesser, of);
            recalls.put(unit, new Recall(unit, of.size(), own.right(1), own.right(Evaluation.GUESSES)));
        });
        return recalls.values().stream()
                .sorted(Comparator.comparingInt(recall -> -recall.complaints()))
                .toList();
    }
}
