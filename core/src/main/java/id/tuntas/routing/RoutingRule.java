package id.tuntas.routing;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.UnitName;
import id.tuntas.text.PlainText;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A rule of the rule book: where all of its conditions hold, the complaint goes to its lead unit. Immutable.
 *
 * <p>Example: {@code RoutingRule.builder().id("jalan").addWords("jalan berlubang", "aspal").lead(UnitName.of("Dinas
 * Pekerjaan Umum")).build()}.
 */
@Value.Immutable
@TuntasStyle
public sealed interface RoutingRule permits ImmutableRoutingRule {

    /**
     * Its name in reasons.
     *
     * @return unique within the book
     */
    String id();

    /**
     * Which rule wins where several hold.
     *
     * @return higher wins, 0 unless said; of equal ones the first in order of the id
     */
    @Value.Default
    default int priority() {
        return 0;
    }

    /**
     * The classifications for which it holds.
     *
     * @return any of them; empty where the classification does not matter
     */
    Set<Classification> classifications();

    /**
     * The categories for which it holds, compared as plain text.
     *
     * @return any of them; empty where the category does not matter
     */
    Set<String> categories();

    /**
     * Words or phrases for which it holds, looked for whole in title and body, as plain text.
     *
     * @return any of them; empty where the words do not matter
     */
    Set<String> words();

    /**
     * Where the complaint goes.
     *
     * @return the lead unit
     */
    UnitName lead();

    /**
     * Checks that the rule has a condition, and that words and categories have something to look for.
     *
     * @throws InvalidValueException if it has none, because it would then hold for everything, or if a word or category
     *     has neither letter nor digit
     */
    @Value.Check
    default void check() {
        if (classifications().isEmpty() && categories().isEmpty() && words().isEmpty()) {
            throw InvalidValueException.of("conditions", "at least one");
        }
        if (Stream.concat(categories().stream(), words().stream())
                .anyMatch(text -> PlainText.of(text).isEmpty())) {
            throw InvalidValueException.of("conditions", "letters or digits in every word and category");
        }
    }

    /**
     * A builder.
     *
     * @return an empty one; id and lead are required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a rule. */
    final class Builder extends ImmutableRoutingRule.Builder {
        Builder() {}
    }
}
