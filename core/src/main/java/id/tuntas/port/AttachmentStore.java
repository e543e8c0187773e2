package id.tuntas.port;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.Attachment;
import java.io.InputStream;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Keeps the bytes of attachments; events hold references to them.
 *
 * <p>Implementations are safe for use by many threads. What belongs to another regency looks like what nobody knows. Whoever
 * writes one proves it with the {@code AttachmentStoreContract} of the testkit.
 *
 * <p>Bytes are put before the commit whose events refer to them; bytes that no event ever came to refer to do no harm.
 */
public interface AttachmentStore {

    /**
     * Takes in bytes, and finds out digest, size and media type on the way. They are kept whole or not at all; when it
     * returns, kept bytes survive the death of the process. Trying again with the same bytes is safe.
     *
     * @param regency whose attachment it is
     * @param id under which: 1 to 64 ASCII letters, digits, dots, dashes or underscores
     * @param bytes read to the end, or past the limit; not closed
     * @param limit how many bytes are taken at most, 0 or more
     * @param announced how many bytes the sender said there are, where that is known; then there must be as many
     * @return that they are kept, or why not
     * @throws InvalidValueException if the id or the limit is anything else
     * @throws IdReusedException if the id stands for other bytes, or for bytes that were erased; those stay as they are
     * @throws StoreUnavailableException if the store failed; whether the bytes are there is then unknown
     */
    Deposit put(RegencyId regency, String id, InputStream bytes, long limit, OptionalLong announced);

    /**
     * The bytes that a reference speaks of. All of them are compared with its digest before the first is given out.
     *
     * @param regency whose attachment it is
     * @param attachment the reference, of which id, digest and size count
     * @return a stream, to be closed by the caller; empty if the id is not known, or its bytes were erased
     * @throws TamperedException if the bytes have another digest or size than the reference
     * @throws StoreUnavailableException if the store cannot answer
     */
    Optional<InputStream> open(RegencyId regency, Attachment attachment);

    /**
     * Erases bytes for good, all or none. What stays is that their ids are used up. Ids that are not known are passed over.
     *
     * @param regency whose attachments they are
     * @param ids which ones, in any number
     * @throws StoreUnavailableException if the store failed; trying again is safe
     */
    void erase(RegencyId regency, Collection<String> ids);
}
