package id.tuntas.calendar;

import id.tuntas.base.style.TuntasStyle;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * A date of which two versions of a calendar say different things: whether it is worked, by which decree it is off or
 * made up, or at which hours it is worked.
 *
 * <p>Immutable.
 */
@Value.Immutable
@TuntasStyle
public sealed interface DayChange permits ImmutableDayChange {

    /**
     * The date.
     *
     * @return a date in a year that both versions cover
     */
    LocalDate date();

    /**
     * What the version before says of it.
     *
     * @return the status
     */
    DayStatus before();

    /**
     * What the version after says of it.
     *
     * @return the status
     */
    DayStatus after();

    /**
     * The hours that the version before has on it.
     *
     * @return ascending; empty where it is closed
     */
    List<OpenInterval> hoursBefore();

    /**
     * The hours that the version after has on it.
     *
     * @return ascending; empty where it is closed
     */
    List<OpenInterval> hoursAfter();

    /**
     * Whether the date is worked under one version only, so that due dates may move.
     *
     * @return false where only a decree or the hours differ
     */
    default boolean turnsWorked() {
        return before().isWorked() != after().isWorked();
    }
}
