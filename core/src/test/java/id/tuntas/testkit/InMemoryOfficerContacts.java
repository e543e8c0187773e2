package id.tuntas.testkit;

import id.tuntas.base.RegencyId;
import id.tuntas.directory.OfficerId;
import id.tuntas.port.Contact;
import id.tuntas.port.OfficerContacts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Contacts of officers that are forgotten when the process ends: for tests and examples. Thread-safe. */
public final class InMemoryOfficerContacts implements OfficerContacts {

    private final Map<RegencyId, Map<OfficerId, List<Contact>>> known = new ConcurrentHashMap<>();

    /** Knows nobody yet. */
    public InMemoryOfficerContacts() {}

    /**
     * An officer is from now on reached elsewhere.
     *
     * @param regency whose officer
     * @param officer which one
     * @param contacts the preferred one of each kind first; none where the officer is reached nowhere
     * @return this
     */
    public InMemoryOfficerContacts put(RegencyId regency, OfficerId officer, Contact... contacts) {
        known.computeIfAbsent(regency, none -> new ConcurrentHashMap<>()).put(officer, List.of(contacts));
        return this;
    }

    @Override
    public List<Contact> of(RegencyId regency, OfficerId officer) {
        return known.getOrDefault(regency, Map.of()).getOrDefault(officer, List.of());
    }
}
