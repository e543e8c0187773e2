package id.tuntas.sla;

import static id.tuntas.testkit.Events.WIB;
import static id.tuntas.testkit.Events.arrivalShown;
import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.shown;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.Amendment;
import id.tuntas.calendar.DayCount;
import id.tuntas.calendar.DayOff;
import id.tuntas.calendar.HolidayTable;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.text.LocalText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a scheduler asks: when anything changes by itself, under a book of calendars and policies. */
class NextChangeTest {

    private static final WorkingCalendar NATIONAL = WorkingCalendar.national(WIB);
    private static final SlaCalculator PERMENPAN = SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, NATIONAL);
    private static final DatedEvent RECEIVED = logged("2024-03-04T09:00", "diterima"); // Mon; due Thursday 7

    private static WorkingCalendar withDayOff(String version, LocalDate date) {
        return NATIONAL.amended(Amendment.builder()
                .version(version)
                .addExtraDaysOff(DayOff.local(date, "Banjir", "SE Bupati 9/2024"))
                .build());
    }

    private static SlaPolicy verifyOnly(TimeLimit time) {
        return SlaPolicy.builder()
                .id("p")
                .version("1")
                .title(new LocalText("p", "p"))
                .effectiveFrom(LocalDate.of(2024, 1, 1))
                .addObligations(Obligation.builder()
                        .id("verify")
                        .start(Milestone.RECEIVED)
                        .stop(Milestone.DISPOSED)
                        .addLimits(Limit.ours(AppliesTo.EVERYBODY, time, "test"))
                        .build())
                .build();
    }

    private static SlaCalculator three(CalendarBook calendars) {
        return SlaCalculator.of(PolicyBook.always(verifyOnly(TimeLimit.workingDays(3))), calendars);
    }

    private static History history(DatedEvent... events) {
        return history("1", events);
    }

    private static History history(String id, DatedEvent... events) {
        return new History(ComplaintId.of(RegencyId.LOCAL, id), List.of(events));
    }

    private static Optional<LocalDate> due(SlaCalculator calculator, String now, DatedEvent... events) {
        return calculator.assess(history(events), wib(now)).get(0).due();
    }

    // The next change

    @Test
    void theEarliestOfAllThatRunComesNext() {
        // dispose until Thursday 7, resolve until Tuesday 26
        assertThat(PERMENPAN.nextChange(history(RECEIVED), wib("2024-03-04T10:00")))
                .contains(wib("2024-03-08T00:00"));
        assertThat(PERMENPAN.nextChange(history(RECEIVED), wib("2024-03-08T00:00")))
                .contains(wib("2024-03-27T00:00"));
        assertThat(PERMENPAN.nextChange(history(RECEIVED), wib("2024-03-27T00:00")))
                .isEmpty();
    }

    @Test
    void aThresholdComesBeforeTheBreach() {
        SlaCalculator local = SlaCalculator.of(SlaPolicy.LOCAL_EXAMPLE, NATIONAL);
        History disposed = history(RECEIVED, logged("2024-03-05T09:00", "didisposisikan", "Dinas Perhubungan"));

        // 3 days until Friday 8; three quarters are 3 days, which are used up at its closing
        assertThat(local.nextChange(disposed, wib("2024-03-05T10:00"))).contains(wib("2024-03-08T16:30"));
        assertThat(local.nextChange(disposed, wib("2024-03-08T16:30"))).contains(wib("2024-03-09T00:00"));
    }

    @Test
    void theClosingByTheSystemIsAChangeToo() {
        // answered on Tuesday 5, which is day 1; Wednesday 20 is day 10
        History answered = history(
                RECEIVED, logged("2024-03-05T09:00", "didisposisikan"), logged("2024-03-05T10:00", "ditindaklanjuti"));

        assertThat(PERMENPAN.nextChange(answered, wib("2024-03-05T12:00"))).contains(wib("2024-03-20T01:00"));
        assertThat(PERMENPAN.nextChange(answered, wib("2024-03-20T00:59:59"))).contains(wib("2024-03-20T01:00"));
        assertThat(PERMENPAN.nextChange(answered, wib("2024-03-20T01:00"))).isEmpty();
    }

    @Test
    void theClosingMayComeBeforeOrBehindWhatStillRuns() {
        // answered without a disposition: to be disposed until Thursday 7, closed on Wednesday 20
        History answered = history(RECEIVED, logged("2024-03-05T10:00", "ditindaklanjuti"));

        assertThat(PERMENPAN.nextChange(answered, wib("2024-03-05T12:00"))).contains(wib("2024-03-08T00:00"));
        // received on Tuesday 19 too late for that: closed on Wednesday 20, and to be disposed until Friday 22
        DatedEvent late = logged("2024-03-19T09:00", "diterima");
        SlaPolicy quick = SlaPolicy.builder()
                .from(SlaPolicy.PERMENPAN_62_2018)
                .autoClose(new AutoClose(2, DayCount.START_IS_DAY_ONE, LocalTime.of(1, 0), "test"))
                .build();
        assertThat(SlaCalculator.of(quick, NATIONAL)
                        .nextChange(
                                history(late, logged("2024-03-19T10:00", "ditindaklanjuti")), wib("2024-03-19T12:00")))
                .contains(wib("2024-03-20T01:00"));
    }

    @Test
    void aCalendarThatIsAdoptedIsAChangeWhileAnythingRuns() {
        WorkingCalendar flood = withDayOff("banjir", LocalDate.of(2024, 3, 6));
        WorkingCalendar storm = withDayOff("badai", LocalDate.of(2024, 3, 7));
        SlaCalculator calculator = three(
                CalendarBook.of(NATIONAL).plus(wib("2024-03-05T12:00"), flood).plus(wib("2024-03-06T12:00"), storm));

        assertThat(calculator.nextChange(history(RECEIVED), wib("2024-03-04T10:00")))
                .contains(wib("2024-03-05T12:00"));
        assertThat(calculator.nextChange(history(RECEIVED), wib("2024-03-05T12:00")))
                .contains(wib("2024-03-06T12:00"));
        assertThat(calculator.nextChange(history(RECEIVED), wib("2024-03-06T12:00")))
                .contains(wib("2024-03-09T00:00")); // Tuesday 5, Wednesday 6 and, with Thursday off, Friday 8
        assertThat(calculator.nextChange(
                        history(RECEIVED, logged("2024-03-04T10:00", "didisposisikan")), wib("2024-03-04T10:00")))
                .isEmpty();
    }

    @Test
    void aBreachMayComeBeforeTheNextCalendar() {
        SlaCalculator calculator = three(CalendarBook.of(NATIONAL)
                .plus(wib("2024-03-20T12:00"), withDayOff("banjir", LocalDate.of(2024, 3, 6))));

        assertThat(calculator.nextChange(history(RECEIVED), wib("2024-03-04T10:00")))
                .contains(wib("2024-03-08T00:00"));
    }

    @Test
    void manyAreReadOneAfterTheOtherAndTheEarliestChangeOfAllIsTold() {
        History one = history("1", logged("2024-03-05T09:00", "diterima")); // Tue; due Friday 8
        History two = history("2", RECEIVED); // due Thursday 7
        History three = history("3", logged("2024-03-06T09:00", "diterima")); // Wed; due Wednesday 13
        History done = history("4", RECEIVED, logged("2024-03-04T10:00", "ditutup"));
        List<String> read = new ArrayList<>();
        Optional<Instant> next = PERMENPAN.assessAll(
                List.of(done, one, two, three),
                wib("2024-03-06T10:00"),
                (history, assessments) -> read.add(
                        history.id().toString() + " " + assessments.get(0).due()));

        assertThat(next).contains(wib("2024-03-08T00:00"));
        assertThat(read)
                .containsExactly(
                        done.id() + " Optional[2024-03-07]",
                        one.id() + " Optional[2024-03-08]",
                        two.id() + " Optional[2024-03-07]",
                        three.id() + " Optional[2024-03-13]");
        assertThat(PERMENPAN.assessAll(List.of(done), wib("2024-03-06T10:00"), (history, assessments) -> {}))
                .isEmpty();
        assertThat(PERMENPAN.assessAll(List.of(two, one), wib("2024-03-06T10:00"), (history, assessments) -> {}))
                .contains(wib("2024-03-08T00:00"));
    }

    // Under which calendar

    @Test
    void whatEndedOrFellDueBeforeAVersionKeepsTheOlderOne() {
        WorkingCalendar off = withDayOff("banjir", LocalDate.of(2024, 3, 6)); // Wed
        SlaCalculator calculator = three(CalendarBook.of(NATIONAL).plus(wib("2024-03-08T00:00"), off));

        // due with the end of Thursday 7, a nanosecond before the version
        assertThat(due(calculator, "2024-03-20T10:00", RECEIVED)).contains(LocalDate.of(2024, 3, 7));
        SlaCalculator sooner = three(CalendarBook.of(NATIONAL).plus(wib("2024-03-07T23:59:59"), off));
        assertThat(due(sooner, "2024-03-20T10:00", RECEIVED)).contains(LocalDate.of(2024, 3, 8));
        // ended just before, and at that very moment
        assertThat(due(sooner, "2024-03-20T10:00", RECEIVED, logged("2024-03-07T23:59:58", "didisposisikan")))
                .contains(LocalDate.of(2024, 3, 7));
        assertThat(due(sooner, "2024-03-20T10:00", RECEIVED, logged("2024-03-07T23:59:59", "didisposisikan")))
                .contains(LocalDate.of(2024, 3, 8));
    }

    @Test
    void whatBeganUnderAVersionNeverGoesByAnOlderOne() {
        WorkingCalendar off = withDayOff("banjir", LocalDate.of(2024, 3, 6)); // Wed
        SlaCalculator calculator = three(CalendarBook.of(NATIONAL).plus(wib("2024-03-04T08:00"), off));

        assertThat(due(calculator, "2024-03-20T10:00", RECEIVED)).contains(LocalDate.of(2024, 3, 8));
    }

    @Test
    void aPauseThatLastedWhenTheVersionCameKeepsItFromHavingBeenDue() {
        WorkingCalendar off = withDayOff("banjir", LocalDate.of(2024, 3, 13)); // Wed
        SlaCalculator calculator = three(CalendarBook.of(NATIONAL).plus(wib("2024-03-12T12:00"), off));
        // asked on Wednesday 6, before it fell due, completed on Wednesday 13 at 08:00: 5, then 13 or, as that is off,
        // 14
        DatedEvent[] asked = {
            RECEIVED, logged("2024-03-06T09:00", "tertunda"), logged("2024-03-13T08:00", "dilengkapi"),
        };

        assertThat(due(calculator, "2024-03-20T10:00", asked)).contains(LocalDate.of(2024, 3, 15));
    }

    @Test
    void aVersionThatDoesNotReachAsFarHasNoDueMoment() {
        HolidayTable national = HolidayTable.indonesia();
        int last = national.lastYear();
        // 30 December of the last year of the older table; the newer one was adopted before the end of the limit
        LocalDate day = LocalDate.of(last, 12, 30);
        Instant received = day.atTime(9, 0).atZone(WIB).toInstant();
        WorkingCalendar next = WorkingCalendar.builder()
                .from(NATIONAL)
                .version("next")
                .holidays(longer(national, last + 1))
                .build();
        SlaCalculator calculator = three(
                CalendarBook.of(NATIONAL).plus(day.plusDays(1).atStartOfDay(WIB).toInstant(), next));
        Assessment assessment = calculator
                .assess(
                        history(logged(received, "diterima", Optional.empty())),
                        day.plusDays(2).atStartOfDay(WIB).toInstant())
                .get(0);

        assertThat(assessment.state()).isEqualTo(AssessmentState.RUNNING);
        assertThat(assessment.calendar()).contains(next);
    }

    private static HolidayTable longer(HolidayTable table, int lastYear) {
        return HolidayTable.builder().from(table).lastYear(lastYear).build();
    }

    // What it works by

    @Test
    void itTellsWhatItWorksBy() {
        PolicyBook policies = PolicyBook.of(List.of(SlaPolicy.PERMENPAN_62_2018, SlaPolicy.LOCAL_EXAMPLE));
        WorkingCalendar flood = withDayOff("banjir", LocalDate.of(2024, 3, 6));
        CalendarBook calendars = CalendarBook.of(NATIONAL).plus(wib("2024-03-05T12:00"), flood);
        SlaCalculator calculator = SlaCalculator.of(policies, calendars);

        assertThat(calculator.policies()).isSameAs(policies);
        assertThat(calculator.calendars()).isSameAs(calendars);
        assertThat(calculator.policy()).isEqualTo(SlaPolicy.LOCAL_EXAMPLE);
        assertThat(calculator.calendar()).isEqualTo(flood);
    }

    @Test
    void withoutAPolicyForTheDayOfArrivalThoseOfTheNewestAreNotAssessable() {
        SlaCalculator calculator =
                SlaCalculator.of(PolicyBook.of(List.of(SlaPolicy.PERMENPAN_62_2018)), CalendarBook.of(NATIONAL));
        // Monday 31 December 2018 and Tuesday 1 January 2019, by the day in Jakarta
        History before = history(logged("2018-12-31T23:59", "diterima"), logged("2018-12-31T23:59", "ditindaklanjuti"));
        History first = history(logged("2019-01-01T00:00", "diterima"), logged("2019-01-01T00:00", "ditindaklanjuti"));

        assertThat(calculator.assess(before, wib("2019-01-02T10:00")))
                .extracting(each -> each.obligation().id() + " " + each.state())
                .containsExactly("verify NOT_ASSESSABLE", "follow-up NOT_ASSESSABLE", "resolution NOT_ASSESSABLE");
        assertThat(calculator.assess(first, wib("2019-01-02T10:00")).get(0).state())
                .isEqualTo(AssessmentState.RUNNING);
        assertThat(calculator.autoClose(before, wib("2019-01-02T10:00"))).isEmpty();
        assertThat(calculator.autoClose(first, wib("2019-01-02T10:00"))).isPresent();
    }

    // The order of what is stored

    @Test
    void whatIsStoredOutOfOrderOrLiesAheadIsPutInOrderFirst() {
        DatedEvent asked = logged("2024-03-05T09:00", "tertunda");
        DatedEvent completed = logged("2024-03-06T09:00", "dilengkapi");
        History stored = history(completed, asked, RECEIVED);

        assertThat(due(PERMENPAN, "2024-03-06T10:00", completed, asked, RECEIVED))
                .isEqualTo(due(PERMENPAN, "2024-03-06T10:00", RECEIVED, asked, completed))
                .contains(LocalDate.of(2024, 3, 8));
        assertThat(SlaCalculator.ordered(stored, wib("2024-03-05T10:00"))).containsExactly(RECEIVED, asked);
        assertThat(SlaCalculator.ordered(stored, wib("2024-03-06T09:00"))).containsExactly(RECEIVED, asked, completed);
    }

    @Test
    void whatAnExportShowsComesBeforeTheLogOfTheSameMoment() {
        DatedEvent shown = shown("2024-03-05T00:00", "Terverifikasi");
        DatedEvent logged = logged("2024-03-05T00:00", "diproses");
        DatedEvent arrival = arrivalShown("2024-03-04T09:00");

        assertThat(SlaCalculator.ordered(history(arrival, logged, shown), wib("2024-03-06T00:00")))
                .containsExactly(arrival, shown, logged);
        History inOrder = history(arrival, shown, logged);
        assertThat(SlaCalculator.ordered(inOrder, wib("2024-03-06T00:00"))).isSameAs(inOrder.events());
    }
}
