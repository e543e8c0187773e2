package id.tuntas.routing;

import id.tuntas.base.style.TuntasStyle;
import id.tuntas.directory.UnitName;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a complaint goes, how soon, and why. Immutable; two decisions of one rule book and directory on one complaint are
 * equal.
 */
@Value.Immutable
@TuntasStyle
public sealed interface RouteDecision permits ImmutableRouteDecision {

    /**
     * Where it goes.
     *
     * @return the destination
     */
    Destination destination();

    /**
     * How soon.
     *
     * @return what the rule that won says, {@link Urgency#NORMAL} where none did
     */
    @Value.Default
    default Urgency urgency() {
        return Urgency.NORMAL;
    }

    /**
     * Every rule that holds.
     *
     * @return the one that won first, then by priority from high to low, of equal ones by id; also where oversight overrules
     *     them all
     */
    List<HeldRule> because();

    /**
     * Whether it went where it did because it is of oversight grade, whatever the rules say.
     *
     * @return true for the inspectorate, or the coordinator's queue in its stead
     */
    @Value.Default
    default boolean forOversight() {
        return false;
    }

    /**
     * The rule that decided.
     *
     * @return the first that holds; empty where none does, and where oversight overrules them
     */
    default Optional<HeldRule> winner() {
        return forOversight() ? Optional.empty() : because().stream().findFirst();
    }

    /**
     * The unit that answers.
     *
     * @return the lead; empty where it goes to no unit
     */
    default Optional<UnitName> lead() {
        return destination() instanceof Destination.ToUnit unit ? Optional.of(unit.lead()) : Optional.empty();
    }

    /**
     * A builder.
     *
     * @return an empty one; the destination is required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a decision. */
    final class Builder extends ImmutableRouteDecision.Builder {
        Builder() {}
    }
}
