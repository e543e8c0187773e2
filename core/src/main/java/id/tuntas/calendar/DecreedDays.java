package id.tuntas.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What decrees say of single dates under one calendar: which are off, which are made up. Each is found by its date;
 * over a date that is both the made-up day decides.
 */
final class DecreedDays {

    private final Map<LocalDate, DayOff> off = new HashMap<>();
    private final Map<LocalDate, MadeUpDay> madeUp = new HashMap<>();

    /** The lists of the calendar have been checked: each date once, and within the table. */
    DecreedDays(WorkingCalendar calendar) {
        Set<LocalDate> revoked =
                calendar.revocations().stream().map(Revocation::date).collect(Collectors.toUnmodifiableSet());
        for (DayOff day : calendar.holidays().daysOff()) {
            if (isOff(calendar, day) && !revoked.contains(day.date())) {
                off.put(day.date(), day);
            }
        }
        for (DayOff day : calendar.extraDaysOff()) {
            if (isOff(calendar, day)) {
                off.put(day.date(), day);
            }
        }
        for (MadeUpDay day : calendar.madeUpDays()) {
            madeUp.put(day.date(), day);
        }
    }

    /** Whether a day off is one in an office that may work on collective leave. */
    static boolean isOff(WorkingCalendar calendar, DayOff day) {
        return day.kind() != DayOffKind.COLLECTIVE_LEAVE || !calendar.collectiveLeaveWorked();
    }

    /** Lays them over the work week, day by day. */
    WorkingDays workingDays(HolidayTable table, WorkWeek week) {
        CoveredDays covered = table.covered();
        boolean[] worked = new boolean[covered.count()];
        for (int day = 0; day < worked.length; day++) {
            worked[day] = week.includes(covered.date(day).getDayOfWeek());
        }
        for (LocalDate date : off.keySet()) {
            worked[covered.numberOf(date)] = false;
        }
        for (LocalDate date : madeUp.keySet()) {
            worked[covered.numberOf(date)] = true;
        }
        return new WorkingDays(table, worked);
    }

    @Nullable
    MadeUpDay madeUpOn(LocalDate date) {
        return madeUp.get(date);
    }

    DayStatus statusOf(LocalDate date, boolean worked) {
        MadeUpDay madeUpDay = madeUp.get(date);
        if (madeUpDay != null) {
            return new DayStatus.MadeUp(madeUpDay);
        }
        DayOff dayOff = off.get(date);
        if (dayOff != null) {
            return new DayStatus.Off(dayOff);
        }
        DayOfWeek day = date.getDayOfWeek();
        return worked ? new DayStatus.Worked(day) : new DayStatus.Weekend(day);
    }
}
