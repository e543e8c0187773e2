package id.tuntas.scorecard;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/** What a regency entered into a form that is scored upon evidence. Immutable. */
@Value.Immutable
@TuntasStyle
public sealed interface EvidenceScores permits ImmutableEvidenceScores {

    /**
     * What tells these scores from others.
     *
     * @return not blank
     */
    String version();

    /**
     * The scores, by the aspect's id, in alphabetical order.
     *
     * @return none for an aspect that was left open
     */
    @Value.NaturalOrder
    SortedMap<String, Score> scores();

    /**
     * Whether an aspect is scored and the score has evidence.
     *
     * @param aspect its id
     * @return false where either is absent
     */
    default boolean isSupported(String aspect) {
        return Optional.ofNullable(scores().get(aspect))
                .map(score -> !score.evidence().isEmpty())
                .orElse(false);
    }

    /**
     * The sum of all scores.
     *
     * @return 0 or more
     */
    default long sum() {
        return scores().values().stream().mapToLong(Score::score).sum();
    }

    /**
     * A score and what it rests on. Immutable.
     *
     * @param score 0 to 100; the range is ours
     * @param evidence numbers of documents or addresses of pages
     */
    record Score(int score, List<String> evidence) {

        /**
         * Checks the score and copies the list.
         *
         * @param score 0 to 100
         * @param evidence numbers of documents or addresses of pages
         * @throws InvalidValueException if the score is out of range, or a piece of evidence is blank
         */
        public Score {
            if (score < 0 || score > 100) {
                throw InvalidValueException.of("score", "0 to 100");
            }
            evidence = List.copyOf(evidence);
            if (evidence.stream().anyMatch(String::isBlank)) {
                throw InvalidValueException.of("evidence", "texts that are not blank");
            }
        }
    }

    /**
     * A builder.
     *
     * @return an empty one; the version is required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds scores. */
    final class Builder extends ImmutableEvidenceScores.Builder {
        Builder() {}
    }
}
