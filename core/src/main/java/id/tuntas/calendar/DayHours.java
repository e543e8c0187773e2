package id.tuntas.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** When an office is open on one working day: ordinary or special hours, less what is closed of that date. */
final class DayHours {

    private DayHours() {}

    /** The hours of a date that is worked. */
    static List<OpenInterval> of(WorkingCalendar calendar, LocalDate date) {
        OfficeHours hours = calendar.hours();
        for (SpecialHours special : calendar.specialHours()) {
            if (special.includes(date)) {
                hours = special.hours();
            }
        }
        MadeUpDay madeUp = calendar.decreed().madeUpOn(date);
        List<OpenInterval> open = hours.on(madeUp == null ? date.getDayOfWeek() : madeUp.hoursOf());
        if (open.isEmpty()) {
            open = hours.week().values().iterator().next();
        }
        for (PartialClosure closure : calendar.partialClosures()) {
            if (closure.date().equals(date)) {
                open = without(open, closure.closed());
            }
        }
        return open;
    }

    private static List<OpenInterval> without(List<OpenInterval> open, OpenInterval closed) {
        List<OpenInterval> left = new ArrayList<>();
        for (OpenInterval interval : open) {
            int start = interval.startSecond();
            int end = interval.endSecond();
            if (start < Math.min(end, closed.startSecond())) {
                left.add(OpenInterval.ofSeconds(start, Math.min(end, closed.startSecond())));
            }
            if (Math.max(start, closed.endSecond()) < end) {
                left.add(OpenInterval.ofSeconds(Math.max(start, closed.endSecond()), end));
            }
        }
        return List.copyOf(left);
    }
}
