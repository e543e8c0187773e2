package id.tuntas.examples.benchmarks;

import id.tuntas.calendar.HolidayTable;
import id.tuntas.calendar.OfficeHours;
import id.tuntas.calendar.OpenInterval;
import id.tuntas.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import net.sf.mpxj.ProjectCalendar;
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
 * Working time: an instant plus a number of working days of 7.5 hours, 07:30-12:00 and 13:00-16:00 from Monday to Friday,
 * on the national table. MPXJ is held to our answers on all inputs before anything is timed. jBPM knows whole hours and no
 * break, so it is asked at 08-16 for the same number of days of eight hours; on how many inputs it agrees with our calendar
 * of the same hours is printed.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class WorkingTimeBenchmark {

    private static final int MASK = Inputs.COUNT - 1;
    private static final int MINUTES_A_DAY = 450;

    /** The calendars, the starts and the amount. */
    @State(Scope.Thread)
    public static class Office {

        /** How many working days. */
        @Param({"3", "14", "60"})
        public int days;

        private final List<OpenInterval> hours =
                List.of(OpenInterval.parse("07:30-12:00"), OpenInterval.parse("13:00-16:00"));
        private final WorkingCalendar tuntas = calendar(hours);
        private final ProjectCalendar mpxj = Peers.mpxj(hours);
        private final LocalDateTime[] local = new LocalDateTime[Inputs.COUNT];
        private final Instant[] instants = new Instant[Inputs.COUNT];
        private final long[] millis = new long[Inputs.COUNT];
        private long clock;
        private final BusinessCalendarImpl jbpm = Peers.jbpm(() -> clock);
        private Duration amount = Duration.ZERO;
        private net.sf.mpxj.Duration mpxjAmount = net.sf.mpxj.Duration.getInstance(0, net.sf.mpxj.TimeUnit.MINUTES);
        private String jbpmAmount = "";
        private int at;

        private static WorkingCalendar calendar(List<OpenInterval> hours) {
            return WorkingCalendar.builder()
                    .id("benchmark")
                    .version("1")
                    .zone(ZoneOffset.UTC)
                    .holidays(HolidayTable.indonesia())
                    .hours(OfficeHours.NONE.with(
                            DayOfWeek.MONDAY, DayOfWeek.FRIDAY, hours.toArray(OpenInterval[]::new)))
                    .build();
        }

        /** Draws the starts, at any minute of working days, and holds MPXJ to the same answers. */
        @Setup
        public void check() {
            amount = Duration.ofMinutes((long) MINUTES_A_DAY * days);
            mpxjAmount = net.sf.mpxj.Duration.getInstance(MINUTES_A_DAY * days, net.sf.mpxj.TimeUnit.MINUTES);
            jbpmAmount = days + "d";
            SplittableRandom random = new SplittableRandom(13);
            LocalDate[] dates = Inputs.workingDays(tuntas);
            for (int i = 0; i < Inputs.COUNT; i++) {
                local[i] = dates[i].atTime(LocalTime.of(8, 0)).plusMinutes(random.nextInt(8 * 60));
                instants[i] = local[i].toInstant(ZoneOffset.UTC);
                millis[i] = instants[i].toEpochMilli();
                Instant theirs = mpxj.getDate(local[i], mpxjAmount).toInstant(ZoneOffset.UTC);
                Checks.same("MPXJ", local[i], tuntas.plusWorkingTime(instants[i], amount), theirs);
            }
            WorkingCalendar eight = calendar(List.of(OpenInterval.parse("08:00-16:00")));
            Duration days8 = Duration.ofHours(8L * days);
            System.out.println("# jBPM agrees on "
                    + Checks.agreement(
                            instants,
                            (start, i) -> eight.plusWorkingTime(start, days8).equals(jbpm(i).toInstant())));
        }

        private Date jbpm(int input) {
            clock = millis[input];
            return jbpm.calculateBusinessTimeAsDate(jbpmAmount);
        }

        private int next() {
            return at++ & MASK;
        }
    }

    /** Ours. */
    @Benchmark
    public Instant plus_tuntas(Office office) {
        return office.tuntas.plusWorkingTime(office.instants[office.next()], office.amount);
    }

    /** MPXJ. */
    @Benchmark
    public LocalDateTime plus_mpxj(Office office) {
        return office.mpxj.getDate(office.local[office.next()], office.mpxjAmount);
    }

    /** jBPM, at whole hours. */
    @Benchmark
    public Date plus_jbpm(Office office) {
        return office.jbpm(office.next());
    }
}
