package id.tuntas.sla;

import id.tuntas.base.InvalidValueException;

/**
 * How many working days an obligation has, for whom, and who says so. The first working day after the start is day 1, and
 * the obligation is met until the end of the local day on which the count is full. Immutable.
 *
 * @param appliesTo to which complaints
 * @param workingDays 1 or more
 * @param source the decree and article, or what stands in for one
 * @param ours true where no official text was found to say so and the limit is our default
 */
public record Limit(AppliesTo appliesTo, int workingDays, String source, boolean ours) {

    /**
     * Checks the amount.
     *
     * @param appliesTo to which complaints
     * @param workingDays 1 or more
     * @param source the decree and article, or what stands in for one
     * @param ours true where the limit is our default
     * @throws InvalidValueException if there is less than 1 day
     */
    public Limit {
        if (workingDays < 1) {
            throw InvalidValueException.of("workingDays", "1 or more");
        }
    }
}
