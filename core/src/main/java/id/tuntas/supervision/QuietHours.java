package id.tuntas.supervision;

import id.tuntas.base.InvalidValueException;
import id.tuntas.calendar.UncoveredYearException;
import id.tuntas.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * When nobody is written to. What falls into it is moved to the next opening of the office. Immutable; ours.
 *
 * <p>Example: {@code between(20:00, 07:00)} moves what is due on Friday 8 March 2024, 21:00 WIB to Wednesday 13 March, 07:30,
 * when the office opens: after the weekend Monday and Tuesday are Nyepi and its collective leave.
 *
 * @param from the local time at which it begins, itself quiet; empty where no hours of the day are quiet as such
 * @param until the local time at which it ends, itself not quiet; earlier than {@code from} where it ends on the next day;
 *     present exactly where {@code from} is
 * @param outsideOfficeHours whether all of it is quiet in which the office is closed, breaks and days off included
 */
public record QuietHours(Optional<LocalTime> from, Optional<LocalTime> until, boolean outsideOfficeHours) {

    /** Never quiet. */
    public static final QuietHours NONE = new QuietHours(Optional.empty(), Optional.empty(), false);

    /** Quiet whenever the office is closed. */
    public static final QuietHours OUTSIDE_OFFICE_HOURS = new QuietHours(Optional.empty(), Optional.empty(), true);

    /**
     * Checks what belongs together.
     *
     * @param from the local time at which it begins
     * @param until the local time at which it ends
     * @param outsideOfficeHours whether it is quiet while the office is closed
     * @throws InvalidValueException if one of the two times is there without the other, or they are equal
     */
    public QuietHours {
        if (from.isPresent() != until.isPresent() || (from.isPresent() && from.equals(until))) {
            throw InvalidValueException.of("until", "another time than from, and present exactly where it is");
        }
    }

    /**
     * Quiet between two local times.
     *
     * @param from the local time at which it begins, itself quiet
     * @param until the local time at which it ends, itself not quiet; earlier than {@code from} for the next day
     * @return the hours
     * @throws InvalidValueException if the two are equal
     */
    public static QuietHours between(LocalTime from, LocalTime until) {
        return new QuietHours(Optional.of(from), Optional.of(until), false);
    }

    /**
     * The moment itself if it is not quiet, otherwise the first opening of the office that is not, or the end of the quiet
     * hours if the office is open then.
     *
     * @param at a moment
     * @param calendar when the office is open, and in which zone
     * @return a moment that is not quiet, not before {@code at}
     * @throws UncoveredYearException if a year without a holiday table is needed
     */
    public Instant move(Instant at, WorkingCalendar calendar) {
        Instant moved = at;
        while (true) {
            ZonedDateTime local = moved.atZone(calendar.zone());
            if (isQuiet(local.toLocalTime())) {
                moved = calendar.openOrNextOpening(endOf(local));
            } else if (outsideOfficeHours && !calendar.isOpen(moved)) {
                moved = calendar.nextOpening(moved);
            } else {
                return moved;
            }
        }
    }

    private boolean isQuiet(LocalTime time) {
        if (from.isEmpty() || until.isEmpty()) {
            return false;
        }
        boolean begun = !time.isBefore(from.get());
        boolean over = !time.isBefore(until.get());
        return from.get().isBefore(until.get()) ? begun && !over : begun || !over;
    }

    private Instant endOf(ZonedDateTime local) {
        LocalTime end = until.orElseThrow();
        LocalDate day = local.toLocalDate();
        return (local.toLocalTime().isBefore(end) ? day : day.plusDays(1))
                .atTime(end)
                .atZone(local.getZone())
                .toInstant();
    }
}
