package id.tuntas.complaint;

import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import java.util.Optional;

/**
 * Who acted, as far as the source says: a role, a unit, an officer's id, never a person's name. Immutable.
 *
 * @param role in what capacity; empty where the source does not say
 * @param unit for which unit; empty where the source does not say
 * @param officer under which id; empty where the source does not say
 */
public record Actor(Optional<Role> role, Optional<UnitName> unit, Optional<OfficerId> officer) {

    /** Somebody of whom the source says nothing. */
    public static final Actor UNSTATED = new Actor(Optional.empty(), Optional.empty());

    /**
     * Somebody whose id the source does not say.
     *
     * @param role in what capacity; empty where the source does not say
     * @param unit for which unit; empty where the source does not say
     */
    public Actor(Optional<Role> role, Optional<UnitName> unit) {
        this(role, unit, Optional.empty());
    }

    /**
     * Somebody in that role.
     *
     * @param role the role
     * @return the actor, of no stated unit
     */
    public static Actor of(Role role) {
        return new Actor(Optional.of(role), Optional.empty());
    }

    /**
     * Somebody in that role of a unit.
     *
     * @param role the role
     * @param unit the unit
     * @return the actor, of no stated id
     */
    public static Actor of(Role role, UnitName unit) {
        return new Actor(Optional.of(role), Optional.of(unit));
    }
}
