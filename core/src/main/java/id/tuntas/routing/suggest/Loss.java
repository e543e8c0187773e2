package id.tuntas.routing.suggest;

import id.tuntas.routing.suggest.Encoder.Encoded;
import id.tuntas.routing.suggest.Encoder.Joint;
import id.tuntas.routing.suggest.Encoder.Plain;
import java.util.Arrays;
import java.util.List;

/**
 * How badly weights explain a history: for each disposition the negative logarithm of the share that its unit has of the
 * softmax, for each return the logistic loss of the unit that returned against the one that kept, and the squares of the
 * weights. Convex, so there is one best answer.
 */
final class Loss implements Lbfgs.Smooth {

    private static final double PERCENT = 100.0;

    private final Columns columns;
    private final List<Example> examples;
    private final double regularisation;
    private final double returnWeight;
    private final double kindWeight;
    private final double[] scores;
    private final double[] kindScores;
    private final double[] scored;

    /** A case in numbers, with the unit that it ended with; kept small, because a history has many. */
    static final class Example {
        private final int lead;
        private final int[] rows;
        private final double[] values;
        private final int[] jointRows;
        private final int[] jointUnits;
        private final double[] jointValues;
        private final int[] returned;

        Example(Encoded encoded, int lead) {
            this.lead = lead;
            rows = encoded.plain().stream().mapToInt(Plain::row).toArray();
            values = encoded.plain().stream().mapToDouble(Plain::value).toArray();
            jointRows = encoded.joint().stream().mapToInt(Joint::row).toArray();
            jointUnits = encoded.joint().stream().mapToInt(Joint::unit).toArray();
            jointValues = encoded.joint().stream().mapToDouble(Joint::value).toArray();
            returned = encoded.returned().stream()
                    .mapToInt(Integer::intValue)
                    .filter(unit -> unit != lead)
                    .toArray();
        }
    }

    Loss(Columns columns, List<Example> examples, SuggestionSettings settings) {
        this.columns = columns;
        this.examples = examples;
        this.regularisation = settings.regularisationPercent() / PERCENT;
        this.returnWeight = settings.returnPercent() / PERCENT;
        this.kindWeight = settings.kindPercent() / PERCENT;
        this.scores = new double[columns.units()];
        this.kindScores = new double[columns.kinds()];
        this.scored = new double[columns.units()];
    }

    @Override
    public double at(double[] weights, double[] slope) {
        Arrays.fill(slope, 0);
        double loss = 0;
        for (Example example : examples) {
            score(weights, example);
            loss += errors(example);
            spread(slope, example);
        }
        for (int i = 0; i < weights.length; i++) {
            loss += regularisation / 2 * weights[i] * weights[i];
            slope[i] += regularisation * weights[i];
        }
        return loss;
    }

    private void score(double[] weights, Example example) {
        Arrays.fill(scores, 0);
        Arrays.fill(kindScores, 0);
        for (int i = 0; i < example.rows.length; i++) {
            int from = example.rows[i] * columns.width();
            double value = example.values[i];
            for (int unit = 0; unit < scores.length; unit++) {
                scores[unit] += value * weights[from + unit];
            }
            for (int kind = 0; kind < kindScores.length; kind++) {
                kindScores[kind] += value * kindWeight * weights[from + columns.ofKind(kind)];
            }
        }
        for (int unit = 0; unit < scores.length; unit++) {
            int kind = columns.kindOf(unit);
            scores[unit] += kind < 0 ? 0 : kindScores[kind];
        }
        for (int i = 0; i < example.jointRows.length; i++) {
            int from = example.jointRows[i] * columns.width();
            int unit = example.jointUnits[i];
            int kind = columns.kindOf(unit);
            double weight = weights[from + columns.ofAll()] + (kind < 0 ? 0 : weights[from + columns.ofKind(kind)]);
            scores[unit] += example.jointValues[i] * weight;
        }
    }

    /** The loss of an example; leaves in place of each score how much too high it is. */
    private double errors(Example example) {
        int lead = example.lead;
        double leadScore = scores[lead];
        System.arraycopy(scores, 0, scored, 0, scores.length);
        double highest = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int unit = 0; unit < scores.length; unit++) {
            scores[unit] = StrictMath.exp(scores[unit] - highest);
            sum += scores[unit];
        }
        for (int unit = 0; unit < scores.length; unit++) {
            scores[unit] /= sum;
        }
        double loss = StrictMath.log(sum) + highest - leadScore;
        scores[lead] -= 1;
        for (int unit : example.returned) {
            double margin = scored[unit] - leadScore;
            double error = returnWeight / (1 + StrictMath.exp(-margin));
            loss += returnWeight * (Math.max(0, margin) + StrictMath.log1p(StrictMath.exp(-Math.abs(margin))));
            scores[unit] += error;
            scores[lead] -= error;
        }
        return loss;
    }

    private void spread(double[] slope, Example example) {
        Arrays.fill(kindScores, 0);
        for (int unit = 0; unit < scores.length; unit++) {
            int kind = columns.kindOf(unit);
            if (kind >= 0) {
                kindScores[kind] += kindWeight * scores[unit];
            }
        }
        for (int i = 0; i < example.rows.length; i++) {
            int from = example.rows[i] * columns.width();
            double value = example.values[i];
            for (int unit = 0; unit < scores.length; unit++) {
                slope[from + unit] += value * scores[unit];
            }
            for (int kind = 0; kind < kindScores.length; kind++) {
                slope[from + columns.ofKind(kind)] += value * kindScores[kind];
            }
        }
        for (int i = 0; i < example.jointRows.length; i++) {
            int from = example.jointRows[i] * columns.width();
            int unit = example.jointUnits[i];
            int kind = columns.kindOf(unit);
            double error = example.jointValues[i] * scores[unit];
            slope[from + columns.ofAll()] += error;
            if (kind >= 0) {
                slope[from + columns.ofKind(kind)] += error;
            }
        }
    }
}
