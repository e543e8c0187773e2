package id.tuntas.desk;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.port.Append;
import id.tuntas.port.Commit;
import id.tuntas.port.CommitKey;
import id.tuntas.port.CommitResult;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.StaleVersionException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores many complaints in lots, each whole or not at all. What is new about a lot is worked out from what is stored, so that a
 * run which was cut off anywhere is simply repeated.
 */
final class Lots {

    /** The most complaints of a lot. */
    static final int LONGEST = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Lots.class);
    private static final int TRIES = 5;

    private final ComplaintStore store;
    private final String keys;

    /** Lots whose keys begin with a word. */
    Lots(ComplaintStore store, String keys) {
        this.store = store;
        this.keys = keys;
    }

    /** What goes behind a history as it is stored, which is of version 0 where it is not; asked anew whenever that changed. */
    interface News {
        List<DatedEvent> behind(History known);
    }

    /** How much of a lot was new. */
    record Stored(long newComplaints, long newEvents) {}

    /** Somebody else may append to the same complaints meanwhile; then what is new is worked out again. */
    Stored store(RegencyId regency, Collection<ComplaintId> lot, News news) {
        for (int attempt = 1; ; attempt++) {
            List<Append> appends = appends(regency, lot, news);
            if (appends.isEmpty()) {
                return new Stored(0, 0);
            }
            String digest = AppendDigest.of(appends);
            Commit commit = Commit.builder()
                    .regency(regency)
                    .key(new CommitKey(keys + "/" + digest))
                    .bodyDigest(digest)
                    .appends(appends)
                    .build();
            try {
                CommitResult result = store.commit(commit);
                LOG.debug("A lot of {} complaints: {}", appends.size(), result);
                return result == CommitResult.COMMITTED ? stored(appends) : new Stored(0, 0);
            } catch (StaleVersionException stale) {
                if (attempt == TRIES) {
                    throw stale;
                }
            }
        }
    }

    private static Stored stored(List<Append> appends) {
        return new Stored(
                appends.stream().filter(append -> append.base().version() == 0).count(),
                appends.stream().mapToLong(append -> append.events().size()).sum());
    }

    private List<Append> appends(RegencyId regency, Collection<ComplaintId> lot, News news) {
        Map<ComplaintId, History> known = store.find(regency, lot);
        List<Append> appends = new ArrayList<>(lot.size());
        for (ComplaintId id : lot) {
            History history = known.getOrDefault(id, History.none(id));
            List<DatedEvent> unseen = news.behind(history);
            if (!unseen.isEmpty()) {
                appends.add(new Append(history, unseen));
            }
        }
        return appends;
    }
}
