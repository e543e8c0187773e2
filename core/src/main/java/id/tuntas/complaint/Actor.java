package id.tuntas.complaint;

import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import java.util.Optional;

/**
 * Who acted, as far as the source says: a role and a unit, never a person's name. Immutable.
 *
 * @param role in what capacity; empty where the source does not say
 * @param unit for which unit; empty where the source does not say
 */
public record Actor(Optional<Role> role, Optional<UnitName> unit) {

    /** Somebody of whom the source says nothing. */
    public static final Actor UNSTATED = new Actor(Optional.empty(), Optional.empty());

    /**
     * Somebody in that role.
     *
     * @param role the role
     * @return the actor, of no stated unit
     */
    public static Actor of(Role role) {
        return new Actor(Optional.of(role), Optional.empty());
    }
}
