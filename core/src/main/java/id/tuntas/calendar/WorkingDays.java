package id.tuntas.calendar;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * The working days of a calendar, counted once when it is built.
 *
 * <p>{@code before[i]} is the number of working days among the days with a number below {@code i}, and {@code dates[k]}
 * the date of the k-th working day. So the n-th working day after day {@code i} is {@code dates[before[i + 1] + n - 1]},
 * and the number of working days after a up to b is {@code before[b + 1] - before[a + 1]}, at the same cost whatever n.
 */
final class WorkingDays {

    private final HolidayTable table;
    private final CoveredDays days;
    /** Never above 21,915, the days of 60 years; half the size of ints, so that more of it stays in the cache. */
    private final short[] before;

    private final LocalDate[] dates;

    WorkingDays(HolidayTable table, boolean[] worked) {
        this.table = table;
        this.days = table.covered();
        this.before = new short[worked.length + 1];
        LocalDate[] found = new LocalDate[worked.length];
        int count = 0;
        for (int day = 0; day < worked.length; day++) {
            before[day] = (short) count;
            if (worked[day]) {
                found[count++] = days.date(day);
            }
        }
        before[worked.length] = (short) count;
        this.dates = Arrays.copyOf(found, count);
    }

    int numberOf(LocalDate date) {
        int day = days.numberOf(date);
        if (day < 0) {
            throw new UncoveredYearException(date.getYear(), table);
        }
        return day;
    }

    boolean isWorked(LocalDate date) {
        int day = numberOf(date);
        return before[day + 1] != before[day];
    }

    /** The date that lies {@code steps} working days after the last one up to and including the date. */
    LocalDate after(LocalDate date, int steps) {
        return nth((long) before[numberOf(date) + 1] + steps - 1);
    }

    /** The date that lies {@code steps} working days from the first one at or after the date; 0 is that one. */
    LocalDate from(LocalDate date, int steps) {
        return nth((long) before[numberOf(date)] + steps);
    }

    int between(LocalDate startExclusive, LocalDate endInclusive) {
        return before[numberOf(endInclusive) + 1] - before[numberOf(startExclusive) + 1];
    }

    private LocalDate nth(long index) {
        if (index < 0) {
            throw new UncoveredYearException(table.firstYear() - 1, table);
        }
        if (index >= dates.length) {
            throw new UncoveredYearException(table.lastYear() + 1, table);
        }
        return dates[(int) index];
    }
}
