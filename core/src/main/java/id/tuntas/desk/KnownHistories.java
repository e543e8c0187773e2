package id.tuntas.desk;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import id.tuntas.port.ComplaintStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The histories of a regency, to be walked more than once in the order of their ids. What fits into a quarter of the heap is
 * read from the store once; of more than that, what lies behind is read again by every walk, so that memory is bounded.
 */
final class KnownHistories {

    /** What an event takes in memory, with its share of its history, and a good deal more to be sure. */
    private static final long BYTES = 512;

    private static final int SHARE = 4;

    private final ComplaintStore store;
    private final RegencyId regency;
    private final List<History> kept = new ArrayList<>();
    private long room;
    private boolean walked;
    private boolean complete;

    KnownHistories(ComplaintStore store, RegencyId regency) {
        this(store, regency, Runtime.getRuntime().maxMemory() / SHARE / BYTES);
    }

    /** One that keeps histories of so many events at most. */
    KnownHistories(ComplaintStore store, RegencyId regency, long room) {
        this.store = store;
        this.regency = regency;
        this.room = room;
    }

    /**
     * Hands on every history.
     *
     * @param reader hears each once
     * @throws id.tuntas.port.PortException if the store failed
     */
    void forEach(Consumer<History> reader) {
        kept.forEach(reader);
        boolean keeping = !walked;
        walked = true;
        if (complete) {
            return;
        }
        Optional<ComplaintId> after = last(kept);
        List<History> page;
        do {
            page = store.page(regency, after, ComplaintStore.LONGEST_PAGE);
            page.forEach(reader);
            keeping = keeping && keep(page);
            after = last(page);
        } while (page.size() == ComplaintStore.LONGEST_PAGE);
        complete = keeping;
    }

    /** Whole pages, so that what is read again begins behind one. */
    private boolean keep(List<History> page) {
        room -= page.stream().mapToLong(History::version).sum();
        if (room < 0) {
            return false;
        }
        kept.addAll(page);
        return true;
    }

    private static Optional<ComplaintId> last(List<History> page) {
        return page.isEmpty()
                ? Optional.empty()
                : Optional.of(page.get(page.size() - 1).id());
    }
}
