package id.tuntas.desk.view;

import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.Status;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.UnitName;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What those see who watch over the handling: the inspectorate, the head of the region, the coordinator of the province. Who did
 * what when, and who looked into the vault; no word of anybody's and nothing of the reporter, not even the id. That auditors read
 * no words is ours: an inspectorate that works on a complaint is its unit, and sees it as one. Immutable.
 */
@Value.Immutable
@TuntasStyle
public sealed interface AuditorView permits ImmutableAuditorView {

    /**
     * Which complaint.
     *
     * @return its id
     */
    ComplaintId id();

    /**
     * Its number.
     *
     * @return the tracking id of LAPOR!, or of the desk where LAPOR! does not know it
     */
    TrackingId tracking();

    /**
     * Where it stands.
     *
     * @return the status
     */
    Status status();

    /**
     * The unit that it is with.
     *
     * @return the lead; empty where with none
     */
    Optional<UnitName> lead();

    /**
     * Who may know what.
     *
     * @return the flags
     */
    Confidentiality confidentiality();

    /**
     * What is owed until when.
     *
     * @return one for each obligation of the policy that governs it
     */
    List<Deadline> deadlines();

    /**
     * All that was stored, corrected or not.
     *
     * @return in the order of versions
     */
    List<Entry> entries();

    /**
     * Who did what with the identity of its reporter.
     *
     * @return in the order of the vault's audit
     */
    List<Look> looks();

    /**
     * A builder.
     *
     * @return an empty one; id, tracking, status and confidentiality are required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a view. */
    final class Builder extends ImmutableAuditorView.Builder {
        Builder() {}
    }
}
