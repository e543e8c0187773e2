package id.tuntas.supervision;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import id.tuntas.directory.Role;
import java.time.LocalTime;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One rung of a {@link Ladder}: what is done, after how many working days without a follow-up, and who is told. Immutable.
 *
 * <p>Example: a letter on the 2nd working day at 14:00. Of a complaint disposed on Friday 8 March 2024 that is Thursday
 * 14 March: Monday 11 and Tuesday 12 are Nyepi and its collective leave, so Wednesday 13 is the first.
 */
@Value.Immutable
@TuntasStyle
public sealed interface Rung permits ImmutableRung {

    /**
     * Its name, by which it is known that it was fired.
     *
     * @return 1 to 40 lower-case ASCII letters, digits and dashes, each once in a ladder; that of the kind unless said
     */
    @Value.Default
    default String id() {
        return kind().literal();
    }

    /**
     * What is done.
     *
     * @return the kind
     */
    RungKind kind();

    /**
     * On which working day; the first worked day after the day of the disposition is 1.
     *
     * @return 1 or more
     */
    int afterWorkingDays();

    /**
     * From which local time of that day on, in the zone of the calendar.
     *
     * @return the time, itself included
     */
    LocalTime at();

    /**
     * Who is told.
     *
     * @return roles of the unit or of the regency, at least one. A technical officer is the one it was delegated to
     */
    Set<Role> to();

    /**
     * Who gets a copy (tembusan).
     *
     * @return roles of the unit or of the regency; none unless said
     */
    Set<Role> copies();

    /**
     * Checks the forms.
     *
     * @throws InvalidValueException if the id has another form, the day is less than 1, nobody is told, or a role is one
     *     to which nobody is appointed
     */
    @Value.Check
    default void check() {
        if (!id().matches("[a-z0-9-]{1,40}")) {
            throw InvalidValueException.of("id", "1 to 40 lower-case ASCII letters, digits and dashes");
        }
        if (afterWorkingDays() < 1) {
            throw InvalidValueException.of("afterWorkingDays", "1 or more");
        }
        if (to().isEmpty()) {
            throw InvalidValueException.of("to", "at least one role");
        }
        Offices.check("to", to());
        Offices.check("copies", copies());
    }

    /**
     * A builder.
     *
     * @return an empty one; kind, afterWorkingDays, at and to are required
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a rung. */
    final class Builder extends ImmutableRung.Builder {
        Builder() {}
    }
}
