package id.tuntas.routing.suggest;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import id.tuntas.directory.UnitName;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A unit that a model can suggest. Immutable. */
@Value.Immutable
@TuntasStyle
public sealed interface CandidateUnit permits ImmutableCandidateUnit {

    /**
     * The name under which it is suggested.
     *
     * @return the directory's name, or the most frequent spelling of the history
     */
    UnitName name();

    /**
     * The kind that it shares with other candidates: the first word of its name, such as {@code kecamatan}.
     *
     * @return a word; empty where no other candidate has it
     */
    Optional<String> kind();

    /**
     * By what it is found again: the {@link UnitName#key() keys} of its names and aliases.
     *
     * @return at least one, in alphabetical order
     */
    List<String> keys();

    /**
     * How many complaints of the history ended with it.
     *
     * @return 0 for a unit of the directory that got none
     */
    int reports();

    /**
     * Checks the keys and the number.
     *
     * @throws InvalidValueException if there is no key, or fewer than no reports
     */
    @Value.Check
    default void check() {
        if (keys().isEmpty()) {
            throw InvalidValueException.of("keys", "at least one");
        }
        if (reports() < 0) {
            throw InvalidValueException.of("reports", "0 or more");
        }
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a candidate. */
    final class Builder extends ImmutableCandidateUnit.Builder {
        Builder() {}
    }
}
