package id.tuntas.complaint;

import id.tuntas.base.style.TuntasStyle;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a regency decides about the lifecycle for itself: a versioned document. No source settles any of it, so every default
 * is ours.
 *
 * <p>Immutable. Example: {@link #DEFAULTS} never opens a closed complaint again; a new one that refers to it takes its place.
 */
@Value.Immutable
@TuntasStyle
public sealed interface LifecycleRules permits ImmutableLifecycleRules {

    /** The rules that apply unless a regency says otherwise. */
    LifecycleRules DEFAULTS = builder().id("tuntas-lifecycle").version("1").build();

    /**
     * Which document.
     *
     * @return its id
     */
    String id();

    /**
     * Which state of it.
     *
     * @return its version
     */
    String version();

    /**
     * For how long after its end a complaint may be opened again.
     *
     * @return calendar days from the day of its end; empty, the default, where it never may
     */
    Optional<Period> reopening();

    /**
     * How long a reporter has to complete a complaint before it is archived.
     *
     * @return calendar days from the day of the request, 30 unless said, after the limit of UU 25/2009 article 44 for an
     *     incomplete file, which we know from a summary only
     */
    @Value.Default
    default Period completion() {
        return Period.ofDays(30);
    }

    /**
     * Channels through which no reporter can be reached, so that a complaint is worked on without.
     *
     * @return media in lower case, as {@link Channel#medium()} gives them but for case
     */
    @Value.Default
    default Set<String> channelsWithoutReporter() {
        return Set.of("google review", "kotak pengaduan", "surat kaleng");
    }

    /**
     * Whether a complaint that came in through a channel is worked on without its reporter's data.
     *
     * @param channel the channel
     * @return true where its medium is one of {@link #channelsWithoutReporter()}
     */
    default boolean exempts(Channel channel) {
        return channelsWithoutReporter().contains(channel.medium().toLowerCase(Locale.ROOT));
    }

    /**
     * A builder.
     *
     * @return an empty one; id and version are required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds rules. */
    final class Builder extends ImmutableLifecycleRules.Builder {
        Builder() {}
    }
}
