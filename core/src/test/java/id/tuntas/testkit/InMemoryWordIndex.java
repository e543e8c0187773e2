package id.tuntas.testkit;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import id.tuntas.directory.UnitName;
import id.tuntas.port.ComplaintStore;
import id.tuntas.port.FoundPage;
import id.tuntas.port.FoundPage.Place;
import id.tuntas.port.IndexedWords;
import id.tuntas.port.Reach;
import id.tuntas.port.WordIndex;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** An index that looks through all entries whenever it is asked: the model of all others. */
public final class InMemoryWordIndex implements WordIndex {

    private final ComplaintStore store;
    private final Map<ComplaintId, IndexedWords> entries = new ConcurrentHashMap<>();

    /**
     * An empty index.
     *
     * @param store the store that it belongs to
     */
    public InMemoryWordIndex(ComplaintStore store) {
        this.store = store;
    }

    /**
     * All that is kept.
     *
     * @return in the order of ids
     */
    public List<IndexedWords> entries() {
        return entries.values().stream()
                .sorted(Comparator.comparing(IndexedWords::id))
                .toList();
    }

    @Override
    public List<ComplaintId> unread(RegencyId regency, Optional<ComplaintId> after, int limit) {
        WordIndex.check(limit);
        List<ComplaintId> unread = new ArrayList<>();
        Optional<ComplaintId> last = after;
        List<History> page;
        do {
            page = store.page(regency, last, ComplaintStore.LONGEST_PAGE);
            for (History history : page) {
                last = Optional.of(history.id());
                if (unread.size() < limit && isUnread(history)) {
                    unread.add(history.id());
                }
            }
        } while (page.size() == ComplaintStore.LONGEST_PAGE);
        return unread;
    }

    private boolean isUnread(History history) {
        IndexedWords entry = entries.get(history.id());
        return entry == null || entry.version() != history.version();
    }

    @Override
    public synchronized int put(RegencyId regency, Collection<IndexedWords> some) {
        WordIndex.check(regency, some);
        Map<ComplaintId, History> histories =
                store.find(regency, some.stream().map(IndexedWords::id).toList());
        List<IndexedWords> taken = some.stream()
                .filter(entry -> Optional.ofNullable(histories.get(entry.id()))
                        .filter(history -> history.version() == entry.version() && isUnread(history))
                        .isPresent())
                .toList();
        taken.forEach(entry -> entries.put(entry.id(), entry));
        return taken.size();
    }

    @Override
    public synchronized void forget(ComplaintId id) {
        entries.remove(id);
    }

    @Override
    public FoundPage find(RegencyId regency, Reach reach, Set<String> words, Optional<Place> after, int limit) {
        WordIndex.check(words, limit);
        return FoundPage.of(
                entries.values().stream()
                        .filter(entry -> entry.id().regency().equals(regency) && isIn(reach, entry))
                        .filter(entry -> words(reach, entry).containsAll(words))
                        .map(InMemoryWordIndex::place)
                        .filter(place ->
                                after.map(last -> place.compareTo(last) > 0).orElse(true))
                        .sorted()
                        .limit(limit + 1L)
                        .toList(),
                limit);
    }

    private static Place place(IndexedWords entry) {
        return new Place(entry.receivedAt().map(at -> at.truncatedTo(ChronoUnit.MICROS)), entry.id());
    }

    private static boolean isIn(Reach reach, IndexedWords entry) {
        if (reach instanceof Reach.OfUnit unit) {
            return unit.names().stream()
                    .map(UnitName::key)
                    .anyMatch(key -> entry.units().stream().map(UnitName::key).anyMatch(key::equals));
        }
        return !(reach instanceof Reach.OfReporter own) || entry.reporter().equals(Optional.of(own.reporter()));
    }

    private static List<String> words(Reach reach, IndexedWords entry) {
        Stream<String> withheld = reach instanceof Reach.Published ? Stream.empty() : entry.withheld().stream();
        return Stream.concat(entry.published().stream(), withheld).toList();
    }
}
