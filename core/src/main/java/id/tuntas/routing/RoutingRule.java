package id.tuntas.routing;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.UnitName;
import id.tuntas.text.PlainText;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A rule of the rule book: for a complaint for which all of its conditions hold it proposes what is done. A condition with
 * several values holds where one of them does; one without values does not matter. Immutable.
 *
 * <p>Example: {@code RoutingRule.builder().id("jalan").words(WordCondition.any("jalan berlubang", "aspal"))
 * .action(RoutingAction.dispose(UnitName.of("Dinas Pekerjaan Umum"))).build()}.
 */
@Value.Immutable
@TuntasStyle
public sealed interface RoutingRule permits ImmutableRoutingRule {

    /**
     * Its name in reasons.
     *
     * @return 1 to 100 characters without white space at the ends, unique within the book
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
     * @return any of them
     */
    Set<Classification> classifications();

    /**
     * The categories for which it holds, each with all that stand below it in the directory's tree; compared as plain text.
     *
     * @return any of them
     */
    Set<String> categories();

    /**
     * The channels for which it holds, compared by {@link Channel#medium()} as plain text.
     *
     * @return any of them
     */
    Set<Channel> channels();

    /**
     * The agencies that the reporter asked, compared as the directory resolves them.
     *
     * @return any of them
     */
    Set<UnitName> agencies();

    /**
     * The kecamatan, desa and kelurahan for which it holds, under any name that the directory's places have for them; a
     * kecamatan with all that lies in it.
     *
     * @return any of them
     */
    Set<String> places();

    /**
     * The words for which it holds.
     *
     * @return {@link WordCondition#NONE} unless said
     */
    @Value.Default
    default WordCondition words() {
        return WordCondition.NONE;
    }

    /**
     * Whether it holds for anonymous complaints only (true) or for others only (false).
     *
     * @return empty where that does not matter
     */
    Optional<Boolean> anonymous();

    /**
     * Whether it holds for secret complaints only (true) or for others only (false).
     *
     * @return empty where that does not matter
     */
    Optional<Boolean> secret();

    /**
     * When the complaint came in.
     *
     * @return {@link TimeWindow#ALWAYS} unless said
     */
    @Value.Default
    default TimeWindow window() {
        return TimeWindow.ALWAYS;
    }

    /**
     * What is done.
     *
     * @return the action
     */
    RoutingAction action();

    /**
     * How soon.
     *
     * @return {@link Urgency#NORMAL} unless said
     */
    @Value.Default
    default Urgency urgency() {
        return Urgency.NORMAL;
    }

    /**
     * What the authors of the book want to remember, such as the decree that it follows.
     *
     * @return a remark; empty where there is none
     */
    Optional<String> remark();

    /**
     * Checks that the rule has a condition, and that what is compared as plain text has something to compare.
     *
     * @throws InvalidValueException if the id is blank, too long or has white space at its ends, if it has no condition,
     *     because it would then hold for everything, or if a category or a place has neither letter nor digit
     */
    @Value.Check
    default void check() {
        if (id().isEmpty() || id().length() > 100 || !id().strip().equals(id())) {
            throw InvalidValueException.of("id", "1 to 100 characters without white space at the ends");
        }
        boolean unconditional = Stream.of(classifications(), categories(), channels(), agencies(), places())
                        .allMatch(Set::isEmpty)
                && words().isEmpty()
                && anonymous().isEmpty()
                && secret().isEmpty()
                && window().equals(TimeWindow.ALWAYS);
        if (unconditional) {
            throw InvalidValueException.of("conditions", "at least one");
        }
        if (Stream.concat(categories().stream(), places().stream())
                .anyMatch(text -> PlainText.of(text).isEmpty())) {
            throw InvalidValueException.of("conditions", "letters or digits in every category and place");
        }
    }

    /**
     * A builder.
     *
     * @return an empty one; id and action are required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a rule. */
    final class Builder extends ImmutableRoutingRule.Builder {
        Builder() {}
    }
}
