package id.tuntas.sla;

import static id.tuntas.testkit.Events.WIB;
import static id.tuntas.testkit.Events.arrivalShown;
import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.Amendment;
import id.tuntas.calendar.DayOff;
import id.tuntas.calendar.HolidayTable;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Particulars;
import id.tuntas.text.LocalText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an assessment tells. A complaint of Monday 4 March 2024, 09:00 WIB; days close at 16:00, Fridays at 16:30. */
class AssessmentTest {

    private static final WorkingCalendar NATIONAL = WorkingCalendar.national(WIB);
    private static final DatedEvent RECEIVED = logged("2024-03-04T09:00", "diterima");
    private static final TimeLimit THREE_DAYS = TimeLimit.workingDays(3);
    private static final TimeLimit FOUR_HOURS = TimeLimit.workingMinutes(240);

    private static Obligation.Builder verify(TimeLimit time) {
        return Obligation.builder()
                .id("verify")
                .start(Milestone.RECEIVED)
                .stop(Milestone.DISPOSED)
                .addLimits(Limit.of(AppliesTo.EVERYBODY, time, "Perbup 1/2024"));
    }

    private static Assessment assess(TimeLimit time, String now, DatedEvent... events) {
        return assess(verify(time).build(), now, events);
    }

    private static Assessment assess(Obligation obligation, String now, DatedEvent... events) {
        return assess(NATIONAL, obligation, now, events);
    }

    private static Assessment assess(
            WorkingCalendar calendar, Obligation obligation, String now, DatedEvent... events) {
        SlaPolicy policy = SlaPolicy.builder()
                .id("p")
                .version("1")
                .title(new LocalText("p", "p"))
                .effectiveFrom(LocalDate.of(2024, 1, 1))
                .addObligations(obligation)
                .build();
        return SlaCalculator.of(policy, calendar)
                .assess(new History(ComplaintId.of(RegencyId.LOCAL, "4695068"), List.of(events)), wib(now))
                .get(0);
    }

    // Due, elapsed, remaining

    @Test
    void daysAreDueUntilTheEndOfADay() {
        Assessment assessment = assess(THREE_DAYS, "2024-03-06T18:00", RECEIVED); // Wed

        assertThat(assessment.due()).contains(LocalDate.of(2024, 3, 7));
        assertThat(assessment.dueAt()).contains(wib("2024-03-08T00:00").minusNanos(1));
        assertThat(assessment.elapsed()).contains(Amount.ofDays(2));
        assertThat(assessment.remaining()).contains(Amount.ofDays(1));
        assertThat(assessment.calendar()).contains(NATIONAL);
        assertThat(assessment.start()).contains(wib("2024-03-04T09:00"));
        assertThat(assessment.limit()).contains(Limit.of(AppliesTo.EVERYBODY, THREE_DAYS, "Perbup 1/2024"));
    }

    @Test
    void minutesAreDueInTheCourseOfADayOfTheCalendarsZone() {
        // from 15:00: an hour on Monday, three on Tuesday
        Assessment assessment = assess(FOUR_HOURS, "2024-03-05T12:30", logged("2024-03-04T15:00", "diterima"));

        assertThat(assessment.dueAt()).contains(wib("2024-03-05T10:30"));
        assertThat(assessment.due()).contains(LocalDate.of(2024, 3, 5));
        assertThat(assessment.state()).isEqualTo(AssessmentState.BREACHED);
        assertThat(assessment.elapsed()).contains(Amount.ofTime(Duration.ofMinutes(330)));
        assertThat(assessment.remaining()).contains(Amount.ofTime(Duration.ofMinutes(-90)));
        // 07:00 WIB is the 5th in Jakarta and still the 5th in UTC; 06:30 WIB would be the 4th there
        TimeLimit clockDays = TimeLimit.builder()
                .from(TimeLimit.calendarDays(1))
                .end(LimitEnd.SAME_TIME)
                .build();
        assertThat(assess(clockDays, "2024-03-04T06:30", logged("2024-03-04T06:30", "diterima"))
                        .due())
                .contains(LocalDate.of(2024, 3, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-04T13:59:59.999999999, RUNNING", // 180 minutes until noon, 60 from 13:00 on
        "2024-03-04T14:00, RUNNING",
        "2024-03-04T14:00:00.000000001, BREACHED",
    })
    void minutesAreKeptAtTheDueInstantItself(String now, AssessmentState state) {
        assertThat(assess(FOUR_HOURS, now, RECEIVED).state()).isEqualTo(state);
    }

    @Test
    void whatIsDoneSaysWhenAndNothingElseDoes() {
        DatedEvent disposed = logged("2024-03-05T18:00", "didisposisikan");
        DatedEvent late = logged("2024-03-15T18:00", "didisposisikan");

        assertThat(assess(THREE_DAYS, "2024-03-20T10:00", RECEIVED, disposed).doneAt())
                .contains(wib("2024-03-05T18:00"));
        assertThat(assess(THREE_DAYS, "2024-03-20T10:00", RECEIVED, late).doneAt())
                .contains(wib("2024-03-15T18:00"));
        assertThat(assess(THREE_DAYS, "2024-03-20T10:00", RECEIVED).doneAt()).isEmpty();
        assertThat(assess(THREE_DAYS, "2024-03-05T10:00", RECEIVED).doneAt()).isEmpty();
    }

    @Test
    void theClockStopsWithTheEndAndNotWithTheMoment() {
        Assessment met = assess(THREE_DAYS, "2024-03-20T10:00", RECEIVED, logged("2024-03-05T18:00", "didisposisikan"));

        assertThat(met.elapsed()).contains(Amount.ofDays(1));
        assertThat(met.remaining()).contains(Amount.ofDays(2));
        Assessment ended = assess(THREE_DAYS, "2024-03-20T10:00", RECEIVED, logged("2024-03-06T18:00", "ditutup"));
        assertThat(ended.state()).isEqualTo(AssessmentState.NOT_APPLICABLE);
        assertThat(ended.elapsed()).contains(Amount.ofDays(2));
    }

    @Test
    void withoutAClockThereIsNothingToTell() {
        Obligation followUp = Obligation.builder()
                .from(verify(THREE_DAYS).build())
                .start(Milestone.DISPOSED)
                .stop(Milestone.FIRST_FOLLOW_UP)
                .build();
        Assessment notStarted = assess(followUp, "2024-03-06T10:00", RECEIVED);

        assertThat(notStarted.state()).isEqualTo(AssessmentState.NOT_STARTED);
        assertThat(notStarted.elapsed()).isEmpty();
        assertThat(notStarted.remaining()).isEmpty();
        assertThat(notStarted.calendar()).isEmpty();
        assertThat(notStarted.dueAt()).isEmpty();
        assertThat(notStarted.nextChange()).isEmpty();
        assertThat(notStarted.explain(Locale.ENGLISH)).isEmpty();
        assertThat(notStarted.trace().intervals()).isEmpty();
        assertThat(notStarted.trace().replay()).isEmpty();
        assertThat(notStarted.trace().limit()).isEqualTo(new Amount(0, Duration.ZERO));
    }

    @Test
    void beyondTheHolidayTablesWhatIsElapsedIsNotKnown() {
        Assessment breached = assess(THREE_DAYS, "2031-01-06T10:00", RECEIVED);

        assertThat(breached.state()).isEqualTo(AssessmentState.BREACHED);
        assertThat(breached.due()).contains(LocalDate.of(2024, 3, 7));
        assertThat(breached.elapsed()).isEmpty();
        assertThat(breached.remaining()).isEmpty();
    }

    // At risk, and what comes next

    @Test
    void itIsAtRiskFromTheThresholdOn() {
        Obligation verify =
                verify(THREE_DAYS).atRisk(AtRisk.share(50)).build(); // two of three days: Wednesday's closing
        Assessment running = assess(verify, "2024-03-06T15:59:59", RECEIVED);
        Assessment atRisk = assess(verify, "2024-03-06T16:00", RECEIVED);

        assertThat(running.state()).isEqualTo(AssessmentState.RUNNING);
        assertThat(running.nextChange()).contains(wib("2024-03-06T16:00"));
        assertThat(atRisk.state()).isEqualTo(AssessmentState.AT_RISK);
        assertThat(atRisk.nextChange()).contains(wib("2024-03-08T00:00"));
        assertThat(assess(verify, "2024-03-08T00:00", RECEIVED).nextChange()).isEmpty();
    }

    @Test
    void withoutAThresholdTheBreachComesNext() {
        assertThat(assess(THREE_DAYS, "2024-03-06T10:00", RECEIVED).nextChange())
                .contains(wib("2024-03-08T00:00"));
        assertThat(assess(FOUR_HOURS, "2024-03-04T10:00", RECEIVED).nextChange())
                .contains(wib("2024-03-04T14:00").plusNanos(1));
    }

    @Test
    void aThresholdAtTheEndOfTheLimitIsPassedWithTheBreach() {
        Obligation everyDay =
                verify(TimeLimit.calendarDays(3)).atRisk(AtRisk.share(100)).build();
        Assessment running = assess(everyDay, "2024-03-07T23:59:59", RECEIVED);

        assertThat(running.state()).isEqualTo(AssessmentState.RUNNING);
        assertThat(running.nextChange()).contains(wib("2024-03-08T00:00"));
    }

    @Test
    void whileItStandsStillOnlyAnEventChangesAnything() {
        Assessment paused = assess(
                verify(THREE_DAYS).atRisk(AtRisk.share(0)).build(),
                "2024-03-20T10:00",
                RECEIVED,
                logged("2024-03-06T10:00", "tertunda"));

        assertThat(paused.state()).isEqualTo(AssessmentState.PAUSED);
        assertThat(paused.nextChange()).isEmpty();
        assertThat(assess(FOUR_HOURS, "2024-03-20T10:00", RECEIVED, logged("2024-03-04T10:00", "tertunda"))
                        .state())
                .isEqualTo(AssessmentState.PAUSED);
    }

    // In words

    @Test
    void itNamesWhatItIsForALog() {
        assertThat(assess(THREE_DAYS, "2024-03-06T10:00", RECEIVED))
                .hasToString("Assessment[verify RUNNING, start=2024-03-04T02:00:00Z, due=2024-03-07]");
        assertThat(assess(THREE_DAYS, "2027-12-30T10:00", logged("2027-12-30T09:00", "diterima")))
                .hasToString("Assessment[verify NOT_ASSESSABLE, start=2027-12-30T02:00:00Z, due=-, missing=the year"
                        + " 2028 in the holiday table id-national]");
    }

    @Test
    void itIsExplainedLineByLine() {
        assertThat(assess(FOUR_HOURS, "2024-03-04T10:00", RECEIVED).explain(Locale.ENGLISH))
                .containsExactly(
                        "verify: 240 working minutes from Monday 4 March 2024, 09:00, until Monday 4 March 2024, 14:00"
                                + " (Perbup 1/2024)",
                        "Monday 4 March 2024, 09:00 to Monday 4 March 2024, 12:00: counted",
                        "Monday 4 March 2024, 12:00 to Monday 4 March 2024, 13:00: outside office hours",
                        "Monday 4 March 2024, 13:00 to Monday 4 March 2024, 14:00: counted");
    }

    @Test
    void aLimitThatIsOursBearsAStar() {
        Obligation ours = Obligation.builder()
                .from(verify(THREE_DAYS).build())
                .limits(List.of(Limit.ours(AppliesTo.EVERYBODY, TimeLimit.workingDays(1), "default")))
                .build();

        assertThat(assess(ours, "2024-03-04T10:00", RECEIVED).explain(Locale.ENGLISH))
                .containsExactly(
                        "verify: 1 working day from Monday 4 March 2024, 09:00, until the end of Tuesday 5 March 2024"
                                + " (default) *",
                        "Tuesday 5 March 2024: working day 1");
    }

    @Test
    void whatFallsDueNobodyKnowsWhenIsExplainedSo() {
        DatedEvent asked = logged("2024-03-05T10:00", "tertunda");
        List<String> english =
                assess(THREE_DAYS, "2024-03-06T10:00", RECEIVED, asked).explain(Locale.ENGLISH);
        List<String> indonesian =
                assess(THREE_DAYS, "2024-03-06T10:00", RECEIVED, asked).explain(LocalText.INDONESIAN);

        assertThat(english)
                .startsWith("verify: 3 working days from Monday 4 March 2024, 09:00, until not known yet"
                        + " (Perbup 1/2024)");
        assertThat(indonesian)
                .startsWith("verify: 3 hari kerja sejak Senin, 4 Maret 2024 pukul 09.00, sampai belum dapat ditentukan"
                        + " (Perbup 1/2024)");
    }

    // Equality

    @Test
    void twoAreEqualIfAllThatTheySayIs() {
        Assessment one = assess(THREE_DAYS, "2024-03-06T10:00", RECEIVED);

        assertThat(one)
                .isEqualTo(assess(THREE_DAYS, "2024-03-06T11:00", RECEIVED))
                .hasSameHashCodeAs(assess(THREE_DAYS, "2024-03-06T11:00", RECEIVED));
        assertThat(one.hashCode())
                .isNotEqualTo(assess(THREE_DAYS, "2024-03-08T10:00", RECEIVED).hashCode());
    }

    @Test
    void andDifferWhereAnythingDoes() {
        Assessment one = assess(THREE_DAYS, "2024-03-06T10:00", RECEIVED);
        WorkingCalendar tuesdayOff = NATIONAL.amended(Amendment.builder()
                .version("banjir")
                .addExtraDaysOff(DayOff.local(LocalDate.of(2024, 3, 5), "Banjir", "SE 9/2024"))
                .build());
        Obligation other = verify(THREE_DAYS).onExpiry(OnExpiry.AUTO_CLOSE).build();
        Obligation twoLimits = verify(THREE_DAYS)
                .addLimits(Limit.ours(AppliesTo.EVERYBODY, THREE_DAYS, "Perbup 1/2024"))
                .build();

        assertThat(one)
                .isNotEqualTo(assess(THREE_DAYS, "2024-03-08T10:00", RECEIVED)) // breached
                .isNotEqualTo(assess(other, "2024-03-06T10:00", RECEIVED))
                .isNotEqualTo(assess(twoLimits, "2024-03-06T10:00", RECEIVED))
                .isNotEqualTo(assess(THREE_DAYS, "2024-03-06T10:00", logged("2024-03-04T10:00", "diterima")))
                .isNotEqualTo(assess(tuesdayOff, verify(THREE_DAYS).build(), "2024-03-06T10:00", RECEIVED))
                .isNotEqualTo(Optional.of(one));
    }

    @Test
    void theLimitAndWhatIsMissingBelongToIt() {
        Obligation verify = verify(THREE_DAYS)
                .start(Milestone.VERIFIED)
                .limits(List.of(
                        Limit.of(AppliesTo.UNCLASSIFIED, THREE_DAYS, "Pasal 4"),
                        Limit.of(AppliesTo.EVERYBODY, THREE_DAYS, "Pasal 5")))
                .build();
        DatedEvent classified = DatedEvent.builder()
                .from(arrivalShown("2024-03-04T09:00"))
                .particulars(Particulars.builder()
                        .classification(Classification.OVERSIGHT_GRADE)
                        .build())
                .build();

        // the same state, start and due moment, and another limit
        assertThat(assess(verify, "2024-03-06T10:00", arrivalShown("2024-03-04T09:00")))
                .isNotEqualTo(assess(verify, "2024-03-06T10:00", classified));
        // not assessable both, for want of the year 2028 in tables of different names
        DatedEvent last = logged("2027-12-30T09:00", "diterima"); // Thu
        WorkingCalendar other = WorkingCalendar.builder()
                .from(NATIONAL)
                .holidays(HolidayTable.builder()
                        .from(NATIONAL.holidays())
                        .id("id-lain")
                        .build())
                .build();
        assertThat(assess(THREE_DAYS, "2027-12-30T10:00", last))
                .isEqualTo(assess(THREE_DAYS, "2027-12-30T11:00", last))
                .isNotEqualTo(assess(other, verify(THREE_DAYS).build(), "2027-12-30T10:00", last));
    }
}
