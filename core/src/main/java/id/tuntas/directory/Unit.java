package id.tuntas.directory;

import id.tuntas.base.style.TuntasStyle;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A unit (perangkat daerah) of the regency: a dinas, badan, bagian, kecamatan, hospital.
 *
 * <p>Immutable. Example: {@code Unit.builder().name(UnitName.of("Dinas Kesehatan")).kind(UnitKind.of("dinas"))
 * .addAliases(UnitName.of("DINKES")).build()}.
 */
@Value.Immutable
@TuntasStyle
public sealed interface Unit permits ImmutableUnit {

    /**
     * The name it goes by in letters and in the rapor.
     *
     * @return the canonical name
     */
    UnitName name();

    /**
     * What kind of unit it is.
     *
     * @return the kind, {@link UnitKind#UNSTATED} unless said
     */
    @Value.Default
    default UnitKind kind() {
        return UnitKind.UNSTATED;
    }

    /**
     * The unit that it belongs to.
     *
     * @return the parent's canonical name; empty for one directly below the head of region
     */
    Optional<UnitName> parent();

    /**
     * Other names that sources use for it.
     *
     * @return the aliases, in the order they were given; spellings that differ only in case, punctuation or {@code Kab.}
     *     need no alias
     */
    Set<UnitName> aliases();

    /**
     * A builder.
     *
     * @return an empty one; {@code name} is required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a unit. */
    final class Builder extends ImmutableUnit.Builder {
        Builder() {}
    }
}
