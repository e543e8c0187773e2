package id.tuntas.routing;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import id.tuntas.text.Matching;
import id.tuntas.text.Tokens;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Which words a complaint has and has not. Each is a word or a phrase, a literal and never a pattern, and is found as whole
 * words in their order; spellings and forms of a word that count as one are the {@link RuleBook}'s choice. Immutable.
 *
 * <p>Example: {@code WordCondition.any("jalan berlubang", "aspal")} holds for <i>Aspal rusak di depan pasar</i> and not for
 * <i>jalan yang berlubang</i>, which has the two words and not the phrase.
 */
@Value.Immutable
@TuntasStyle
public sealed interface WordCondition permits ImmutableWordCondition {

    /** Words do not matter. */
    WordCondition NONE = builder().build();

    /**
     * At least one of these is there.
     *
     * @return words and phrases; where empty, this does not matter
     */
    Set<String> any();

    /**
     * Every one of these is there, in one field or another.
     *
     * @return words and phrases; where empty, this does not matter
     */
    Set<String> all();

    /**
     * None of these is there.
     *
     * @return words and phrases; where empty, this does not matter
     */
    Set<String> none();

    /**
     * Where they are looked for; a phrase stands whole in one field.
     *
     * @return the fields; empty stands for all of them
     */
    Set<CaseField> in();

    /**
     * Whether a field is searched.
     *
     * @param field a field
     * @return true where it is named, or none is
     */
    default boolean looksIn(CaseField field) {
        return in().isEmpty() || in().contains(field);
    }

    /**
     * Whether it says anything.
     *
     * @return true where no word is named
     */
    default boolean isEmpty() {
        return any().isEmpty() && all().isEmpty() && none().isEmpty();
    }

    /**
     * Checks that every word has something to look for.
     *
     * @throws InvalidValueException if one has neither letter nor digit, or if fields are named and no word is
     */
    @Value.Check
    default void check() {
        if (Stream.of(any(), all(), none())
                .flatMap(Set::stream)
                .anyMatch(word -> Tokens.forms(word, Matching.AS_WRITTEN).isEmpty())) {
            throw InvalidValueException.of("words", "letters or digits in every word");
        }
        if (isEmpty() && !in().isEmpty()) {
            throw InvalidValueException.of("words", "at least one, where fields are named");
        }
    }

    /**
     * At least one of these words, in title or body.
     *
     * @param words words and phrases
     * @return the condition
     * @throws InvalidValueException if one has neither letter nor digit
     */
    static WordCondition any(String... words) {
        return builder().addAny(words).build();
    }

    /**
     * A builder.
     *
     * @return an empty one; nothing is required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a condition. */
    final class Builder extends ImmutableWordCondition.Builder {
        Builder() {}
    }
}
