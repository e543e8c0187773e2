package id.tuntas.directory;

import id.tuntas.base.InvalidValueException;
import id.tuntas.text.LocalText;
import java.util.Optional;

/**
 * A role in a unit, or for the whole regency: what an officer is appointed to, and the desk on which work lies.
 *
 * <p>Immutable. Example: {@code Post.of(Role.LIAISON_OFFICER, UnitName.of("Dinas Kesehatan"))}, {@link #COORDINATOR}.
 *
 * @param role a role to which officers are appointed
 * @param unit the unit, under any name; empty for a role of the whole regency
 */
public record Post(Role role, Optional<UnitName> unit) {

    /** The desk of the coordinator, on which everything lies that is nobody else's. */
    public static final Post COORDINATOR = of(Role.COORDINATOR);

    /**
     * Checks that role and unit go together.
     *
     * @param role a role to which officers are appointed
     * @param unit the unit; empty for a role of the whole regency
     * @throws InvalidValueException if nobody is appointed to the role, if it is held in a unit and none is named, or if it
     *     is held for the whole regency and a unit is named
     */
    public Post {
        if (!role.isOfUnit() && !role.isOfRegency()) {
            throw InvalidValueException.of("role", "a role to which officers are appointed");
        }
        if (role.isOfUnit() != unit.isPresent()) {
            throw InvalidValueException.of(
                    "unit", role.isOfUnit() ? "present for a role of a unit" : "empty for a role of the whole regency");
        }
    }

    /**
     * A role in a unit.
     *
     * @param role a role of a unit
     * @param unit the unit, under any name
     * @return the post
     * @throws InvalidValueException if the role is not one of a unit
     */
    public static Post of(Role role, UnitName unit) {
        return new Post(role, Optional.of(unit));
    }

    /**
     * A role for the whole regency.
     *
     * @param role a role of the regency
     * @return the post
     * @throws InvalidValueException if the role is not one of the whole regency
     */
    public static Post of(Role role) {
        return new Post(role, Optional.empty());
    }

    /**
     * What letters and messages call it.
     *
     * @return such as {@code pejabat penghubung Dinas Kesehatan}
     */
    public LocalText title() {
        String of = unit.map(name -> " " + name).orElse("");
        String ofEnglish = unit.map(name -> " of " + name).orElse("");
        return new LocalText(role.title().indonesian() + of, role.title().english() + ofEnglish);
    }
}
