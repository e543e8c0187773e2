package id.tuntas.calendar;

import id.tuntas.base.InvalidValueException;
import java.time.LocalDate;

/**
 * The days of a run of whole years, numbered from 0. One instance is shared by all calendars of a table, with one
 * {@link LocalDate} for each day, so that an answer needs no new object.
 */
final class CoveredDays {

    private final long begin;
    private final LocalDate[] dates;

    CoveredDays(int firstYear, int lastYear) {
        if (firstYear < 1 || lastYear > 9999) {
            throw InvalidValueException.of("firstYear", "years 1 to 9999");
        }
        if (lastYear < firstYear || lastYear - firstYear >= HolidayTable.MAX_YEARS) {
            throw InvalidValueException.of("lastYear", "1 to " + HolidayTable.MAX_YEARS + " years from the first on");
        }
        this.begin = LocalDate.of(firstYear, 1, 1).toEpochDay();
        this.dates = new LocalDate[numberOf(LocalDate.of(lastYear, 12, 31)) + 1];
        for (int day = 0; day < dates.length; day++) {
            dates[day] = LocalDate.ofEpochDay(begin + day);
        }
    }

    /** The number of a date in a covered year. */
    int numberOf(LocalDate date) {
        return (int) (date.toEpochDay() - begin);
    }

    LocalDate date(int number) {
        return dates[number];
    }

    int count() {
        return dates.length;
    }
}
