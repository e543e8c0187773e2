package id.tuntas.sla;

import id.tuntas.calendar.UncoveredYearException;
import id.tuntas.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one obligation of one complaint stands at a moment, and why. Immutable and thread-safe.
 *
 * <p>What is elapsed, what remains and the trace are worked out when they are asked for. Two assessments are equal if
 * obligation, limit, state, start, due moment and what is missing are.
 */
public final class Assessment {

    private final Obligation obligation;
    private final AssessmentState state;
    private final @Nullable Limit limit;
    private final @Nullable Clock clock;
    private final @Nullable LocalDate dueDay;
    private final @Nullable Instant dueAt;
    private final @Nullable Instant start;
    private final Instant asOf;
    private final @Nullable Missing missing;

    /** Reckoned when it is first asked for; two threads that do so at once come to equal amounts. */
    private @Nullable Amount elapsed;

    /** {@code asOf} is the end of the clock, or the moment of the assessment while it runs. */
    Assessment(
            Obligation obligation,
            AssessmentState state,
            @Nullable Limit limit,
            Course course,
            @Nullable Missing missing) {
        this.obligation = obligation;
        this.state = state;
        this.limit = limit;
        this.clock = course.clock();
        this.dueDay = course.dueDay();
        this.dueAt = course.dueAt();
        this.start = course.start();
        this.asOf = course.asOf();
        this.missing = missing;
    }

    /** What the clock came to; without a clock where none ran or a holiday table is missing. */
    record Course(
            @Nullable Instant start,
            @Nullable Clock clock,
            @Nullable LocalDate dueDay,
            @Nullable Instant dueAt,
            Instant asOf) {}

    /**
     * Which obligation.
     *
     * @return the obligation of the policy
     */
    public Obligation obligation() {
        return obligation;
    }

    /**
     * How it stands.
     *
     * @return the state
     */
    public AssessmentState state() {
        return state;
    }

    /**
     * The limit that applied.
     *
     * @return the limit; empty where nothing is owed, or no policy governs
     */
    public Optional<Limit> limit() {
        return Optional.ofNullable(limit);
    }

    /**
     * When the clock began.
     *
     * @return the instant; empty where it has not, or where it is not known
     */
    public Optional<Instant> start() {
        return Optional.ofNullable(start);
    }

    /**
     * The local day on which it is due: until its end where days are counted so, in the course of it otherwise.
     *
     * @return the date in the zone of the calendar; empty without a start, where nothing is owed, or while the clock
     *     stands still
     */
    public Optional<LocalDate> due() {
        if (dueDay != null) {
            return Optional.of(dueDay);
        }
        return dueAt().flatMap(at -> calendar().map(calendar -> LocalDate.ofInstant(at, calendar.zone())));
    }

    /**
     * The last instant at which it is still met.
     *
     * @return the instant, itself included; empty where {@link #due()} is
     */
    public Optional<Instant> dueAt() {
        if (dueDay != null && clock != null) {
            return Optional.ofNullable(clock.due());
        }
        return Optional.ofNullable(dueAt);
    }

    /**
     * When it was done.
     *
     * @return the instant at which the clock stopped; empty unless it is {@link AssessmentState#MET} or
     *     {@link AssessmentState#MET_LATE}
     */
    public Optional<Instant> doneAt() {
        return state == AssessmentState.MET || state == AssessmentState.MET_LATE ? Optional.of(asOf) : Optional.empty();
    }

    /**
     * The calendar by which the clock ran.
     *
     * @return the version that was chosen; empty where no clock ran
     */
    public Optional<WorkingCalendar> calendar() {
        return Optional.ofNullable(clock).map(Clock::calendar);
    }

    /**
     * What of the limit is used up, at the end of the clock or the moment of the assessment.
     *
     * @return more than the limit where it is overdue; empty where no clock ran, or where no holiday table covers the moment
     */
    public Optional<Amount> elapsed() {
        Clock runs = clock;
        if (runs == null) {
            return Optional.empty();
        }
        Amount known = elapsed;
        if (known != null) {
            return Optional.of(known);
        }
        try {
            known = runs.elapsed(asOf);
            elapsed = known;
            return Optional.of(known);
        } catch (UncoveredYearException uncovered) {
            return Optional.empty();
        }
    }

    /**
     * What is left of the limit: with {@link #elapsed()} always the whole of it.
     *
     * @return negative where it is overdue; empty where {@link #elapsed()} is
     */
    public Optional<Amount> remaining() {
        return Optional.ofNullable(clock)
                .flatMap(runs -> elapsed().map(used -> runs.amount().minus(used)));
    }

    /**
     * What is missing to assess it.
     *
     * @return such as the date of the first follow-up; empty where nothing is
     */
    public Optional<Missing> missing() {
        return Optional.ofNullable(missing);
    }

    /**
     * When the state changes next if nothing happens until then.
     *
     * @return the first instant of the next state, after the moment of the assessment; empty where only an event can change
     *     it
     */
    public Optional<Instant> nextChange() {
        if (clock == null || (state != AssessmentState.RUNNING && state != AssessmentState.AT_RISK)) {
            return Optional.empty();
        }
        Clock runs = clock;
        Optional<Instant> atRisk = state == AssessmentState.AT_RISK
                ? Optional.empty()
                : obligation.atRisk().flatMap(threshold -> Optional.ofNullable(runs.reaches(threshold)));
        return atRisk.or(() -> dueAt().map(due -> due.plusNanos(1)));
    }

    /**
     * How the due moment came about.
     *
     * @return the trace up to the due moment, or up to the moment of the assessment while the clock stands still; without
     *     intervals where no clock ran
     */
    public Trace trace() {
        Clock runs = clock;
        return runs == null ? Trace.NONE : new TraceWriter(runs, asOf).trace();
    }

    /**
     * What an official can show to a citizen: the limit with its source, its start and due moment, and the trace, a line
     * each.
     *
     * @param locale English for an English reader, Indonesian for everybody else
     * @return the lines; empty where no clock ran
     */
    public List<String> explain(Locale locale) {
        Clock runs = clock;
        if (runs == null || limit == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(TraceWords.heading(this, limit, runs).in(locale));
        lines.addAll(trace().lines(locale));
        return lines;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Assessment that
                && obligation.equals(that.obligation)
                && state == that.state
                && Objects.equals(limit, that.limit)
                && Objects.equals(start, that.start)
                && dueAt().equals(that.dueAt())
                && Objects.equals(missing, that.missing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(obligation, state, limit, start, missing);
    }

    @Override
    public String toString() {
        return "Assessment[" + obligation.id() + " " + state + ", start=" + start + ", due="
                + due().map(LocalDate::toString).orElse("-")
                + (missing == null ? "]" : ", missing=" + missing.text().english() + "]");
    }
}
