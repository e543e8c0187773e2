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
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What waiting for the reporter does to the clocks of Permenpan-RB 62/2018, in Asia/Jakarta. */
class SlaPausesTest {

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
}
