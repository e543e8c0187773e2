package id.tuntas.examples.benchmarks;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.ComplaintEvent;
import id.tuntas.complaint.ComplaintEvent.Basis;
import id.tuntas.complaint.ComplaintEvent.CompletedByReporter;
import id.tuntas.complaint.ComplaintEvent.CompletionRequested;
import id.tuntas.complaint.ComplaintEvent.Disposed;
import id.tuntas.complaint.ComplaintEvent.FollowUpRejected;
import id.tuntas.complaint.ComplaintEvent.FollowedUp;
import id.tuntas.complaint.ComplaintEvent.Received;
import id.tuntas.complaint.ComplaintEvent.ReporterReplied;
import id.tuntas.complaint.ComplaintEvent.ReturnedNotOurs;
import id.tuntas.complaint.ComplaintEvent.Verified;
import id.tuntas.complaint.ComplaintEvent.WorkStarted;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.directory.UnitName;
import id.tuntas.sla.Assessment;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Every obligation of the shipped policy on complaints of 20 events each: two units, a return, two requests for completion,
 * two rejected follow-ups. No peer does this, so there is no ratio.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(java.util.concurrent.TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class AssessmentBenchmark {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /** The calculator and the complaints. */
    @State(Scope.Thread)
    public static class Desk {

        final SlaCalculator calculator = SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(ZONE));
        final History[] histories = new History[Inputs.COUNT];
        final Instant[] moments = new Instant[Inputs.COUNT];
        private int at;

        /** Writes the histories. */
        public Desk() {
            LocalDate[] starts = Inputs.workingDays(calculator.calendar());
            for (int i = 0; i < histories.length; i++) {
                Instant received = starts[i].atTime(9, i % 60).atZone(ZONE).toInstant();
                histories[i] = history(i, received);
                moments[i] = received.plus(Duration.ofDays(25));
            }
        }

        private static History history(int number, Instant received) {
            UnitName roads = UnitName.of("Dinas Pekerjaan Umum");
            UnitName traffic = UnitName.of("Dinas Perhubungan");
            ComplaintEvent[] events = {
                new Received(Basis.LOGGED),
                new CompletionRequested(),
                new CompletedByReporter(),
                new Verified(),
                Disposed.to(roads),
                new WorkStarted(),
                new ReturnedNotOurs(),
                Disposed.to(traffic),
                new WorkStarted(),
                new CompletionRequested(),
                new CompletedByReporter(),
                new FollowedUp(),
                new FollowUpRejected(),
                new WorkStarted(),
                new FollowedUp(),
                new ReporterReplied(),
                new FollowUpRejected(),
                new WorkStarted(),
                new FollowedUp(),
                new ReporterReplied()
            };
            List<DatedEvent> dated = new ArrayList<>(events.length);
            for (int i = 0; i < events.length; i++) {
                dated.add(DatedEvent.of(received.plus(Duration.ofHours(28L * i)), events[i]));
            }
            return new History(ComplaintId.of(RegencyId.LOCAL, "B" + number), dated);
        }

        int next() {
            return at++ & (Inputs.COUNT - 1);
        }
    }

    /** What stands: state and due of every obligation, and then what is elapsed and what remains. */
    @Benchmark
    public void assess20Events_tuntas(Desk desk, Blackhole sink) {
        int i = desk.next();
        for (Assessment assessment : desk.calculator.assess(desk.histories[i], desk.moments[i])) {
            sink.consume(assessment.state());
            sink.consume(assessment.due());
            sink.consume(assessment.elapsed());
            sink.consume(assessment.remaining());
        }
    }

    /** The trace of every obligation. */
    @Benchmark
    public void explain20Events_tuntas(Desk desk, Blackhole sink) {
        int i = desk.next();
        for (Assessment assessment : desk.calculator.assess(desk.histories[i], desk.moments[i])) {
            sink.consume(assessment.trace());
        }
    }
}
