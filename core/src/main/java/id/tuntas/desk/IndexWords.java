package id.tuntas.desk;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import id.tuntas.desk.view.PublicView;
import id.tuntas.port.IndexedWords;
import id.tuntas.port.TamperedException;
import id.tuntas.port.WordIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the words of complaints that were committed to since, so that {@link SearchComplaints} finds them. A host runs it as often as
 * words should be found, such as every minute. It may be cut off anywhere and run by several at once. Safe for use by many threads if
 * the ports are.
 *
 * <p>What is read is what the coordinator and the public are shown, without numbers and addresses by which a person can be found.
 * Example: what a reporter wrote on Tuesday 5 March 2024 at 10:00:10 is found from the run of 10:01 on, by the coordinator and the
 * reporter; by the public once the coordinator has verified it, and the run after that.
 */
public final class IndexWords {

    private static final Logger LOG = LoggerFactory.getLogger(IndexWords.class);

    private final Desk desk;
    private final WordIndex index;

    /**
     * The use case at a desk.
     *
     * @param desk the desk, with an index of words
     * @throws InvalidValueException if it has none
     */
    public IndexWords(Desk desk) {
        this.desk = desk;
        this.index = indexOf(desk);
    }

    static WordIndex indexOf(Desk desk) {
        return desk.wordIndex().orElseThrow(() -> InvalidValueException.of("wordIndex", "one, to search words"));
    }

    /**
     * What came of a run.
     *
     * @param read how many complaints were read
     * @param failed complaints whose words are not those that were written any more; they stay unread
     */
    public record Outcome(long read, Set<ComplaintId> failed) {

        /**
         * Copies the ids.
         *
         * @param read how many complaints were read
         * @param failed complaints whose words are not those that were written any more
         */
        public Outcome {
            failed = Set.copyOf(failed);
        }
    }

    /**
     * Reads all that is unread. What is committed to meanwhile is left to the next run.
     *
     * @param progress hears how many complaints are done, after each {@link WordIndex#LONGEST_PAGE}
     * @return how many were read
     * @throws id.tuntas.port.StoreUnavailableException if a port failed; what was read before is kept, and repeating the call is
     *     safe
     */
    public Outcome run(LongConsumer progress) {
        long done = 0;
        long read = 0;
        Set<ComplaintId> failed = new HashSet<>();
        Optional<ComplaintId> last = Optional.empty();
        List<ComplaintId> page;
        do {
            page = index.unread(desk.regency(), last, WordIndex.LONGEST_PAGE);
            Map<ComplaintId, History> histories = desk.store().find(desk.regency(), page);
            read += index.put(desk.regency(), entries(histories.values(), failed));
            done += page.size();
            progress.accept(done);
            last = page.isEmpty() ? last : Optional.of(page.get(page.size() - 1));
        } while (page.size() == WordIndex.LONGEST_PAGE);
        LOG.debug("Read the words of {} complaints", read);
        return new Outcome(read, failed);
    }

    private List<IndexedWords> entries(Collection<History> histories, Set<ComplaintId> failed) {
        List<IndexedWords> entries = new ArrayList<>();
        for (History history : histories) {
            try {
                entries.add(entry(history));
            } catch (TamperedException changed) {
                failed.add(history.id());
                LOG.warn("{} is not found by its words: {}", history.id(), changed.getMessage());
            }
        }
        return entries;
    }

    private IndexedWords entry(History history) {
        Dossier dossier = new Dossier(desk, history, desk.clock().instant());
        Complaint complaint = dossier.complaint();
        Set<String> published = dossier.forPublic() instanceof PublicView.Open open ? SearchWords.of(open) : Set.of();
        Set<String> withheld = new HashSet<>(SearchWords.of(dossier.forCoordinator()));
        withheld.removeAll(published);
        return IndexedWords.builder()
                .id(history.id())
                .version(history.version())
                .receivedAt(complaint.receivedAt())
                .addAllUnits(complaint.supporting())
                .addAllUnits(complaint.lead().stream().toList())
                .reporter(complaint.reporter())
                .published(published)
                .withheld(withheld)
                .build();
    }
}
