package id.tuntas.scorecard;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.RegencyId;
import id.tuntas.base.style.TuntasStyle;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The scorecard (rapor) of a regency as of a moment: figures over all of its complaints, and again by unit, channel, month
 * of arrival and every other grouping that was counted. The counts of each grouping sum to those of the whole. Immutable.
 */
@Value.Immutable
@TuntasStyle
public sealed interface Scorecard permits ImmutableScorecard {

    /**
     * Whose it is.
     *
     * @return the regency
     */
    RegencyId regency();

    /**
     * Under which terms it was drawn up.
     *
     * @return zone, formula, scale and form
     */
    ScorecardTerms terms();

    /**
     * The days of arrival of the complaints counted.
     *
     * @return the first and the last; empty where none was counted
     */
    Optional<Period> period();

    /**
     * The moment that it speaks of: what happened after it is left out.
     *
     * @return the instant; empty where nothing is known at all
     */
    Optional<Instant> asOf();

    /**
     * The moment whose knowledge it rests on: what was learnt of after it is left out.
     *
     * @return the instant; empty where nothing is known at all
     */
    Optional<Instant> knownAt();

    /**
     * The figures over all complaints.
     *
     * @return the whole
     */
    Figures whole();

    /**
     * The figures by the unit that a complaint is with, under its canonical name, in alphabetical order.
     *
     * @return one group a unit that any is with; last, with an empty key, what is with none. A unit that is with none any
     *     more, and held some, is in {@link #groups(Grouping)} alone, for the outcomes that are counted with it
     */
    List<Group<Optional<UnitName>>> units();

    /**
     * The figures by medium, in alphabetical order.
     *
     * @return one group a medium; last, with an empty key, where the source does not say
     */
    List<Group<Optional<String>>> channels();

    /**
     * The figures by month of arrival, in order of time.
     *
     * @return one group a month in which anything arrived
     */
    List<Group<YearMonth>> months();

    /**
     * The figures by every grouping that was counted.
     *
     * @return the groups of each grouping, sorted, absent keys last
     */
    Map<Grouping, List<Group<GroupKey>>> groups();

    /**
     * The figures by one grouping.
     *
     * @param grouping which one
     * @return its groups, sorted, absent keys last
     * @throws InvalidValueException if it was not counted
     */
    default List<Group<GroupKey>> groups(Grouping grouping) {
        List<Group<GroupKey>> counted = groups().get(grouping);
        if (counted == null) {
            throw InvalidValueException.of("grouping", "one that was counted");
        }
        return counted;
    }

    /**
     * What the form recommends on these figures.
     *
     * @return the recommendations, in the order of the form
     */
    default List<Recommendation> recommendations() {
        return terms().form().recommend(whole());
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a scorecard. */
    final class Builder extends ImmutableScorecard.Builder {
        Builder() {}
    }
}
