package id.tuntas.complaint;

import id.tuntas.complaint.Refusal.Reason;
import id.tuntas.directory.Directory;
import id.tuntas.directory.UnitName;
import java.util.Optional;

/** Whether whoever acts is of a role that may, and whether it is their work. */
record Permission(Complaint complaint, Act act, Directory directory) {

    static Permission of(Complaint complaint, Act act, Directory directory) {
        return new Permission(complaint, act, directory);
    }

    /** Why a row of the table bars the act; empty where it does not. */
    Optional<Reason> bars(LifecycleTable.Row row) {
        Optional<Whose> whose =
                act.by().role().flatMap(role -> Optional.ofNullable(row.roles().get(role)));
        if (whose.isEmpty()) {
            return Optional.of(Reason.NOT_FOR_THIS_ROLE);
        }
        return isWorkOf(whose.get()) ? Optional.empty() : Optional.of(Reason.NOT_YOUR_WORK);
    }

    private boolean isWorkOf(Whose whose) {
        return switch (whose) {
            case ANY -> true;
            case OWN -> isOwn();
            case LEAD -> leads();
            case HELPING -> leads() || complaint.supporting().stream().anyMatch(this::isOfActor);
            case DELEGATED ->
                leads()
                        && complaint.officer().isPresent()
                        && complaint.officer().equals(act.by().officer());
        };
    }

    private boolean isOwn() {
        Optional<ReporterId> owner =
                act.command() instanceof Command.Submit submit ? Optional.of(submit.reporter()) : complaint.reporter();
        return owner.isPresent() && owner.equals(act.reporter());
    }

    private boolean leads() {
        return complaint.lead().filter(this::isOfActor).isPresent();
    }

    private boolean isOfActor(UnitName unit) {
        return act.by().unit().filter(own -> directory.isSame(own, unit)).isPresent();
    }
}
