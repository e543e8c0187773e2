package id.tuntas.desk;

import id.tuntas.port.Commit;
import id.tuntas.port.CommitResult;
import id.tuntas.port.Notice;
import id.tuntas.port.NoticeQueue;
import id.tuntas.testkit.ForwardingComplaintStore;
import id.tuntas.testkit.InMemoryComplaintStore;
import java.util.ArrayList;
import java.util.List;

/** A store that remembers the notices, and can fail once before a commit takes effect. */
final class WatchedStore extends ForwardingComplaintStore {

    final List<Notice> notices = new ArrayList<>();
    final List<RuntimeException> failing = new ArrayList<>();
    private final NoticeQueue queue;

    WatchedStore() {
        this(new InMemoryComplaintStore());
    }

    private WatchedStore(InMemoryComplaintStore store) {
        super(store);
        queue = store.notices();
    }

    NoticeQueue queue() {
        return queue;
    }

    @Override
    public CommitResult commit(Commit commit) {
        if (!failing.isEmpty()) {
            throw failing.remove(0);
        }
        CommitResult result = super.commit(commit);
        notices.addAll(commit.notices());
        return result;
    }
}
