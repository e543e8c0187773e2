package id.tuntas.sla;

import id.tuntas.calendar.DayStatus;
import id.tuntas.calendar.UncoveredYearException;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Works out what is due when under a policy and a calendar, and why.
 *
 * <p>Immutable and thread-safe. Days are local days of the calendar's zone. A working day on whose end the complaint
 * waits for its reporter does not count. What cannot be worked out because a date or a holiday table is missing is
 * {@link AssessmentState#NOT_ASSESSABLE} and says what is missing; nothing is guessed.
 *
 * <p>Example: a complaint of no classification received on Friday 8 March 2024 is to be disposed until the end of Friday
 * 15 March: Monday 11 and Tuesday 12 are Nyepi and its collective leave, so the third working day is the 15th.
 */
public final class SlaCalculator {

    private final SlaPolicy policy;
    private final WorkingCalendar calendar;

    private SlaCalculator(SlaPolicy policy, WorkingCalendar calendar) {
        this.policy = policy;
        this.calendar = calendar;
    }

    /**
     * A calculator.
     *
     * @param policy what is owed
     * @param calendar which days are worked, and where
     * @return the calculator
     */
    public static SlaCalculator of(SlaPolicy policy, WorkingCalendar calendar) {
        return new SlaCalculator(policy, calendar);
    }

    /**
     * The policy it works by.
     *
     * @return the policy
     */
    public SlaPolicy policy() {
        return policy;
    }

    /**
     * The calendar it works by.
     *
     * @return the calendar
     */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * How every obligation stands.
     *
     * @param id which complaint
     * @param events in the order in which they happened, up to the moment
     * @param now the moment
     * @return one assessment an obligation, in the order of the policy
     */
    public List<Assessment> assess(ComplaintId id, List<DatedEvent> events, Instant now) {
        SlaTimeline timeline = new SlaTimeline(id, events);
        return policy.obligations().stream()
                .map(obligation -> assess(obligation, timeline, now))
                .toList();
    }

    private Assessment assess(Obligation obligation, SlaTimeline timeline, Instant now) {
        Assessment.Builder assessment = Assessment.builder().obligation(obligation);
        Optional<Limit> limit = obligation.limits().stream()
                .filter(each -> each.appliesTo()
                        .holdsFor(timeline.complaint().particulars().classification()))
                .findFirst();
        if (limit.isEmpty()) {
            return assessment.state(AssessmentState.NOT_APPLICABLE).build();
        }
        assessment.limit(limit);
        Optional<Instant> start = timeline.at(obligation.start());
        if (start.isEmpty()) {
            if (!timeline.surelyNotPassed(obligation.start())) {
                return notAssessable(assessment, "the date of " + obligation.start());
            }
            boolean ended = timeline.endedAt().isPresent();
            return assessment
                    .state(ended ? AssessmentState.NOT_APPLICABLE : AssessmentState.NOT_STARTED)
                    .build();
        }
        assessment.start(start);
        Optional<Instant> stop = timeline.at(obligation.stop());
        Optional<Instant> end = stop.or(timeline::endedAt);
        List<TraceDay> trace;
        try {
            trace = trace(start.get(), limit.get().workingDays(), end, timeline, now);
        } catch (UncoveredYearException uncovered) {
            return notAssessable(
                    assessment, "the year " + uncovered.year() + " in the holiday table " + uncovered.tableId());
        }
        assessment.trace(trace);
        Optional<LocalDate> due = due(trace, limit.get());
        assessment.due(due);
        boolean late = due.isPresent() && localDate(end.orElse(now)).isAfter(due.get());
        if (stop.isPresent()) {
            return assessment
                    .state(late ? AssessmentState.MET_LATE : AssessmentState.MET)
                    .build();
        }
        if (!timeline.surelyNotPassed(obligation.stop())) {
            return notAssessable(assessment, "the date of " + obligation.stop());
        }
        if (late) {
            return assessment.state(AssessmentState.BREACHED).build();
        }
        if (end.isPresent()) {
            return assessment.state(AssessmentState.NOT_APPLICABLE).build();
        }
        return assessment
                .state(due.isPresent() ? AssessmentState.RUNNING : AssessmentState.PAUSED)
                .build();
    }

    private static Assessment notAssessable(Assessment.Builder assessment, String missing) {
        return assessment.state(AssessmentState.NOT_ASSESSABLE).missing(missing).build();
    }

    /**
     * Day by day until the count is full. What happens behind the end of the clock does not matter to it. While the clock
     * stands still the days end with yesterday, because nobody knows which will count.
     */
    private List<TraceDay> trace(
            Instant start, int workingDays, Optional<Instant> end, SlaTimeline timeline, Instant now) {
        boolean standsStill = end.isEmpty() && timeline.isPausedAt(now);
        LocalDate today = localDate(now);
        List<TraceDay> trace = new ArrayList<>();
        int counted = 0;
        for (LocalDate day = localDate(start).plusDays(1);
                counted < workingDays && !(standsStill && !day.isBefore(today));
                day = day.plusDays(1)) {
            DayStatus status = calendar.statusOf(day);
            Instant closing =
                    day.plusDays(1).atStartOfDay(calendar.zone()).toInstant().minusNanos(1);
            boolean paused = !end.map(closing::isAfter).orElse(false) && timeline.isPausedAt(closing);
            boolean counts = status.isWorked() && !paused;
            counted += counts ? 1 : 0;
            trace.add(new TraceDay(day, status, paused, counts ? OptionalInt.of(counted) : OptionalInt.empty()));
        }
        return trace;
    }

    private static Optional<LocalDate> due(List<TraceDay> trace, Limit limit) {
        return trace.stream()
                .filter(day -> day.number().equals(OptionalInt.of(limit.workingDays())))
                .map(TraceDay::date)
                .findFirst();
    }

    private LocalDate localDate(Instant instant) {
        return instant.atZone(calendar.zone()).toLocalDate();
    }
}
