package id.tuntas.routing.evaluate;

import java.util.List;

/**
 * By how much one guesser is better than another on the same complaints, with the interval that holds the true difference
 * in 95 of 100 such samples: complaints are compared one by one, and the mean of the differences is taken as normal. Shares,
 * not percents: 0.05 is five points. Immutable.
 *
 * @param share of complaints that one found, less the share that the other found
 * @param low where the interval begins
 * @param high where it ends
 */
public record Difference(double share, double low, double high) {

    private static final double NORMAL_95 = 1.959963984540054;

    /**
     * The difference between two outcomes.
     *
     * @param one an outcome
     * @param other another of the same complaints
     * @param first how many guesses count
     * @return positive where the first one is better; 0 without complaints
     */
    static Difference of(Outcome one, Outcome other, int first) {
        List<Prediction> ones = one.predictions();
        int complaints = ones.size();
        if (complaints == 0) {
            return new Difference(0, 0, 0);
        }
        int gained = 0;
        int lost = 0;
        for (int i = 0; i < complaints; i++) {
            boolean right = ones.get(i).isAmong(first);
            boolean otherRight = other.predictions().get(i).isAmong(first);
            gained += right && !otherRight ? 1 : 0;
            lost += otherRight && !right ? 1 : 0;
        }
        double mean = (double) (gained - lost) / complaints;
        double variance = (double) (gained + lost) / complaints - mean * mean;
        double half = NORMAL_95 * Math.sqrt(variance / complaints);
        return new Difference(mean, mean - half, mean + half);
    }
}
