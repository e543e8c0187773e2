package id.tuntas.calendar;

import id.tuntas.base.InvalidValueException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Changes a calendar as a later decree says; one instance for one amendment. */
final class Amending {

    private final WorkingCalendar calendar;
    private final Map<LocalDate, DayOff> off;
    private final Map<LocalDate, Revocation> revoked;
    private final Map<LocalDate, MadeUpDay> madeUp;

    Amending(WorkingCalendar calendar) {
        this.calendar = calendar;
        this.off = byDate(calendar.extraDaysOff(), DayOff::date);
        this.revoked = byDate(calendar.revocations(), Revocation::date);
        this.madeUp = byDate(calendar.madeUpDays(), MadeUpDay::date);
    }

    private static <T> Map<LocalDate, T> byDate(List<T> values, Function<T, LocalDate> date) {
        Map<LocalDate, T> byDate = new TreeMap<>();
        for (T value : values) {
            byDate.put(date.apply(value), value);
        }
        return byDate;
    }

    WorkingCalendar by(Amendment amendment) {
        amendment.extraDaysOff().forEach(this::giveOff);
        amendment.revocations().forEach(this::takeBack);
        amendment.madeUpDays().forEach(day -> madeUp.put(day.date(), day));
        return WorkingCalendar.builder()
                .from(calendar)
                .version(amendment.version())
                .extraDaysOff(off.values())
                .revocations(revoked.values())
                .madeUpDays(madeUp.values())
                .addAllSpecialHours(amendment.specialHours())
                .addAllPartialClosures(amendment.partialClosures())
                .build();
    }

    private void giveOff(DayOff day) {
        if (DecreedDays.isOff(calendar, day)) {
            off.put(day.date(), day);
            revoked.remove(day.date());
            madeUp.remove(day.date());
        } else {
            off.putIfAbsent(day.date(), day);
        }
    }

    private void takeBack(Revocation revocation) {
        LocalDate date = revocation.date();
        if (madeUp.remove(date) != null) {
            return;
        }
        boolean wasOff = off.remove(date) != null;
        HolidayTable table = calendar.holidays();
        if (table.covers(date) && table.on(date).isPresent()) {
            wasOff |= revoked.put(date, revocation) == null;
        }
        if (!wasOff) {
            throw InvalidValueException.of("revocations", "dates that are off or made up by decree");
        }
    }
}
