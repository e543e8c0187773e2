package id.tuntas.desk.view;

import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.Attachment;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Confidentiality;
import id.tuntas.complaint.Status;
import id.tuntas.complaint.TrackingId;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What all who work on a complaint see of it, without a word of anybody's and without the reporter. Immutable. */
@Value.Immutable
@TuntasStyle
public sealed interface CaseFile permits ImmutableCaseFile {

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
     * How many events there are, for {@code expectedVersion} of what is done next.
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
     * The units that help.
     *
     * @return in the order of the disposition
     */
    List<UnitName> supporting();

    /**
     * The technical officer that it was delegated to.
     *
     * @return the officer's id; empty where it was not
     */
    Optional<OfficerId> officer();

    /**
     * What kind of complaint it is.
     *
     * @return the classification; empty where it has none
     */
    Optional<Classification> classification();

    /**
     * How it came in.
     *
     * @return the channel; empty where not said
     */
    Optional<Channel> channel();

    /**
     * What it is about.
     *
     * @return the category's name in the source; empty where not said
     */
    Optional<String> category();

    /**
     * Whether it needs an examination.
     *
     * @return empty where nobody said
     */
    Optional<Boolean> needsExamination();

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
     * The files.
     *
     * @return all of them, in the order in which they came
     */
    List<Attachment> attachments();

    /**
     * A builder.
     *
     * @return an empty one; id, tracking, version, status and confidentiality are required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a file. */
    final class Builder extends ImmutableCaseFile.Builder {
        Builder() {}
    }
}
