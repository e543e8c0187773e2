package id.tuntas.complaint;

import id.tuntas.base.style.TuntasStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A command with all that goes with it: who, when, the words and files, by reference.
 *
 * <p>Immutable. Example: on Tuesday 5 March 2024, 08:00 WIB, a coordinator disposes a complaint to the Dinas Perhubungan:
 * {@code Act.builder().at(Instant.parse("2024-03-05T01:00:00Z")).by(Actor.of(Role.COORDINATOR))
 * .command(Dispose.to(UnitName.of("Dinas Perhubungan"))).build()}.
 */
@Value.Immutable
@TuntasStyle
public sealed interface Act permits ImmutableAct {

    /**
     * When. A clock that runs behind the last event of the complaint is taken to stand at that event; and
     * nothing is recorded before anything that is known already.
     *
     * @return the instant
     */
    Instant at();

    /**
     * Who.
     *
     * @return an actor with a role; of a role of a unit also with the unit
     */
    Actor by();

    /**
     * Which reporter, where a reporter acts.
     *
     * @return the reporter whom the host has recognised
     */
    Optional<ReporterId> reporter();

    /**
     * What is wanted.
     *
     * @return the command
     */
    Command command();

    /**
     * The words that go with it.
     *
     * @return references to the text store
     */
    List<TextRef> texts();

    /**
     * The files that go with it.
     *
     * @return references to the attachment store
     */
    List<Attachment> attachments();

    /**
     * Whether words of a kind go with it.
     *
     * @param kind the kind
     * @return true where at least one text is of that kind
     */
    default boolean says(TextKind kind) {
        return texts().stream().anyMatch(text -> text.kind() == kind);
    }

    /**
     * A builder.
     *
     * @return an empty one; {@code at}, {@code by} and {@code command} are required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an act. */
    final class Builder extends ImmutableAct.Builder {
        Builder() {}
    }
}
