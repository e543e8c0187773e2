package id.tuntas.desk.view;

import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.TextKind;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;

/**
 * An event of a complaint, as coordinators and auditors see it: what, when, by whom, and that something was written or attached,
 * but not what. Immutable.
 */
@Value.Immutable
@TuntasStyle
public sealed interface Entry permits ImmutableEntry {

    /**
     * Where it stands in the history.
     *
     * @return 1 for the first that was stored
     */
    int version();

    /**
     * When it happened.
     *
     * @return the instant
     */
    Instant at();

    /**
     * When it was learnt of.
     *
     * @return the instant
     */
    Instant recordedAt();

    /**
     * What happened.
     *
     * @return the type
     */
    EventType type();

    /**
     * Who acted.
     *
     * @return role, unit and officer's id, as far as stated
     */
    Actor actor();

    /**
     * What was written with it.
     *
     * @return the kinds, one for each text
     */
    List<TextKind> texts();

    /**
     * How many files came with it.
     *
     * @return 0 or more
     */
    int attachments();

    /**
     * A builder.
     *
     * @return an empty one; all but the texts is required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an entry. */
    final class Builder extends ImmutableEntry.Builder {
        Builder() {}
    }
}
