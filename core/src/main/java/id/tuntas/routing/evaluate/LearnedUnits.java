package id.tuntas.routing.evaluate;

import id.tuntas.directory.Directory;
import id.tuntas.routing.suggest.Disposition;
import id.tuntas.routing.suggest.Suggester;
import id.tuntas.routing.suggest.Suggestion;
import id.tuntas.routing.suggest.SuggestionTrainer;
import java.util.List;

/** The learned suggestions, as they take part in an evaluation. Immutable. */
public final class LearnedUnits implements Guesser {

    private final SuggestionTrainer trainer;

    private LearnedUnits(SuggestionTrainer trainer) {
        this.trainer = trainer;
    }

    /**
     * With the default settings and without a directory.
     *
     * @return the guesser
     */
    public static LearnedUnits byDefault() {
        return of(SuggestionTrainer.of(Directory.empty()));
    }

    /**
     * By a trainer.
     *
     * @param trainer how to learn
     * @return the guesser
     */
    public static LearnedUnits of(SuggestionTrainer trainer) {
        return new LearnedUnits(trainer);
    }

    @Override
    public String name() {
        return "learned";
    }

    @Override
    public Guess learn(List<Disposition> history) {
        Suggester suggester = Suggester.of(trainer.train(history));
        return (complaint, most) -> suggester.suggest(complaint, most).stream()
                .map(Suggestion::unit)
                .toList();
    }
}
