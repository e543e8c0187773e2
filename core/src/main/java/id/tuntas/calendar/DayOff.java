package id.tuntas.calendar;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * One date that is off, with the decree that says so.
 *
 * <p>Immutable. It is a date of the civil calendar and has no zone. Example: Monday 18 August 2025, collective leave by
 * SKB 933/2025; a regency's own day is written
 * {@code DayOff.local(LocalDate.of(2026, 12, 23), "Hari Jadi Kabupaten", "SK Bupati 100/2026")}.
 */
@Value.Immutable
@TuntasStyle
public sealed interface DayOff permits ImmutableDayOff {

    /**
     * Starts a day off; date, name, kind and decree must be given.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A day off of one province or regency, of high confidence.
     *
     * @param date the date that is off
     * @param name what people call the day
     * @param decree the decree that makes it off
     * @return the day off, of kind {@link DayOffKind#LOCAL_DAY_OFF}
     * @throws InvalidValueException if name or decree is blank
     */
    static DayOff local(LocalDate date, String name, String decree) {
        return builder()
                .date(date)
                .name(name)
                .kind(DayOffKind.LOCAL_DAY_OFF)
                .decree(decree)
                .build();
    }

    /**
     * The date that is off.
     *
     * @return a date of the civil calendar
     */
    LocalDate date();

    /**
     * What people call the day, in Indonesian.
     *
     * @return never blank
     */
    String name();

    /**
     * Why the day is off.
     *
     * @return the kind
     */
    DayOffKind kind();

    /**
     * The decree that makes it off, with where its text was read if not in the original.
     *
     * @return never blank
     */
    String decree();

    /**
     * How well the row is founded; high unless said otherwise.
     *
     * @return the confidence
     */
    @Value.Default
    default Confidence confidence() {
        return Confidence.HIGH;
    }

    /**
     * Holds the texts to be there.
     *
     * @throws InvalidValueException if name or decree is blank
     */
    @Value.Check
    default void check() {
        Checks.notBlank("name", name());
        Checks.notBlank("decree", decree());
    }

    /** Builds a {@link DayOff}; not thread-safe. */
    final class Builder extends ImmutableDayOff.Builder {

        Builder() {}
    }
}
