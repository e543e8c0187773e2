package id.tuntas.calendar;

import id.tuntas.base.InvalidValueException;
import id.tuntas.base.style.TuntasStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a decree of today changes in a calendar: days off, made-up days and hours, mostly of the weeks to come.
 *
 * <p>Immutable. Example: on Thursday 21 November 2024 the regional elections of Wednesday 27 November were made a day
 * off, which {@link WorkingCalendar#amended} turns into a new version of the calendar:
 *
 * <pre>{@code
 * Amendment.builder()
 *         .version("2024-11-21")
 *         .addExtraDaysOff(DayOff.builder()
 *                 .date(LocalDate.of(2024, 11, 27))
 *                 .name("Pilkada serentak")
 *                 .kind(DayOffKind.ELECTION_DAY)
 *                 .decree("Keppres 33/2024")
 *                 .build())
 *         .build();
 * }</pre>
 */
@Value.Immutable
@TuntasStyle
public sealed interface Amendment permits ImmutableAmendment {

    /**
     * Starts an amendment; the version must be given.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The version that the calendar has from then on.
     *
     * @return never blank
     */
    String version();

    /**
     * Days that become off.
     *
     * @return in the order given
     */
    List<DayOff> extraDaysOff();

    /**
     * Days off or made-up days that are taken back.
     *
     * @return in the order given
     */
    List<Revocation> revocations();

    /**
     * Days that become worked.
     *
     * @return in the order given
     */
    List<MadeUpDay> madeUpDays();

    /**
     * Hours for ranges of dates, beside those that the calendar has.
     *
     * @return in the order given
     */
    List<SpecialHours> specialHours();

    /**
     * Closures of parts of days, beside those that the calendar has.
     *
     * @return in the order given
     */
    List<PartialClosure> partialClosures();

    /**
     * Holds each date to be changed once.
     *
     * @throws InvalidValueException if a date is off, revoked or made up more than once, or the version is blank
     */
    @Value.Check
    default void check() {
        Checks.notBlank("version", version());
        List<LocalDate> dates = Stream.of(
                        extraDaysOff().stream().map(DayOff::date),
                        revocations().stream().map(Revocation::date),
                        madeUpDays().stream().map(MadeUpDay::date))
                .flatMap(stream -> stream)
                .toList();
        if (dates.stream().distinct().count() != dates.size()) {
            throw InvalidValueException.of("amendment", "one change of each date");
        }
    }

    /** Builds an {@link Amendment}; not thread-safe. */
    final class Builder extends ImmutableAmendment.Builder {

        Builder() {}
    }
}
