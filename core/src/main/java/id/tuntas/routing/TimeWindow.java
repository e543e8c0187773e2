package id.tuntas.routing;

import id.tuntas.base.InvalidValueException;
import id.tuntas.directory.Validity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * On which days, and at which hours of them, a complaint came in. Local days and times of the regency; whoever has an
 * instant converts it first. Immutable.
 *
 * <p>Example: {@code new TimeWindow(Validity.between(LocalDate.of(2024, 3, 12), LocalDate.of(2024, 4, 9)),
 * Optional.of(LocalTime.of(18, 0)), Optional.of(LocalTime.of(6, 0)))} holds for Tuesday 12 March 2024, 23:30, and for the
 * night's end on Wednesday 13 March, 05:59, and no longer at 06:00.
 *
 * @param days the days, first and last included
 * @param from the first time of day, included; empty together with {@code until} for the whole day
 * @param until the time of day at which it ends, itself not included; before {@code from} for hours that pass midnight,
 *     which each day of {@code days} then has at its beginning and at its end
 */
public record TimeWindow(Validity days, Optional<LocalTime> from, Optional<LocalTime> until) {

    /** Whenever it came in. */
    public static final TimeWindow ALWAYS = new TimeWindow(Validity.ALWAYS, Optional.empty(), Optional.empty());

    /**
     * Checks the hours.
     *
     * @param days the days
     * @param from the first time of day
     * @param until the time of day at which it ends
     * @throws InvalidValueException if one of the two times is absent, or they are equal
     */
    public TimeWindow {
        if (from.isPresent() != until.isPresent() || (from.isPresent() && from.equals(until))) {
            throw InvalidValueException.of("hours", "two different times of day, or none");
        }
    }

    /**
     * These days, from their first minute to their last.
     *
     * @param days the days, first and last included
     * @return the window
     */
    public static TimeWindow on(Validity days) {
        return new TimeWindow(days, Optional.empty(), Optional.empty());
    }

    /**
     * Whether a moment lies in it.
     *
     * @param moment a local moment
     * @return true on its days and at its hours
     */
    public boolean covers(LocalDateTime moment) {
        return days.covers(moment.toLocalDate()) && coversHour(moment.toLocalTime());
    }

    /** Such as {@code 2024-03-12..2024-04-09 18:00-06:00}; an open end is left out. */
    String written() {
        String dates = days.equals(Validity.ALWAYS)
                ? ""
                : days.from().map(LocalDate::toString).orElse("") + ".."
                        + days.until().map(LocalDate::toString).orElse("");
        String hours = from.map(LocalTime::toString).orElse("") + "-"
                + until.map(LocalTime::toString).orElse("");
        return (dates + " " + (from.isEmpty() ? "" : hours)).strip();
    }

    private boolean coversHour(LocalTime time) {
        if (from.isEmpty() || until.isEmpty()) {
            return true;
        }
        boolean begun = !time.isBefore(from.get());
        boolean notEnded = time.isBefore(until.get());
        return from.get().isBefore(until.get()) ? begun && notEnded : begun || notEnded;
    }
}
