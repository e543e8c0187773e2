package id.tuntas.port;

import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Owner;
import id.tuntas.complaint.Owner.Duty;
import id.tuntas.complaint.Status;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a list of complaints shows of one: enough to sort and to choose, no words and no reporter. All of it follows from the
 * history and the {@link DueDates}. Immutable.
 *
 * <p>Example: a complaint disposed to the Dinas Perhubungan on Tuesday 5 March 2024 is a row of its liaison officer, to be followed
 * up until the 13th.
 */
@Value.Immutable
@TuntasStyle
public sealed interface InboxRow permits ImmutableInboxRow {

    /**
     * Which complaint.
     *
     * @return its id
     */
    ComplaintId id();

    /**
     * Its version, on which whoever acts on what the row shows bases the act.
     *
     * @return 1 or more
     */
    int version();

    /**
     * Where it stands.
     *
     * @return the status
     */
    Status status();

    /**
     * The role that owes the next step.
     *
     * @return the role; empty where it is not an office's turn
     */
    Optional<Role> role();

    /**
     * The unit that it is with.
     *
     * @return the lead unit as spelled; empty where it is with none
     */
    Optional<UnitName> lead();

    /**
     * The unit whose role owes the next step.
     *
     * @return the lead unit; empty where nobody's turn is known, or a role of the regency as a whole owes it
     */
    default Optional<UnitName> unit() {
        return role().filter(owing -> owing != Role.COORDINATOR).flatMap(owing -> lead());
    }

    /**
     * By when something is to be done.
     *
     * @return the last instant in time, in whole microseconds; empty where nothing is known to be due
     */
    Optional<Instant> due();

    /**
     * What it is about.
     *
     * @return the category; empty where nobody said
     */
    Optional<String> category();

    /**
     * Who may know what.
     *
     * @return the flags
     */
    Confidentiality confidentiality();

    /**
     * The row of a complaint.
     *
     * @param complaint as it stands
     * @param history all that happened to it
     * @param dates what is due when
     * @return the row
     */
    static InboxRow of(Complaint complaint, History history, DueDates dates) {
        Optional<Instant> due = complaint.status().isFinal() ? Optional.empty() : dates.due(history);
        return builder()
                .id(complaint.id())
                .version(history.version())
                .status(complaint.status())
                .role(duty(complaint.owner()).map(Duty::role))
                .lead(complaint.lead())
                .due(due.map(at -> at.truncatedTo(ChronoUnit.MICROS)))
                .category(complaint.particulars().category())
                .confidentiality(complaint.confidentiality())
                .build();
    }

    private static Optional<Duty> duty(Owner owner) {
        return owner instanceof Duty duty ? Optional.of(duty) : Optional.empty();
    }

    /**
     * A builder.
     *
     * @return an empty one; id, version, status and confidentiality are required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a row. */
    final class Builder extends ImmutableInboxRow.Builder {
        Builder() {}
    }
}
