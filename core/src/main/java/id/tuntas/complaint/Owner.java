package id.tuntas.complaint;

import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import java.util.Optional;

/**
 * Who owes the next step on a complaint. Every complaint has exactly one owner at every moment; which officer that is today,
 * the directory says, so a transfer of staff changes nothing here.
 */
public sealed interface Owner {

    /**
     * A role owes it.
     *
     * @param role the role
     * @param unit of which unit; empty for a role of the regency as a whole
     * @param officer the technical officer it was delegated to
     */
    record Duty(Role role, Optional<UnitName> unit, Optional<OfficerId> officer) implements Owner {}

    /** It waits for its reporter. */
    record AwaitsReporter() implements Owner {}

    /**
     * It waits for an agency outside; the coordinator watches.
     *
     * @param agency which one, where said
     */
    record AwaitsAgency(Optional<String> agency) implements Owner {}

    /** Nothing more is owed. */
    record Ended() implements Owner {}

    /**
     * Who owes the next step.
     *
     * @param complaint as it stands
     * @return the one owner
     */
    static Owner of(Complaint complaint) {
        return switch (complaint.status()) {
            case UNKNOWN, UNVERIFIED, VERIFIED, OTHER -> coordinator();
            case DISPOSED, IN_PROGRESS ->
                complaint.lead().map(lead -> unit(complaint, lead)).orElseGet(Owner::coordinator);
            case FOLLOWED_UP, AWAITING_REPORTER -> new AwaitsReporter();
            case REFERRED -> new AwaitsAgency(complaint.agency());
            case CLOSED, ARCHIVED, BLOCKED, MERGED -> new Ended();
        };
    }

    private static Owner unit(Complaint complaint, UnitName lead) {
        Role role = complaint.officer().isPresent() ? Role.TECHNICAL_OFFICER : Role.LIAISON_OFFICER;
        return new Duty(role, Optional.of(lead), complaint.officer());
    }

    private static Owner coordinator() {
        return new Duty(Role.COORDINATOR, Optional.empty(), Optional.empty());
    }
}
