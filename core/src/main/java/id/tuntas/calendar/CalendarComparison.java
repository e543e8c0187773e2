package id.tuntas.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Two versions of a calendar side by side: which days a decree changed and which due dates it moves. Nothing is moved by
 * it; a host that accepts the moves records each as an event.
 *
 * <p>Immutable. Example: {@code new CalendarComparison(calendar, calendar.amended(decree)).moves(open).moved()} lists
 * each open deadline with its due date before and after.
 *
 * @param before the version before
 * @param after the version after
 */
public record CalendarComparison(WorkingCalendar before, WorkingCalendar after) {

    /**
     * The dates of which the two say different things, in the years that both cover.
     *
     * @return ascending; empty where no year is covered by both
     */
    public List<DayChange> changedDays() {
        int firstYear = Math.max(before.holidays().firstYear(), after.holidays().firstYear());
        int lastYear = Math.min(before.holidays().lastYear(), after.holidays().lastYear());
        List<DayChange> changes = new ArrayList<>();
        if (firstYear <= lastYear) {
            LocalDate.of(firstYear, 1, 1)
                    .datesUntil(LocalDate.of(lastYear, 12, 31).plusDays(1))
                    .map(this::changeOf)
                    .filter(CalendarComparison::differs)
                    .forEach(changes::add);
        }
        return List.copyOf(changes);
    }

    private DayChange changeOf(LocalDate date) {
        return ImmutableDayChange.builder()
                .date(date)
                .before(before.statusOf(date))
                .after(after.statusOf(date))
                .hoursBefore(before.hoursOn(date))
                .hoursAfter(after.hoursOn(date))
                .build();
    }

    private static boolean differs(DayChange change) {
        return !Objects.equals(change.before(), change.after())
                || !Objects.equals(change.hoursBefore(), change.hoursAfter());
    }

    /**
     * What becomes of open deadlines.
     *
     * @param deadlines deadlines that still run
     * @return those that move with both due dates, and those that one of the versions cannot compute
     */
    public DeadlineMoves moves(Collection<OpenDeadline> deadlines) {
        List<MovedDeadline> moved = new ArrayList<>();
        List<OpenDeadline> uncovered = new ArrayList<>();
        for (OpenDeadline deadline : deadlines) {
            try {
                LocalDate dueBefore = deadline.dueBy(before);
                LocalDate dueAfter = deadline.dueBy(after);
                if (!dueBefore.equals(dueAfter)) {
                    moved.add(new MovedDeadline(deadline, dueBefore, dueAfter));
                }
            } catch (UncoveredYearException e) {
                uncovered.add(deadline);
            }
        }
        return new DeadlineMoves(moved, uncovered);
    }
}
