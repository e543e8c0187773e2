package id.tuntas.desk.view;

import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.Attachment;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.Status;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.UnitName;
import id.tuntas.port.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What a reporter may see of a complaint of their own: their own words, the answers and the reasons that they are told of; no
 * note of an official, no officer, and not who they are, which they know. Immutable; prints no words.
 */
@Value.Immutable
@TuntasStyle
public sealed interface ReporterView permits ImmutableReporterView {

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
     * How many events there are, for {@code expectedVersion} of what the reporter does next.
     *
     * @return the version
     */
    int version();

    /**
     * Where it stands.
     *
     * @return the status
     */
    Status status();

    /**
     * When it arrived.
     *
     * @return the instant; empty where not known
     */
    Optional<Instant> receivedAt();

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
     * How it came where it stands.
     *
     * @return the changes of status and unit, in the order in which they happened
     */
    List<Step> steps();

    /**
     * What was written by and to the reporter.
     *
     * @return in the order in which it was written
     */
    List<Passage<Words>> words();

    /**
     * The files.
     *
     * @return those that the reporter attached, and of the others those that are not secret
     */
    List<Attachment> attachments();

    /**
     * Until when it is to be resolved.
     *
     * @return empty where the policy owes no resolution
     */
    Optional<Deadline> resolution();

    /**
     * The agency outside that it was referred to.
     *
     * @return in the coordinator's words; empty where not referred
     */
    Optional<String> agency();

    /**
     * The complaint that it goes on as.
     *
     * @return its tracking id; empty where it was not merged
     */
    Optional<TrackingId> mergedInto();

    /**
     * How the reporter rated the handling.
     *
     * @return 1 to 5 stars; empty where not rated
     */
    OptionalInt stars();

    /**
     * A builder.
     *
     * @return an empty one; id, tracking, version, status and confidentiality are required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a view. */
    final class Builder extends ImmutableReporterView.Builder {
        Builder() {}
    }
}
