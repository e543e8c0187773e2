package id.tuntas.desk;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitKey;
import id.tuntas.port.CommitResult;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeQueue;
import id.tuntas.testkit.InMemoryComplaintStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store that remembers the notices, and can fail once before a commit takes effect. */
final class WatchedStore implements ComplaintStore {

    final List<Notice> notices = new ArrayList<>();
    final List<RuntimeException> failing = new ArrayList<>();
    private final InMemoryComplaintStore store = new InMemoryComplaintStore();

    NoticeQueue queue() {
        return store.notices();
    }

    @Override
    public Map<ComplaintId, History> find(RegencyId regency, Collection<ComplaintId> ids) {
        return store.find(regency, ids);
    }

    @Override
    public List<History> page(RegencyId regency, Optional<ComplaintId> after, int limit) {
        return store.page(regency, after, limit);
    }

    @Override
    public long count(RegencyId regency) {
        return store.count(regency);
    }

    @Override
    public Optional<String> digest(RegencyId regency, CommitKey key) {
        return store.digest(regency, key);
    }

    @Override
    public CommitResult commit(Commit commit) {
        if (!failing.isEmpty()) {
            throw failing.remove(0);
        }
        CommitResult result = store.commit(commit);
        notices.addAll(commit.notices());
        return result;
    }
}
