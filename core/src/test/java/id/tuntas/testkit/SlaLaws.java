package id.tuntas.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Particulars;
import id.tuntas.sla.Amount;
import id.tuntas.sla.Assessment;
import id.tuntas.sla.AssessmentState;
import id.tuntas.sla.CalendarBook;
import id.tuntas.sla.LimitUnit;
import id.tuntas.sla.Milestone;
import id.tuntas.sla.Obligation;
import id.tuntas.sla.PauseCause;
import id.tuntas.sla.PolicyBook;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.TraceInterval;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Laws 1 to 12 against a calendar and a policy, each tried 10,000 times. A regency extends it, gives its own, and sees them
 * hold or gets a counter-example that names the events.
 *
 * <p>Histories begin within the 60 days behind {@link #firstDay()} and last some weeks; the calendar must cover the 400 days
 * behind it. Laws 7 to 10 and 12 are here; the others it inherits: 1 to 6, the counting out that holds the due moments to
 * {@link NaiveSla}, and 11.
 */
public abstract class SlaLaws extends HoldingLaws {

    /** Which event begins which pause. */
    private static final Map<EventType, PauseCause> CAUSES = Map.of(
            EventType.COMPLETION_REQUESTED, PauseCause.AWAITING_REPORTER,
            EventType.REFERRED_OUTSIDE, PauseCause.REFERRED_OUTSIDE,
            EventType.RETURNED_NOT_OURS, PauseCause.RETURNED,
            EventType.ARCHIVED, PauseCause.ENDED,
            EventType.CLOSED, PauseCause.ENDED);

    /** For a class of a regency. */
    protected SlaLaws() {}

    /** Law 7. */
    @Property(tries = TRIES)
    final void elapsedNeverDecreasesAndWithWhatRemainsIsTheWhole(
            @ForAll("logs") List<DatedEvent> events, @ForAll("starts") Instant one, @ForAll("starts") Instant other) {
        Instant earlier = later(earlier(one, other), last(events));
        Instant later = later(later(one, other), last(events));
        List<Assessment> before = assess(events, earlier);
        List<Assessment> after = assess(events, later);
        for (int i = 0; i < before.size(); i++) {
            Optional<Amount> used = before.get(i).elapsed();
            Optional<Amount> usedLater = after.get(i).elapsed();
            if (used.isPresent() && usedLater.isPresent()) {
                assertThat(usedLater.get().days())
                        .as("%s", events)
                        .isGreaterThanOrEqualTo(used.get().days());
                assertThat(usedLater.get().time())
                        .as("%s", events)
                        .isGreaterThanOrEqualTo(used.get().time());
                assertThat(used.get().plus(before.get(i).remaining().orElseThrow()))
                        .isEqualTo(usedLater.get().plus(after.get(i).remaining().orElseThrow()));
            }
        }
    }

    /** Law 8, a pause that begins and ends while the office is closed. */
    @Property(tries = TRIES)
    final void aPauseOutsideWorkingTimeChangesNothing(
            @ForAll("starts") Instant received,
            @ForAll @IntRange(min = 1, max = 30) int days,
            @ForAll @IntRange(min = 0, max = 99) int from,
            @ForAll @IntRange(min = 0, max = 100) int until) {
        Instant closed = calendar().nextClosing(received.plus(Duration.ofDays(days)));
        Duration night = Duration.between(closed, calendar().nextOpening(closed));
        Instant asked = closed.plus(night.multipliedBy(Math.min(from, until)).dividedBy(100));
        Instant completed =
                closed.plus(night.multipliedBy(Math.max(from, until)).dividedBy(100));
        Instant now = begin().plus(Duration.ofDays(150));
        List<DatedEvent> calm = List.of(received(received));
        List<DatedEvent> paused = List.of(received(received), asked(asked), completed(completed));
        List<Assessment> before = assess(calm, now);
        List<Assessment> after = assess(paused, now);
        for (int i = 0; i < before.size(); i++) {
            boolean byOfficeHours = before.get(i)
                    .limit()
                    .filter(limit -> limit.time().unit() != LimitUnit.CALENDAR_DAYS)
                    .isPresent();
            if (byOfficeHours && before.get(i).obligation().stop() != Milestone.FIRST_RESPONSE) {
                assertThat(after.get(i)).as("%s", paused).isEqualTo(before.get(i));
            }
        }
    }

    /** Law 8, split and length. */
    @Property(tries = TRIES)
    final void aPauseMayBeSplitAndNeverShortensWhatIsLeft(
            @ForAll("starts") Instant received,
            @ForAll @IntRange(min = 1, max = 400_000) int waits,
            @ForAll @IntRange(min = 1, max = 400_000) int first,
            @ForAll @IntRange(min = 1, max = 400_000) int second) {
        Instant from = received.plusSeconds(waits);
        Instant middle = from.plusSeconds(first);
        Instant until = middle.plusSeconds(second);
        List<DatedEvent> whole = List.of(received(received), asked(from), completed(until));
        List<DatedEvent> split =
                List.of(received(received), asked(from), completed(middle), asked(middle), completed(until));
        List<Assessment> once = assess(whole, until);
        assertThat(assess(split, until)).as("%s", split).isEqualTo(once);
        List<Assessment> calm = assess(List.of(received(received)), until);
        for (int i = 0; i < calm.size(); i++) {
            Optional<Instant> due = calm.get(i).dueAt();
            if (due.isPresent()) {
                assertThat(once.get(i).dueAt().orElseThrow()).as("%s", whole).isAfterOrEqualTo(due.get());
            }
        }
    }

    /** Law 9, what is no event of a clock at all. */
    @Property(tries = TRIES)
    final void whatIsNoTriggerNeverMovesADueDate(
            @ForAll("logs") List<DatedEvent> events, @ForAll("starts") Instant at, @ForAll("starts") Instant now) {
        List<DatedEvent> more = new ArrayList<>(events);
        more.add(DatedEvent.builder()
                .from(received(later(at, events.get(0).at())))
                .particulars(Particulars.builder().category("Jalan Berlubang").build())
                .build());
        assertThat(assess(more, now)).as("%s", more).isEqualTo(assess(events, now));
    }

    /** Law 9, events that neither begin nor end a pause, nor start or stop the clock. */
    @Property(tries = TRIES)
    final void onlyANamedEventMovesADueDate(
            @ForAll("logs") List<DatedEvent> events,
            @ForAll("starts") Instant at,
            @ForAll @IntRange(min = 0, max = 2) int which) {
        Instant now = begin().plus(Duration.ofDays(120));
        List<DatedEvent> running = new ArrayList<>(events);
        running.add(Events.logged(last(events), "didisposisikan", Optional.of(UNITS.get(0)))); // ends whatever pauses
        List<DatedEvent> more = new ArrayList<>(running);
        String word = List.of("diverifikasi", "diproses", "ditanggapi_pelapor").get(which);
        more.add(Events.logged(later(at, last(events)), word, Optional.of(UNITS.get(1))));
        List<Assessment> before = assess(running, now);
        List<Assessment> after = assess(more, now);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).dueAt())
                    .as("%s", more)
                    .isEqualTo(before.get(i).dueAt());
        }
    }

    /** Law 9, what moved it says who and why. */
    @Property(tries = TRIES)
    final void whateverHoldsAClockUpIsToldWithWhoAndWhy(
            @ForAll("logs") List<DatedEvent> events, @ForAll("starts") Instant now) {
        for (Assessment assessment : assess(events, now)) {
            for (TraceInterval each : assessment.trace().intervals()) {
                if (each.kind() == TraceInterval.Kind.PAUSED) {
                    assertThat(events)
                            .as("%s", each)
                            .anyMatch(event -> event.at().isBefore(each.until())
                                    && words(event)
                                            .filter(each.text().indonesian()::endsWith)
                                            .isPresent());
                }
            }
        }
    }

    private static Optional<String> words(DatedEvent event) {
        return Optional.ofNullable(CAUSES.get(event.event().type()))
                .map(cause -> ": jam berhenti, " + cause.text().indonesian() + " (oleh "
                        + event.actor().unit().orElseThrow().value() + ")");
    }

    /** Law 10. */
    @Property(tries = TRIES)
    final void breachedStaysBreached(
            @ForAll("logs") List<DatedEvent> events, @ForAll("starts") Instant one, @ForAll("starts") Instant other) {
        List<Assessment> before = assess(events, earlier(one, other));
        List<Assessment> after = assess(events, later(one, other));
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).state() == AssessmentState.BREACHED) {
                assertThat(after.get(i).state())
                        .as("%s of %s", after.get(i), events)
                        .isIn(AssessmentState.BREACHED, AssessmentState.MET_LATE);
            }
        }
    }

    /** Law 12. */
    @Property(tries = TRIES)
    final void theTraceReplaysToTheDueMoment(@ForAll("logs") List<DatedEvent> events, @ForAll("starts") Instant now) {
        for (Assessment assessment : assess(events, now)) {
            assertThat(assessment.trace().replay())
                    .as("%s of %s", assessment, events)
                    .isEqualTo(assessment.dueAt());
        }
    }

    /** What a scheduler relies on: until the moment that is told no state changes, and at it one does. */
    @Property(tries = TRIES)
    final void nothingChangesBeforeTheNextChange(
            @ForAll("logs") List<DatedEvent> events, @ForAll("starts") Instant at) {
        Instant now = later(at, last(events));
        for (Assessment assessment : assess(events, now)) {
            Optional<Instant> next = assessment.nextChange();
            if (next.isPresent()) {
                assertThat(stateOf(assessment.obligation(), events, next.get().minusNanos(1)))
                        .as("%s of %s", assessment, events)
                        .isEqualTo(assessment.state());
                assertThat(stateOf(assessment.obligation(), events, next.get())).isNotEqualTo(assessment.state());
            }
        }
    }

    private AssessmentState stateOf(Obligation obligation, List<DatedEvent> events, Instant now) {
        return assess(events, now).stream()
                .filter(each -> each.obligation().equals(obligation))
                .findFirst()
                .orElseThrow()
                .state();
    }

    /** A version of the calendar that is adopted moves nothing that was due, or ended, before. */
    @Property(tries = TRIES)
    final void aLaterCalendarMovesNothingThatWasDue(
            @ForAll("logs") List<DatedEvent> events, @ForAll("starts") Instant adopted) {
        Instant now = begin().plus(Duration.ofDays(120));
        WorkingCalendar next = changed("off", 20);
        SlaCalculator later = SlaCalculator.of(
                PolicyBook.always(policy()), CalendarBook.of(calendar()).plus(adopted, next));
        List<Assessment> before = assess(events, now);
        List<Assessment> after = later.assess(new History(ID, events), now);
        for (int i = 0; i < before.size(); i++) {
            Optional<Instant> due = before.get(i).dueAt();
            if (due.isPresent() && due.get().isBefore(adopted)) {
                assertThat(after.get(i)).as("%s", events).isEqualTo(before.get(i));
            }
        }
    }
}
