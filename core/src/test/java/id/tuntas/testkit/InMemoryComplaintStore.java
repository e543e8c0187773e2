package id.tuntas.testkit;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import id.tuntas.port.Append;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitKey;
import id.tuntas.port.CommitResult;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.KeyReusedException;
import id.tuntas.port.NoticeQueue;
import id.tuntas.port.StaleVersionException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A store that forgets everything when the process ends: for tests and examples, and the model of all other stores. */
public final class InMemoryComplaintStore implements ComplaintStore {

    private final Map<RegencyId, Shelf> shelves = new HashMap<>();
    private final InMemoryNoticeQueue notices = new InMemoryNoticeQueue();

    /** An empty store. */
    public InMemoryComplaintStore() {}

    @Override
    public synchronized Map<ComplaintId, History> find(RegencyId regency, Collection<ComplaintId> ids) {
        NavigableMap<String, History> histories = shelf(regency).histories;
        Map<ComplaintId, History> found = new LinkedHashMap<>();
        for (ComplaintId id : ids) {
            History history = id.regency().equals(regency) ? histories.get(id.value()) : null;
            if (history != null) {
                found.put(id, history);
            }
        }
        return found;
    }

    @Override
    public synchronized List<History> page(RegencyId regency, Optional<ComplaintId> after, int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw InvalidValueException.of("limit", "1 to " + LONGEST_PAGE);
        }
        NavigableMap<String, History> histories = shelf(regency).histories;
        return after.map(last -> histories.tailMap(last.value(), false)).orElse(histories).values().stream()
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized long count(RegencyId regency) {
        return shelf(regency).histories.size();
    }

    @Override
    public synchronized Optional<String> digest(RegencyId regency, CommitKey key) {
        return Optional.ofNullable(shelf(regency).digests.get(key));
    }

    @Override
    public synchronized CommitResult commit(Commit commit) {
        Shelf shelf = shelf(commit.regency());
        String digest = shelf.digests.get(commit.key());
        if (digest != null) {
            if (digest.equals(commit.bodyDigest())) {
                return CommitResult.REPEATED;
            }
            throw new KeyReusedException(commit.key());
        }
        for (Append append : commit.appends()) {
            int expected = append.base().version();
            if (shelf.version(append.base().id()) != expected) {
                throw new StaleVersionException(append.base().id(), expected);
            }
        }
        notices.check(commit.regency(), commit.notices());
        commit.appends().forEach(shelf::put);
        notices.add(commit.regency(), commit.notices());
        shelf.digests.put(commit.key(), commit.bodyDigest());
        return CommitResult.COMMITTED;
    }

    /**
     * What became of the notices of its commits.
     *
     * @return the queue that the commits of this store fill
     */
    public NoticeQueue notices() {
        return notices;
    }

    private Shelf shelf(RegencyId regency) {
        return shelves.computeIfAbsent(regency, unknown -> new Shelf());
    }

    /** What belongs to one regency. */
    private static final class Shelf {
        private final NavigableMap<String, History> histories = new TreeMap<>();
        private final Map<CommitKey, String> digests = new HashMap<>();

        private int version(ComplaintId id) {
            History stored = histories.get(id.value());
            return stored == null ? 0 : stored.version();
        }

        private void put(Append append) {
            ComplaintId id = append.base().id();
            History stored = histories.getOrDefault(id.value(), History.none(id));
            histories.put(id.value(), stored.plus(append.events()));
        }
    }
}
