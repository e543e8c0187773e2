package id.tuntas.routing.evaluate;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import id.tuntas.routing.evaluate.Guesser.Guess;
import id.tuntas.routing.suggest.Disposition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * How guessers did on the same complaints, none of which they had learned from. Immutable.
 *
 * <p>Spellings of one unit count as one; different units are never merged. Results do not depend on the order of the
 * history.
 *
 * <pre>{@code
 * Evaluation evaluation = Evaluation.crossValidated(
 *         history, Directory.empty(), contenders, new Folds(5, 1), fold -> {});
 * Difference gain = evaluation.difference("learned", "naive-bayes", 1);
 * }</pre>
 *
 * @param outcomes one a guesser, in the order in which they were given; each with the same complaints in the same order
 */
public record Evaluation(List<Outcome> outcomes) {

    /** How many guesses are taken for each complaint. */
    public static final int GUESSES = 3;

    /**
     * Copies the list.
     *
     * @param outcomes one a guesser
     */
    public Evaluation {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Learns from all parts of a history but one, and guesses that one; each part in turn.
     *
     * @param history dispositions in any order
     * @param directory which names are one unit's
     * @param guessers who takes part; their names differ
     * @param folds which part a complaint is in
     * @param progress hears how many parts are done, from 1
     * @return how they did; a part of which nothing is left to learn from is not guessed at all
     * @throws InvalidValueException if two guessers have one name
     */
    public static Evaluation crossValidated(
            Collection<Disposition> history,
            Directory directory,
            List<Guesser> guessers,
            Folds folds,
            Consumer<Integer> progress) {
        Sheet sheet = new Sheet(guessers);
        List<Disposition> spelled = spelledAlike(history, List.of(), directory);
        for (int fold = 0; fold < folds.count(); fold++) {
            List<Disposition> learned = new ArrayList<>();
            List<Disposition> guessed = new ArrayList<>();
            for (Disposition disposition : spelled) {
                (folds.of(disposition.trackingId()) == fold ? guessed : learned).add(disposition);
            }
            sheet.add(learned, guessed);
            progress.accept(fold + 1);
        }
        return sheet.evaluation();
    }

    /**
     * Learns from one history and guesses another. Complaints that are in both are not guessed.
     *
     * @param learned what to learn from, in any order
     * @param guessed what to guess, in any order
     * @param directory which names are one unit's
     * @param guessers who takes part; their names differ
     * @return how they did; no predictions where there is nothing to learn from
     * @throws InvalidValueException if two guessers have one name
     */
    public static Evaluation onOthers(
            Collection<Disposition> learned,
            Collection<Disposition> guessed,
            Directory directory,
            List<Guesser> guessers) {
        Set<TrackingId> known = learned.stream().map(Disposition::trackingId).collect(Collectors.toSet());
        Sheet sheet = new Sheet(guessers);
        sheet.add(
                spelledAlike(learned, guessed, directory),
                spelledAlike(guessed, learned, directory).stream()
                        .filter(disposition -> !known.contains(disposition.trackingId()))
                        .toList());
        return sheet.evaluation();
    }

    /**
     * How a guesser did.
     *
     * @param guesser its name
     * @return its outcome
     * @throws InvalidValueException if it took no part
     */
    public Outcome outcome(String guesser) {
        return outcomes.stream()
                .filter(outcome -> outcome.guesser().equals(guesser))
                .findFirst()
                .orElseThrow(() -> InvalidValueException.of("guesser", "one that took part"));
    }

    /**
     * By how much one guesser is better than another.
     *
     * @param one a guesser's name
     * @param other another's
     * @param first how many guesses count
     * @return positive where the first one is better
     * @throws InvalidValueException if one of them took no part
     */
    public Difference difference(String one, String other, int first) {
        return Difference.of(outcome(one), outcome(other), first);
    }

    /** By tracking id, with each unit under one name: the directory's, or its most frequent spelling. */
    private static List<Disposition> spelledAlike(
            Collection<Disposition> history, Collection<Disposition> others, Directory directory) {
        Map<UnitName, Long> spellings = new HashMap<>();
        history.forEach(disposition -> spellings.merge(disposition.lead(), 1L, Long::sum));
        others.forEach(disposition -> spellings.merge(disposition.lead(), 1L, Long::sum));
        Map<UnitName, UnitName> shown = directory.canonicalNames(spellings);
        return history.stream()
                .map(disposition -> new Disposition(
                        disposition.trackingId(),
                        disposition.complaint(),
                        shown.getOrDefault(disposition.lead(), disposition.lead())))
                .sorted(Comparator.comparing(Disposition::trackingId))
                .toList();
    }

    /** Predictions, while they are made. */
    private static final class Sheet {

        private final List<Guesser> guessers;
        private final List<List<Prediction>> predictions = new ArrayList<>();

        Sheet(List<Guesser> guessers) {
            if (guessers.stream().map(Guesser::name).distinct().count() != guessers.size()) {
                throw InvalidValueException.of("guessers", "names that differ");
            }
            this.guessers = List.copyOf(guessers);
            guessers.forEach(guesser -> predictions.add(new ArrayList<>()));
        }

        void add(List<Disposition> learned, List<Disposition> guessed) {
            if (learned.isEmpty() || guessed.isEmpty()) {
                return;
            }
            for (int i = 0; i < guessers.size(); i++) {
                Guess guess = guessers.get(i).learn(learned);
                for (Disposition disposition : guessed) {
                    predictions
                            .get(i)
                            .add(new Prediction(
                                    disposition.trackingId(),
                                    disposition.lead(),
                                    guess.rank(disposition.complaint(), GUESSES)));
                }
            }
        }

        Evaluation evaluation() {
            List<Outcome> outcomes = new ArrayList<>();
            for (int i = 0; i < guessers.size(); i++) {
                List<Prediction> ordered = predictions.get(i).stream()
                        .sorted(Comparator.comparing(Prediction::trackingId))
                        .toList();
                outcomes.add(new Outcome(guessers.get(i).name(), ordered));
            }
            return new Evaluation(outcomes);
        }
    }
}
