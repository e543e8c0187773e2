package id.tuntas.sla;

import id.tuntas.calendar.UncoveredYearException;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Status;
import id.tuntas.directory.Directory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final Assessor assessor;

    private SlaCalculator(PolicyBook policies, CalendarBook calendars, Directory directory) {
        this.policies = policies;
        this.calendars = calendars;
        this.assessor = new Assessor(calendars, new ApplicableLimits(directory));
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
                    .map(each -> Assessor.notAssessable(
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
            assessments.add(assessor.assess(obligations.get(i), policy.switches(), scan, now));
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
}
