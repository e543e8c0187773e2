package id.tuntas.sla;

import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.directory.UnitKind;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * To which complaints a limit applies: where every condition that is given holds. Immutable.
 *
 * <p>Example: {@code AppliesTo.builder().addClassifications(Classification.OVERSIGHT_GRADE).needsExamination(true).build()}
 * applies to complaints of oversight grade of which verification said that they need an examination.
 */
@Value.Immutable
@TuntasStyle
public sealed interface AppliesTo permits ImmutableAppliesTo {

    /** Every complaint, classified or not. */
    AppliesTo EVERYBODY = builder().build();

    /** Complaints without classification. */
    AppliesTo UNCLASSIFIED = builder().unclassified(true).build();

    /**
     * Complaints of one classification.
     *
     * @param classification which one
     * @return what it applies to
     */
    static AppliesTo only(Classification classification) {
        return builder().addClassifications(classification).build();
    }

    /**
     * A builder.
     *
     * @return an empty one, which is for everybody
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The classifications to which it applies.
     *
     * @return empty where the classification does not matter, or only its absence does
     */
    Set<Classification> classifications();

    /**
     * Whether it applies to complaints without classification.
     *
     * @return true for those too; where {@link #classifications()} is empty, for those only
     */
    @Value.Default
    default boolean unclassified() {
        return false;
    }

    /**
     * The media of {@link Channel#medium()} to which it applies.
     *
     * @return empty where the channel does not matter; otherwise a complaint of unknown channel is not meant
     */
    Set<String> media();

    /**
     * What must have been said of the need of an examination.
     *
     * @return empty where that does not matter; otherwise a complaint of which nothing was said is not meant
     */
    Optional<Boolean> needsExamination();

    /**
     * The kinds of the lead unit to which it applies: of the unit that the complaint is with, or was with when the clock
     * ended. Where its time was over with another unit before, the limit of the other stays: what a kecamatan had until
     * Tuesday 5 March 2024 and gave to a dinas on the 6th is late, however long a dinas has.
     *
     * @return empty where the unit does not matter; otherwise a complaint without lead, or with one that the directory does
     *     not know, is not meant
     */
    Set<UnitKind> unitKinds();

    /** Builds what a limit applies to; not thread-safe. */
    final class Builder extends ImmutableAppliesTo.Builder {

        Builder() {}
    }
}
