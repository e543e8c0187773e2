package id.tuntas.examples.benchmarks;

import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import id.tuntas.calendar.OpenInterval;
import id.tuntas.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.objectlab.kit.datecalc.common.DateCalculator;
import net.sf.mpxj.Duration;
import net.sf.mpxj.ProjectCalendar;
import net.sf.mpxj.TimeUnit;
import org.jbpm.process.core.timer.BusinessCalendarImpl;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Working days, {@link LocalDate} in and out, on one calendar: the national table of 2013 to 2027, Monday to Friday. Every
 * peer is checked against ours on all inputs before anything is timed; one that differs stops the run.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(java.util.concurrent.TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class CalendarBenchmark {

    private static final LocalTime OPENING = LocalTime.of(8, 0);
    private static final LocalTime CLOSING = LocalTime.of(16, 0);
    private static final int MASK = Inputs.COUNT - 1;

    /** All calendars, and the starts. */
    @State(Scope.Thread)
    public static class Calendars {

        final WorkingCalendar tuntas = WorkingCalendar.national(ZoneId.of("Asia/Jakarta"));
        final ImmutableHolidayCalendar strata = Peers.strata();
        final DateCalculator<LocalDate> objectLab = Peers.objectLab();
        final HolidayManager jollyday = Peers.jollyday();
        final LocalDate[] starts = Inputs.workingDays(tuntas);
        private final ProjectCalendar mpxj = Peers.mpxj(List.of(OpenInterval.parse("08:00-16:00")));
        private long clock;
        private final BusinessCalendarImpl jbpm = Peers.jbpm(() -> clock);
        private int at;

        LocalDate nextStart() {
            return starts[at++ & MASK];
        }

        LocalDate objectLabPlus(LocalDate start, int days) {
            return objectLab.setStartDate(start).moveByBusinessDays(days).getCurrentBusinessDate();
        }

        /** MPXJ knows working time only: from the closing of the start to the closing of the last day. */
        LocalDate mpxjPlus(LocalDate start, Duration days) {
            return mpxj.getDate(start.atTime(CLOSING), days).toLocalDate();
        }

        /** jBPM counts from the moment of its clock, here an opening. */
        LocalDate jbpmPlus(LocalDate start, String days) {
            clock = start.atTime(OPENING).toInstant(ZoneOffset.UTC).toEpochMilli();
            return LocalDate.ofInstant(
                    Instant.ofEpochMilli(jbpm.calculateBusinessTimeAsDate(days).getTime()), ZoneOffset.UTC);
        }

        boolean jollydayWorks(LocalDate date) {
            DayOfWeek day = date.getDayOfWeek();
            return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY && !jollyday.isHoliday(date);
        }

        /** Jollyday answers for one day; the loop is what its users write. */
        LocalDate jollydayPlus(LocalDate start, int days) {
            LocalDate date = start;
            int left = days;
            while (left > 0) {
                date = date.plusDays(1);
                if (jollydayWorks(date)) {
                    left--;
                }
            }
            return date;
        }

        int jollydayBetween(LocalDate startExclusive, LocalDate endInclusive) {
            int count = 0;
            for (LocalDate date = startExclusive.plusDays(1); !date.isAfter(endInclusive); date = date.plusDays(1)) {
                if (jollydayWorks(date)) {
                    count++;
                }
            }
            return count;
        }
    }

    /** An amount of working days. */
    @State(Scope.Thread)
    public static class Amount {

        /** How many. */
        @Param({"3", "5", "14", "60"})
        public int days;

        private Duration mpxj = Duration.getInstance(0, TimeUnit.HOURS);
        private String jbpm = "";

        /** Holds the peers to the same answers. */
        @Setup
        public void check(Calendars all) {
            mpxj = Duration.getInstance(8 * days, TimeUnit.HOURS);
            jbpm = days + "d";
            for (LocalDate start : all.starts) {
                LocalDate ours = all.tuntas.plusWorkingDays(start, days);
                Checks.same("Strata", start, ours, all.strata.shift(start, days));
                Checks.same("ObjectLab", start, ours, all.objectLabPlus(start, days));
                Checks.same("Jollyday", start, ours, all.jollydayPlus(start, days));
                Checks.same("MPXJ", start, ours, all.mpxjPlus(start, mpxj));
                Checks.same("jBPM", start, ours, all.jbpmPlus(start, jbpm));
            }
        }
    }

    /** A distance in calendar days; the ends are made beforehand. */
    @State(Scope.Thread)
    public static class Span {

        /** How many. */
        @Param({"10", "100", "1000"})
        public int span;

        private final LocalDate[] ends = new LocalDate[Inputs.COUNT];
        private int at;

        /** Makes the ends, and holds the peers to the same answers. */
        @Setup
        public void check(Calendars all) {
            for (int i = 0; i < ends.length; i++) {
                LocalDate start = all.starts[i];
                LocalDate end = start.plusDays(span);
                ends[i] = end;
                int ours = all.tuntas.workingDaysBetween(start, end);
                // Strata counts the start and not the end; ObjectLab as well.
                Checks.same("Strata", start, ours, all.strata.daysBetween(start.plusDays(1), end.plusDays(1)));
                Checks.same(
                        "ObjectLab",
                        start,
                        ours,
                        all.objectLab.getNumberOfBusinessDaysBetween(start.plusDays(1), end.plusDays(1)));
                Checks.same("Jollyday", start, ours, all.jollydayBetween(start, end));
            }
        }

        LocalDate nextEnd() {
            return ends[at++ & MASK];
        }
    }

    /** Ours. */
    @Benchmark
    public LocalDate plus_tuntas(Calendars all, Amount amount) {
        return all.tuntas.plusWorkingDays(all.nextStart(), amount.days);
    }

    /** OpenGamma Strata. */
    @Benchmark
    public LocalDate plus_strata(Calendars all, Amount amount) {
        return all.strata.shift(all.nextStart(), amount.days);
    }

    /** ObjectLab Kit. */
    @Benchmark
    public LocalDate plus_objectlab(Calendars all, Amount amount) {
        return all.objectLabPlus(all.nextStart(), amount.days);
    }

    /** Jollyday, day by day. */
    @Benchmark
    public LocalDate plus_jollyday(Calendars all, Amount amount) {
        return all.jollydayPlus(all.nextStart(), amount.days);
    }

    /** MPXJ, which finds a day by its hours. */
    @Benchmark
    public LocalDate plus_mpxj(Calendars all, Amount amount) {
        return all.mpxjPlus(all.nextStart(), amount.mpxj);
    }

    /** jBPM. */
    @Benchmark
    public LocalDate plus_jbpm(Calendars all, Amount amount) {
        return all.jbpmPlus(all.nextStart(), amount.jbpm);
    }

    /** Ours. */
    @Benchmark
    public int between_tuntas(Calendars all, Span span) {
        return all.tuntas.workingDaysBetween(all.nextStart(), span.nextEnd());
    }

    /** OpenGamma Strata. */
    @Benchmark
    public int between_strata(Calendars all, Span span) {
        return all.strata.daysBetween(all.nextStart(), span.nextEnd());
    }

    /** ObjectLab Kit. */
    @Benchmark
    public int between_objectlab(Calendars all, Span span) {
        return all.objectLab.getNumberOfBusinessDaysBetween(all.nextStart(), span.nextEnd());
    }

    /** Jollyday, day by day. */
    @Benchmark
    public int between_jollyday(Calendars all, Span span) {
        return all.jollydayBetween(all.nextStart(), span.nextEnd());
    }
}
