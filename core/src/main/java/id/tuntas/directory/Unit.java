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
 *
 * <p>Units are set up, merged and dissolved by regional regulation (perda). One that is only renamed stays one unit: it
 * takes the new name and keeps the old one as an alias, so that complaints under either stay its own. One that is merged
 * into another keeps its entry, with the last day on which it existed and its successor: {@code .name(UnitName.of("Dinas
 * Perikanan")).validity(Validity.upTo(LocalDate.of(2022, 12, 31))).successor(UnitName.of("Dinas Pertanian"))} existed
 * until the end of Saturday 31 December 2022, and from Sunday 1 January 2023 its work is the Dinas Pertanian's.
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
     * The days on which it exists.
     *
     * @return first and last day, both included; {@link Validity#ALWAYS} unless said
     */
    @Value.Default
    default Validity validity() {
        return Validity.ALWAYS;
    }

    /**
     * The unit that takes over its work from the day after its last.
     *
     * @return the successor, under any name of its; empty where none was named, and without effect before the unit ends
     */
    Optional<UnitName> successor();

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
