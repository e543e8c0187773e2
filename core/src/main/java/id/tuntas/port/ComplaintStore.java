package id.tuntas.port;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the histories of complaints.
 *
 * <p>Implementations are safe for use by many threads. A history of another regency is never given out: an id of another
 * regency looks like one that nobody knows. Whoever writes one proves it with the {@code ComplaintStoreContract} of the
 * testkit.
 */
public interface ComplaintStore {

    /** The most histories that {@link #page} gives at a time. */
    int LONGEST_PAGE = 1_000;

    /**
     * The histories of these complaints as they are now. What a commit stored is seen by every later call.
     *
     * @param regency the regency whose complaints are looked for
     * @param ids which ones, in any number
     * @return a history for every id that is known; ids that are not known are absent
     * @throws StoreUnavailableException if the store cannot answer
     */
    Map<ComplaintId, History> find(RegencyId regency, Collection<ComplaintId> ids);

    /**
     * The histories of a regency, a page at a time, in the order of their ids (by code unit of the value, as
     * {@link String#compareTo} orders). A complaint that is stored all the while is met exactly once by walking from page
     * to page.
     *
     * @param regency the regency
     * @param after the last id of the page before; empty for the first page
     * @param limit how many at most, 1 to {@link #LONGEST_PAGE}
     * @return the next histories; fewer than {@code limit} on the last page, none behind it
     * @throws InvalidValueException if the limit is out of range
     * @throws StoreUnavailableException if the store cannot answer
     */
    List<History> page(RegencyId regency, Optional<ComplaintId> after, int limit);

    /**
     * How many complaints of a regency are stored, for progress and for nothing that must be exact while others write.
     *
     * @param regency the regency
     * @return 0 or more
     * @throws StoreUnavailableException if the store cannot answer
     */
    long count(RegencyId regency);

    /**
     * What took effect under a key, so that a caller who tries again gets the first answer.
     *
     * @param regency the regency
     * @param key the caller's key
     * @return the digest of the commit that took effect under it; empty where none did
     * @throws StoreUnavailableException if the store cannot answer
     */
    Optional<String> digest(RegencyId regency, CommitKey key);

    /**
     * Stores all of a commit or nothing of it. When it returns, what was committed survives the death of the process.
     *
     * <p>A commit under a key that took effect before, with the same digest, changes nothing and is answered with
     * {@link CommitResult#REPEATED}, whatever versions it names; its notices are not stored again.
     *
     * <p>A store that offers no {@link NoticeQueue} keeps the notices all the same, with their events, where whoever sends
     * them can read them: dropping one in silence would leave somebody untold.
     *
     * @param commit what to store
     * @return whether it took effect now or before
     * @throws StaleVersionException if a history is no longer at the version that its append is based on
     * @throws KeyReusedException if the key stands for a commit with another digest
     * @throws InvalidValueException if there are notices and the store has no {@link NoticeQueue} to put them into
     * @throws IdReusedException if a notice of that id was stored by another commit
     * @throws StoreUnavailableException if the store failed; whether the commit took effect is then unknown, and trying it
     *     again under the same key is safe
     */
    CommitResult commit(Commit commit);
}
