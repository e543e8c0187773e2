package id.tuntas.scorecard;

import id.tuntas.complaint.Bucket;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the rapor shows of some complaints: their tally, and what follows from it under named terms. Immutable.
 *
 * <p>Example: 41 complaints, 28 of them finished, under {@code finished/total} are rated, 68.3 %, and
 * {@link Quality#SEDANG} on the default scale; no complaint at all is not rated.
 *
 * @param tally the counts
 * @param formula how the percentage is worked out
 * @param quality the category under the scale of the scorecard
 */
public record Figures(Tally tally, CompletionFormula formula, Quality quality) {

    static Figures of(Tally tally, ScorecardTerms terms) {
        return new Figures(
                tally,
                terms.formula(),
                terms.scale().rate(tally.completion(terms.formula()), tally.averageFollowUpDays()));
    }

    /**
     * Whether there is a percentage at all.
     *
     * @return false on 0 of 0, which is neither 0 % nor 100 %
     */
    public boolean isRated() {
        return percentage().isPresent();
    }

    /**
     * The completion.
     *
     * @return per cent with one decimal, rounded half up; empty where not rated
     */
    public Optional<BigDecimal> percentage() {
        return tally.completion(formula).map(Ratio::percent);
    }

    /**
     * The days from arrival to first answer on average.
     *
     * @return days with one decimal, rounded half up; empty where no answer is dated
     */
    public Optional<BigDecimal> averageFollowUpDays() {
        return tally.averageFollowUpDays().map(Ratio::value);
    }

    /**
     * The share of complaints that something sent back at least once.
     *
     * @param setback what
     * @return of all complaints; empty where there are none
     */
    public Optional<Ratio> rate(Setback setback) {
        return share(tally.setback(setback).complaints());
    }

    /**
     * The share of complaints of which something is overdue.
     *
     * @return of all complaints; empty where there are none
     */
    public Optional<Ratio> overdueRate() {
        return share(tally.overdue().complaints());
    }

    /**
     * What is left to do: in process or not followed up.
     *
     * @return how many complaints of the unit, or of the officer
     */
    public long workload() {
        return tally.in(Bucket.IN_PROCESS) + tally.in(Bucket.NOT_FOLLOWED_UP);
    }

    /**
     * The share of complaints that these are of those of a whole, such as a channel's of all.
     *
     * @param whole the figures of the whole, these among them
     * @return the exact share; empty where the whole has none
     */
    public Optional<Ratio> shareOf(Figures whole) {
        return whole.share(tally.total());
    }

    /**
     * The completion with the interval in which it may well lie.
     *
     * @return 95 %, by Wilson; empty where not rated
     */
    public Optional<Interval> interval() {
        return tally.completion(formula).map(Ratio::wilson95);
    }

    /**
     * Whether it rests on enough complaints to be ranked.
     *
     * @param terms the bound
     * @return true from {@link ScorecardTerms#minimumN()} complaints on
     */
    public boolean isRanked(ScorecardTerms terms) {
        return tally.total() >= terms.minimumN();
    }

    /**
     * What has changed since an earlier period.
     *
     * @param before the figures of the same group then
     * @return the differences
     */
    public Change since(Figures before) {
        return Change.of(before, this);
    }

    private Optional<Ratio> share(long part) {
        return tally.total() == 0 ? Optional.empty() : Optional.of(new Ratio(part, tally.total()));
    }

    /**
     * How many stars reporters gave on average.
     *
     * @return the exact mean; empty where nobody rated
     */
    public Optional<Ratio> averageStars() {
        long count = tally.stars().values().stream().mapToLong(Long::longValue).sum();
        long sum = tally.stars().entrySet().stream()
                .mapToLong(each -> each.getKey() * each.getValue())
                .sum();
        return count == 0 ? Optional.empty() : Optional.of(new Ratio(sum, count));
    }
}
