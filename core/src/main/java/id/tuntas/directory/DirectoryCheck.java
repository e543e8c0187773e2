package id.tuntas.directory;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Looks through units and appointments for what somebody should put right, as of a day. It takes what a {@link Directory}
 * would refuse, such as a name that two units claim, and ends on any input, loops included.
 *
 * <p>What it lists is in {@link DirectoryFinding.Code}. What it leaves out is ours to have decided:
 *
 * <ul>
 *   <li>Of units only those that exist on the day need officers.
 *   <li>An appointment that has ended is listed where nobody holds the post since, and of several that ended the last. Past
 *       appointments whose post is held again are history, which a register is to keep.
 *   <li>One that ends soon is listed where nobody is appointed to the post for the day after its last.
 *   <li>No coordinator at all is one finding, besides those of the units.
 * </ul>
 *
 * <p>Immutable and thread-safe; the same units and appointments in another order give the same findings. Days are local
 * days of the regency. Example: {@code DirectoryCheck.builder().build().check(units, appointments, LocalDate.of(2024, 12,
 * 9))}, a Monday, lists what ends by Wednesday 8 January 2025 without a successor.
 */
@Value.Immutable
@TuntasStyle
public sealed interface DirectoryCheck permits ImmutableDirectoryCheck {

    /** What is needed unless said: a liaison officer in every unit. */
    Set<Need> LIAISON_OFFICERS = Set.of(Need.of(Role.LIAISON_OFFICER));

    /**
     * The roles that units need an officer in.
     *
     * @return {@link #LIAISON_OFFICERS} unless said
     */
    @Value.Default
    default Set<Need> needs() {
        return LIAISON_OFFICERS;
    }

    /**
     * How many days ahead an end is told of.
     *
     * @return calendar days, 0 or more; 0 tells of those whose last day is today. 30 unless said, which is ours
     */
    @Value.Default
    default int daysAhead() {
        return 30;
    }

    /** Checks the days. */
    @Value.Check
    default void checkDays() {
        if (daysAhead() < 0) {
            throw InvalidValueException.of("daysAhead", "0 or more");
        }
    }

    /**
     * Checks units and appointments.
     *
     * @param units in any order, whether a directory could hold them or not
     * @param appointments in any order
     * @param on the local day
     * @return ordered by code, then by their English text; empty where all is well
     */
    default List<DirectoryFinding> check(Collection<Unit> units, Collection<Appointment> appointments, LocalDate on) {
        return new CheckRun(units, appointments, on).withAppointments(needs(), daysAhead());
    }

    /**
     * Checks a directory.
     *
     * @param directory units and appointments
     * @param on the local day
     * @return ordered by code, then by their English text; empty where all is well
     */
    default List<DirectoryFinding> check(Directory directory, LocalDate on) {
        return check(directory.units(), directory.appointments(), on);
    }

    /**
     * Checks units alone, where the appointments are not at hand: names, parents, successors and loops.
     *
     * @param units in any order, whether a directory could hold them or not
     * @return ordered by code, then by their English text; empty where all is well
     */
    default List<DirectoryFinding> checkUnits(Collection<Unit> units) {
        return new CheckRun(units, List.of(), LocalDate.EPOCH).unitsOnly();
    }

    /**
     * A builder.
     *
     * @return one with the defaults
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a check. */
    final class Builder extends ImmutableDirectoryCheck.Builder {
        Builder() {}
    }
}
