package id.tuntas.examples.benchmarks;

import id.tuntas.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** What is asked: drawn once, the same in every run, and varied so that no peer answers from a cache of one. */
final class Inputs {

    /** A power of two, so that the next input costs a mask. */
    static final int COUNT = 1024;

    private Inputs() {}

    /** Working days from January 2013 on, far enough from the end for every amount that is added. */
    static LocalDate[] workingDays(WorkingCalendar calendar) {
        SplittableRandom random = new SplittableRandom(62);
        long first = LocalDate.of(2013, 1, 2).toEpochDay();
        long last = LocalDate.of(2024, 12, 31).toEpochDay();
        LocalDate[] dates = new LocalDate[COUNT];
        for (int i = 0; i < COUNT; i++) {
            dates[i] = calendar.nextOrSame(LocalDate.ofEpochDay(random.nextLong(first, last)));
        }
        return dates;
    }
}
