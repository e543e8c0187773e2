package id.tuntas.port;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ReporterId;
import java.util.List;
import java.util.Optional;

/**
 * Keeps who the reporters are, apart from everything else, and writes down who looked.
 *
 * <p>Every access is written into the audit before its answer is given, in the same operation: where the entry cannot be
 * written, nothing is given out and nothing is changed. The audit is only ever added to. There is no other query than those
 * here: no filter, no sorting, no count of identities.
 *
 * <p>Implementations are safe for use by many threads. An id of another regency looks like one that nobody knows, and like
 * one whose identity was erased. No exception and no log of theirs holds anything of an identity. Whoever writes one proves
 * it with the {@code ReporterVaultContract} of the testkit.
 */
public interface ReporterVault {

    /** The most entries that {@link #audit(RegencyId, long, int)} gives at a time. */
    int LONGEST_PAGE = 1_000;

    /**
     * Puts an identity into the vault, or in the place of the one that is there. Trying again is safe.
     *
     * @param regency whose reporter it is
     * @param reporter under which id
     * @param identity what is known of the reporter
     * @param access who does it and why
     * @throws IdReusedException if the reporter of that id was erased, which is for good
     * @throws StoreUnavailableException if the vault or its audit failed; whether it took effect is then unknown
     */
    void store(RegencyId regency, ReporterId reporter, ReporterIdentity identity, VaultAccess access);

    /**
     * The identity of a reporter.
     *
     * @param regency whose reporter it is
     * @param reporter which one
     * @param access who wants to know and why
     * @return empty if none is known, or it was erased
     * @throws StoreUnavailableException if the vault or its audit failed; nothing was given out
     */
    Optional<ReporterIdentity> read(RegencyId regency, ReporterId reporter, VaultAccess access);

    /**
     * The reporters that have a contact, so that a citizen finds the complaints of their own. Compared by keyed hash; the
     * whole contact or nothing.
     *
     * @param regency whose reporters they are
     * @param contact phone or e-mail, of which every spelling is the same
     * @param access who wants to know and why
     * @return their ids in their order; empty if nobody has it
     * @throws StoreUnavailableException if the vault or its audit failed; nothing was given out
     */
    List<ReporterId> find(RegencyId regency, Contact contact, VaultAccess access);

    /**
     * Erases an identity for good, and by what it can be found. What stays is the audit, and that the id is used up. An id
     * that is not known is passed over.
     *
     * @param regency whose reporter it is
     * @param reporter which one
     * @param access who does it and why
     * @throws StoreUnavailableException if the vault or its audit failed; trying again is safe
     */
    void erase(RegencyId regency, ReporterId reporter, VaultAccess access);

    /**
     * Who did what with the identity of one reporter.
     *
     * @param regency whose reporter it is
     * @param reporter which one
     * @return the entries in their order
     * @throws StoreUnavailableException if the vault cannot answer
     */
    List<VaultEntry> audit(RegencyId regency, ReporterId reporter);

    /**
     * The audit of a regency, a page at a time.
     *
     * @param regency the regency
     * @param after the number of the last entry of the page before; 0 for the first page
     * @param limit how many at most, 1 to {@link #LONGEST_PAGE}
     * @return the next entries in their order; none behind the last
     * @throws InvalidValueException if the limit is out of range
     * @throws StoreUnavailableException if the vault cannot answer
     */
    List<VaultEntry> audit(RegencyId regency, long after, int limit);
}
