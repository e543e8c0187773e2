package id.tuntas.scorecard;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What a regency says of its own provisions for complaints: decree, action plan and procedure, of the regency as a whole and of
 * its units. Immutable. The ministry's rapor of 2023 shows decree and action plan; how many units have a procedure is what
 * Malang counted in 2024: 5 of 84, 6.0 %.
 *
 * <pre>{@code
 * Governance said = Governance.builder()
 *         .version("2024-01")
 *         .regency(new Standing(Presence.PRESENT, Presence.ABSENT, Presence.NOT_SAID))
 *         .putUnits(UnitName.of("Dinas Kesehatan"), new Standing(Presence.NOT_SAID, Presence.NOT_SAID, Presence.PRESENT))
 *         .build();
 * Governance ofAll = said.in(directory, Optional.of(LocalDate.of(2023, 12, 31))); // a Sunday
 * }</pre>
 */
@Value.Immutable
@TuntasStyle
public sealed interface Governance permits ImmutableGovernance {

    /** Of which nothing was said; its version is {@code none}. */
    Governance NONE = builder().version("none").build();

    /**
     * What tells this statement from another.
     *
     * @return not blank, printed in the rapor
     */
    String version();

    /**
     * Of the regency as a whole.
     *
     * @return its standing, nothing said unless given
     */
    @Value.Default
    default Standing regency() {
        return Standing.UNSAID;
    }

    /**
     * Of its units, in alphabetical order.
     *
     * @return one standing a unit; those that were not spoken of are absent, until {@link #in} puts them in
     */
    @Value.NaturalOrder
    SortedMap<UnitName, Standing> units();

    /** No unit twice under two spellings of one key. */
    @Value.Check
    default void check() {
        Set<String> keys = new HashSet<>();
        if (!units().keySet().stream().allMatch(name -> keys.add(name.key()))) {
            throw InvalidValueException.of("units", "each unit once, whatever its spelling");
        }
    }

    /**
     * Whether anybody has said anything.
     *
     * @return false of {@link #NONE} alone
     */
    default boolean isGiven() {
        return !equals(NONE);
    }

    /**
     * The same over all units of a directory, under its names.
     *
     * @param directory which units there are
     * @param on the local day on which they exist; empty for every unit that the directory knows
     * @return of every unit that exists, nothing said of those that were not spoken of; a unit that the directory does not know
     *     stays as it is, one that does not exist on that day is left out. The version stays
     * @throws InvalidValueException if two of the names are one unit there
     */
    default Governance in(Directory directory, Optional<LocalDate> on) {
        SortedMap<UnitName, Standing> all = new TreeMap<>();
        directory.units().stream()
                .filter(unit -> exists(unit, on))
                .forEach(unit -> all.put(unit.name(), Standing.UNSAID));
        Set<UnitName> spoken = new HashSet<>();
        units().forEach((name, standing) -> {
            Optional<Unit> known = directory.resolve(name);
            UnitName shown = known.map(Unit::name).orElse(name);
            if (!spoken.add(shown)) {
                throw InvalidValueException.of("units", "each unit of the directory once, whatever its alias");
            }
            if (known.map(unit -> exists(unit, on)).orElse(true)) {
                all.put(shown, standing);
            }
        });
        return builder().version(version()).regency(regency()).units(all).build();
    }

    private static boolean exists(Unit unit, Optional<LocalDate> on) {
        return on.map(unit.validity()::covers).orElse(true);
    }

    /**
     * How many units are said to have a procedure.
     *
     * @return 0 or more
     */
    default long unitsWithProcedure() {
        return units().values().stream()
                .filter(standing -> standing.procedure() == Presence.PRESENT)
                .count();
    }

    /**
     * The share of units that have a procedure. A unit of which it was not said counts as one without.
     *
     * @return units with a procedure by all units; empty where of no unit anything was said of one
     */
    default Optional<Ratio> procedureShare() {
        return units().values().stream().allMatch(standing -> standing.procedure() == Presence.NOT_SAID)
                ? Optional.empty()
                : Optional.of(new Ratio(unitsWithProcedure(), units().size()));
    }

    /**
     * A builder.
     *
     * @return an empty one; the version is required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a statement. */
    final class Builder extends ImmutableGovernance.Builder {
        Builder() {}
    }
}
