package id.tuntas.calendar;

import id.tuntas.base.InvalidValueException;
import java.time.LocalDate;

/**
 * The days of a run of whole years, numbered from 0. One instance is shared by all calendars of a table, with one
 * {@link LocalDate} for each day, so that an answer needs no new object.
 */
final class CoveredDays {

    private final int firstYear;
    private final int years;
    /** Number of the day before the first of each month, so that adding the day of the month gives the day's number. */
    private final int[] beforeMonth;

    private final LocalDate[] dates;

    CoveredDays(int firstYear, int lastYear) {
        if (firstYear < 1 || lastYear > 9999) {
            throw InvalidValueException.of("firstYear", "years 1 to 9999");
        }
        if (lastYear < firstYear || lastYear - firstYear >= HolidayTable.MAX_YEARS) {
            throw InvalidValueException.of("lastYear", "1 to " + HolidayTable.MAX_YEARS + " years from the first on");
        }
        this.firstYear = firstYear;
        this.years = lastYear - firstYear + 1;
        this.beforeMonth = new int[years * 12];
        LocalDate first = LocalDate.of(firstYear, 1, 1);
        long begin = first.toEpochDay();
        this.dates = new LocalDate[(int) (LocalDate.of(lastYear, 12, 31).toEpochDay() - begin) + 1];
        for (int day = 0; day < dates.length; day++) {
            LocalDate date = LocalDate.ofEpochDay(begin + day);
            dates[day] = date;
            if (date.getDayOfMonth() == 1) {
                beforeMonth[month(date)] = day - 1;
            }
        }
    }

    /** The number of a date's month, counted from 0, or -1 where its year is not covered. */
    private int month(LocalDate date) {
        // The year is checked by itself, because twelve times a far year would overflow into the covered range.
        int year = date.getYear() - firstYear;
        return year < 0 || year >= years ? -1 : year * 12 + date.getMonthValue() - 1;
    }

    /** The number of a date, or -1 where its year is not covered. */
    int numberOf(LocalDate date) {
        int month = month(date);
        return month < 0 ? -1 : beforeMonth[month] + date.getDayOfMonth();
    }

    LocalDate date(int number) {
        return dates[number];
    }

    int count() {
        return dates.length;
    }
}
