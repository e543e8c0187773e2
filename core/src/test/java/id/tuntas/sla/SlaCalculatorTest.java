package id.tuntas.sla;

import static id.tuntas.testkit.Events.WIB;
import static id.tuntas.testkit.Events.arrivalShown;
import static id.tuntas.testkit.Events.logged;
import static id.tuntas.testkit.Events.shown;
import static id.tuntas.testkit.Events.wib;
import static org.assertj.core.api.Assertions.assertThat;

import id.tuntas.base.RegencyId;
import id.tuntas.calendar.WorkingCalendar;
import id.tuntas.complaint.ComplaintId;
import id.tuntas.complaint.DatedEvent;
import id.tuntas.complaint.History;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    private static void assertDue(Assessment assessment, String due) {
        assertThat(assessment.due()).contains(LocalDate.parse(due));
    }

    private static void assertNotAssessable(Assessment assessment, Missing missing) {
        assertThat(assessment.state()).isEqualTo(AssessmentState.NOT_ASSESSABLE);
        assertThat(assessment.missing()).contains(missing);
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
