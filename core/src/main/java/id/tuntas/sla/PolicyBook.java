package id.tuntas.sla;

import id.tuntas.base.InvalidValueException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which policy governs a complaint, by the local day of its arrival. Immutable and thread-safe.
 *
 * <p>Example: with a successor effective from 1 July 2025, a complaint of Monday 30 June 2025 keeps Permenpan-RB 62/2018
 * for good, and one of Tuesday 1 July has the successor.
 */
public final class PolicyBook {

    private final List<SlaPolicy> policies;
    private final boolean always;

    private PolicyBook(List<SlaPolicy> policies, boolean always) {
        this.policies = policies;
        this.always = always;
    }

    /**
     * One policy for every complaint, whenever it arrived.
     *
     * @param policy the policy; its day of effect is not asked
     * @return the book
     */
    public static PolicyBook always(SlaPolicy policy) {
        return new PolicyBook(List.of(policy), true);
    }

    /**
     * Policies by their days of effect.
     *
     * @param policies in any order
     * @return the book
     * @throws InvalidValueException if there is none, or two take effect on one day
     */
    public static PolicyBook of(List<SlaPolicy> policies) {
        List<SlaPolicy> sorted = policies.stream()
                .sorted(Comparator.comparing(SlaPolicy::effectiveFrom))
                .toList();
        if (sorted.isEmpty()
                || sorted.stream().map(SlaPolicy::effectiveFrom).distinct().count() != sorted.size()) {
            throw InvalidValueException.of("policies", "one or more, each with a day of effect of its own");
        }
        return new PolicyBook(sorted, false);
    }

    /**
     * The policies.
     *
     * @return by their days of effect, ascending, never empty
     */
    public List<SlaPolicy> policies() {
        return policies;
    }

    /**
     * The policy that takes effect last.
     *
     * @return the newest
     */
    public SlaPolicy latest() {
        return policies.get(policies.size() - 1);
    }

    /**
     * The policy that governs a complaint.
     *
     * @param arrival the local day of its arrival
     * @return the policy; empty where it arrived before the first takes effect
     */
    public Optional<SlaPolicy> governing(LocalDate arrival) {
        if (always) {
            return Optional.of(policies.get(0));
        }
        for (int i = policies.size() - 1; i >= 0; i--) {
            if (!arrival.isBefore(policies.get(i).effectiveFrom())) {
                return Optional.of(policies.get(i));
            }
        }
        return Optional.empty();
    }
}
