package id.tuntas.port;

import id.tuntas.base.RegencyId;
import id.tuntas.directory.OfficerId;
import java.util.List;

/**
 * Where officers are reached: the staff system, a table, a file. Their duty contacts, not their private ones. Asked at the
 * moment of sending, so that a new number counts at once. Safe for use by many threads. Whoever writes one proves it with the
 * {@code OfficerContactsContract} of the testkit.
 */
@FunctionalInterface
public interface OfficerContacts {

    /** Knows nobody. */
    OfficerContacts NONE = (regency, officer) -> List.of();

    /**
     * The contacts of an officer.
     *
     * @param regency whose officer
     * @param officer under the id that the regency gave out
     * @return the preferred one of each kind first; none where nobody knows the officer, or they are of another regency
     * @throws StoreUnavailableException if nobody can answer
     */
    List<Contact> of(RegencyId regency, OfficerId officer);
}
