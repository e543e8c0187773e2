package id.tuntas.sla;

import id.tuntas.calendar.UncoveredYearException;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Status;
import id.tuntas.directory.Directory;
import id.tuntas.directory.Unit;
import id.tuntas.directory.UnitName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Works out what is due when under the policies and calendars of a regency, and why.
 *
 * <p>Immutable and thread-safe. Days are local days of the calendar's zone. A day counts if the clock runs at its closing:
 * the office's where working days are counted, midnight where calendar days are. What cannot be worked out because a
 * date, a policy or a holiday table is missing is {@link AssessmentState#NOT_ASSESSABLE} and says what is missing; nothing
 * is guessed.
 *
 * <p>Example: a complaint of no classification received on Friday 8 March 2024 is to be disposed until the end of Friday
 * 15 March: Monday 11 and Tuesday 12 are Nyepi and its collective leave, so the third working day is the 15th.
 */
public final class SlaCalculator {

    private final PolicyBook policies;
    private final CalendarBook calendars;
    private final Directory directory;

    private SlaCalculator(PolicyBook policies, CalendarBook calendars, Directory directory) {
        this.policies = policies;
        this.calendars = calendars;
        this.directory = directory;
    }

    /**
     * A calculator with one policy for every complaint and one calendar.
     *
     * @param policy what is owed; its day of effect is not asked
     * @param calendar which days are worked, and where
     * @return the calculator
     */
    public static SlaCalculator of(SlaPolicy policy, WorkingCalendar calendar) {
        return of(PolicyBook.always(policy), CalendarBook.of(calendar));
    }

    /**
     * A calculator that knows no kinds of units.
     *
     * @param policies what is owed, by the day of arrival
     * @param calendars which days are worked
     * @return the calculator
     */
    public static SlaCalculator of(PolicyBook policies, CalendarBook calendars) {
        return of(policies, calendars, Directory.empty());
    }

    /**
     * A calculator.
     *
     * @param policies what is owed, by the day of arrival
     * @param calendars which days are worked
     * @param directory of which kind units are
     * @return the calculator
     */
    public static SlaCalculator of(PolicyBook policies, CalendarBook calendars, Directory directory) {
        return new SlaCalculator(policies, calendars, directory);
    }

    /**
     * The policies it works by.
     *
     * @return the book
     */
    public PolicyBook policies() {
        return policies;
    }

    /**
     * The calendars it works by.
     *
     * @return the book
     */
    public CalendarBook calendars() {
        return calendars;
    }

    /**
     * The newest policy it works by.
     *
     * @return the policy
     */
    public SlaPolicy policy() {
        return policies.latest();
    }

    /**
     * The newest version of the regency's calendar.
     *
     * @return the calendar
     */
    public WorkingCalendar calendar() {
        return calendars.latest();
    }

    /**
     * How every obligation stands.
     *
     * @param history what happened; what is dated after the moment does not count
     * @param now the moment
     * @return one assessment an obligation, in the order of the policy that governs the complaint; where none does, those of
     *     the newest policy, not assessable
     */
    public List<Assessment> assess(History history, Instant now) {
        return assess(history.id(), ordered(history, now), now);
    }

    /**
     * How every obligation stands.
     *
     * @param id which complaint
     * @param events in the order in which they happened, up to the moment, as {@link History#asOf} gives them
     * @param now the moment
     * @return one assessment an obligation, in the order of the policy that governs the complaint; where none does, those of
     *     the newest policy, not assessable
     */
    public List<Assessment> assess(ComplaintId id, List<DatedEvent> events, Instant now) {
        Instant arrival = Scan.arrival(events);
        SlaPolicy policy = arrival == null ? policies.latest() : governing(arrival);
        if (policy == null) {
            return policies.latest().obligations().stream()
                    .map(each -> notAssessable(
                            each,
                            null,
                            arrival,
                            now,
                            new Missing.PolicyFor(
                                    LocalDate.ofInstant(arrival, calendar().zone()))))
                    .toList();
        }
        Scan scan = new Scan(events, policy.switches());
        List<Obligation> obligations = policy.obligations();
        List<Assessment> assessments = new ArrayList<>(obligations.size());
        for (int i = 0; i < obligations.size(); i++) {
            assessments.add(assess(obligations.get(i), policy.switches(), scan, now));
        }
        return assessments;
    }

    private @Nullable SlaPolicy governing(Instant arrival) {
        return policies.governing(LocalDate.ofInstant(arrival, calendar().zone()))
                .orElse(null);
    }

    /** The history itself where it lies in order and before the moment, which is the usual case. */
    static List<DatedEvent> ordered(History history, Instant now) {
        List<DatedEvent> events = history.events();
        for (int i = 0; i < events.size(); i++) {
            DatedEvent dated = events.get(i);
            if (dated.at().isAfter(now) || dated.event().type() == EventType.CORRECTED) {
                return history.asOf(now, Optional.empty());
            }
            if (i > 0) {
                int order = events.get(i - 1).at().compareTo(dated.at());
                if (order > 0 || (order == 0 && dated.event().type() == EventType.STATUS_OBSERVED)) {
                    return history.asOf(now, Optional.empty());
                }
            }
        }
        return events;
    }

    /**
     * How every obligation of many complaints stands, one complaint after the other, without keeping any.
     *
     * @param histories the complaints
     * @param now the moment
     * @param reader gets each history with its assessments, in the order of the histories
     * @return when the state of any obligation of them, or any closing by the system, comes next if nothing happens until
     *     then; empty where only an event can change anything
     */
    public Optional<Instant> assessAll(
            Iterable<History> histories, Instant now, BiConsumer<History, List<Assessment>> reader) {
        Instant next = null;
        for (History history : histories) {
            List<Assessment> assessments = assess(history, now);
            reader.accept(history, assessments);
            Instant own = nextChange(history, assessments, now);
            next = own != null && (next == null || own.isBefore(next)) ? own : next;
        }
        return Optional.ofNullable(next);
    }

    /**
     * When anything about a complaint changes next if nothing happens until then: the state of an obligation, its closing
     * by the system, or the calendar by which open clocks run.
     *
     * @param history what happened
     * @param now the moment
     * @return an instant after the moment; empty where only an event can change anything
     */
    public Optional<Instant> nextChange(History history, Instant now) {
        return Optional.ofNullable(nextChange(history, assess(history, now), now));
    }

    private @Nullable Instant nextChange(History history, List<Assessment> assessments, Instant now) {
        Instant next = null;
        boolean runs = false;
        for (int i = 0; i < assessments.size(); i++) {
            Assessment assessment = assessments.get(i);
            AssessmentState state = assessment.state();
            if (state == AssessmentState.RUNNING || state == AssessmentState.AT_RISK) {
                runs = true;
                next = earlier(next, assessment.nextChange().orElse(null));
            }
        }
        for (int i = 1; runs && i < calendars.versions().size(); i++) {
            Instant adopted = calendars.versions().get(i).at();
            next = adopted.isAfter(now) ? earlier(next, adopted) : next;
        }
        return earlier(
                next, autoClose(history, now).filter(at -> at.isAfter(now)).orElse(null));
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.isBefore(one) ? other : one;
    }

    /**
     * When the system closes a complaint if nobody says anything more: it was followed up, and that was the last word.
     *
     * @param history what happened
     * @param now the moment
     * @return the instant, which may have passed; empty where the complaint is not in that state or its policy closes
     *     nothing
     * @throws UncoveredYearException if a year without a holiday table is needed
     */
    public Optional<Instant> autoClose(History history, Instant now) {
        List<DatedEvent> events = ordered(history, now);
        Instant arrival = Scan.arrival(events);
        SlaPolicy policy = arrival == null ? null : governing(arrival);
        if (policy == null || policy.autoClose().isEmpty()) {
            return Optional.empty();
        }
        Scan scan = new Scan(events, policy.switches());
        Instant last = scan.lastLogged();
        if (scan.status() != Status.FOLLOWED_UP || last == null) {
            return Optional.empty();
        }
        return Optional.of(policy.autoClose().get().closesAt(calendars.at(now), last));
    }

    /**
     * Who held a complaint for how long.
     *
     * @param history what happened
     * @param now the moment; the clock ends at it, or where the complaint ended before
     * @return the stretches, in the calendar of the regency and in those of the units
     * @throws UncoveredYearException if a year without a holiday table is needed
     */
    public Holdings holdings(History history, Instant now) {
        List<DatedEvent> events = ordered(history, now);
        Instant arrival = Scan.arrival(events);
        SlaPolicy policy = arrival == null ? null : governing(arrival);
        Switches switches = policy == null ? Switches.DEFAULTS : policy.switches();
        return Holdings.of(new Scan(events, switches), switches, calendars, now);
    }

    private Assessment assess(Obligation obligation, Switches switches, Scan scan, Instant now) {
        Limit limit = limit(obligation, scan);
        if (limit == null) {
            return new Assessment(
                    obligation,
                    AssessmentState.NOT_APPLICABLE,
                    null,
                    new Assessment.Course(null, null, null, null, now),
                    null);
        }
        Instant ended = scan.ended();
        Instant start = scan.at(obligation.start());
        if (start == null) {
            if (!scan.surelyNotPassed(obligation.start())) {
                return notAssessable(obligation, limit, null, now, new Missing.DateOf(scan.named(obligation.start())));
            }
            return new Assessment(
                    obligation,
                    ended == null ? AssessmentState.NOT_STARTED : AssessmentState.NOT_APPLICABLE,
                    limit,
                    new Assessment.Course(null, null, null, null, now),
                    null);
        }
        Instant stop = scan.at(obligation.stop());
        Instant end = stop == null ? ended : stop;
        List<Pause> pauses =
                scan.pauses().isEmpty() ? List.of() : Pause.of(scan.pauses(), causes(obligation, switches), start, end);
        Assessment.Course course;
        try {
            course = course(limit.time(), start, end == null ? now : end, pauses);
        } catch (UncoveredYearException uncovered) {
            return notAssessable(obligation, limit, start, now, Missing.HolidayYear.of(uncovered));
        }
        boolean late = isLate(course);
        AssessmentState state;
        if (stop != null) {
            state = late ? AssessmentState.MET_LATE : AssessmentState.MET;
        } else if (!scan.surelyNotPassed(obligation.stop())) {
            return new Assessment(
                    obligation,
                    AssessmentState.NOT_ASSESSABLE,
                    limit,
                    course,
                    new Missing.DateOf(scan.named(obligation.stop())));
        } else if (late) {
            state = AssessmentState.BREACHED;
        } else if (end != null) {
            state = AssessmentState.NOT_APPLICABLE;
        } else {
            state = running(obligation, course);
        }
        return new Assessment(obligation, state, limit, course, null);
    }

    private static AssessmentState running(Obligation obligation, Assessment.Course course) {
        Clock clock = course.clock();
        if (clock == null || (course.dueDay() == null && course.dueAt() == null)) {
            return AssessmentState.PAUSED;
        }
        if (obligation.atRisk().isPresent()) {
            Instant risk = clock.reaches(obligation.atRisk().get());
            if (risk != null && !risk.isAfter(course.asOf())) {
                return AssessmentState.AT_RISK;
            }
        }
        return AssessmentState.RUNNING;
    }

    private static boolean isLate(Assessment.Course course) {
        LocalDate day = course.dueDay();
        Clock clock = course.clock();
        if (day != null && clock != null) {
            return LocalDate.ofInstant(course.asOf(), clock.calendar().zone()).isAfter(day);
        }
        Instant due = course.dueAt();
        return due != null && course.asOf().isAfter(due);
    }

    /** Under the first version of the calendar under which it ended, fell due, or has come to now. */
    private Assessment.Course course(TimeLimit limit, Instant start, Instant asOf, List<Pause> pauses) {
        List<CalendarBook.Adopted> versions = calendars.versions();
        for (int i = 0; i + 1 < versions.size(); i++) {
            Instant replaced = versions.get(i + 1).at();
            if (asOf.isBefore(replaced)) {
                return course(new Clock(limit, versions.get(i).calendar(), start, pauses), asOf);
            }
            if (wasDueBefore(replaced, limit, start, versions.get(i).calendar(), pauses)) {
                return course(new Clock(limit, versions.get(i).calendar(), start, pauses), asOf);
            }
        }
        return course(new Clock(limit, calendars.latest(), start, pauses), asOf);
    }

    /** By what was known until then; a version that does not reach as far has no due moment. */
    private static boolean wasDueBefore(
            Instant replaced, TimeLimit limit, Instant start, WorkingCalendar version, List<Pause> pauses) {
        if (!start.isBefore(replaced)) {
            return false;
        }
        List<Pause> known = Pause.of(pauses, EnumSet.allOf(PauseCause.class), start, replaced);
        try {
            Instant due = new Clock(limit, version, start, known).due();
            return due != null && due.isBefore(replaced);
        } catch (UncoveredYearException uncovered) {
            return false;
        }
    }

    private static Assessment.Course course(Clock clock, Instant asOf) {
        return clock.isByDay()
                ? new Assessment.Course(clock.start(), clock, clock.dueDay(), null, asOf)
                : new Assessment.Course(clock.start(), clock, null, clock.due(), asOf);
    }

    private static Assessment notAssessable(
            Obligation obligation, @Nullable Limit limit, @Nullable Instant start, Instant now, Missing missing) {
        return new Assessment(
                obligation,
                AssessmentState.NOT_ASSESSABLE,
                limit,
                new Assessment.Course(start, null, null, null, now),
                missing);
    }

    static Set<PauseCause> causes(Obligation obligation, Switches switches) {
        boolean onReturn = switches.onReturn() == Switches.ReturnEffect.PAUSES;
        boolean onReopening = switches.onReopening() != Switches.ReopeningEffect.RUNS_ON;
        if (!onReturn && !onReopening) {
            return obligation.pauses();
        }
        Set<PauseCause> causes = EnumSet.noneOf(PauseCause.class);
        causes.addAll(obligation.pauses());
        if (onReturn) {
            causes.add(PauseCause.RETURNED);
        }
        if (onReopening) {
            causes.add(PauseCause.ENDED);
        }
        return causes;
    }

    private @Nullable Limit limit(Obligation obligation, Scan scan) {
        List<Limit> limits = obligation.limits();
        for (int i = 0; i < limits.size(); i++) {
            if (applies(limits.get(i).appliesTo(), scan)) {
                return limits.get(i);
            }
        }
        return null;
    }

    private boolean applies(AppliesTo to, Scan scan) {
        if (scan.classification().isPresent()) {
            if (to.classifications().isEmpty()
                    ? to.unclassified()
                    : !to.classifications().contains(scan.classification().get())) {
                return false;
            }
        } else if (!to.unclassified() && !to.classifications().isEmpty()) {
            return false;
        }
        if (!to.media().isEmpty()
                && (scan.channel().isEmpty()
                        || !to.media().contains(scan.channel().get().medium()))) {
            return false;
        }
        if (to.needsExamination().isPresent() && !to.needsExamination().equals(scan.needsExamination())) {
            return false;
        }
        if (to.unitKinds().isEmpty()) {
            return true;
        }
        UnitName lead = scan.lead();
        return lead != null
                && directory
                        .resolve(lead)
                        .map(Unit::kind)
                        .filter(to.unitKinds()::contains)
                        .isPresent();
    }
}
