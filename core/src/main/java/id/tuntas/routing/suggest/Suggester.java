package id.tuntas.routing.suggest;

import id.tuntas.routing.RoutingCase;
import id.tuntas.routing.suggest.Encoder.Encoded;
import id.tuntas.routing.suggest.Encoder.Joint;
import id.tuntas.routing.suggest.Encoder.Plain;
import id.tuntas.routing.suggest.Feature.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A model, ready to suggest by. Immutable and thread-safe.
 *
 * <p>A unit's score is a sum of whole thousandths, one for each thing that the model knows of the complaint, so the
 * reasons given are all there are. Of units of one score the one with more reports comes first, then the first by name.
 */
public final class Suggester {

    private static final double THOUSANDTHS = 1_000.0;
    private static final long TENS_OF_THOUSANDTHS = 10;

    private final SuggestionModel model;
    private final Columns columns;
    private final Encoder encoder;

    private Suggester(SuggestionModel model) {
        this.model = model;
        this.columns = new Columns(model.units(), model.kinds());
        this.encoder = new Encoder(Vocabulary.of(model.weights()), model.units(), model.settings());
    }

    /**
     * Makes a model ready.
     *
     * @param model the model
     * @return the suggester
     */
    public static Suggester of(SuggestionModel model) {
        return new Suggester(model);
    }

    /**
     * The model.
     *
     * @return the one that it suggests by
     */
    public SuggestionModel model() {
        return model;
    }

    /**
     * The units that a complaint may go to.
     *
     * @param complaint what is known of it; where the model knows nothing of that, units are ranked by how many reports
     *     they got, with low confidence
     * @param most how many at most
     * @return the most likely first; empty for a model of an empty history, or where none are asked for
     */
    public List<Suggestion> suggest(RoutingCase complaint, int most) {
        Encoded encoded = encoder.encode(Traits.of(complaint));
        long[] scores = scores(encoded);
        List<Integer> ranked = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(unit -> -scores[unit])
                        .thenComparing(unit -> -model.units().get(unit).reports())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        double total = 0;
        for (int unit : ranked) {
            total += share(scores, unit, ranked.get(0));
        }
        List<Suggestion> suggestions = new ArrayList<>();
        for (int unit : ranked.subList(0, Math.max(0, Math.min(most, ranked.size())))) {
            double probability = share(scores, unit, ranked.get(0)) / total;
            suggestions.add(Suggestion.builder()
                    .unit(model.units().get(unit).name())
                    .rank(suggestions.size() + 1)
                    .thousandths(scores[unit])
                    .probability(probability)
                    .confidence(encoded.isUnknown() ? Confidence.LOW : Confidence.of(probability))
                    .contributions(contributions(encoded, unit))
                    .build());
        }
        return suggestions;
    }

    private static double share(long[] scores, int unit, int first) {
        return StrictMath.exp((scores[unit] - scores[first]) / THOUSANDTHS);
    }

    /** What the contributions of each unit sum to. */
    private long[] scores(Encoded encoded) {
        long[] scores = new long[columns.units()];
        for (int unit = 0; unit < scores.length; unit++) {
            if (encoded.isUnknown()) {
                scores[unit] = logarithmOfShare(unit);
            } else {
                for (Plain plain : encoded.plain()) {
                    scores[unit] += Math.round(weight(plain.row(), unit) * plain.value());
                }
            }
        }
        for (Joint joint : encoded.joint()) {
            scores[joint.unit()] += Math.round(weight(joint.row(), joint.unit()) * joint.value());
        }
        encoded.returned().forEach(unit -> scores[unit] -= penalty());
        return scores;
    }

    private long penalty() {
        return TENS_OF_THOUSANDTHS * model.settings().returnedPenalty();
    }

    private List<Contribution> contributions(Encoded encoded, int unit) {
        List<Contribution> contributions = new ArrayList<>();
        if (encoded.isUnknown()) {
            contributions.add(new Contribution(Kind.PRIOR, "", logarithmOfShare(unit)));
        } else {
            for (Plain plain : encoded.plain()) {
                add(contributions, plain.row(), weight(plain.row(), unit) * plain.value(), "");
            }
        }
        for (Joint joint : encoded.joint()) {
            if (joint.unit() == unit) {
                double weight = weight(joint.row(), unit) * joint.value();
                add(contributions, joint.row(), weight, String.join(" ", joint.words()));
            }
        }
        if (encoded.returned().contains(unit)) {
            contributions.add(new Contribution(Kind.RETURNED, "", -penalty()));
        }
        contributions.sort(Comparator.<Contribution>comparingLong(one -> -Math.abs(one.thousandths()))
                .thenComparing(Contribution::kind)
                .thenComparing(Contribution::value));
        return contributions;
    }

    private void add(List<Contribution> contributions, int row, double weight, String words) {
        long thousandths = Math.round(weight);
        if (thousandths != 0) {
            Feature feature = model.weights().get(row).feature();
            contributions.add(new Contribution(feature.kind(), words.isEmpty() ? feature.value() : words, thousandths));
        }
    }

    private double weight(int row, int unit) {
        FeatureWeights weights = model.weights().get(row);
        int kind = columns.kindOf(unit);
        return weights.at(unit) + (kind < 0 ? 0 : weights.at(columns.ofKind(kind))) + weights.at(columns.ofAll());
    }

    /** As if every unit had got half a report more. */
    private long logarithmOfShare(int unit) {
        double reports = model.units().get(unit).reports() + 0.5;
        return Math.round(THOUSANDTHS * StrictMath.log(reports / (model.reports() + 0.5 * columns.units())));
    }
}
