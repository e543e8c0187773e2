package id.tuntas.complaint;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;

/**
 * An event with its two dates: when it happened, and when we learnt of it.
 *
 * <p>Immutable. Example: a follow-up of Friday 8 March 2024, 10:15 WIB, that an export of Monday 11 March brought to
 * light, has {@code at} 2024-03-08T03:15:00Z and {@code recordedAt} 2024-03-10T17:00:00Z.
 */
@Value.Immutable
@TuntasStyle
public sealed interface DatedEvent permits ImmutableDatedEvent {

    /**
     * When it happened.
     *
     * @return the instant
     */
    Instant at();

    /**
     * When we learnt of it.
     *
     * @return the instant; that of {@link #at()} unless said
     */
    @Value.Default
    default Instant recordedAt() {
        return at();
    }

    /**
     * Who acted.
     *
     * @return the actor, {@link Actor#UNSTATED} unless said
     */
    @Value.Default
    default Actor actor() {
        return Actor.UNSTATED;
    }

    /**
     * What the source says beside.
     *
     * @return the particulars, {@link Particulars#NONE} unless said
     */
    @Value.Default
    default Particulars particulars() {
        return Particulars.NONE;
    }

    /**
     * The words that came with it, by reference.
     *
     * @return in the order in which they were given; none unless said
     */
    List<TextRef> texts();

    /**
     * The files that came with it, by reference.
     *
     * @return in the order in which they were given; none unless said
     */
    List<Attachment> attachments();

    /**
     * What happened.
     *
     * @return the event
     */
    ComplaintEvent event();

    /**
     * Checks that both dates can be stored by every database that is served.
     *
     * @throws InvalidValueException if a date lies outside the years 1900 to 9999
     */
    @Value.Check
    default void check() {
        Dates.check("at", at());
        Dates.check("recordedAt", recordedAt());
    }

    /**
     * An event that was learnt of as it happened, by nobody stated.
     *
     * @param at when
     * @param event what
     * @return the dated event
     */
    static DatedEvent of(Instant at, ComplaintEvent event) {
        return builder().at(at).event(event).build();
    }

    /**
     * A builder.
     *
     * @return an empty one; {@code at} and {@code event} are required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a dated event. */
    final class Builder extends ImmutableDatedEvent.Builder {
        Builder() {}
    }
}
