package id.tuntas.port;

import id.tuntas.base.RegencyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the versions of the documents that decisions rest on, and the rapors that were drawn up. A version that was stored
 * never changes and never goes: a decision of years ago can be explained by the rules of then.
 *
 * <p>Implementations are safe for use by many threads. What belongs to another regency looks like what nobody knows. Whoever
 * writes one proves it with the {@code DocumentStoreContract} of the testkit.
 */
public interface DocumentStore {

    /**
     * Keeps a version. When it returns, the version survives the death of the process. The same one with the same validity and
     * bytes may be put again and is kept once, so trying again is safe.
     *
     * @param regency whose document it is
     * @param document the version with its bytes
     * @throws IdReusedException if the version is there with other bytes or another validity; it stays as it was
     * @throws StoreUnavailableException if the store failed; whether the version is there is then unknown
     */
    void put(RegencyId regency, Document document);

    /**
     * A version with its bytes, which are compared with its digest first.
     *
     * @param regency whose document it is
     * @param key the name of the version
     * @return the document; empty where no such version is known
     * @throws TamperedException if the bytes are no longer those that were put
     * @throws StoreUnavailableException if the store cannot answer
     */
    Optional<Document> read(RegencyId regency, DocumentKey key);

    /**
     * All versions of one document, without bytes.
     *
     * @param regency whose document it is
     * @param kind what it is
     * @param id its name
     * @return in the order in which they were stored; none where it is not known
     * @throws StoreUnavailableException if the store cannot answer
     */
    List<DocumentVersion> versions(RegencyId regency, DocumentKind kind, String id);

    /**
     * Which version holds on a day, as {@link DocumentVersion#on} says.
     *
     * @param regency whose document it is
     * @param kind what it is
     * @param id its name
     * @param day a local day of the regency
     * @return that version; empty where none covers the day
     * @throws StoreUnavailableException if the store cannot answer
     */
    default Optional<DocumentVersion> validOn(RegencyId regency, DocumentKind kind, String id, LocalDate day) {
        return DocumentVersion.on(versions(regency, kind, id), day);
    }
}
