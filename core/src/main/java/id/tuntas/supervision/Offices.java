package id.tuntas.supervision;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.Role;
import java.util.Set;

/** Which roles can be written to. */
final class Offices {

    private Offices() {}

    static void check(String attribute, Set<Role> roles) {
        if (!roles.stream().allMatch(role -> role.isOfUnit() || role.isOfRegency())) {
            throw InvalidValueException.of(attribute, "roles to which officers are appointed");
        }
    }
}
