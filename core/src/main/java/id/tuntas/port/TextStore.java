package id.tuntas.port;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.TextRef;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Keeps what people wrote, outside the events, so that it can be erased without touching one.
 *
 * <p>Implementations are safe for use by many threads. What belongs to another regency looks like what nobody knows. No
 * exception and no log of theirs holds a word. Whoever writes one proves it with the {@code TextStoreContract} of the
 * testkit.
 *
 * <p>Words are put before the commit whose events refer to them; words that no event ever came to refer to do no harm.
 */
public interface TextStore {

    /**
     * Stores all of these words or none. When it returns, they survive the death of the process.
     *
     * <p>Words that are there already under the same id and kind are left as they are with their first salt, so trying
     * again is safe, with the same salt or with another. Words that were erased stay erased: putting them again under the
     * reference that they had changes nothing.
     *
     * @param regency whose words they are
     * @param texts in any number, each id once
     * @return the references under which they are kept, in the order given; events hold these
     * @throws IdReusedException if an id stands for other words or another kind, or for words that were erased and had
     *     another reference; nothing was stored
     * @throws id.tuntas.base.InvalidValueException if an id comes twice
     * @throws StoreUnavailableException if the store failed; whether the words are there is then unknown, and trying again
     *     is safe
     */
    List<TextRef> put(RegencyId regency, List<SaltedText> texts);

    /**
     * The words of these references. Each is checked against the digest of its reference before any is given out.
     *
     * @param regency whose words are looked for
     * @param refs which ones, in any number
     * @return for every reference whose id and kind are known: the words, or that they were erased; those not known are
     *     absent
     * @throws TamperedException if words, salt or what is kept of erased words do not fit the digest of their reference;
     *     nothing is given out
     * @throws StoreUnavailableException if the store cannot answer
     */
    Map<TextRef, StoredText> read(RegencyId regency, Collection<TextRef> refs);

    /**
     * Erases words and their salts for good, all or none. What stays is that they were there, and their reference.
     *
     * <p>References that are not known, or whose kind or digest is not that of what is kept, and words that were erased
     * before, are passed over.
     *
     * @param regency whose words they are
     * @param refs which ones, in any number
     * @throws StoreUnavailableException if the store failed; trying again is safe
     */
    void erase(RegencyId regency, Collection<TextRef> refs);
}
