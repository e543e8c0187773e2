package id.tuntas.port;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which words stand in which complaints. Filled by the {@code IndexWords} of the desk, from what each audience may see; asked by
 * its {@code SearchComplaints}, which checks every answer against the view of whoever asks. It belongs to a
 * {@link ComplaintStore}: a complaint that the store does not know has no words.
 *
 * <p>Words are told apart by their characters; to bring them to one form is the desk's. Implementations are safe for use by many
 * threads. A complaint of another regency is never found. No exception and no log of theirs holds a word. Whoever writes one
 * proves it with the {@code WordIndexContract} of the testkit.
 */
public interface WordIndex {

    /** The most complaints of a page, and the most entries that are put at a time. */
    int LONGEST_PAGE = 200;

    /** The most words of a search. */
    int MOST_WORDS = 16;

    /**
     * The complaints whose words were not read since their last commit, in the order of their ids.
     *
     * @param regency the regency
     * @param after the last id of the page before; empty for the first page
     * @param limit how many at most, 1 to {@link #LONGEST_PAGE}
     * @return the next ids; fewer than {@code limit} on the last page
     * @throws InvalidValueException if the limit is out of range
     * @throws StoreUnavailableException if the index cannot answer
     */
    List<ComplaintId> unread(RegencyId regency, Optional<ComplaintId> after, int limit);

    /**
     * Replaces what is known of complaints, of all of them or of none. An entry whose complaint has another version by now, or whose
     * words of that version were read already, is passed over.
     *
     * @param regency whose complaints they are
     * @param entries at most {@link #LONGEST_PAGE}, each complaint once
     * @return how many were not passed over
     * @throws InvalidValueException if there are more, a complaint comes twice or is of another regency
     * @throws StoreUnavailableException if the index failed; repeating the call is safe
     */
    int put(RegencyId regency, Collection<IndexedWords> entries);

    /**
     * Forgets the words of a complaint at once. It is unread then, whatever it was.
     *
     * @param id which complaint; one that is not known is passed over
     * @throws StoreUnavailableException if the index failed; repeating the call is safe
     */
    void forget(ComplaintId id);

    /**
     * The complaints that have all of these words, the newest first.
     *
     * @param regency the regency
     * @param reach among which words of which complaints
     * @param words 1 to {@link #MOST_WORDS}, each as {@link IndexedWords#isWord} wants it
     * @param after the cursor of the page before; empty for the first page
     * @param limit how many at most, 1 to {@link #LONGEST_PAGE}
     * @return the page; fewer than {@code limit} on the last one only
     * @throws InvalidValueException if the limit is out of range, or the words are too many, none, or no words
     * @throws StoreUnavailableException if the index cannot answer
     */
    FoundPage find(RegencyId regency, Reach reach, Set<String> words, Optional<FoundPage.Place> after, int limit);

    /**
     * Checks what is asked of {@link #find}; for implementations.
     *
     * @param words the words
     * @param limit how many complaints at most
     * @throws InvalidValueException if either is out of range
     */
    static void check(Set<String> words, int limit) {
        check(limit);
        if (words.isEmpty() || words.size() > MOST_WORDS || !words.stream().allMatch(IndexedWords::isWord)) {
            throw InvalidValueException.of(
                    "words",
                    "1 to " + MOST_WORDS + ", each of 1 to " + IndexedWords.LONGEST_WORD
                            + " characters without a blank");
        }
    }

    /**
     * Checks the length of a page; for implementations.
     *
     * @param limit how many complaints at most
     * @throws InvalidValueException if it is out of range
     */
    static void check(int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw InvalidValueException.of("limit", "1 to " + LONGEST_PAGE);
        }
    }

    /**
     * Checks what is {@link #put}; for implementations.
     *
     * @param regency whose complaints they must be
     * @param entries the entries
     * @throws InvalidValueException if there are too many, a complaint comes twice or is of another regency
     */
    static void check(RegencyId regency, Collection<IndexedWords> entries) {
        if (entries.size() > LONGEST_PAGE
                || entries.stream().map(IndexedWords::id).distinct().count() != entries.size()
                || entries.stream().anyMatch(entry -> !entry.id().regency().equals(regency))) {
            throw InvalidValueException.of(
                    "entries", "at most " + LONGEST_PAGE + ", each complaint of the regency once");
        }
    }
}
