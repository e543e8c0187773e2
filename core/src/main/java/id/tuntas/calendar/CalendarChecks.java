package id.tuntas.calendar;

import id.tuntas.base.InvalidValueException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What a calendar demands of its attributes while it is built. */
final class CalendarChecks {

    private CalendarChecks() {}

    /** Holds what decrees say of single dates to speak of each date once and within the table. */
    static void checkDays(WorkingCalendar calendar) {
        HolidayTable table = calendar.holidays();
        checkDates("extraDaysOff", calendar.extraDaysOff(), DayOff::date, table);
        checkDates("revocations", calendar.revocations(), Revocation::date, table);
        checkDates("madeUpDays", calendar.madeUpDays(), MadeUpDay::date, table);
    }

    /** Holds the hours to be some on at least one weekday, and no date to have two kinds of special hours. */
    static void checkHours(WorkingCalendar calendar) {
        checkCovered("partialClosures", calendar.partialClosures(), PartialClosure::date, calendar.holidays());
        checkHours("hours", calendar.hours());
        List<SpecialHours> special = sorted(calendar.specialHours(), SpecialHours::firstDate);
        for (int i = 0; i < special.size(); i++) {
            checkHours("specialHours", special.get(i).hours());
            if (i > 0 && special.get(i - 1).includes(special.get(i).firstDate())) {
                throw InvalidValueException.of("specialHours", "ranges that do not overlap");
            }
        }
    }

    private static void checkHours(String attribute, OfficeHours hours) {
        if (hours.week().isEmpty()) {
            throw InvalidValueException.of(attribute, "hours for at least one weekday");
        }
    }

    private static <T> void checkDates(
            String attribute, List<T> values, Function<T, LocalDate> date, HolidayTable table) {
        if (values.stream().map(date).distinct().count() != values.size()) {
            throw InvalidValueException.of(attribute, "each date once");
        }
        checkCovered(attribute, values, date, table);
    }

    private static <T> void checkCovered(
            String attribute, List<T> values, Function<T, LocalDate> date, HolidayTable table) {
        if (!values.stream().map(date).allMatch(table::covers)) {
            throw InvalidValueException.of(attribute, "dates within the years of the holiday table");
        }
    }

    /** The calendar with its lists in the order of their dates; itself where they are. */
    static WorkingCalendar sorted(WorkingCalendar calendar) {
        List<DayOff> off = sorted(calendar.extraDaysOff(), DayOff::date);
        List<Revocation> revoked = sorted(calendar.revocations(), Revocation::date);
        List<MadeUpDay> madeUp = sorted(calendar.madeUpDays(), MadeUpDay::date);
        List<SpecialHours> special = sorted(calendar.specialHours(), SpecialHours::firstDate);
        List<PartialClosure> closures = sorted(calendar.partialClosures(), PartialClosure::date);
        if (off.equals(calendar.extraDaysOff())
                && revoked.equals(calendar.revocations())
                && madeUp.equals(calendar.madeUpDays())
                && special.equals(calendar.specialHours())
                && closures.equals(calendar.partialClosures())) {
            return calendar;
        }
        return WorkingCalendar.builder()
                .from(calendar)
                .extraDaysOff(off)
                .revocations(revoked)
                .madeUpDays(madeUp)
                .specialHours(special)
                .partialClosures(closures)
                .build();
    }

    private static <T> List<T> sorted(List<T> values, Function<T, LocalDate> date) {
        List<T> sorted = new ArrayList<>(values);
        sorted.sort(Comparator.comparing(date));
        return sorted;
    }
}
