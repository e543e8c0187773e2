package id.tuntas.complaint;

import id.tuntas.base.style.TuntasStyle;
import id.tuntas.directory.Directory;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a decision rests on beside the history: the rules, the directory, and the moments that the desk worked out with its
 * calendars. Immutable.
 */
@Value.Immutable
@TuntasStyle
public sealed interface Terms permits ImmutableTerms {

    /** The default rules, no directory and no moments. */
    Terms DEFAULTS = builder().build();

    /**
     * The regency's rules.
     *
     * @return the rules, {@link LifecycleRules#DEFAULTS} unless said
     */
    @Value.Default
    default LifecycleRules rules() {
        return LifecycleRules.DEFAULTS;
    }

    /**
     * Which names stand for one unit, and which units there are.
     *
     * @return the directory; one without units knows of none and lets every name stand for itself
     */
    @Value.Default
    default Directory directory() {
        return Directory.empty();
    }

    /**
     * Whether the reporter still cannot be reached although the channel demands it; then the complaint is not complete.
     *
     * @return false unless said
     */
    @Value.Default
    default boolean contactMissing() {
        return false;
    }

    /**
     * The last moment at which the complaint may be opened again, itself included.
     *
     * @return empty where it may not
     */
    Optional<Instant> reopenUntil();

    /**
     * From which moment on the system closes it if nobody says anything.
     *
     * @return the moment, itself included; empty where it does not
     */
    Optional<Instant> closesAt();

    /**
     * From which moment on the system archives it if nobody completes it.
     *
     * @return the moment, itself included; empty where it does not
     */
    Optional<Instant> expiresAt();

    /**
     * A builder.
     *
     * @return an empty one; nothing is required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds terms. */
    final class Builder extends ImmutableTerms.Builder {
        Builder() {}
    }
}
