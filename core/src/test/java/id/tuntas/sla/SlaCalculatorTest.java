package id.tuntas.sla;

import static id.tuntas.testkit.Events.WIB;
import static id.tuntas.testkit.Events.arrivalShown;
import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.shown;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.Classification;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import id.tuntas.complaint.Particulars;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Permenpan-RB 62/2018 on the national calendar, in Asia/Jakarta. */
class SlaCalculatorTest {

    private static final ComplaintId ID = ComplaintId.of(RegencyId.LOCAL, "4695068");
    private static final SlaCalculator CALCULATOR =
            SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(WIB));

    private static Assessment assess(String obligation, String now, DatedEvent... events) {
        return assess(CALCULATOR, obligation, wib(now), events);
    }

    private static Assessment assess(SlaCalculator calculator, String obligation, Instant now, DatedEvent... events) {
        List<DatedEvent> known = new History(ID, List.of(events)).asOf(now, Optional.empty());
        return calculator.assess(ID, known, now).stream()
                .filter(each -> each.obligation().id().equals(obligation))
                .findFirst()
                .orElseThrow();
    }

    private static DatedEvent received(String local) {
        return logged(local, "diterima");
    }

    private static DatedEvent received(String local, Classification classification) {
        return DatedEvent.builder()
                .from(received(local))
                .particulars(
                        Particulars.builder().classification(classification).build())
                .build();
    }

    private static void assertDue(Assessment assessment, String due) {
        assertThat(assessment.due()).contains(LocalDate.parse(due));
    }

    private static void assertNotAssessable(Assessment assessment, Missing missing) {
        assertThat(assessment.state()).isEqualTo(AssessmentState.NOT_ASSESSABLE);
        assertThat(assessment.missing()).contains(missing);
    }

    // What is due when

    @Test
    void nyepiAndItsCollectiveLeaveDoNotCount() {
        // Friday 8 March 2024; Monday 11 Nyepi, Tuesday 12 collective leave; Wednesday 13 is 1, Friday 15 is 3
        assertDue(assess("verify", "2024-03-08T10:00", received("2024-03-08T09:00")), "2024-03-15");
    }

    @Test
    void lebaranAndItsCollectiveLeaveDoNotCount() {
        // Friday 5 April 2024; Monday 8 to Monday 15 off; Tuesday 16 is 1, Thursday 18 is 3
        assertDue(assess("verify", "2024-04-05T10:00", received("2024-04-05T09:00")), "2024-04-18");
    }

    @Test
    void theTurnOfTheYearIsCountedOn() {
        // Friday 22 December 2023; Monday 25 Christmas, Tuesday 26 collective leave; Wednesday 27 is 1, Friday 29 is 3
        assertDue(assess("verify", "2023-12-22T10:00", received("2023-12-22T09:00")), "2023-12-29");
        // Thursday 28 December 2023; Friday 29 is 1, Monday 1 January off, Tuesday 2 is 2, Wednesday 3 is 3
        assertDue(assess("verify", "2023-12-28T10:00", received("2023-12-28T09:00")), "2024-01-03");
    }

    @Test
    void theDayOfTheStartNeverCounts() {
        // Monday 4 March 2024, from its first to its last moment: Tuesday 5 is 1, Thursday 7 is 3
        assertDue(assess("verify", "2024-03-04T23:59:59", received("2024-03-04T00:00")), "2024-03-07");
        assertDue(assess("verify", "2024-03-04T23:59:59", received("2024-03-04T23:59:59")), "2024-03-07");
    }

    @Test
    void aStartOnADayOffBeginsWithTheNextWorkingDay() {
        // Saturday 2 March 2024; Monday 4 is 1, Wednesday 6 is 3
        assertDue(assess("verify", "2024-03-02T10:00", received("2024-03-02T09:00")), "2024-03-06");
    }

    @Test
    void theDayIsThatOfTheZoneOfTheCalendar() {
        // Monday 4 March 2024, 23:30 WIB, is Tuesday 5 March, 01:30 in Jayapura
        SlaCalculator east =
                SlaCalculator.of(SlaPolicy.PERMENPAN_62_2018, WorkingCalendar.national(ZoneId.of("Asia/Jayapura")));

        assertDue(assess("verify", "2024-03-04T23:45", received("2024-03-04T23:30")), "2024-03-07"); // Thu
        assertDue(assess(east, "verify", wib("2024-03-04T23:45"), received("2024-03-04T23:30")), "2024-03-08"); // Fri
    }

    @Test
    void theFirstFollowUpIsDueFiveWorkingDaysAfterTheDisposition() {
        // Thursday 7 March 2024; Friday 8 is 1; Nyepi; Wednesday 13 is 2, Friday 15 is 4, Monday 18 is 5
        Assessment assessment = assess(
                "follow-up",
                "2024-03-07T10:00",
                received("2024-03-04T09:00"),
                logged("2024-03-07T09:00", "didisposisikan", "Dinas Perhubungan"));

        assertThat(assessment.start()).contains(wib("2024-03-07T09:00"));
        assertDue(assessment, "2024-03-18");
    }

    @ParameterizedTest
    @CsvSource({
        "Permintaan Informasi, 2024-03-13", // 5: Tue 5, Wed 6, Thu 7, Fri 8, Wed 13
        "Pengaduan Tidak Berkadar Pengawasan, 2024-03-26", // 14: 4 up to Fri 8, 7 up to Fri 15, 12 up to Fri 22, Tue 26
        "Pengaduan Berkadar Pengawasan, 2024-03-26",
    })
    void theTimeForResolutionHangsOnTheClassification(String classification, String due) {
        // Monday 4 March 2024
        assertDue(
                assess(
                        "resolution",
                        "2024-03-04T10:00",
                        received("2024-03-04T09:00", Classification.of(classification))),
                due);
    }

    @Test
    void withoutClassificationTheLimitIsOurs() {
        Assessment assessment = assess("resolution", "2024-03-04T10:00", received("2024-03-04T09:00"));

        assertDue(assessment, "2024-03-26"); // Tue
        assertThat(assessment.limit())
                .hasValueSatisfying(limit -> assertThat(limit.ours()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aspirasi", "Whistle Blowing System"})
    void anAspirationAndAnUnknownClassificationOweNoResolution(String classification) {
        Assessment assessment = assess(
                "resolution", "2024-12-31T10:00", received("2024-03-04T09:00", Classification.of(classification)));

        assertThat(assessment.state()).isEqualTo(AssessmentState.NOT_APPLICABLE);
        assertThat(assessment.due()).isEmpty();
        assertThat(assessment.limit()).isEmpty();
    }

    @Test
    void theTraceSaysWhyEachDayCountedOrNot() {
        Assessment assessment = assess("verify", "2024-03-08T10:00", received("2024-03-08T09:00")); // Fri

        assertThat(assessment.trace().lines(Locale.ENGLISH))
                .satisfiesExactly(
                        saturday -> assertThat(saturday).isEqualTo("Saturday 9 March 2024: weekend"),
                        sunday -> assertThat(sunday).isEqualTo("Sunday 10 March 2024: weekend"),
                        monday -> assertThat(monday).startsWith("Monday 11 March 2024: off, Hari Suci Nyepi"),
                        tuesday -> assertThat(tuesday).startsWith("Tuesday 12 March 2024: off, Cuti Bersama"),
                        wednesday -> assertThat(wednesday).isEqualTo("Wednesday 13 March 2024: working day 1"),
                        thursday -> assertThat(thursday).isEqualTo("Thursday 14 March 2024: working day 2"),
                        friday -> assertThat(friday).isEqualTo("Friday 15 March 2024: working day 3"));
    }

    // How it stands

    @Test
    void theClockRunsUntilTheEndOfTheDueDay() {
        DatedEvent received = received("2024-03-04T09:00"); // Mon; due Thursday 7

        assertThat(assess("verify", "2024-03-07T23:59:59", received).state()).isEqualTo(AssessmentState.RUNNING);
        assertThat(assess("verify", "2024-03-08T00:00", received).state()).isEqualTo(AssessmentState.BREACHED);
    }

    @Test
    void whatIsDoneByTheEndOfTheDueDayIsMet() {
        DatedEvent received = received("2024-03-04T09:00"); // Mon; due Thursday 7

        assertThat(assess("verify", "2024-04-01T09:00", received, logged("2024-03-07T23:59:59", "didisposisikan"))
                        .state())
                .isEqualTo(AssessmentState.MET);
        assertThat(assess("verify", "2024-04-01T09:00", received, logged("2024-03-08T00:00", "didisposisikan"))
                        .state())
                .isEqualTo(AssessmentState.MET_LATE);
    }

    @Test
    void referringItOutsideDisposesOfItToo() {
        assertThat(assess(
                                "verify",
                                "2024-04-01T09:00",
                                received("2024-03-04T09:00"),
                                logged("2024-03-06T09:00", "dirujuk")) // Wed
                        .state())
                .isEqualTo(AssessmentState.MET);
    }

    @Test
    void theFollowUpDoesNotStartBeforeTheDisposition() {
        Assessment assessment = assess("follow-up", "2024-04-01T09:00", received("2024-03-04T09:00"));

        assertThat(assessment.state()).isEqualTo(AssessmentState.NOT_STARTED);
        assertThat(assessment.start()).isEmpty();
        assertThat(assessment.due()).isEmpty();
    }

    @Test
    void aDispositionToAnotherUnitDoesNotResetTheClock() {
        Assessment assessment = assess(
                "follow-up",
                "2024-03-20T09:00",
                received("2024-03-04T09:00"),
                logged("2024-03-05T09:00", "didisposisikan", "Dinas Perhubungan"), // Tue
                logged("2024-03-08T09:00", "bukan_kewenangan", "Dinas Perhubungan"), // Fri
                logged("2024-03-13T09:00", "didisposisikan", "Dinas Kesehatan")); // Wed

        assertThat(assessment.start()).contains(wib("2024-03-05T09:00"));
        assertDue(assessment, "2024-03-14"); // Thu: Wed 6 is 1, Thu 7, Fri 8, Wed 13, Thu 14 is 5
        assertThat(assessment.state()).isEqualTo(AssessmentState.BREACHED);
    }

    @Test
    void aRejectedAnswerDoesNotResolve() {
        DatedEvent[] events = {
            received("2024-03-04T09:00"), // Mon
            logged("2024-03-05T09:00", "didisposisikan"), // Tue
            logged("2024-03-06T09:00", "ditindaklanjuti"), // Wed
            logged("2024-03-07T09:00", "ditolak_jawabannya"), // Thu
        };

        assertThat(assess("resolution", "2024-03-06T12:00", events).state()).isEqualTo(AssessmentState.MET);
        assertThat(assess("resolution", "2024-03-08T09:00", events).state()).isEqualTo(AssessmentState.RUNNING);
        assertThat(assess("resolution", "2024-03-27T09:00", events).state()).isEqualTo(AssessmentState.BREACHED); // Wed
        assertThat(assess("follow-up", "2024-03-27T09:00", events).state()).isEqualTo(AssessmentState.MET);
    }

    @Test
    void whatEndsBeforeTheDueDayIsOverOwesNothing() {
        DatedEvent received = received("2024-03-04T09:00"); // Mon; due Thursday 7

        assertThat(assess("verify", "2024-04-01T09:00", received, logged("2024-03-07T09:00", "diarsipkan"))
                        .state())
                .isEqualTo(AssessmentState.NOT_APPLICABLE);
        assertThat(assess("follow-up", "2024-04-01T09:00", received, logged("2024-03-07T09:00", "diarsipkan"))
                        .state())
                .isEqualTo(AssessmentState.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"diarsipkan", "diblokir", "digabung", "ditutup"})
    void whatWasBreachedStaysBreachedWhereTheComplaintEnds(String ending) {
        DatedEvent received = received("2024-03-04T09:00"); // Mon; due Thursday 7

        assertThat(assess("verify", "2024-04-01T09:00", received, logged("2024-03-08T09:00", ending)) // Fri
                        .state())
                .isEqualTo(AssessmentState.BREACHED);
    }

    @Test
    void endingItTwiceIsEndingItTheFirstTime() {
        assertThat(assess(
                                "verify",
                                "2024-04-01T09:00",
                                received("2024-03-04T09:00"), // Mon; due Thursday 7
                                logged("2024-03-07T09:00", "ditutup"),
                                logged("2024-03-22T09:00", "diarsipkan"))
                        .state())
                .isEqualTo(AssessmentState.NOT_APPLICABLE);
    }

    @Test
    void whatIsOpenedAgainIsOwedAgain() {
        assertThat(assess(
                                "verify",
                                "2024-03-14T09:00",
                                received("2024-03-04T09:00"), // Mon; due Thursday 7
                                logged("2024-03-06T09:00", "ditutup"), // Wed
                                logged("2024-03-13T09:00", "dibuka_kembali")) // Wed
                        .state())
                .isEqualTo(AssessmentState.BREACHED);
    }

    // Pauses

    @Test
    void aWorkingDayOnWhoseEndItWaitsDoesNotCount() {
        Assessment assessment = assess(
                "verify",
                "2024-03-07T10:00",
                received("2024-03-04T09:00"), // Mon
                logged("2024-03-05T09:00", "tertunda"), // Tue
                logged("2024-03-07T09:00", "dilengkapi")); // Thu

        assertDue(assessment, "2024-03-13"); // Wed: Thursday 7 is 1, Friday 8 is 2; Nyepi; Wednesday 13 is 3
        assertThat(assessment.state()).isEqualTo(AssessmentState.RUNNING);
        assertThat(assessment.trace().lines(Locale.ENGLISH).get(0))
                .isEqualTo("Tuesday 5 March 2024: paused, waiting for the reporter to complete it");
    }

    @Test
    void aPauseWithinADayChangesNothing() {
        assertDue(
                assess(
                        "verify",
                        "2024-03-05T17:00",
                        received("2024-03-04T09:00"), // Mon
                        logged("2024-03-05T09:00", "tertunda"), // Tue
                        logged("2024-03-05T15:00", "dilengkapi")),
                "2024-03-07"); // Thu
    }

    @Test
    void aPauseOverAWeekendChangesNothing() {
        assertDue(
                assess(
                        "verify",
                        "2024-03-04T10:00",
                        received("2024-03-01T09:00"), // Fri
                        logged("2024-03-02T09:00", "tertunda"), // Sat
                        logged("2024-03-03T20:00", "dilengkapi")), // Sun
                "2024-03-06"); // Wed
    }

    @Test
    void whileItWaitsTheClockStandsStillAndNoDayIsDue() {
        Assessment assessment = assess(
                "verify",
                "2024-05-02T10:00", // Thu, eight weeks later
                received("2024-03-04T09:00"), // Mon
                logged("2024-03-06T09:00", "tertunda")); // Wed

        assertThat(assessment.state()).isEqualTo(AssessmentState.PAUSED);
        assertThat(assessment.due()).isEmpty();
        List<String> lines = assessment.trace().lines(Locale.ENGLISH);
        assertThat(lines.get(0)).isEqualTo("Tuesday 5 March 2024: working day 1");
        assertThat(lines.get(lines.size() - 1))
                .isEqualTo("Wednesday 1 May 2024: off, Hari Buruh"
                        + " Internasional (SKB 855/2023, 3/2023, 4/2023 (12-09-2023; lampiran PDF dibaca))");
    }

    @Test
    void onTheDueDayItselfAnOpenRequestStillPauses() {
        assertThat(assess(
                                "verify",
                                "2024-03-07T12:00",
                                received("2024-03-04T09:00"), // Mon
                                logged("2024-03-07T09:00", "tertunda")) // Thu
                        .state())
                .isEqualTo(AssessmentState.PAUSED);
    }

    @Test
    void whatWasBreachedStaysBreachedWhileItWaits() {
        Assessment assessment = assess(
                "verify",
                "2024-03-20T09:00", // Wed
                received("2024-03-04T09:00"), // Mon; due Thursday 7
                logged("2024-03-08T09:00", "tertunda")); // Fri

        assertThat(assessment.state()).isEqualTo(AssessmentState.BREACHED);
        assertDue(assessment, "2024-03-07");
    }

    @Test
    void whatWasMetStaysMetWhileItWaits() {
        Assessment assessment = assess(
                "verify",
                "2024-05-02T10:00",
                received("2024-03-04T09:00"), // Mon
                logged("2024-03-05T09:00", "didisposisikan"), // Tue
                logged("2024-03-06T09:00", "tertunda")); // Wed

        assertThat(assessment.state()).isEqualTo(AssessmentState.MET);
        assertDue(assessment, "2024-03-07"); // Thu: a pause behind the end of the clock moves nothing
    }

    @Test
    void anExportThatShowsItWaitingDoesNotEndThePause() {
        DatedEvent[] events = {
            received("2024-03-04T09:00"), // Mon
            logged("2024-03-05T09:00", "tertunda"), // Tue
            shown("2024-03-06T00:00", "Menunggu Kelengkapan Informasi"), // Wed
        };

        assertThat(assess("verify", "2024-03-20T09:00", events).state()).isEqualTo(AssessmentState.PAUSED);
    }

    @Test
    void aSecondArrivalDoesNotEndThePause() {
        DatedEvent[] events = {
            received("2024-03-04T09:00"), // Mon
            logged("2024-03-05T09:00", "tertunda"), // Tue
            logged("2024-03-06T09:00", "diterima"), // Wed
            arrivalShown("2024-03-06T10:00"),
        };

        assertThat(assess("verify", "2024-03-20T09:00", events).state()).isEqualTo(AssessmentState.PAUSED);
    }

    // What cannot be assessed, and why

    @ParameterizedTest
    @CsvSource({
        "Belum Terverifikasi, BREACHED, NOT_STARTED, BREACHED",
        "Terverifikasi, BREACHED, NOT_STARTED, BREACHED",
        "Terdisposisi ke Dinas Perhubungan, DISPOSED, DISPOSED, BREACHED",
        "Ditindaklanjuti oleh Instansi, DISPOSED, DISPOSED, LAST_ACCEPTED_FOLLOW_UP",
        "Ditanggapi oleh Pelapor, DISPOSED, DISPOSED, LAST_ACCEPTED_FOLLOW_UP",
        "Menunggu Kelengkapan Informasi, DISPOSED, DISPOSED, LAST_ACCEPTED_FOLLOW_UP",
        "Ditutup oleh Sistem, DISPOSED, DISPOSED, LAST_ACCEPTED_FOLLOW_UP",
        "Diarsipkan oleh Admin, DISPOSED, DISPOSED, LAST_ACCEPTED_FOLLOW_UP",
        "Konten Terblokir, DISPOSED, DISPOSED, LAST_ACCEPTED_FOLLOW_UP",
        "Ditolak, DISPOSED, DISPOSED, LAST_ACCEPTED_FOLLOW_UP",
    })
    void ofAnExportOnlyThatIsToldWhichIsCertain(String status, String verify, String followUp, String resolution) {
        DatedEvent[] events = {arrivalShown("2024-03-04T09:00"), shown("2024-05-02T00:00", status)}; // Mon, Thu

        assertStateOrMissing(assess("verify", "2024-05-02T00:00", events), verify);
        assertStateOrMissing(assess("follow-up", "2024-05-02T00:00", events), followUp);
        assertStateOrMissing(assess("resolution", "2024-05-02T00:00", events), resolution);
    }

    private static void assertStateOrMissing(Assessment assessment, String expected) {
        if (expected.equals("BREACHED") || expected.equals("NOT_STARTED")) {
            assertThat(assessment.state()).hasToString(expected);
            assertThat(assessment.missing()).isEmpty();
        } else {
            assertNotAssessable(assessment, new Missing.DateOf(Milestone.valueOf(expected)));
        }
    }

    @Test
    void ofAnArrivalAloneNothingIsCertain() {
        DatedEvent arrival = arrivalShown("2024-03-04T09:00"); // Mon

        assertNotAssessable(assess("verify", "2024-05-02T00:00", arrival), new Missing.DateOf(Milestone.DISPOSED));
        assertNotAssessable(assess("follow-up", "2024-05-02T00:00", arrival), new Missing.DateOf(Milestone.DISPOSED));
        assertNotAssessable(
                assess("resolution", "2024-05-02T00:00", arrival),
                new Missing.DateOf(Milestone.LAST_ACCEPTED_FOLLOW_UP));
    }

    @Test
    void whatAnExportShowedBeforeTheLogBeganStaysUncertain() {
        DatedEvent[] events = {
            arrivalShown("2024-03-04T09:00"), // Mon
            shown("2024-03-18T00:00", "Ditindaklanjuti oleh Instansi"), // Mon
            logged("2024-03-20T09:00", "ditanggapi_pelapor"), // Wed
        };

        assertNotAssessable(assess("verify", "2024-05-02T00:00", events), new Missing.DateOf(Milestone.DISPOSED));
        assertNotAssessable(
                assess("resolution", "2024-05-02T00:00", events),
                new Missing.DateOf(Milestone.LAST_ACCEPTED_FOLLOW_UP));
    }

    @Test
    void whatOneExportShowedALaterOneDoesNotUndo() {
        DatedEvent[] events = {
            arrivalShown("2024-03-04T09:00"), // Mon
            shown("2024-03-18T00:00", "Ditindaklanjuti oleh Instansi"), // Mon
            shown("2024-03-25T00:00", "Terverifikasi"), // Mon
        };

        assertNotAssessable(assess("verify", "2024-05-02T00:00", events), new Missing.DateOf(Milestone.DISPOSED));
    }

    @Test
    void aLogThatBeginsWithTheArrivalIsCompleteWhateverAnExportShowsInBetween() {
        DatedEvent[] events = {
            received("2024-03-04T09:00"), // Mon
            shown("2024-03-06T00:00", "Ditindaklanjuti oleh Instansi"), // Wed
            logged("2024-03-07T09:00", "diproses"), // Thu
        };

        assertNotAssessable(
                assess("resolution", "2024-03-06T12:00", events),
                new Missing.DateOf(Milestone.LAST_ACCEPTED_FOLLOW_UP));
        assertThat(assess("resolution", "2024-05-02T00:00", events).state()).isEqualTo(AssessmentState.BREACHED);
    }

    @Test
    void anExportThatShowsWhatTheLogSaysIsNoNews() {
        DatedEvent[] events = {
            received("2024-03-04T09:00"), // Mon; due Thursday 7
            logged("2024-03-08T09:00", "tertunda"), // Fri
            shown("2024-03-20T00:00", "Menunggu Kelengkapan Informasi"), // Wed
        };

        assertThat(assess("verify", "2024-03-20T09:00", events).state()).isEqualTo(AssessmentState.BREACHED);
    }

    @Test
    void aYearWithoutHolidayTableIsNamed() {
        Assessment assessment = assess("verify", "2027-12-30T10:00", received("2027-12-30T09:00")); // Thu

        assertNotAssessable(assessment, new Missing.HolidayYear(2028, "id-national"));
        assertThat(assessment.due()).isEmpty();
        assertNotAssessable(
                assess("verify", "2012-06-04T10:00", received("2012-06-04T09:00")), // Mon
                new Missing.HolidayYear(2012, "id-national"));
    }

    @Test
    void aMomentBeyondTheHolidayTablesIsNoMatter() {
        assertThat(assess("verify", "2031-01-06T10:00", received("2024-03-04T09:00"))
                        .state())
                .isEqualTo(AssessmentState.BREACHED);
    }

    @Test
    void withoutEventsNothingCanBeAssessed() {
        assertThat(CALCULATOR.assess(ID, List.of(), wib("2024-03-04T09:00")))
                .extracting(Assessment::state)
                .containsOnly(AssessmentState.NOT_ASSESSABLE);
    }
}
