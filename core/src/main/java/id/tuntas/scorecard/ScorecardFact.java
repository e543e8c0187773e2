package id.tuntas.scorecard;

import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.Bucket;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Complaint;
import id.tuntas.directory.UnitName;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** What the scorecard needs to know of one complaint as of a moment, and no more. Immutable. */
@Value.Immutable
@TuntasStyle
public sealed interface ScorecardFact permits ImmutableScorecardFact {

    /**
     * Where it is counted.
     *
     * @return the one bucket
     */
    Bucket bucket();

    /**
     * The last word of the source.
     *
     * @return the literal; empty where nothing but an arrival is known
     */
    Optional<String> literal();

    /**
     * The unit that it is with, as spelled.
     *
     * @return the lead; empty where it is with none
     */
    Optional<UnitName> unit();

    /**
     * How it came in.
     *
     * @return the medium; empty where not said
     */
    Optional<String> channel();

    /**
     * The day on which it arrived, in the zone of the regency.
     *
     * @return the local date
     */
    LocalDate arrivedOn();

    /**
     * How long it took from arrival to the first answer of a unit, in seconds of calendar time.
     *
     * @return 0 or more; empty where no answer is dated
     */
    OptionalLong followUpSeconds();

    /**
     * The fact of a complaint.
     *
     * @param complaint as folded as of the moment that matters
     * @param zone the zone of the regency
     * @return its fact; empty where the complaint had not arrived by then
     */
    static Optional<ScorecardFact> of(Complaint complaint, ZoneId zone) {
        return complaint
                .receivedAt()
                .map(received -> builder()
                        .bucket(complaint.status().bucket())
                        .literal(complaint.literal())
                        .unit(complaint.lead())
                        .channel(complaint.particulars().channel().map(Channel::medium))
                        .arrivedOn(received.atZone(zone).toLocalDate())
                        .followUpSeconds(complaint
                                .firstFollowedUpAt()
                                .map(at -> OptionalLong.of(
                                        Duration.between(received, at).toSeconds()))
                                .orElse(OptionalLong.empty()))
                        .build());
    }

    /**
     * A builder.
     *
     * @return an empty one; bucket and day of arrival are required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a fact. */
    final class Builder extends ImmutableScorecardFact.Builder {
        Builder() {}
    }
}
