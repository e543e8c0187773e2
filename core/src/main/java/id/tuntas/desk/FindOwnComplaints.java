package id.tuntas.desk;

import id.tuntas.base.RegencyId;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.ReporterId;
import id.tuntas.port.ComplaintQueries;
import id.tuntas.port.Contact;
import id.tuntas.port.ReporterVault;
import id.tuntas.port.VaultAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the complaints of a citizen by the phone or e-mail that they left, for that citizen alone: only after the host made sure
 * that whoever asks holds the contact, by a code sent to it. The vault writes down who asked before it answers and compares by
 * keyed hash, the whole contact or nothing; without its entry nothing is found. Safe for use by many threads if the ports are.
 *
 * <p>Example: on Tuesday 5 March 2024 a reporter confirms the code sent to 0812-0000-0001; what they brought under that number in
 * any spelling is listed, and the audit says that the reporter looked.
 */
public final class FindOwnComplaints {

    private final ReporterVault vault;
    private final ComplaintQueries queries;

    /**
     * The use case.
     *
     * @param vault where it is kept who reporters are
     * @param queries where complaints are looked for
     */
    public FindOwnComplaints(ReporterVault vault, ComplaintQueries queries) {
        this.vault = vault;
        this.queries = queries;
    }

    /**
     * Finds them.
     *
     * @param regency whose complaints they are
     * @param contact the contact that whoever asks was proven to hold
     * @param access who asks and why
     * @return all of them, by reporter and then by id; none where nobody has the contact
     * @throws id.tuntas.port.StoreUnavailableException if the vault, its audit or the store failed; nothing was given out
     */
    public List<ComplaintId> find(RegencyId regency, Contact contact, VaultAccess access) {
        List<ComplaintId> found = new ArrayList<>();
        for (ReporterId reporter : vault.find(regency, contact, access)) {
            Optional<ComplaintId> last = Optional.empty();
            List<ComplaintId> page;
            do {
                page = queries.broughtBy(regency, reporter, last, ComplaintQueries.LONGEST_PAGE);
                found.addAll(page);
                last = page.isEmpty() ? Optional.empty() : Optional.of(page.get(page.size() - 1));
            } while (page.size() == ComplaintQueries.LONGEST_PAGE);
        }
        return List.copyOf(found);
    }
}
