package id.tuntas.scorecard;

import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** An obligation that was due before the moment of the rapor and is certainly not met. Immutable. */
@Value.Immutable
@TuntasStyle
public sealed interface Overdue permits ImmutableOverdue {

    /**
     * Which complaint.
     *
     * @return its id
     */
    ComplaintId complaint();

    /**
     * The unit that it is with, under its canonical name.
     *
     * @return the lead; empty where it is with none
     */
    Optional<UnitName> unit();

    /**
     * Which obligation of the policy.
     *
     * @return the obligation's id, such as {@code verify}
     */
    String obligation();

    /**
     * When its clock began.
     *
     * @return the instant
     */
    Instant start();

    /**
     * The local day until the end of which it was due.
     *
     * @return the local date
     */
    LocalDate due();

    /**
     * How late it is.
     *
     * @return working days after the due day, up to and including the day of the rapor; empty where no holiday table covers
     *     the day of the rapor
     */
    OptionalInt workingDaysOverdue();

    /**
     * A builder.
     *
     * @return an empty one
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an overdue obligation. */
    final class Builder extends ImmutableOverdue.Builder {
        Builder() {}
    }
}
