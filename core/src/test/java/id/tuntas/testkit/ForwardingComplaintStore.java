package id.tuntas.testkit;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitKey;
import id.tuntas.port.CommitResult;
import id.tuntas.port.ComplaintStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A store that hands everything on to another: for tests that watch it, break it, or cut in at one method. */
public class ForwardingComplaintStore implements ComplaintStore {

    private final ComplaintStore store;

    /**
     * In front of a store.
     *
     * @param store the one that does the work
     */
    public ForwardingComplaintStore(ComplaintStore store) {
        this.store = store;
    }

    @Override
    public CommitResult commit(Commit commit) {
        return store.commit(commit);
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
}
