package id.tuntas.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.calendar.DayCount;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.sla.Amount;
import id.tuntas.sla.AppliesTo;
import id.tuntas.sla.Assessment;
import id.tuntas.sla.Limit;
import id.tuntas.sla.LimitEnd;
import id.tuntas.sla.LimitUnit;
import id.tuntas.sla.Milestone;
import id.tuntas.sla.Obligation;
import id.tuntas.sla.PauseCause;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.sla.TimeLimit;
import id.tuntas.text.LocalText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is due, and what is used up, is what {@link NaiveSla} counts out, of the policy's limits and of any other. */
abstract class CountingLaws extends CalendarLaws {

    private static final int TWO_DAYS = 2 * 86_400;

    CountingLaws() {}

    /** The limits of the policy. */
    @Property(tries = TRIES)
    final void theDueMomentAgreesWithCountingItOut(@ForAll("waits") List<DatedEvent> events) {
        Instant now = begin().plus(Duration.ofDays(200));
        for (Assessment assessment : assess(events, now)) {
            boolean fromArrival =
                    assessment.start().filter(events.get(0).at()::equals).isPresent();
            if (fromArrival
                    && assessment.limit().isPresent()
                    && assessment.obligation().stop() != Milestone.FIRST_RESPONSE) {
                boolean waits = assessment.obligation().pauses().contains(PauseCause.AWAITING_REPORTER);
                assertThat(assessment.dueAt())
                        .as("%s of %s", assessment, events)
                        .isEqualTo(NaiveSla.of(calendar())
                                .due(
                                        assessment.limit().get().time(),
                                        events.get(0).at(),
                                        waits ? stops(events) : List.of()));
            }
        }
    }

    /** Any number of days until the end of the last one, day by day. */
    @Property(tries = TRIES)
    final void daysAgreeWithCountingDayByDay(
            @ForAll("days") TimeLimit limit, @ForAll("waits") List<DatedEvent> events) {
        assertAgrees(limit, events);
    }

    /** Any number of minutes that is full within two days, second by second. */
    @Property(tries = TRIES)
    final void spansOfTwoDaysAgreeWithCountingSecondBySecond(
            @ForAll("waitsOfTwoDays") List<DatedEvent> events, @ForAll @IntRange(min = 0, max = 2_880) int minutes) {
        Instant start = events.get(0).at();
        long within = NaiveSla.of(calendar()).open(start, start.plusSeconds(TWO_DAYS), stops(events)) / 60;
        int amount = 1 + (int) (minutes % Math.max(1, within));
        Optional<Instant> due = assertAgrees(TimeLimit.workingMinutes(amount), events);
        if (within > 0) {
            assertThat(due.orElseThrow()).isBeforeOrEqualTo(start.plusSeconds(TWO_DAYS));
        }
    }

    /** Any number of minutes, second by second for two days and minute by minute beyond. */
    @Property(tries = TRIES)
    final void longSpansAgreeWithCountingMinuteByMinute(
            @ForAll @IntRange(min = 450, max = 6_000) int minutes, @ForAll("waits") List<DatedEvent> events) {
        assertAgrees(TimeLimit.workingMinutes(minutes), events);
    }

    /** Days that end at the time of day of the start, where what was open during a pause is appended. */
    @Property(tries = TRIES)
    final void daysThatKeepTheTimeOfDayAgreeWithCountingSecondBySecond(
            @ForAll("daysOfSameTime") TimeLimit limit, @ForAll("waits") List<DatedEvent> events) {
        assertAgrees(limit, events);
    }

    /** The same over few days, so that pauses meet the due moment. */
    @Property(tries = TRIES)
    final void aDayThatKeepsTheTimeOfDayAgreesWithCountingSecondBySecond(
            @ForAll("daysOfSameTime") TimeLimit limit, @ForAll("waitsOfTwoDays") List<DatedEvent> events) {
        assertAgrees(
                TimeLimit.builder().from(limit).amount(1 + limit.amount() % 2).build(), events);
    }

    private Optional<Instant> assertAgrees(TimeLimit limit, List<DatedEvent> events) {
        Assessment assessment = alone(limit, events, begin().plus(Duration.ofDays(200)));
        Optional<Instant> counted =
                NaiveSla.of(calendar()).due(limit, events.get(0).at(), stops(events));
        assertThat(assessment.dueAt()).as("%s of %s", limit, events).isEqualTo(counted);
        return counted;
    }

    /** Law 7, what is used up, of any limit and at any moment. */
    @Property(tries = TRIES)
    final void whatIsUsedUpAgreesWithCountingItOut(
            @ForAll("anyLimit") TimeLimit limit,
            @ForAll("waitsOfTwoDays") List<DatedEvent> events,
            @ForAll @IntRange(min = 0, max = 6 * 86_400) int seconds) {
        Instant start = events.get(0).at();
        Instant now = start.plusSeconds(seconds);
        Amount used = alone(limit, events, now).elapsed().orElseThrow();
        assertThat(used.days() + used.time().toSeconds())
                .as("%s of %s at %s", limit, events, now)
                .isEqualTo(NaiveSla.of(calendar()).used(limit, start, stops(events), now));
    }

    private Assessment alone(TimeLimit limit, List<DatedEvent> events, Instant now) {
        SlaPolicy policy = SlaPolicy.builder()
                .id("alone")
                .version("1")
                .title(new LocalText("satu batas", "one limit"))
                .effectiveFrom(LocalDate.EPOCH)
                .addObligations(Obligation.builder()
                        .id("alone")
                        .start(Milestone.RECEIVED)
                        .stop(Milestone.LAST_ACCEPTED_FOLLOW_UP)
                        .addLimits(Limit.ours(AppliesTo.EVERYBODY, limit, "test"))
                        .build())
                .build();
        return SlaCalculator.of(policy, calendar())
                .assess(new History(ID, events), now)
                .get(0);
    }

    /**
     * Limits of days until the end of the last one.
     *
     * @return of 1 to 30 days
     */
    @Provide
    protected Arbitrary<TimeLimit> days() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.of(LimitUnit.WORKING_DAYS, LimitUnit.CALENDAR_DAYS),
                        Arbitraries.of(DayCount.values()))
                .as((amount, unit, first) -> TimeLimit.builder()
                        .amount(amount)
                        .unit(unit)
                        .dayCount(first)
                        .build());
    }

    /**
     * Limits of days that keep the time of day.
     *
     * @return of 1 to 12 days
     */
    @Provide
    protected Arbitrary<TimeLimit> daysOfSameTime() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(LimitUnit.WORKING_DAYS, LimitUnit.CALENDAR_DAYS))
                .as((amount, unit) -> TimeLimit.builder()
                        .amount(amount)
                        .unit(unit)
                        .end(LimitEnd.SAME_TIME)
                        .build());
    }

    /**
     * Limits of every kind.
     *
     * @return of days and of minutes
     */
    @Provide
    protected Arbitrary<TimeLimit> anyLimit() {
        return Arbitraries.oneOf(
                days(),
                daysOfSameTime(),
                Arbitraries.integers().between(1, 2_400).map(TimeLimit::workingMinutes));
    }

    /**
     * Arrivals with requests to complete and answers, all within two days.
     *
     * @return in the order of happening
     */
    @Provide
    protected Arbitrary<List<DatedEvent>> waitsOfTwoDays() {
        Arbitrary<Integer> offsets = Arbitraries.oneOf(
                Arbitraries.integers().between(0, TWO_DAYS),
                Arbitraries.integers().between(0, TWO_DAYS / 1_800).map(half -> half * 1_800));
        return Combinators.combine(starts(), offsets.list().ofMaxSize(6)).as((start, moments) -> {
            List<DatedEvent> events = new ArrayList<>();
            events.add(received(start));
            List<Integer> sorted = moments.stream().distinct().sorted().toList();
            for (int i = 0; i < sorted.size(); i++) {
                Instant at = start.plusSeconds(sorted.get(i));
                events.add(i % 2 == 0 ? asked(at) : completed(at));
            }
            return List.copyOf(events);
        });
    }
}
