package id.tuntas.desk.view;

import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.Owner;
import id.tuntas.complaint.TrackingId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What the coordinator may see of a complaint: everything but who the reporter is. For that the coordinator asks the vault, which
 * writes it down. Immutable; prints no words.
 */
@Value.Immutable
@TuntasStyle
public sealed interface CoordinatorView permits ImmutableCoordinatorView {

    /**
     * The complaint without its words.
     *
     * @return the file
     */
    CaseFile file();

    /**
     * Who owes the next step.
     *
     * @return the one owner
     */
    Owner owner();

    /**
     * Whether there is a reporter who can be asked about in the vault.
     *
     * @return false where nobody can say who brought it
     */
    boolean reporterKnown();

    /**
     * All that was written.
     *
     * @return in the order in which it was, each under its reference
     */
    List<Filed> words();

    /**
     * All that was stored, corrected or not.
     *
     * @return in the order of versions
     */
    List<Entry> entries();

    /**
     * The agency outside that it was last referred to.
     *
     * @return in the coordinator's words; empty where not referred
     */
    Optional<String> agency();

    /**
     * What that agency confirmed with.
     *
     * @return the number of the receipt; empty where there is none
     */
    Optional<String> receipt();

    /**
     * The complaint that it was merged into.
     *
     * @return its tracking id; empty where it was not
     */
    Optional<TrackingId> mergedInto();

    /**
     * The complaints that were merged into it.
     *
     * @return their tracking ids in their order
     */
    Set<TrackingId> duplicates();

    /**
     * The closed complaint that it takes up.
     *
     * @return its tracking id; empty where there is none
     */
    Optional<TrackingId> earlier();

    /**
     * How the reporter rated the handling.
     *
     * @return 1 to 5 stars; empty where not rated
     */
    OptionalInt stars();

    /**
     * A builder.
     *
     * @return an empty one; file, owner and reporterKnown are required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a view. */
    final class Builder extends ImmutableCoordinatorView.Builder {
        Builder() {}
    }
}
