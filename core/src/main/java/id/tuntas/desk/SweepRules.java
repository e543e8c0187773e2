package id.tuntas.desk;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import id.tuntas.supervision.Ladder;
import id.tuntas.supervision.PeriodReprimand;
import id.tuntas.supervision.QuietHours;
import java.util.List;
import org.immutables.value.Value;

/** What a regency decides about what {@link Sweep} does. Immutable. */
@Value.Immutable
@TuntasStyle
public sealed interface SweepRules permits ImmutableSweepRules {

    /**
     * The ladders that late units climb.
     *
     * @return none unless said; each id once
     */
    List<Ladder> ladders();

    /**
     * The reprimands by period.
     *
     * @return none unless said; each id once
     */
    List<PeriodReprimand> reprimands();

    /**
     * When no notice of a sweep is sent: those of rungs too, beside the ladder's own quiet hours.
     *
     * @return {@link QuietHours#OUTSIDE_OFFICE_HOURS} unless said, which is ours
     */
    @Value.Default
    default QuietHours quietHours() {
        return QuietHours.OUTSIDE_OFFICE_HOURS;
    }

    /**
     * Rules with these ladders and nothing else that is not the default.
     *
     * @param ladders each id once
     * @return the rules
     * @throws InvalidValueException if two ladders have one id
     */
    static SweepRules of(Ladder... ladders) {
        return builder().addLadders(ladders).build();
    }

    /**
     * Checks the ids.
     *
     * @throws InvalidValueException if two documents of one kind have one id
     */
    @Value.Check
    default void check() {
        if (ladders().stream().map(Ladder::id).distinct().count() != ladders().size()) {
            throw InvalidValueException.of("ladders", "each id once");
        }
        if (reprimands().stream().map(PeriodReprimand::id).distinct().count()
                != reprimands().size()) {
            throw InvalidValueException.of("reprimands", "each id once");
        }
    }

    /**
     * A builder.
     *
     * @return an empty one; nothing is required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds rules. */
    final class Builder extends ImmutableSweepRules.Builder {
        Builder() {}
    }
}
