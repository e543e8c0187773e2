package id.tuntas.testkit;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ReporterId;
import id.tuntas.port.Contact;
import id.tuntas.port.ContactKey;
import id.tuntas.port.IdReusedException;
import id.tuntas.port.ReporterIdentity;
import id.tuntas.port.ReporterVault;
import id.tuntas.port.VaultAccess;
import id.tuntas.port.VaultEntry;
import id.tuntas.port.VaultEntry.Act;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A vault that forgets everything when the process ends: for tests, examples and trying it out in an office. */
public final class InMemoryReporterVault implements ReporterVault {

    private final ContactKey key;
    private final Consumer<VaultEntry> witness;
    private final Map<RegencyId, Shelf> shelves = new HashMap<>();

    /**
     * An empty vault.
     *
     * @param key what contacts are looked up with
     * @param witness is shown every entry before the answer is given; where it throws, nothing is given or changed
     */
    public InMemoryReporterVault(ContactKey key, Consumer<VaultEntry> witness) {
        this.key = key;
        this.witness = witness;
    }

    @Override
    public synchronized void store(
            RegencyId regency, ReporterId reporter, ReporterIdentity identity, VaultAccess access) {
        Shelf shelf = shelf(regency);
        if (shelf.erased.contains(reporter)) {
            throw new IdReusedException("reporter", reporter.value());
        }
        note(shelf, Act.STORED, Optional.of(reporter), shelf.identities.containsKey(reporter), access);
        shelf.identities.put(reporter, identity);
        shelf.hashes.put(
                reporter,
                identity.contacts().stream()
                        .map(contact -> key.hash(regency, contact))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public synchronized Optional<ReporterIdentity> read(RegencyId regency, ReporterId reporter, VaultAccess access) {
        Shelf shelf = shelf(regency);
        note(shelf, Act.READ, Optional.of(reporter), shelf.identities.containsKey(reporter), access);
        return Optional.ofNullable(shelf.identities.get(reporter));
    }

    @Override
    public synchronized List<ReporterId> find(RegencyId regency, Contact contact, VaultAccess access) {
        Shelf shelf = shelf(regency);
        String hash = key.hash(regency, contact);
        List<ReporterId> found = shelf.hashes.entrySet().stream()
                .filter(entry -> entry.getValue().contains(hash))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (found.isEmpty()) {
            note(shelf, Act.LOOKED_UP, Optional.empty(), false, access);
        }
        for (ReporterId reporter : found) {
            note(shelf, Act.LOOKED_UP, Optional.of(reporter), true, access);
        }
        return found;
    }

    @Override
    public synchronized void erase(RegencyId regency, ReporterId reporter, VaultAccess access) {
        Shelf shelf = shelf(regency);
        boolean found = shelf.identities.containsKey(reporter);
        note(shelf, Act.ERASED, Optional.of(reporter), found, access);
        if (found) {
            shelf.identities.remove(reporter);
            shelf.hashes.remove(reporter);
            shelf.erased.add(reporter);
        }
    }

    @Override
    public synchronized List<VaultEntry> audit(RegencyId regency, ReporterId reporter) {
        return shelf(regency).audit.stream()
                .filter(entry -> entry.reporter().equals(Optional.of(reporter)))
                .toList();
    }

    @Override
    public synchronized List<VaultEntry> audit(RegencyId regency, long after, int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw InvalidValueException.of("limit", "1 to " + LONGEST_PAGE);
        }
        return shelf(regency).audit.stream()
                .filter(entry -> entry.number() > after)
                .limit(limit)
                .toList();
    }

    private void note(Shelf shelf, Act act, Optional<ReporterId> reporter, boolean found, VaultAccess access) {
        VaultEntry entry = VaultEntry.builder()
                .number(shelf.audit.size() + 1L)
                .act(act)
                .reporter(reporter)
                .found(found)
                .access(access)
                .build();
        witness.accept(entry);
        shelf.audit.add(entry);
    }

    private Shelf shelf(RegencyId regency) {
        return shelves.computeIfAbsent(regency, unknown -> new Shelf());
    }

    /** What belongs to one regency. */
    private static final class Shelf {
        private final Map<ReporterId, ReporterIdentity> identities = new HashMap<>();
        private final Map<ReporterId, Set<String>> hashes = new HashMap<>();
        private final Set<ReporterId> erased = new TreeSet<>();
        private final List<VaultEntry> audit = new ArrayList<>();
    }
}
