package id.tuntas.desk;

import id.tuntas.complaint.Actor;
import id.tuntas.complaint.Complaint;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;

/** Whether a complaint is the work of somebody of a unit: with whom it is, and who helps. */
final class Theirs {

    private final Complaint complaint;
    private final Directory directory;

    private Theirs(Complaint complaint, Directory directory) {
        this.complaint = complaint;
        this.directory = directory;
    }

    static Theirs of(Desk desk, Complaint complaint) {
        return new Theirs(
                complaint, desk.directory().at(desk.regency(), desk.clock().instant()));
    }

    boolean isWorkOf(Actor by) {
        return by.role().filter(role -> isWorkOf(role, by)).isPresent();
    }

    private boolean isWorkOf(Role role, Actor by) {
        return switch (role) {
            case LIAISON_OFFICER, OPERATOR, HEAD_OF_UNIT -> isLedBy(by) || isHelpedBy(by);
            case TECHNICAL_OFFICER ->
                isLedBy(by) && by.officer().isPresent() && by.officer().equals(complaint.officer());
            default -> false;
        };
    }

    boolean isLedBy(Actor by) {
        return complaint.lead().filter(lead -> isOf(by, lead)).isPresent();
    }

    private boolean isHelpedBy(Actor by) {
        return complaint.supporting().stream().anyMatch(unit -> isOf(by, unit));
    }

    private boolean isOf(Actor by, UnitName unit) {
        return by.unit().filter(own -> directory.isSame(own, unit)).isPresent();
    }
}
