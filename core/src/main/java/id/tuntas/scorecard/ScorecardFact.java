package id.tuntas.scorecard;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import id.tuntas.complaint.Bucket;
import id.tuntas.complaint.Channel;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.Complaint;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.Status;
import id.tuntas.directory.OfficerId;
import id.tuntas.directory.UnitName;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
     * What it is about, in the words of the source.
     *
     * @return the category; empty where not said
     */
    Optional<String> category();

    /**
     * What kind of complaint it is.
     *
     * @return the classification's literal; empty where there is none
     */
    Optional<String> classification();

    /**
     * The technical officer that it is delegated to.
     *
     * @return the officer; empty where it is with none
     */
    Optional<OfficerId> officer();

    /**
     * How long follow-up took, and what of it is still open.
     *
     * @return in order of the measures; of one measure in the order in which they were given
     */
    List<FollowUp> followUps();

    /**
     * How the obligations came out that were owed.
     *
     * @return in the order of the policy, each with the unit that held it
     */
    List<SlaOutcome> sla();

    /**
     * How many obligations are overdue now.
     *
     * @return 0 or more
     */
    @Value.Default
    default int overdueObligations() {
        return 0;
    }

    /**
     * How late the latest of them is.
     *
     * @return working days behind the due day, 0 or more; empty where nothing is overdue, or no holiday table covers the
     *     moment
     */
    OptionalInt workingDaysOverdue();

    /**
     * How often something sent it back.
     *
     * @return for each setback that happened, how often, 1 or more
     */
    Map<Setback, Integer> setbacks();

    /**
     * Whether it is merged into another.
     *
     * @return true while it is
     */
    @Value.Default
    default boolean isDuplicate() {
        return false;
    }

    /**
     * How the reporter rated the handling.
     *
     * @return 1 to 5 stars; empty where not rated
     */
    OptionalInt stars();

    /**
     * Which complaint, so that a figure can be explained.
     *
     * @return its id; empty where the fact does not say
     */
    Optional<ComplaintId> id();

    /**
     * Whether its id is for those alone who may see secret complaints.
     *
     * @return true unless said
     */
    @Value.Default
    default boolean isSecret() {
        return true;
    }

    /**
     * How long it took from arrival to the first answer of a unit, in seconds of calendar time.
     *
     * @return 0 or more; empty where no answer is dated
     */
    default OptionalLong followUpSeconds() {
        for (FollowUp each : followUps()) {
            if (each.measure().equals(FollowUpMeasure.RECEIVED_TO_FIRST_FOLLOW_UP)) {
                return each.length();
            }
        }
        return OptionalLong.empty();
    }

    /**
     * Puts the lengths in order and checks the numbers.
     *
     * @return a fact whose lengths are in order of their measures
     * @throws InvalidValueException if a number is out of its range
     */
    @Value.Check
    default ScorecardFact inOrder() {
        if (overdueObligations() < 0 || workingDaysOverdue().orElse(0) < 0) {
            throw InvalidValueException.of("overdueObligations", "0 or more");
        }
        if (overdueObligations() == 0 && workingDaysOverdue().isPresent()) {
            throw InvalidValueException.of("workingDaysOverdue", "none where nothing is overdue");
        }
        if (setbacks().values().stream().anyMatch(times -> times < 1)) {
            throw InvalidValueException.of("setbacks", "1 or more of each");
        }
        if (stars().orElse(1) < 1 || stars().orElse(1) > 5) {
            throw InvalidValueException.of("stars", "1 to 5");
        }
        List<FollowUp> sorted = new ArrayList<>(followUps());
        sorted.sort(Comparator.comparing(FollowUp::measure));
        return sorted.equals(followUps())
                ? this
                : builder().from(this).followUps(sorted).build();
    }

    /**
     * What a complaint shows by itself: no days of follow-up but the first, no obligations and no setbacks.
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
                        .category(complaint.particulars().category())
                        .classification(complaint.particulars().classification().map(Classification::literal))
                        .officer(complaint.officer())
                        .isDuplicate(complaint.status() == Status.MERGED)
                        .stars(complaint.stars())
                        .id(complaint.id())
                        .isSecret(complaint.confidentiality().secret())
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

        /**
         * Adds how long it took from arrival to the first answer.
         *
         * @param seconds calendar time, 0 or more
         * @return this builder
         */
        public Builder followUpSeconds(long seconds) {
            return addFollowUps(FollowUp.of(FollowUpMeasure.RECEIVED_TO_FIRST_FOLLOW_UP, seconds));
        }

        /**
         * Adds how long it took from arrival to the first answer, where that is known.
         *
         * @param seconds calendar time, 0 or more; empty where no answer is dated
         * @return this builder
         */
        public Builder followUpSeconds(OptionalLong seconds) {
            return seconds.isPresent() ? followUpSeconds(seconds.getAsLong()) : this;
        }
    }
}
