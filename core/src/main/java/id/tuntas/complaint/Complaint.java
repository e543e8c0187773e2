package id.tuntas.complaint;

import id.tuntas.base.style.TuntasStyle;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.Role;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A complaint as it stands after some events: the fold of a {@link History}.
 *
 * <p>Immutable. Folding is total: any events in any number fold, because facts from outside happened whether or not they
 * fit. Example: received on Monday 4 March 2024 and disposed to the Dinas Perhubungan on the 5th folds to status
 * {@link Status#DISPOSED} with that lead.
 */
@Value.Immutable
@TuntasStyle
public sealed interface Complaint permits ImmutableComplaint {

    /**
     * Which complaint.
     *
     * @return its id
     */
    ComplaintId id();

    /**
     * Where it stands.
     *
     * @return the status
     */
    Status status();

    /**
     * The last word of the source on where it stands: a status of an export or the word of a logged event.
     *
     * @return the literal; empty where nothing but an arrival is known
     */
    Optional<String> literal();

    /**
     * When it arrived: the earliest arrival that any source gives, or the first event where none does.
     *
     * @return the instant; empty where there was no event at all
     */
    Optional<Instant> receivedAt();

    /**
     * Who brought it.
     *
     * @return the reporter; empty where nobody can say
     */
    Optional<ReporterId> reporter();

    /**
     * When a unit first answered, at or after the arrival.
     *
     * @return the instant; empty where no answer is dated
     */
    Optional<Instant> firstFollowedUpAt();

    /**
     * The unit that it is with.
     *
     * @return the lead unit as spelled; empty where it is with none
     */
    Optional<UnitName> lead();

    /**
     * What the sources say beside, the last word on each.
     *
     * @return the particulars
     */
    @Value.Default
    default Particulars particulars() {
        return Particulars.NONE;
    }

    /**
     * Who brought about the present status, where known.
     *
     * @return the role
     */
    Optional<Role> by();

    /**
     * The complaint that it was merged into.
     *
     * @return the primary's tracking id; empty where it was not merged or the source does not say
     */
    Optional<TrackingId> mergedInto();

    /**
     * The units that help the lead.
     *
     * @return them as spelled, in the order of the disposition
     */
    List<UnitName> supporting();

    /**
     * The technical officer of the lead unit that it was delegated to.
     *
     * @return the officer; empty where it is with the unit's liaison officer
     */
    Optional<OfficerId> officer();

    /**
     * How the reporter rated the handling.
     *
     * @return 1 to 5 stars; empty where not rated
     */
    OptionalInt stars();

    /**
     * Under which tracking id SP4N-LAPOR! knows it.
     *
     * @return the id; empty where it was not registered there
     */
    Optional<TrackingId> upstream();

    /**
     * The closed complaint that this one takes up.
     *
     * @return its tracking id; empty where there is none
     */
    Optional<TrackingId> earlier();

    /**
     * The agency outside that it was last referred to.
     *
     * @return in the coordinator's words; empty where not referred or not said
     */
    Optional<String> agency();

    /**
     * What that agency confirmed the last referral with.
     *
     * @return the number of the receipt; empty where there is none
     */
    Optional<String> receipt();

    /**
     * The complaints that were merged into this one and are so still.
     *
     * @return their tracking ids in their order
     */
    Set<TrackingId> duplicates();

    /**
     * When anything last happened. Where it stands does not depend on it, so two complaints that differ in it alone are equal.
     *
     * @return the moment of the last event; empty where there was none
     */
    @Value.Auxiliary
    Optional<Instant> lastAt();

    /**
     * When anything was last learnt of it: later than {@link #lastAt()} where a fact became known late.
     *
     * @return the latest moment of recording; empty where there was none
     */
    @Value.Auxiliary
    Optional<Instant> lastRecordedAt();

    /**
     * Who may know what, as far as anybody said.
     *
     * @return the flags; {@link Confidentiality#STRICTEST} where nobody said anything
     */
    default Confidentiality confidentiality() {
        return particulars().confidentiality().orElse(Confidentiality.STRICTEST);
    }

    /**
     * Who owes the next step.
     *
     * @return the one owner
     */
    default Owner owner() {
        return Owner.of(this);
    }

    /**
     * The state that events lead to.
     *
     * @param id which complaint
     * @param events in the order in which they happened, as {@link History#asOf} gives them
     * @return the complaint; of status {@link Status#UNKNOWN} where there are no events
     */
    static Complaint fold(ComplaintId id, List<DatedEvent> events) {
        return new ComplaintFold(id, events).complaint();
    }

    /**
     * A builder.
     *
     * @return an empty one; {@code id} and {@code status} are required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a complaint. */
    final class Builder extends ImmutableComplaint.Builder {
        Builder() {}
    }
}
