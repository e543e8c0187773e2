package id.tuntas.routing;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import id.tuntas.directory.UnitName;
import id.tuntas.text.Matching;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The routing rules of a regency, as one versioned document. Immutable. */
@Value.Immutable
@TuntasStyle
public sealed interface RuleBook permits ImmutableRuleBook {

    /**
     * Its name.
     *
     * @return not blank
     */
    String id();

    /**
     * Tells one state of it from another.
     *
     * @return not blank
     */
    String version();

    /**
     * The unit to which complaints of oversight grade go.
     *
     * @return the inspectorate; where empty, the directory's unit of the kind {@code inspektorat}
     */
    Optional<UnitName> inspectorate();

    /**
     * When a word of a rule and a word of a complaint count as the same.
     *
     * @return {@link Matching#BY_STEM} unless said
     */
    @Value.Default
    default Matching matching() {
        return Matching.BY_STEM;
    }

    /**
     * The rules.
     *
     * @return them in any order; priority decides, not order
     */
    List<RoutingRule> rules();

    /**
     * Checks the names.
     *
     * @throws InvalidValueException if id or version is blank, or if two rules have one id
     */
    @Value.Check
    default void check() {
        if (id().isBlank() || version().isBlank()) {
            throw InvalidValueException.of("ruleBook", "an id and a version");
        }
        if (rules().stream().map(RoutingRule::id).distinct().count() != rules().size()) {
            throw InvalidValueException.of("rules", "one rule an id");
        }
    }

    /**
     * A book of these rules.
     *
     * @param id its name
     * @param version tells one state of it from another
     * @param rules in any order
     * @return the book
     * @throws InvalidValueException if id or version is blank, or if two rules have one id
     */
    static RuleBook of(String id, String version, List<RoutingRule> rules) {
        return builder().id(id).version(version).rules(rules).build();
    }

    /**
     * A builder.
     *
     * @return an empty one; id and version are required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a book. */
    final class Builder extends ImmutableRuleBook.Builder {
        Builder() {}
    }
}
