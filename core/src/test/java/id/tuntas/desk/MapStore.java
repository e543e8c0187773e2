package id.tuntas.desk;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import id.tuntas.port.Append;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitKey;
import id.tuntas.port.CommitResult;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.KeyReusedException;
import id.tuntas.port.StaleVersionException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A store in a map, for one thread. */
final class MapStore implements ComplaintStore {

    private final TreeMap<ComplaintId, History> histories = new TreeMap<>();
    private final Map<String, String> digests = new HashMap<>();
    private int commits;
    private Runnable beforeCommit = () -> {};
    private Runnable beforePage = () -> {};

    /** How many commits took effect. */
    int commits() {
        return commits;
    }

    /** How many events are stored, of all complaints. */
    int events() {
        return histories.values().stream().mapToInt(History::version).sum();
    }

    /** Runs something once, before the next commit is looked at: what somebody else does meanwhile. */
    void meanwhile(Runnable action) {
        beforeCommit = () -> {
            beforeCommit = () -> {};
            action.run();
        };
    }

    /** Runs something before every commit is looked at. */
    void everyTime(Runnable action) {
        beforeCommit = action;
    }

    /** Runs something once, after so many pages were given. */
    void afterPages(int pages, Runnable action) {
        int[] left = {pages};
        beforePage = () -> {
            if (left[0]-- == 0) {
                action.run();
            }
        };
    }

    @Override
    public Map<ComplaintId, History> find(RegencyId regency, Collection<ComplaintId> ids) {
        Map<ComplaintId, History> found = new HashMap<>();
        for (ComplaintId id : ids) {
            History history = histories.get(id);
            if (history != null && id.regency().equals(regency)) {
                found.put(id, history);
            }
        }
        return found;
    }

    @Override
    public List<History> page(RegencyId regency, Optional<ComplaintId> after, int limit) {
        beforePage.run();
        return histories.values().stream()
                .filter(history -> history.id().regency().equals(regency))
                .filter(history ->
                        after.map(last -> history.id().compareTo(last) > 0).orElse(true))
                .limit(limit)
                .toList();
    }

    @Override
    public long count(RegencyId regency) {
        return histories.keySet().stream()
                .filter(id -> id.regency().equals(regency))
                .count();
    }

    @Override
    public Optional<String> digest(RegencyId regency, CommitKey key) {
        return Optional.ofNullable(digests.get(regency + "/" + key.value()));
    }

    @Override
    public CommitResult commit(Commit commit) {
        beforeCommit.run();
        String digest = digests.get(commit.regency() + "/" + commit.key().value());
        if (digest != null) {
            if (!digest.equals(commit.bodyDigest())) {
                throw new KeyReusedException(commit.key());
            }
            return CommitResult.REPEATED;
        }
        for (Append append : commit.appends()) {
            ComplaintId id = append.base().id();
            if (histories.getOrDefault(id, History.none(id)).version()
                    != append.base().version()) {
                throw new StaleVersionException(id, append.base().version());
            }
        }
        for (Append append : commit.appends()) {
            histories.put(append.base().id(), append.base().plus(append.events()));
        }
        digests.put(commit.regency() + "/" + commit.key().value(), commit.bodyDigest());
        commits++;
        return CommitResult.COMMITTED;
    }
}
