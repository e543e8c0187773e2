package id.tuntas.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.Amendment;
import id.tuntas.calendar.DayOff;
import id.tuntas.calendar.MadeUpDay;
import id.tuntas.calendar.UncoveredYearException;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.EventType;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Particulars;
import id.tuntas.directory.UnitName;
import id.tuntas.sla.Amount;
import id.tuntas.sla.Assessment;
import id.tuntas.sla.AssessmentState;
import id.tuntas.sla.CalendarBook;
import id.tuntas.sla.Holdings;
import id.tuntas.sla.LimitUnit;
import id.tuntas.sla.Milestone;
import id.tuntas.sla.Obligation;
import id.tuntas.sla.PauseCause;
import id.tuntas.sla.PolicyBook;
import id.tuntas.sla.SlaCalculator;
import id.tuntas.sla.SlaPolicy;
import id.tuntas.sla.TimeLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Laws 1 to 12 against a calendar and a policy. A regency extends it, gives its own, and sees them hold or gets a
 * counter-example that names the events.
 *
 * <p>Histories begin within the 60 days behind {@link #firstDay()} and last some weeks; the calendar must cover the 400 days
 * behind it.
 */
public abstract class SlaLaws {

    private static final ComplaintId ID = ComplaintId.of(RegencyId.LOCAL, "4695068");
    private static final List<UnitName> UNITS =
            List.of(UnitName.of("Dinas Perhubungan"), UnitName.of("Dinas Kesehatan"), UnitName.of("Kecamatan Kota"));

    /** For a class of a regency. */
    protected SlaLaws() {}

    /**
     * The calendar that is held to the laws.
     *
     * @return the calendar
     */
    protected abstract WorkingCalendar calendar();

    /**
     * The policy that is held to the laws.
     *
     * @return the policy
     */
    protected abstract SlaPolicy policy();

    /**
     * The first day of which histories speak.
     *
     * @return a day behind which the calendar covers 400 days
     */
    protected LocalDate firstDay() {
        return LocalDate.of(2024, 2, 1);
    }

    private SlaCalculator calculator() {
        return SlaCalculator.of(policy(), calendar());
    }

    private List<Assessment> assess(List<DatedEvent> events, Instant now) {
        return calculator().assess(new History(ID, events), now);
    }

    private Instant begin() {
        return firstDay().atStartOfDay(calendar().zone()).toInstant();
    }

    // Calendar

    /** Laws 1 to 3. */
    @Property(tries = 10_000)
    final void workingDaysAddUp(
            @ForAll @IntRange(min = 0, max = 60) int from,
            @ForAll @IntRange(min = 1, max = 60) int one,
            @ForAll @IntRange(min = 1, max = 60) int other) {
        WorkingCalendar calendar = calendar();
        LocalDate start = firstDay().plusDays(from);
        LocalDate first = calendar.plusWorkingDays(start, one);
        assertThat(calendar.isWorkingDay(first)).isTrue();
        assertThat(calendar.plusWorkingDays(start, one + 1)).isAfter(first);
        assertThat(calendar.plusWorkingDays(first, other)).isEqualTo(calendar.plusWorkingDays(start, one + other));
        assertThat(calendar.minusWorkingDays(calendar.plusWorkingDays(first, other), other))
                .isEqualTo(first);
        assertThat(calendar.workingDaysBetween(start, first)).isEqualTo(one);
        assertThat(calendar.workingDaysBetween(start, first)
                        + calendar.workingDaysBetween(first, first.plusDays(other)))
                .isEqualTo(calendar.workingDaysBetween(start, first.plusDays(other)));
        assertThat(calendar.workingDaysBetween(start, first)).isEqualTo((int) start.plusDays(1)
                .datesUntil(first.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count());
    }

    /** Law 4. */
    @Property(tries = 300)
    final void aDayOffNeverBringsADueDateForwardAndAMadeUpDayNeverPushesItBack(
            @ForAll("starts") Instant start, @ForAll @IntRange(min = 0, max = 60) int day) {
        LocalDate date = firstDay().plusDays(day);
        WorkingCalendar off = calendar()
                .amended(Amendment.builder()
                        .version("law-4-off")
                        .addExtraDaysOff(DayOff.local(date, "Libur", "SE 1"))
                        .build());
        WorkingCalendar madeUp = calendar()
                .amended(Amendment.builder()
                        .version("law-4-made-up")
                        .addMadeUpDays(new MadeUpDay(date, "SE 2"))
                        .build());
        for (TimeLimit limit : limits()) {
            Instant due = limit.due(calendar(), start).last();
            assertThat(limit.due(off, start).last()).isAfterOrEqualTo(due);
            assertThat(limit.due(madeUp, start).last()).isBeforeOrEqualTo(due);
        }
    }

    /** Law 5. */
    @Example
    final void aYearWithoutATableIsAnError() {
        LocalDate beyond = LocalDate.of(calendar().holidays().lastYear() + 1, 1, 2);
        Instant start = beyond.atStartOfDay(calendar().zone()).toInstant();
        List<DatedEvent> events = List.of(Events.logged(start, "diterima", Optional.empty()));
        assertThat(catchYear(() -> calendar().isWorkingDay(beyond))).isEqualTo(beyond.getYear());
        for (Assessment assessment : assess(events, start)) {
            assertThat(assessment.state()).isNotIn(AssessmentState.PAUSED, AssessmentState.AT_RISK);
            if (assessment.state() == AssessmentState.RUNNING) {
                assertThat(assessment.limit().orElseThrow().time().unit()).isEqualTo(LimitUnit.CALENDAR_DAYS);
            }
        }
    }

    private static int catchYear(Runnable asks) {
        try {
            asks.run();
        } catch (UncoveredYearException refused) {
            return refused.year();
        }
        throw new AssertionError("a year without a table was answered");
    }

    /** Law 6. */
    @Property(tries = 300)
    final void theSameLocalDatesGiveTheSameAnswerInEveryZone(@ForAll @IntRange(min = 0, max = 60) int day) {
        LocalDate date = firstDay().plusDays(day);
        for (String zone : List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")) {
            WorkingCalendar moved = WorkingCalendar.builder()
                    .from(calendar())
                    .zone(ZoneId.of(zone))
                    .build();
            for (TimeLimit limit : limits()) {
                assertThat(limit.due(
                                        moved,
                                        date.atTime(9, 0)
                                                .atZone(ZoneId.of(zone))
                                                .toInstant())
                                .last()
                                .atZone(ZoneId.of(zone))
                                .toLocalDateTime())
                        .isEqualTo(limit.due(
                                        calendar(),
                                        date.atTime(9, 0)
                                                .atZone(calendar().zone())
                                                .toInstant())
                                .last()
                                .atZone(calendar().zone())
                                .toLocalDateTime());
            }
        }
    }

    // SLA

    /** The due moment is that of counting it out, day by day or second by second. */
    @Property(tries = 10_000)
    final void theDueMomentAgreesWithCountingItOut(@ForAll("waits") List<DatedEvent> events) {
        Instant now = begin().plus(Duration.ofDays(200));
        for (Assessment assessment : assess(events, now)) {
            boolean fromArrival =
                    assessment.start().filter(events.get(0).at()::equals).isPresent();
            if (fromArrival
                    && assessment.limit().isPresent()
                    && assessment.obligation().stop() != Milestone.FIRST_RESPONSE) {
                TimeLimit limit = assessment.limit().get().time();
                assertThat(assessment.dueAt())
                        .as("%s of %s", assessment, events)
                        .isEqualTo(NaiveSla.due(
                                calendar(), limit, events.get(0).at(), stops(assessment.obligation(), events)));
            }
        }
    }

    private static List<NaiveSla.Stop> stops(Obligation obligation, List<DatedEvent> events) {
        List<NaiveSla.Stop> stops = new ArrayList<>();
        Instant asked = null;
        for (DatedEvent dated : events) {
            if (dated.event().type() == EventType.COMPLETION_REQUESTED && asked == null) {
                asked = dated.at();
            } else if (dated.event().type() == EventType.COMPLETED_BY_REPORTER && asked != null) {
                stops.add(new NaiveSla.Stop(asked, Optional.of(dated.at())));
                asked = null;
            }
        }
        if (asked != null) {
            stops.add(new NaiveSla.Stop(asked, Optional.empty()));
        }
        return obligation.pauses().contains(PauseCause.AWAITING_REPORTER) ? stops : List.of();
    }

    /** Law 7. */
    @Property(tries = 10_000)
    final void elapsedNeverDecreasesAndWithWhatRemainsIsTheWhole(
            @ForAll("logs") List<DatedEvent> events, @ForAll("starts") Instant one, @ForAll("starts") Instant other) {
        Instant last = events.get(events.size() - 1).at();
        Instant earlier = later(one, other).equals(one) ? later(other, last) : later(one, last);
        Instant later = later(later(one, other), last);
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

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    /** Law 8, first part. */
    @Property(tries = 3_000)
    final void aPauseOutsideWorkingTimeChangesNothing(
            @ForAll("starts") Instant received, @ForAll @IntRange(min = 1, max = 30) int days) {
        Instant closed = calendar().nextClosing(received.plus(Duration.ofDays(days)));
        Instant opens = calendar().nextOpening(closed);
        Instant now = begin().plus(Duration.ofDays(150));
        List<DatedEvent> calm = List.of(received(received));
        List<DatedEvent> paused = List.of(received(received), asked(closed), completed(opens));
        List<Assessment> before = assess(calm, now);
        List<Assessment> after = assess(paused, now);
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i)
                            .limit()
                            .map(limit -> !limit.time().unit().name().equals("CALENDAR_DAYS"))
                            .orElse(false)
                    && before.get(i).obligation().stop().name().equals("FIRST_RESPONSE") == false) {
                assertThat(after.get(i)).as("%s", paused).isEqualTo(before.get(i));
            }
        }
    }

    /** Law 8, second and third part. */
    @Property(tries = 10_000)
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

    /** Law 9. */
    @Property(tries = 3_000)
    final void whatIsNoTriggerNeverMovesADueDate(
            @ForAll("logs") List<DatedEvent> events, @ForAll("starts") Instant at, @ForAll("starts") Instant now) {
        List<DatedEvent> more = new ArrayList<>(events);
        more.add(DatedEvent.builder()
                .from(received(later(at, events.get(0).at())))
                .particulars(Particulars.builder().category("Jalan Berlubang").build())
                .build());
        assertThat(assess(more, now)).as("%s", more).isEqualTo(assess(events, now));
    }

    /** Law 10. */
    @Property(tries = 10_000)
    final void breachedStaysBreached(
            @ForAll("logs") List<DatedEvent> events, @ForAll("starts") Instant one, @ForAll("starts") Instant other) {
        List<Assessment> before = assess(events, later(one, other).equals(one) ? other : one);
        List<Assessment> after = assess(events, later(one, other));
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).state() == AssessmentState.BREACHED) {
                assertThat(after.get(i).state())
                        .as("%s of %s", after.get(i), events)
                        .isIn(AssessmentState.BREACHED, AssessmentState.MET_LATE);
            }
        }
    }

    /** Law 11. */
    @Property(tries = 10_000)
    final void reassignmentNeverResetsTheClockAndWhatUnitsHeldIsTheWhole(
            @ForAll("logs") List<DatedEvent> events, @ForAll("starts") Instant at) {
        Instant now = begin().plus(Duration.ofDays(120));
        Holdings holdings = calculator().holdings(new History(ID, events), now);
        Duration sum = holdings.stretches().stream()
                .map(each -> each.held().plus(each.paused()))
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(sum).as("%s", events).isEqualTo(holdings.whole());

        if (events.stream().noneMatch(each -> each.event().type() == EventType.DISPOSED)) {
            return;
        }
        Instant last = later(at, events.get(events.size() - 1).at());
        List<DatedEvent> more = new ArrayList<>(events);
        more.add(Events.logged(last, "didisposisikan", Optional.of(UNITS.get(2))));
        List<Assessment> before = assess(events, now);
        List<Assessment> after = assess(more, now);
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).start().isPresent()) {
                assertThat(after.get(i).start())
                        .as("%s", more)
                        .isEqualTo(before.get(i).start());
            }
        }
    }

    /** Law 12. */
    @Property(tries = 3_000)
    final void theTraceReplaysToTheDueMoment(@ForAll("logs") List<DatedEvent> events, @ForAll("starts") Instant now) {
        for (Assessment assessment : assess(events, now)) {
            assertThat(assessment.trace().replay())
                    .as("%s of %s", assessment, events)
                    .isEqualTo(assessment.dueAt());
        }
    }

    /** What a scheduler relies on: until the moment that is told no state changes, and at it one does. */
    @Property(tries = 3_000)
    final void nothingChangesBeforeTheNextChange(
            @ForAll("logs") List<DatedEvent> events, @ForAll("starts") Instant at) {
        Instant now = later(at, events.get(events.size() - 1).at());
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
    @Property(tries = 3_000)
    final void aLaterCalendarMovesNothingThatWasDue(
            @ForAll("logs") List<DatedEvent> events, @ForAll("starts") Instant adopted) {
        Instant now = begin().plus(Duration.ofDays(120));
        WorkingCalendar next = calendar()
                .amended(Amendment.builder()
                        .version("later")
                        .addExtraDaysOff(DayOff.local(firstDay().plusDays(20), "Libur", "SE 1"))
                        .build());
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

    private List<TimeLimit> limits() {
        return policy().obligations().stream()
                .flatMap(each -> each.limits().stream())
                .map(limit -> limit.time())
                .distinct()
                .toList();
    }

    private static DatedEvent received(Instant at) {
        return Events.logged(at, "diterima", Optional.empty());
    }

    private static DatedEvent asked(Instant at) {
        return Events.logged(at, "tertunda", Optional.empty());
    }

    private static DatedEvent completed(Instant at) {
        return Events.logged(at, "dilengkapi", Optional.empty());
    }

    /**
     * Moments of the first 60 days, whole seconds, of which many lie on openings, closings and midnights.
     *
     * @return the moments
     */
    @Provide
    protected Arbitrary<Instant> starts() {
        Arbitrary<Integer> seconds = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 86_399),
                Arbitraries.of(0, 7 * 3600 + 1800, 12 * 3600, 13 * 3600, 16 * 3600, 16 * 3600 + 1800, 86_399));
        return Combinators.combine(Arbitraries.integers().between(0, 59), seconds)
                .as((day, second) -> firstDay()
                        .plusDays(day)
                        .atStartOfDay(calendar().zone())
                        .toInstant()
                        .plusSeconds(second));
    }

    /**
     * Arrivals with requests to complete and answers behind them.
     *
     * @return in the order of happening
     */
    @Provide
    protected Arbitrary<List<DatedEvent>> waits() {
        return Combinators.combine(starts(), starts().list().ofMaxSize(4), classifications())
                .as((start, moments, said) -> {
                    List<DatedEvent> events = new ArrayList<>();
                    events.add(DatedEvent.builder()
                            .from(received(start))
                            .particulars(said)
                            .build());
                    List<Instant> later = moments.stream()
                            .filter(each -> each.isAfter(start))
                            .distinct()
                            .sorted()
                            .toList();
                    for (int i = 0; i < later.size(); i++) {
                        events.add(i % 2 == 0 ? asked(later.get(i)) : completed(later.get(i)));
                    }
                    return List.copyOf(events);
                });
    }

    /**
     * Logs that begin with the arrival.
     *
     * @return in the order of happening
     */
    @Provide
    protected Arbitrary<List<DatedEvent>> logs() {
        Arbitrary<String> words = Arbitraries.of(
                "diverifikasi",
                "didisposisikan",
                "diproses",
                "ditindaklanjuti",
                "ditanggapi_pelapor",
                "ditolak_jawabannya",
                "bukan_kewenangan",
                "dirujuk",
                "tertunda",
                "tertunda",
                "dilengkapi",
                "dilengkapi",
                "diarsipkan",
                "ditutup",
                "dibuka_kembali");
        Arbitrary<DatedEvent> lines = Combinators.combine(starts(), words, Arbitraries.of(UNITS))
                .as((at, word, unit) -> Events.logged(at, word, Optional.of(unit)));
        return Combinators.combine(starts(), lines.list().ofMaxSize(8), classifications())
                .as((start, more, said) -> Stream.concat(
                                Stream.of(DatedEvent.builder()
                                        .from(received(start))
                                        .particulars(said)
                                        .build()),
                                more.stream()
                                        .filter(each -> each.at().isAfter(start))
                                        .sorted(Comparator.comparing(DatedEvent::at)))
                        .toList());
    }

    private static Arbitrary<Particulars> classifications() {
        return Combinators.combine(
                        Arbitraries.of(
                                        Classification.INFORMATION_REQUEST,
                                        Classification.OVERSIGHT_GRADE,
                                        Classification.NOT_OVERSIGHT_GRADE)
                                .optional(0.8),
                        Arbitraries.of(true, false).optional(0.3))
                .as((classification, examination) -> Particulars.builder()
                        .classification(classification)
                        .needsExamination(examination)
                        .build());
    }
}
