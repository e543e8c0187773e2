package id.tuntas.scorecard;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import id.tuntas.text.LocalText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The form of a rapor: which lines it has, and what it recommends when. Immutable; a document with id and version, so that a
 * rapor says which it was drawn up by.
 *
 * <p>Two come with the library, both put together from what the press and regencies told, because the circulars were not
 * found: {@link #EVALUATION_OF_2023}, whose lines are counted, and {@link #EVALUATION_OF_2024}, whose lines are scored upon
 * evidence. Every line and every rule says where it is known from; the bounds of all rules are ours.
 */
@Value.Immutable
@TuntasStyle
public sealed interface RaporForm permits ImmutableRaporForm {

    /** The evaluation of 2023 (circular 100.4.4/3368/SJ of Monday 22 July 2024), as far as it is known. */
    RaporForm EVALUATION_OF_2023 = ShippedForms.evaluationOf2023();

    /**
     * The evaluation of 2024 (published in November 2025), as far as it is known: six aspects, each scored upon evidence. No
     * score intervals are known, so it has none, and what is scored under it is not rated.
     */
    RaporForm EVALUATION_OF_2024 = ShippedForms.evaluationOf2024();

    /** That of 2023. */
    RaporForm DEFAULT = EVALUATION_OF_2023;

    /**
     * Tells the form from others.
     *
     * @return printed in the rapor's versions, not blank
     */
    String id();

    /**
     * Tells this state of the form from others.
     *
     * @return printed in the rapor's versions, not blank
     */
    String version();

    /**
     * What people call it.
     *
     * @return in both languages
     */
    LocalText title();

    /**
     * Its lines.
     *
     * @return in the order of the form; none may be there
     */
    List<FormLine> lines();

    /**
     * From which score a rapor that is scored is of which category.
     *
     * @return from the best downwards; empty where nobody has said, and then nothing scored is rated
     */
    List<ScoreBound> categories();

    /**
     * What is recommended when.
     *
     * @return in the order in which recommendations are given
     */
    List<FormRule> rules();

    /** Ids and version are not blank; no aspect and no rule is there twice; the categories go downward. */
    @Value.Check
    default void check() {
        if (id().isBlank()) {
            throw InvalidValueException.of("id", "a text that is not blank");
        }
        if (version().isBlank()) {
            throw InvalidValueException.of("version", "a text that is not blank");
        }
        Set<String> aspects = new HashSet<>();
        if (!aspects().stream().allMatch(line -> aspects.add(line.aspect()))) {
            throw InvalidValueException.of("lines", "each aspect once");
        }
        Set<String> rules = new HashSet<>();
        if (!rules().stream().allMatch(rule -> rules.add(rule.id()))) {
            throw InvalidValueException.of("rules", "each rule once");
        }
        for (int i = 1; i < categories().size(); i++) {
            if (!categories().get(i).isBelow(categories().get(i - 1))) {
                throw InvalidValueException.of("categories", "from the best downwards, each with a lower bound");
            }
        }
    }

    /**
     * The lines that are scored.
     *
     * @return in the order of the form; none of a form that is counted
     */
    default List<FormLine.Scored> aspects() {
        return lines().stream()
                .filter(FormLine.Scored.class::isInstance)
                .map(FormLine.Scored.class::cast)
                .toList();
    }

    /**
     * What these figures alone give rise to, of a regency that said nothing of itself and of which nothing is overdue.
     *
     * @param figures of a regency
     * @return the recommendations, in the order of the rules
     */
    default List<Recommendation> recommend(Figures figures) {
        return recommend(figures, Governance.NONE, List.of());
    }

    /**
     * What is recommended.
     *
     * @param figures over all complaints of a regency
     * @param governance what the regency says of itself
     * @param overdue what was due and is not met
     * @return the recommendations, in the order of the rules
     */
    default List<Recommendation> recommend(Figures figures, Governance governance, List<Overdue> overdue) {
        List<Recommendation> given = new ArrayList<>();
        for (FormRule rule : rules()) {
            rule.figure(figures, governance, overdue)
                    .ifPresent(figure -> given.add(new Recommendation(rule.id(), figure, rule.text())));
        }
        return List.copyOf(given);
    }

    /**
     * The category of scores that were given upon evidence.
     *
     * <p>The score of the whole is the mean of the aspects' scores, which is ours: how the ministry weighs them is not known. An
     * aspect without a score or without evidence leaves the whole without one; one regency of East Java could not be rated in
     * 2025 because it gave no evidence.
     *
     * @param scores what was entered
     * @return score and category
     * @throws InvalidValueException if an aspect is scored that the form does not have
     */
    default EvidenceRating rate(EvidenceScores scores) {
        List<String> aspects = aspects().stream().map(FormLine.Scored::aspect).toList();
        if (!aspects.containsAll(scores.scores().keySet())) {
            throw InvalidValueException.of("scores", "aspects of the form alone");
        }
        List<String> open =
                aspects.stream().filter(aspect -> !scores.isSupported(aspect)).toList();
        if (aspects.isEmpty() || !open.isEmpty()) {
            return new EvidenceRating(Optional.empty(), Quality.TIDAK_DINILAI, open);
        }
        Ratio score = new Ratio(scores.sum(), aspects.size());
        return new EvidenceRating(Optional.of(score), category(score), open);
    }

    private Quality category(Ratio score) {
        return categories().stream()
                .filter(bound -> bound.isReachedBy(score))
                .map(ScoreBound::quality)
                .findFirst()
                .orElse(categories().isEmpty() ? Quality.TIDAK_DINILAI : Quality.KURANG);
    }

    /**
     * A builder.
     *
     * @return an empty one; id, version and title are required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a form. */
    final class Builder extends ImmutableRaporForm.Builder {
        Builder() {}
    }
}
