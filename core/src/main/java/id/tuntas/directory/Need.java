package id.tuntas.directory;

import id.tuntas.base.InvalidValueException;
import java.util.Optional;

/**
 * A role that units must have an officer in: all units, or those of one kind.
 *
 * <p>That every unit needs a liaison officer is the SK Tim Pengelola's rule; that some need an operator beside them
 * (Sampang, 2024: the operator does the technical work) is the regency's to say, {@code Need.of(Role.OPERATOR,
 * UnitKind.of("dinas"))}. Immutable.
 *
 * @param role a role of a unit
 * @param kind which units; empty for all
 */
public record Need(Role role, Optional<UnitKind> kind) {

    /**
     * Checks the role.
     *
     * @param role a role of a unit
     * @param kind which units; empty for all
     * @throws InvalidValueException if the role is not one of a unit
     */
    public Need {
        if (!role.isOfUnit()) {
            throw InvalidValueException.of("role", "a role of a unit");
        }
    }

    /**
     * Every unit needs it.
     *
     * @param role a role of a unit
     * @return the need
     * @throws InvalidValueException if the role is not one of a unit
     */
    public static Need of(Role role) {
        return new Need(role, Optional.empty());
    }

    /**
     * Units of a kind need it.
     *
     * @param role a role of a unit
     * @param kind the kind
     * @return the need
     * @throws InvalidValueException if the role is not one of a unit
     */
    public static Need of(Role role, UnitKind kind) {
        return new Need(role, Optional.of(kind));
    }

    boolean isOf(Unit unit) {
        return kind.isEmpty() || kind.get().equals(unit.kind());
    }
}
