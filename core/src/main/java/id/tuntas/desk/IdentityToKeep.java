package id.tuntas.desk;

import id.tuntas.base.InvalidValueException;
import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ReporterId;
import id.tuntas.port.CommitKey;
import id.tuntas.port.KeyReusedException;
import id.tuntas.port.ReporterIdentity;
import id.tuntas.port.VaultAccess;
import id.tuntas.port.VaultEntry;
import java.util.Optional;

/**
 * The identity that one request puts into the vault. No digest of it is kept anywhere, because one of a phone number is found
 * by trying all numbers: whether a request that comes again is the same, the vault is asked, and writes down that it was.
 */
final class IdentityToKeep {

    private final Desk desk;
    private final CommitKey key;
    private final ReporterIdentity identity;
    private final Actor by;
    private final String why;
    private boolean kept;

    IdentityToKeep(Desk desk, CommitKey key, ReporterIdentity identity, Actor by, String what) {
        this.desk = desk;
        this.key = key;
        this.identity = identity;
        this.by = by;
        this.why = what + ", permintaan " + Digests.idOf(key, desk.regency(), "vault");
    }

    boolean hasContact() {
        return !identity.contacts().isEmpty();
    }

    /** Keeps it, once. An earlier try under the key that kept another stands for that one. */
    void keep(Complaint complaint) {
        ReporterId reporter = complaint
                .reporter()
                .orElseThrow(() -> InvalidValueException.of("identity", "of a complaint whose reporter has an id"));
        if (kept) {
            return;
        }
        if (!isFromThisKey(reporter)) {
            desk.vault().store(desk.regency(), reporter, identity, access(why));
        } else if (!isThere(reporter)) {
            throw new KeyReusedException(key);
        }
        kept = true;
    }

    /** Whether the vault holds the same, or what the key put there was replaced or erased, so that nobody can tell. */
    boolean isThatOf(Complaint complaint) {
        return complaint
                .reporter()
                .filter(this::isFromThisKey)
                .map(this::isThere)
                .orElse(true);
    }

    private boolean isFromThisKey(ReporterId reporter) {
        Optional<VaultEntry> last = desk.vault().audit(desk.regency(), reporter).stream()
                .filter(entry -> entry.act() == VaultEntry.Act.STORED || entry.act() == VaultEntry.Act.ERASED)
                .reduce((before, after) -> after);
        return last.filter(entry -> entry.access().why().equals(why)).isPresent();
    }

    private boolean isThere(ReporterId reporter) {
        return desk.vault()
                .read(desk.regency(), reporter, access(why + ", diulang"))
                .filter(identity::equals)
                .isPresent();
    }

    private VaultAccess access(String reason) {
        return new VaultAccess(by, reason, desk.clock().instant());
    }
}
