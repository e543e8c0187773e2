package id.tuntas.desk;

import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.History;
import id.tuntas.directory.Role;
import id.tuntas.port.ReporterIdentity;
import id.tuntas.port.VaultAccess;
import id.tuntas.text.LocalText;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says who brought a complaint, to the few who may know, after the vault has written down who asked and why. It is the only use
 * case that gives an identity out; no view holds one. Safe for use by many threads if the ports are.
 *
 * <p>The coordinator may ask about every complaint; the liaison officer of the lead unit about one that is not anonim, since
 * anonim hides the reporter from the unit complained of. That it is these two is ours. Example: on Tuesday 5 March 2024 the
 * coordinator asks about an anonim complaint, {@code "verifikasi NIK"}, and is told; the liaison officer of the Dinas Perhubungan
 * is refused as {@link Reason#ANONYMOUS}, and nothing is written into the audit because nothing was looked at.
 */
public final class ReadIdentity {

    private static final Logger LOG = LoggerFactory.getLogger(ReadIdentity.class);

    private final Desk desk;

    /**
     * The use case at a desk.
     *
     * @param desk the desk
     */
    public ReadIdentity(Desk desk) {
        this.desk = desk;
    }

    /** What comes of it. Immutable; prints nothing of an identity. */
    public sealed interface Answer {

        /**
         * Who it is. The audit says by now that it was read.
         *
         * @param identity what the vault holds
         */
        record Known(ReporterIdentity identity) implements Answer {}

        /** Nobody can say: the complaint came without a reporter, or the identity was erased. */
        record Nobody() implements Answer {}

        /**
         * Whoever asks may not know.
         *
         * @param reason why
         */
        record Refused(Reason reason) implements Answer {}

        /** There is no such complaint, or none that whoever asks may see. */
        record Unknown() implements Answer {}
    }

    /** Why an identity is not given out. */
    public enum Reason {
        /** The role never learns it. */
        NOT_FOR_THIS_ROLE(
                "Peran ini tidak berwenang mengetahui identitas pelapor", "this role never learns who the reporter is"),
        /** The unit only helps. */
        NOT_YOUR_WORK(
                "Hanya perangkat daerah penanggung jawab yang dapat menanyakan identitas pelapor",
                "only the lead unit may ask who the reporter is"),
        /** The reporter hides from the unit. */
        ANONYMOUS(
                "Pelapor meminta identitasnya dirahasiakan dari perangkat daerah", "the reporter hides from the unit");

        private final String indonesian;
        private final String english;

        Reason(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        /**
         * The reason, for people.
         *
         * @return such as {@code Pelapor meminta identitasnya dirahasiakan dari perangkat daerah}
         */
        public LocalText text() {
            return new LocalText(indonesian, english);
        }
    }

    /**
     * Asks.
     *
     * @param id about which complaint
     * @param by whom the host has recognised, with a role
     * @param why 1 to 500 characters; goes into the audit
     * @return who it is, or why not
     * @throws id.tuntas.base.InvalidValueException if the role is not stated or the reason is blank or too long
     * @throws id.tuntas.port.PortException if a port failed, the audit among them; nothing was given out
     */
    public Answer read(ComplaintId id, Actor by, String why) {
        VaultAccess access = new VaultAccess(by, why, desk.clock().instant());
        Role role = by.role().orElseThrow();
        if (role != Role.COORDINATOR && role != Role.LIAISON_OFFICER) {
            return refused(id, role, Reason.NOT_FOR_THIS_ROLE);
        }
        Optional<Complaint> found = complaint(id);
        if (found.isEmpty()) {
            return new Answer.Unknown();
        }
        Complaint complaint = found.get();
        if (role == Role.LIAISON_OFFICER) {
            Theirs theirs = Theirs.of(desk, complaint);
            if (!theirs.isWorkOf(by)) {
                return new Answer.Unknown();
            }
            if (!theirs.isLedBy(by)) {
                return refused(id, role, Reason.NOT_YOUR_WORK);
            }
            if (complaint.confidentiality().anonymous()) {
                return refused(id, role, Reason.ANONYMOUS);
            }
        }
        LOG.info("The vault is asked who brought {}, by a {}", id, role.literal());
        return complaint
                .reporter()
                .flatMap(reporter -> desk.vault().read(desk.regency(), reporter, access))
                .<Answer>map(Answer.Known::new)
                .orElseGet(Answer.Nobody::new);
    }

    private Optional<Complaint> complaint(ComplaintId id) {
        History none = History.none(id);
        History history = desk.store().find(desk.regency(), Set.of(id)).getOrDefault(id, none);
        return history.version() == 0 ? Optional.empty() : Optional.of(Complaint.fold(id, history.inOrder()));
    }

    private static Answer refused(ComplaintId id, Role role, Reason reason) {
        LOG.info("Who brought {} is not told to a {}: {}", id, role.literal(), reason);
        return new Answer.Refused(reason);
    }
}
