package id.tuntas.routing;

import id.tuntas.base.style.TuntasStyle;
import id.tuntas.directory.UnitName;
import id.tuntas.text.LocalText;
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
     * @return what the first rule that holds says, also where oversight overrules where it goes; {@link Urgency#NORMAL} where
     *     none holds
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
     * What it was made under.
     *
     * @return the versions of the rule book and of all that it was read with
     */
    RoutingVersions madeUnder();

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
     * The decision for people, in one line without a full stop. It has words of the rule book only, none of the reporter's.
     *
     * @return such as <code>Ke Dinas Pekerjaan Umum karena aturan 'jalan': kata "aspal"; juga berlaku: pasar</code>
     */
    default LocalText text() {
        return new DecisionText(this).line();
    }

    /**
     * The decision for people, line by line, each without a full stop: where it goes, why it lies on another desk there where
     * it does, how soon, every rule that holds with its reasons, and the versions under which it was made.
     *
     * @return two lines or more
     */
    default List<LocalText> lines() {
        return new DecisionText(this).lines();
    }

    /**
     * A builder.
     *
     * @return an empty one; the destination and the versions are required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a decision. */
    final class Builder extends ImmutableRouteDecision.Builder {
        Builder() {}
    }
}
